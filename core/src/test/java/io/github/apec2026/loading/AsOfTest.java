package io.github.apec2026.loading;

import static io.github.apec2026.loading.PortTalks.GAZETTE;
import static io.github.apec2026.loading.PortTalks.LIMA;
import static io.github.apec2026.loading.PortTalks.POSTER;
import static io.github.apec2026.loading.PortTalks.seen;
import static io.github.apec2026.notice.NoticeCode.DATED_BY_CONTENT;
import static io.github.apec2026.notice.NoticeCode.UNDATED_LEFT_OUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record as it was known on a day. */
public final class AsOfTest {

    private static final ApecDataset APEC = PortTalks.dataset();

    @ParameterizedTest
    @CsvSource({
        "2026-05-02, ''",
        "2026-05-03, lima-bulletin",
        "2026-05-30, lima-bulletin",
        "2026-05-31, callao-gazette lima-bulletin",
        "9999-12-31, callao-gazette lima-bulletin",
        "0001-01-01, ''"
    })
    void aDocumentCountsFromTheLastDayOnWhichItMayHaveBeenPublished(LocalDate day, String documents) {
        ApecDataset then = APEC.asOf(day);

        assertThat(keys(then.info().documents())).isEqualTo(documents);
        assertThat(then.info().asOf()).contains(day);
        assertThat(then.info().undated()).containsExactly(POSTER);
        assertThat(DatasetWalk.of(then))
                .isEqualTo(DatasetWalk.of(APEC.accordingTo(then.info().documents())));
    }

    @ParameterizedTest(name = "published {0}, asked for {1}")
    @CsvSource({
        "2026-05-03/2026-05-05, 2026-05-04, later",
        "2026-05-03/2026-05-05, 2026-05-05, known",
        "2026,                  2026-12-30, later",
        "2026,                  2026-12-31, known",
        "2026-05-03/..,         2027-01-01, undated",
        "../2026-05-03,         2026-05-03, known"
    })
    void aRangeIsKnownAtItsEndAndAnOpenOneNever(String published, LocalDate day, String expected) {
        String register = Loading.register(
                Harbour.because("\"documents\": {\"poster\": {\"published\": ~\"" + published + "\"}}"));
        ApecDataset then = withPoster(register).asOf(day);

        assertThat(then.info().documents().contains(POSTER)).isEqualTo(expected.equals("known"));
        assertThat(then.info().undated().contains(POSTER)).isEqualTo(expected.equals("undated"));
    }

    @Test
    @Shows(UNDATED_LEFT_OUT)
    void whatHasNoDateIsLeftOutAndListed() {
        ApecDataset then = seen(APEC.asOf(LocalDate.of(2026, 5, 31)));

        assertThat(then.find(POSTER)).isEmpty();
        assertThat(then.conflicts()).isEmpty();
        assertThat(then.info().notices())
                .filteredOn(n -> n.code() == UNDATED_LEFT_OUT)
                .extracting(Notice::toLogLine)
                .containsExactly(
                        "INFO [undated-left-out] document/poster:" + " Document excluded: publication date unknown.");
    }

    @Test
    @Silent(UNDATED_LEFT_OUT)
    void whatWasPublishedLaterIsLeftOutWithoutAWord() {
        ApecDataset then = seen(APEC.accordingTo(LIMA, GAZETTE).asOf(LocalDate.of(2026, 5, 3)));

        assertThat(then.info().documents()).containsExactly(LIMA);
        assertThat(then.info().undated()).isEmpty();
        assertThat(then.get(Meeting.id("talks")).dates()).contains(DateRange.parse("2026-05-01"));
    }

    @Test
    @Shows(DATED_BY_CONTENT)
    void whatPrintsNoDateCountsFromTheLastDayThatItTellsOf() {
        ApecDataset record = toldOf("2026-05-31");
        ApecDataset then = seen(record.asOf(LocalDate.of(2026, 5, 31)));

        assertThat(then.info().documents()).contains(POSTER);
        assertThat(then.info().datedByContent()).containsExactly(POSTER);
        assertThat(then.info().undated()).isEmpty();
        assertThat(then.info().notices())
                .filteredOn(n -> n.code() == DATED_BY_CONTENT)
                .extracting(Notice::toLogLine)
                .containsExactly("INFO [dated-by-content] document/poster:"
                        + " Document counted from 2026-05-31, the last day that it tells of: it prints no date.");
        assertThat(then.accordingTo(POSTER).info().datedByContent()).containsExactly(POSTER);
        assertThat(then.accordingTo(LIMA).info().datedByContent()).isEmpty();
        assertThat(record.asOf(LocalDate.of(2026, 5, 30)).info().documents()).doesNotContain(POSTER);
    }

    @Test
    @Silent(DATED_BY_CONTENT)
    void thePrintedDateComesBeforeWhatADocumentTellsOf() {
        String register = Loading.register(Harbour.because(
                "\"documents\": {\"poster\": " + "{\"published\": ~\"2026-06-02\", \"notBefore\": ~\"2026-05-31\"}}"));
        ApecDataset record = withPoster(register);

        assertThat(record.asOf(LocalDate.of(2026, 6, 1)).info().documents()).doesNotContain(POSTER);
        assertThat(seen(record.asOf(LocalDate.of(2026, 6, 2))).info().datedByContent())
                .isEmpty();
    }

    private static ApecDataset withPoster(String register) {
        return Loading.data(PortTalks.LIMA_FILE, PortTalks.GAZETTE_FILE, PortTalks.POSTER_FILE, PortTalks.REGISTER)
                .and(register)
                .load()
                .datasetWithWarnings();
    }

    private static ApecDataset toldOf(String day) {
        return withPoster(
                Loading.register(Harbour.because("\"documents\": {\"poster\": {\"notBefore\": ~\"" + day + "\"}}")));
    }

    @Test
    void asOfTwoDaysIsAsOfTheEarlier() {
        LocalDate early = LocalDate.of(2026, 5, 3);
        LocalDate late = LocalDate.of(2026, 6, 1);

        for (ApecDataset twice : List.of(
                APEC.asOf(late).asOf(early),
                APEC.asOf(early).asOf(late),
                APEC.asOf(early).asOf(early))) {
            assertThat(DatasetWalk.of(twice)).isEqualTo(DatasetWalk.of(APEC.asOf(early)));
            assertThat(twice.info()).isEqualTo(APEC.asOf(early).info());
        }
    }

    @Test
    void aDayAndDocumentsMayBeAskedForInAnyOrder() {
        LocalDate day = LocalDate.of(2026, 5, 31);
        ApecDataset first = APEC.asOf(day).accordingTo(LIMA);
        ApecDataset second = APEC.accordingTo(LIMA).asOf(day);

        assertThat(DatasetWalk.of(first)).isEqualTo(DatasetWalk.of(second));
        assertThat(first.info().documents()).containsExactly(LIMA);
        assertThat(first.info().asOf()).contains(day);
        assertThat(first.info().undated()).containsExactly(POSTER);
        assertThat(second.info().undated()).isEmpty();
    }

    @Test
    void aDayThatNoDateRangeHoldsIsRefused() {
        assertThatThrownBy(() -> APEC.asOf(LocalDate.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> APEC.asOf(LocalDate.of(0, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asManyThreadsAsAskGetTheSame() {
        LocalDate day = LocalDate.of(2026, 5, 31);
        List<Object> alone = answers(APEC, day);

        List<List<Object>> together = Stream.generate(() -> day)
                .limit(32)
                .parallel()
                .map(d -> answers(APEC, d))
                .toList();

        assertThat(together).allMatch(alone::equals);
    }

    private static List<Object> answers(ApecDataset apec, LocalDate day) {
        List<Object> answers = new ArrayList<>(DatasetWalk.of(apec.asOf(day)));
        answers.add(apec.asOf(day).info());
        return answers;
    }

    private static String keys(List<io.github.apec2026.model.Id<SourceDocument>> ids) {
        return String.join(" ", ids.stream().map(id -> id.key()).toList());
    }
}
