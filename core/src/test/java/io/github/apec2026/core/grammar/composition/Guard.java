package io.github.apec2026.core.grammar.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.CaseTable;
import io.github.apec2026.recognition.Recognition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A figure with a neighbour that belongs to it, so that it does not mean any longer what it means alone: 伍 before 百萬元.
 *
 * @param before the neighbour before it, or nothing
 * @param piece the figure
 * @param alone what it means alone
 * @param behind the neighbour behind it, or nothing
 * @param joined what both mean; empty where only the old meaning is known to be wrong
 */
public record Guard(String before, String piece, String alone, String behind, String joined) {

    private static final int SHOWN = Integer.getInteger("apec2026.compositions.shown", 15);

    /** Asserts that no figure keeps its meaning beside its neighbour, and that most are read alone. */
    public static void hold(Function<String, List<Recognition>> recognizer, List<Guard> guards) {
        Map<String, String> wrong = new LinkedHashMap<>();
        int read = 0;
        for (Guard guard : guards) {
            boolean known = recognizer.apply(guard.piece).stream()
                    .anyMatch(each -> guard.alone.equals(meaning(guard.piece, each)));
            read += known ? 1 : 0;
            String text = guard.before + guard.piece + guard.behind;
            List<Recognition> found = recognizer.apply(text);
            if (known && found.stream().anyMatch(each -> guard.isBroken(text, each))) {
                wrong.putIfAbsent(
                        text.replaceAll("[0-9二三四五六七八九貳叁肆伍陸柒捌玖贰陆]+", "0"),
                        text + " | should be " + (guard.joined.isEmpty() ? "not " + guard.alone : guard.joined)
                                + " | is " + CaseTable.show(text, found));
            }
        }
        assertThat(wrong.values().stream().limit(SHOWN)).as("wrong readings").isEmpty();
        assertThat(read).as("figures that are read alone").isGreaterThan(guards.size() * 9 / 10);
    }

    /** Asserts that each figure, which is read alone, is read beside its neighbour as what both mean. */
    public static void keep(Function<String, List<Recognition>> recognizer, List<Guard> guards) {
        for (Guard guard : guards) {
            String text = guard.before + guard.piece + guard.behind;
            assertThat(recognizer.apply(text)).as(text).anyMatch(each -> guard.joined.equals(meaning(text, each)));
        }
    }

    private boolean isBroken(String text, Recognition found) {
        int start = before.length();
        int end = start + piece.length();
        if (found.end() <= start || found.start() >= end) {
            return false;
        }
        String meaning = meaning(text, found);
        return joined.isEmpty()
                ? meaning.equals(alone) && found.start() >= start && found.end() <= end
                : !meaning.equals(joined);
    }

    private static String meaning(String text, Recognition found) {
        return CaseTable.show(text, List.of(found)).substring(found.end() - found.start() + 3);
    }
}
