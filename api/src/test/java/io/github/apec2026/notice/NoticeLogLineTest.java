package io.github.apec2026.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeLogLineTest {

    @Test
    void aLineSaysWhereHowGraveWhatAndAboutWhat() {
        Notice notice = Notice.of(NoticeCode.UNKNOWN_REFERENCE)
                .at("lima.json", 12, 5, "/passages/1")
                .entity(Meeting.id("talks"))
                .property("place")
                .with("value", "place/atlantis")
                .build();

        assertThat(notice.toLogLine())
                .isEqualTo("lima.json:12:5 ERROR [unknown-reference] meeting/talks.place: There is no place/atlantis.");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(Notice.of(NoticeCode.NO_SOURCE)
                        .with("detail", "none")
                        .build()
                        .toLogLine())
                .isEqualTo("ERROR [no-source] No claim source was found: none.");
        assertThat(Notice.of(NoticeCode.REST_NOT_READ)
                        .at("a.json", 0, 0, "")
                        .build()
                        .toLogLine())
                .startsWith("a.json INFO [rest-not-read] The rest");
        assertThat(Notice.of(NoticeCode.MISSING_PROPERTY)
                        .property("kind")
                        .build()
                        .toLogLine())
                .isEqualTo("ERROR [missing-property] kind: The required \"kind\" is not claimed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my notes.json                             | my\\u0020notes.json
            x.json:1:1 ERROR [no-source] forged.json  | x.json\\u003A1\\u003A1\\u0020ERROR\\u0020[no-source]\\u0020forged.json
            "x.json" y.json                           | \\u0022x.json\\u0022\\u0020y.json
            my\\u0020notes.json                        | my\\u005Cu0020notes.json
            談判（利馬）.json                         | 談判（利馬）.json
            """)
    void theNameOfAFileIsOneWordSoThatItCannotPassForMore(String name, String printed) {
        Notice notice = Notice.of(NoticeCode.REST_NOT_READ).at(name, 12, 5, "").build();

        assertThat(notice.toLogLine()).startsWith(printed + ":12:5 INFO [rest-not-read] The rest");
        assertThat(printed).doesNotContain(" ");
    }

    @Test
    void aNameOrAPropertyOfAnyLengthIsCut() {
        String harm = "x".repeat(1_000_000);
        Notice notice = Notice.of(NoticeCode.MISSING_MEMBER)
                .at(harm, 1, 1, "")
                .property(harm)
                .with("key", harm)
                .build();

        assertThat(notice.toLogLine())
                .startsWith("x".repeat(200) + "…:1:1 ERROR [missing-member] xxx")
                .hasSizeLessThan(3000);
    }

    @Test
    void whatAFileSaysBreaksNoLine() {
        String harm = "x\n\u202ey\u001b[31m";
        Notice notice = Notice.of(NoticeCode.MISSING_MEMBER)
                .at(harm, 1, 1, "")
                .property(harm)
                .with("key", harm)
                .build();

        String safe = "x\\u000A\\u202Ey\\u001B[31m";
        assertThat(notice.toLogLine())
                .isEqualTo(safe + ":1:1 ERROR [missing-member] " + safe + ": \"" + safe + "\" is missing.");
    }
}
