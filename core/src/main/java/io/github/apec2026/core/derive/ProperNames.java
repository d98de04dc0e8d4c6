package io.github.apec2026.core.derive;

import io.github.apec2026.core.text.Spelling;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names in the order of their letters, to find those at a position of a text without trying each. */
final class ProperNames {

    private final TreeSet<String> names;
    private int longest;

    ProperNames(List<String> spellings) {
        names = new TreeSet<>(spellings);
        for (String name : spellings) {
            longest = Math.max(longest, name.length());
        }
    }

    /** The length of the longest one. */
    int longest() {
        return longest;
    }

    /** The longest one shorter than {@code limit} at a position of a text, as words of its own; {@code null} when none does. */
    @Nullable
    String from(String text, int at, int limit) {
        if (!Spelling.isEdge(text, at)) {
            return null;
        }
        String rest = text.substring(at, Math.min(text.length(), at + Math.min(longest, limit - 1)));
        while (!rest.isEmpty()) {
            String name = names.floor(rest);
            if (name == null) {
                return null;
            }
            int common = common(name, rest);
            boolean matches = common == name.length();
            if (matches && Spelling.isEdge(text, at + common)) {
                return name;
            }
            // Every name with which the rest begins is below it, and below or at the beginning that it shares with the
            // nearest one.
            rest = rest.substring(0, matches ? common - 1 : common);
        }
        return null;
    }

    private static int common(String a, String b) {
        int end = Math.min(a.length(), b.length());
        int i = 0;
        while (i < end && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
