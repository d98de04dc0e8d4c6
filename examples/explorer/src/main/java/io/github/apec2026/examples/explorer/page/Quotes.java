package io.github.apec2026.examples.explorer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where the words of claims are in the text of their passage. Words are joined in the order of the claim, so each is looked for behind the
 * one before it, and from the beginning where it is not there.
 */
final class Quotes {

    /** A span of a text, and the claim whose words it has. */
    private record Span(int from, int to, int claim) {}

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    Quotes(String text) {
        this.text = text;
    }

    /** Marks the words of a claim; false when some are not in the text. */
    boolean mark(int claim, List<String> words) {
        int from = 0;
        boolean areAllThere = true;
        for (String word : words) {
            Optional<Span> span = find(word, from, claim).or(() -> find(word, 0, claim));
            span.ifPresent(spans::add);
            from = span.map(Span::to).orElse(from);
            areAllThere &= span.isPresent();
        }
        return areAllThere;
    }

    private Optional<Span> find(String word, int from, int claim) {
        int at = text.indexOf(word, from);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + word.length(), claim));
    }

    /** The text in pieces, none empty: each with the claims whose words it belongs to. */
    List<Piece> pieces() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Span span : spans) {
            cuts.add(span.from());
            cuts.add(span.to());
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                pieces.add(new Piece(text.substring(from, to), claims(from, to)));
                from = to;
            }
        }
        return pieces;
    }

    private List<Integer> claims(int from, int to) {
        return spans.stream()
                .filter(span -> span.from() <= from && to <= span.to())
                .map(Span::claim)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A piece of a text.
     *
     * @param text the piece
     * @param claims the numbers of the claims whose words it belongs to; empty for the rest
     */
    record Piece(String text, List<Integer> claims) {}
}
