package io.github.apec2026.core.grammar.english;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a table of shapes of tokens. A line is a meaning, a number where the meaning has one, a colon, and the tokens in their order:
 * words in small letters, {@link LexicalRole}s in capitals, several with {@code |} between; {@code 's} and {@code -?} for a possessive and
 * for a hyphen that may be left out. {@code <} before the first token names what must precede the shape, {@code !} after the last one what
 * must not follow it. The first line that fits holds.
 *
 * @param <M> the meanings
 */
final class Shapes<M extends Enum<M>> {

    /** A shape that fits: its meaning and number, and the token behind it. */
    record Hit<M>(M meaning, int number, int next) {}

    /** One token of a shape: what it may be. */
    private static final class Element {

        private final List<String> words = new ArrayList<>(4);
        private final EnumSet<LexicalRole> roles = EnumSet.noneOf(LexicalRole.class);

        Element(String alternatives) {
            int at = 0;
            while (at < alternatives.length()) {
                int bar = alternatives.indexOf('|', at);
                int end = bar < 0 ? alternatives.length() : bar;
                String one = alternatives.substring(at, end);
                if (Character.isUpperCase(one.charAt(0))) {
                    roles.add(LexicalRole.valueOf(one));
                } else {
                    words.add(one);
                }
                at = end + 1;
            }
        }

        /** The token behind it, or -1 where a token is none of these. */
        int behind(Tokens t, int i) {
            for (LexicalRole role : roles) {
                if (t.is(i, role)) {
                    return i + 1;
                }
            }
            for (String word : words) {
                if (word.equals("-?")) {
                    return SpelledNumbers.joined(t, i);
                }
                boolean fits = word.equals("'s")
                        ? t.symbol(i) == '\'' && t.length(i) == 2
                        : word.equals("-") ? t.gluedSymbol(i, '-') : t.same(i, word);
                if (fits) {
                    return i + 1;
                }
            }
            return -1;
        }
    }

    private static final class Shape<M> {

        private final M meaning;
        private final int number;
        private final List<Element> elements = new ArrayList<>(4);
        private @Nullable Element before;
        private @Nullable Element notBehind;

        Shape(M meaning, int number) {
            this.meaning = meaning;
            this.number = number;
        }

        void add(String element) {
            switch (element.charAt(0)) {
                case '<' -> before = new Element(element.substring(1));
                case '!' -> notBehind = new Element(element.substring(1));
                default -> elements.add(new Element(element));
            }
        }

        int end(Tokens t, int i) {
            int at = i;
            for (Element element : elements) {
                at = element.behind(t, at);
                if (at < 0) {
                    return -1;
                }
            }
            boolean fits = (before == null || before.behind(t, i - 1) >= 0)
                    && (notBehind == null || notBehind.behind(t, at) < 0);
            return fits ? at : -1;
        }
    }

    private final List<Shape<M>> shapes = new ArrayList<>();
    private final WordIndex firsts = new WordIndex(64);

    /** The shapes of each first word, and those of a first role. */
    private final List<List<Shape<M>>> ofWord = new ArrayList<>();

    private final List<Shape<M>> ofRole = new ArrayList<>();

    Shapes(Class<M> meanings, String lines) {
        int line = 0;
        while (line < lines.length()) {
            int end = lines.indexOf('\n', line);
            int colon = lines.indexOf(':', line);
            int space = lines.indexOf(' ', line);
            boolean numbered = space < colon;
            M meaning = Enum.valueOf(meanings, lines.substring(line, numbered ? space : colon));
            add(
                    meaning,
                    numbered ? Integer.parseInt(lines.substring(space + 1, colon)) : 0,
                    lines.substring(colon + 2, end));
            line = end + 1;
        }
    }

    private void add(M meaning, int number, String elements) {
        Shape<M> shape = new Shape<>(meaning, number);
        int at = 0;
        while (at < elements.length()) {
            int space = elements.indexOf(' ', at);
            int end = space < 0 ? elements.length() : space;
            shape.add(elements.substring(at, end));
            at = end + 1;
        }
        shapes.add(shape);
        Element first = shape.elements.get(0);
        for (String word : first.words) {
            int index = firsts.add(word);
            if (index == ofWord.size()) {
                ofWord.add(new ArrayList<>(4));
            }
            ofWord.get(index).add(shape);
        }
        if (!first.roles.isEmpty()) {
            ofRole.add(shape);
        }
    }

    /** The words with which a shape may begin. */
    List<String> firstWords() {
        List<String> words = new ArrayList<>();
        for (Shape<M> shape : shapes) {
            words.addAll(shape.elements.get(0).words);
        }
        return words;
    }

    /** The roles with which a shape may begin. */
    Set<LexicalRole> firstRoles() {
        Set<LexicalRole> roles = EnumSet.noneOf(LexicalRole.class);
        for (Shape<M> shape : ofRole) {
            roles.addAll(shape.elements.get(0).roles);
        }
        return roles;
    }

    /** The first shape that begins with a token, or {@code null}. */
    @Nullable
    Hit<M> at(Tokens t, int i) {
        int word = t.find(i, firsts);
        Hit<M> hit = word < 0 ? null : first(ofWord.get(word), t, i);
        return hit == null && t.isWord(i) ? first(ofRole, t, i) : hit;
    }

    private static <M> @Nullable Hit<M> first(List<Shape<M>> shapes, Tokens t, int i) {
        for (Shape<M> shape : shapes) {
            int next = shape.end(t, i);
            if (next >= 0) {
                return new Hit<>(shape.meaning, shape.number, next);
            }
        }
        return null;
    }
}
