package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.examples.explorer.page.DocumentPage.Line;
import io.github.apec2026.examples.explorer.page.DocumentPage.PassageView;
import io.github.apec2026.examples.explorer.page.DocumentPage.PieceView;
import io.github.apec2026.examples.explorer.page.DocumentPage.Subject;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the views of the passages of one document, and counts what it saw; the claims are numbered through the document. */
final class PassageViews {

    private static final String GAP = " … ";

    private final Presentation presentation;
    private final Reader reader;
    private final Texts texts;
    private final Optional<String> text;
    private final List<Claim<?>> numbered = new ArrayList<>();
    private int quoting;
    private int found;

    PassageViews(Presentation presentation, Reader reader, Optional<String> text) {
        this.presentation = presentation;
        this.reader = reader;
        this.texts = presentation.texts(reader);
        this.text = text;
    }

    /** The view of a passage with its claims. */
    PassageView of(Passage passage, List<Claim<?>> claims) {
        int first = numbered.size();
        numbered.addAll(claims);
        return new PassageView(
                "p" + passage.at(),
                texts.get("passage.at", passage.at(), passage.at() + passage.length()),
                pieces(passage, claims, first),
                subjects(claims, first),
                texts.count("documents.claims", claims.size()),
                passage.nothing());
    }

    private List<PieceView> pieces(Passage passage, List<Claim<?>> claims, int first) {
        String whole = text.map(all -> all.substring(passage.at(), passage.at() + passage.length()))
                .orElseGet(() -> quoted(claims));
        Quotes quotes = new Quotes(whole);
        for (int i = 0; i < claims.size(); i++) {
            List<String> words = claims.get(i).evidence().map(Evidence::words).orElse(List.of());
            if (!words.isEmpty()) {
                quoting++;
                found += quotes.mark(first + i, words) ? 1 : 0;
            }
        }
        return quotes.pieces().stream().map(this::view).toList();
    }

    /** All that the claims quote, each once, where the text is not at hand: what lies within other words is left out. */
    private static String quoted(List<Claim<?>> claims) {
        Set<String> words = new LinkedHashSet<>();
        for (Claim<?> claim : claims) {
            words.addAll(claim.evidence().map(Evidence::words).orElse(List.of()));
        }
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && other.contains(word)))
                .collect(Collectors.joining(GAP));
    }

    private PieceView view(Quotes.Piece piece) {
        List<Integer> claims = piece.text().isBlank() ? List.of() : piece.claims(); // a space alone is no link
        String basis = claims.stream()
                .map(number -> numbered.get(number).basis())
                .min(Comparator.naturalOrder())
                .map(Basis::code)
                .orElse("");
        return new PieceView(
                piece.text(),
                basis,
                claims.stream().map(PassageViews::anchor).collect(Collectors.joining(" ")),
                claims.isEmpty() ? "" : anchor(claims.get(0)));
    }

    private List<Subject> subjects(List<Claim<?>> claims, int first) {
        Map<Id<?>, List<Line>> bySubject = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim<?> claim = claims.get(i);
            bySubject
                    .computeIfAbsent(claim.subject(), none -> new ArrayList<>())
                    .add(line(claim, first + i));
        }
        List<Subject> subjects = new ArrayList<>();
        bySubject.forEach(
                (id, lines) -> subjects.add(new Subject(presentation.names().of(id, reader), lines)));
        return subjects;
    }

    private Line line(Claim<?> claim, int number) {
        return new Line(
                anchor(number),
                texts.property(claim.subject().type(), claim.property()),
                presentation.values().of(claim.subject(), claim.value(), claim.basis(), reader, texts),
                presentation.sources().mark(claim, Addresses.fact(claim.subject(), claim.property()), reader, texts));
    }

    private static String anchor(int number) {
        return "c" + number;
    }

    /** How many claims there are. */
    int claims() {
        return numbered.size();
    }

    /** How many of them quote words. */
    int quoting() {
        return quoting;
    }

    /** How many of these have all their words in the text of their passage. */
    int found() {
        return found;
    }
}
