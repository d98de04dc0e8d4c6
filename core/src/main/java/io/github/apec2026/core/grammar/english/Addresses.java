package io.github.apec2026.core.grammar.english;

/** Tells addresses of the network, tags and names of files from running text: no number in them is a figure. */
final class Addresses {

    private Addresses() {}

    /** Whether a run without white space is an address, a tag or the like. */
    static boolean isAddress(String text, int start, int end) {
        int letters = 0;
        boolean dotted = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char next = i + 1 < end ? text.charAt(i + 1) : ' ';
            boolean inside =
                    i > start && Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetterOrDigit(next);
            if (c == '\\'
                    || c == '_'
                    || ((c == '@' || c == '#') && (inside || i == start) && Character.isLetterOrDigit(next))) {
                return true;
            }
            if (c == ':' && next == '/' && i + 2 < end && text.charAt(i + 2) == '/') {
                return true;
            }
            dotted |=
                    c == '.' && inside && letters >= 2 && isLetter(next) && i + 2 < end && isLetter(text.charAt(i + 2));
            if (dotted && (c == '/' || c == '?')) {
                return true;
            }
            letters = isLetter(c) ? letters + 1 : 0;
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
