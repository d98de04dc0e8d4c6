package io.github.apec2026.core.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerificationCountsTest {

    private static final Id<SourceDocument> LIMA = SourceDocument.id("lima");
    private static final Id<SourceDocument> CALLAO = SourceDocument.id("callao");

    private static VerificationCounts counted() {
        VerificationCounts counts = new VerificationCounts();
        counts.file("register.json", null);
        counts.file("lima.json", LIMA);
        counts.document(LIMA, true);
        counts.passage(true);
        counts.passage(true);
        counts.words(true);
        counts.file("callao.json", CALLAO);
        counts.document(CALLAO, false);
        counts.passage(false);
        counts.words(false);
        counts.words(false);
        counts.words(false);
        return counts;
    }

    private static void areThoseOfBoth(VerificationCounts counts) {
        assertThat(counts.described()).containsExactly(LIMA, CALLAO);
        assertThat(counts.documents()).isEqualTo(2);
        assertThat(counts.documentsChecked()).isEqualTo(1);
        assertThat(counts.passages()).isEqualTo(3);
        assertThat(counts.passagesChecked()).isEqualTo(2);
        assertThat(counts.wordsChecked()).isEqualTo(1);
        assertThat(counts.wordsNotChecked()).isEqualTo(3);
        assertThat(counts.documentOf("lima.json")).contains(LIMA);
        assertThat(counts.documentOf("register.json")).isEmpty();
        assertThat(counts.documentOf("unknown.json")).isEmpty();
        assertThat(counts.documentsByFile()).containsOnlyKeys("register.json", "lima.json", "callao.json");
    }

    @Test
    void eachIsCountedOnce() {
        areThoseOfBoth(counted());
    }

    @Test
    void whatWasRestoredIsTheSame() {
        VerificationCounts counts = counted();

        areThoseOfBoth(VerificationCounts.restored(
                counts.documentsByFile(),
                counts.described(),
                IntStream.range(0, counts.documents())
                        .mapToObj(counts::countsOf)
                        .toList()));
    }

    @Test
    void someDocumentsHaveTheirOwnCountsAndKnowAllFiles() {
        VerificationCounts some = counted().of(List.of(CALLAO));

        assertThat(some.described()).containsExactly(CALLAO);
        assertThat(some.documentsChecked()).isZero();
        assertThat(some.passages()).isEqualTo(1);
        assertThat(some.wordsChecked()).isZero();
        assertThat(some.wordsNotChecked()).isEqualTo(3);
        assertThat(some.documentOf("lima.json")).contains(LIMA);
    }

    @Test
    void aNameOfTwoFilesDoesNotSayWhichDocument() {
        VerificationCounts counts = counted();
        counts.file("lima.json", CALLAO);

        assertThat(counts.documentOf("lima.json")).isEmpty();
    }

    @Test
    void whoReadsTheCountsOfADocumentDoesNotChangeThem() {
        VerificationCounts counts = counted();
        counts.countsOf(0)[1] = 100;

        assertThat(counts.countsOf(0)[1]).isEqualTo(2);
        assertThat(counts.passages()).isEqualTo(3);
    }
}
