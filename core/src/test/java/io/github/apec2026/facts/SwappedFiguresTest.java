package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.facts.SeedCopies.FigureClaim;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.rules.SourceDocuments;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Every pair of figures of one unit, within one passage, of two passages or of two documents, swapped in a copy of the claim files: the
 * loader refuses every copy, and says which figure is wrong.
 */
@Tag("documents")
class SwappedFiguresTest {

    private static final List<String> VALUE = List.of("value");
    private static final List<String> VALUE_AND_WORDS = List.of("value", "quote", "parts", "nth");

    /** For what a figure is refused that is not where it belongs. */
    private static final Set<NoticeCode> REFUSALS = EnumSet.of(
            NoticeCode.MISMATCH,
            NoticeCode.WORDS_NOT_FOUND,
            NoticeCode.WORDS_AMBIGUOUS,
            NoticeCode.FIGURE_ELSEWHERE,
            NoticeCode.FIGURES_OUT_OF_ORDER);

    @Test
    void aFigureSwappedUnderItsWordsIsRefusedWithoutTheDocuments(TestReporter reporter) {
        SeedCopies copies = new SeedCopies(DocumentStore.none());
        List<Pair> pairs = pairs(copies);

        List<String> passed = passed(copies, pairs, VALUE, EnumSet.of(NoticeCode.MISMATCH));

        reporter.publishEntry("pairs of figures whose values were swapped", String.valueOf(pairs.size()));
        assertThat(passed).isEmpty();
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void withoutTheDocumentsItIsSaidThatNobodyLookedWhereTheWordsStand() {
        SeedCopies copies = new SeedCopies(DocumentStore.none());
        Pair pair =
                pairs(copies).stream().filter(Pair::isOfOnePassage).findFirst().orElseThrow();
        FigureClaim.swap(pair.one, pair.other, VALUE_AND_WORDS);

        Report report = copies.load().report();

        assertThat(report.hasErrors()).isFalse();
        assertThat(report.of(NoticeCode.DOCUMENT_NOT_AT_HAND)).hasSize(5);
    }

    @Test
    void aFigureSwappedTogetherWithItsWordsIsRefusedWithTheDocuments(TestReporter reporter) throws IOException {
        SeedCopies copies = new SeedCopies(SourceDocuments.storeFor("figures swapped with their words"));
        List<Pair> pairs = pairs(copies);
        List<Pair> ofOnePassage = pairs.stream().filter(Pair::isOfOnePassage).toList();

        List<String> passed = passed(copies, pairs, VALUE_AND_WORDS, REFUSALS);

        reporter.publishEntry(
                "pairs of figures swapped with their words",
                pairs.size() + ", of which " + ofOnePassage.size() + " of one passage");
        assertThat(passed).isEmpty();
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(80);
        assertThat(ofOnePassage).hasSizeGreaterThanOrEqualTo(10);
    }

    /** Those pairs that can be swapped without an error about one of the two figures. */
    private static List<String> passed(
            SeedCopies copies, List<Pair> pairs, List<String> members, Set<NoticeCode> refusals) {
        assertThat(copies.load().report().hasErrors())
                .as("before anything is swapped")
                .isFalse();
        List<String> passed = new ArrayList<>();
        for (Pair pair : pairs) {
            FigureClaim.swap(pair.one, pair.other, members);
            if (copies.load().report().notices().stream().noneMatch(notice -> names(notice, pair, refusals))) {
                passed.add(pair.toString());
            }
            FigureClaim.swap(pair.one, pair.other, members);
        }
        assertThat(copies.load().report().hasErrors())
                .as("after all was put back")
                .isFalse();
        return passed;
    }

    private static boolean names(Notice notice, Pair pair, Set<NoticeCode> refusals) {
        return notice.severity() == Severity.ERROR
                && refusals.contains(notice.code())
                && (isAbout(notice, pair.one) || isAbout(notice, pair.other));
    }

    private static boolean isAbout(Notice notice, FigureClaim figure) {
        return notice.entity().map(id -> id.key()).orElse("").equals(figure.observation())
                && notice.property().orElse("").equals(figure.property());
    }

    private static List<Pair> pairs(SeedCopies copies) {
        List<FigureClaim> figures = copies.figures();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                Pair pair = new Pair(figures.get(i), figures.get(j));
                if (pair.one.unit().equals(pair.other.unit())
                        && !pair.one.value().equals(pair.other.value())) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private record Pair(FigureClaim one, FigureClaim other) {

        boolean isOfOnePassage() {
            return one.passage().equals(other.passage());
        }
    }
}
