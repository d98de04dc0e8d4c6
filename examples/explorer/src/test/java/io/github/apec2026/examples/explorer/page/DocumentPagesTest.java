package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.examples.explorer.page.DocumentPage.PassageView;
import io.github.apec2026.examples.explorer.page.DocumentPage.PieceView;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.DocumentStore;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentPagesTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final SourceDocument DOCUMENT = APEC.get(SourceDocument.id("guangdong-priorities-2026-01-29"));
    private static final Reader READER = new Reader(Language.ENGLISH, false, "/", Map.of());

    private static DocumentPage page(DocumentStore texts) {
        return new DocumentReading(new Presentation(APEC, new EmbeddedData(APEC, "")), texts).page(DOCUMENT, READER);
    }

    /** A text that has nothing but the words of its claims, each passage as long as it is. */
    private static String invented() {
        char[] text = new char
                [APEC.passages(DOCUMENT.id()).stream()
                        .mapToInt(passage -> passage.at() + passage.length())
                        .max()
                        .orElseThrow()];
        Arrays.fill(text, '-');
        for (Passage passage : APEC.passages(DOCUMENT.id())) {
            int at = passage.at();
            for (String word : words(passage)) {
                if (at + word.length() <= passage.at() + passage.length()) {
                    word.getChars(0, word.length(), text, at);
                    at += word.length();
                }
            }
        }
        return new String(text);
    }

    private static Set<String> words(Passage passage) {
        return APEC.claimsOf(DOCUMENT.id()).stream()
                .map(Claim::evidence)
                .flatMap(Optional::stream)
                .filter(evidence -> evidence.passage().equals(passage))
                .map(Evidence::words)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void everyClaimOfADocumentIsBesideItsPassage() {
        DocumentPage page = page(DocumentStore.none());

        assertThat(page.hasText()).isFalse();
        long lines = page.parts().stream()
                .flatMap(part -> part.passages().stream())
                .flatMap(passage -> passage.subjects().stream())
                .mapToLong(subject -> subject.lines().size())
                .sum();
        assertThat(lines).isEqualTo(APEC.claimsOf(DOCUMENT.id()).size());
        assertThat(page.coverage().get(2)).contains("not at hand");
    }

    @Test
    void withoutTheTextAPassageShowsTheWordsThatItsClaimsQuote() {
        for (PassageView passage : passages(page(DocumentStore.none()))) {
            String shown = passage.pieces().stream().map(PieceView::text).collect(Collectors.joining());
            Passage of = APEC.passages(DOCUMENT.id()).stream()
                    .filter(each -> passage.anchor().equals("p" + each.at()))
                    .findFirst()
                    .orElseThrow();
            assertThat(words(of)).allSatisfy(word -> assertThat(shown).contains(word));
        }
    }

    @Test
    void withTheTextTheWordsOfEachClaimAreMarkedInIt() {
        String text = invented();
        DocumentPage page = page(digest -> digest.equals(DOCUMENT.sha256()) ? Optional.of(text) : Optional.empty());

        assertThat(page.hasText()).isTrue();
        List<PassageView> passages = passages(page);
        assertThat(passages).allSatisfy(passage -> {
            int at = Integer.parseInt(passage.anchor().substring(1));
            assertThat(text.substring(at)).startsWith(pieces(passage));
        });
        assertThat(passages.stream().flatMap(passage -> passage.pieces().stream()))
                .anySatisfy(piece -> {
                    assertThat(piece.text()).isEqualTo("RMB9.49 trillion");
                    assertThat(piece.basis()).isEqualTo("stated");
                })
                .anySatisfy(piece -> assertThat(piece.isQuoted()).isFalse());
    }

    private static String pieces(PassageView passage) {
        return passage.pieces().stream().map(PieceView::text).collect(Collectors.joining());
    }

    private static List<PassageView> passages(DocumentPage page) {
        return page.parts().stream().flatMap(part -> part.passages().stream()).toList();
    }
}
