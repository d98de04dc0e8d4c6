package io.github.apec2026.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A notice is never long, whatever the file says, and may count for many. */
class NoticeBoundsTest {

    private static Notice.Draft notice() {
        return Notice.of(NoticeCode.UNKNOWN_REFERENCE);
    }

    private static String value(String value) {
        return notice().with("value", value).build().attributes().get("value");
    }

    @Test
    void aValueOfMoreThanAThousandCharactersIsCut() {
        assertThat(value("a".repeat(1000))).isEqualTo("a".repeat(1000));
        assertThat(value("a".repeat(1001))).isEqualTo("a".repeat(1000) + "… (1001 characters)");
    }

    @Test
    void aValueIsNotCutWithinACharacter() {
        assertThat(value("a".repeat(998) + "🚢".repeat(9))).isEqualTo("a".repeat(998) + "🚢… (1016 characters)");
        assertThat(value("a".repeat(999) + "🚢".repeat(9))).isEqualTo("a".repeat(999) + "… (1017 characters)");
    }

    @Test
    void aPointerOfMoreThanAThousandCharactersIsThatOfAnEnclosingValue() {
        String key = "k".repeat(400);
        assertThat(pointer("/" + key + "/" + key + "/" + "k".repeat(197))).hasSize(1000);
        assertThat(pointer("/" + key + "/" + key + "/" + "k".repeat(198))).isEqualTo("/" + key + "/" + key);
        assertThat(pointer("/" + "k".repeat(2000))).isEmpty();
    }

    private static String pointer(String pointer) {
        return notice().at("a.json", 1, 1, pointer).build().pointer().orElseThrow();
    }

    @Test
    void countsAreThoseOfAllNoticesAlsoOfThoseThatAreNotListed() {
        Report report = Report.builder()
                .addNotice(notice().with("value", "place/a").build())
                .addNotice(more("41"))
                .tally(Tally.builder()
                        .files(1)
                        .documents(0)
                        .documentsChecked(0)
                        .passages(0)
                        .passagesChecked(0)
                        .wordsChecked(0)
                        .wordsNotChecked(0)
                        .entities(0)
                        .build())
                .build();

        assertThat(report.count(Severity.ERROR)).isEqualTo(42);
        assertThat(report.count(Severity.INFO)).isZero();
        assertThat(report.count(NoticeCode.UNKNOWN_REFERENCE)).isEqualTo(42);
        assertThat(report.count(NoticeCode.CYCLE)).isZero();
        assertThat(report.of(NoticeCode.UNKNOWN_REFERENCE)).hasSize(1);
    }

    @Test
    void aCountThatIsNoNumberIsOne() {
        assertThat(more("many").count()).isEqualTo(1);
        assertThat(more("-3").count()).isEqualTo(1);
        assertThat(Notice.of(NoticeCode.MORE_NOTICES).build().count()).isEqualTo(1);
        assertThat(Notice.of(NoticeCode.WORDS_AMBIGUOUS)
                        .with("count", "7")
                        .build()
                        .count())
                .isEqualTo(1);
    }

    private static Notice more(String count) {
        return Notice.of(NoticeCode.MORE_NOTICES)
                .severity(Severity.ERROR)
                .with("kind", NoticeCode.UNKNOWN_REFERENCE.code())
                .with("count", count)
                .build();
    }
}
