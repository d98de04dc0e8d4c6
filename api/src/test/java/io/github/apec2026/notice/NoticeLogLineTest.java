package io.github.apec2026.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Meeting;
import org.junit.jupiter.api.Test;

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
