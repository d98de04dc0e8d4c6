package io.github.apec2026.core.grammar.english;

/** Tells the "one" that counts ("one person died") from the one that refers to somebody or something ("one knows", "the red one"). */
final class Pronouns {

    private static final WordSet BEFORE = WordSet.of("the this that which each neither either no any every another some"
            + " such other good bad big small new old last next right wrong same certain");
    private static final WordSet BEFORE_ADJECTIVE = WordSet.of("the this each no any every another some a an");
    private static final WordSet BEHIND = WordSet.of(
            "another more less too only never always often alone else here there"
                    + " back who day night morning evening thing time way hand side point knew came got went spoke thought felt"
                    + " saw took gave made hit fell left lost won let cut put set stood told found began ran wrote kept sat");

    private Pronouns() {}

    /** Whether a noun that it counts follows a "one". */
    static boolean counts(Tokens t, int one) {
        int next = one + 1;
        boolean noun = t.isWord(next)
                && !t.is(next, LexicalRole.FUNCTION)
                && !BEHIND.has(t, next)
                && !endsLikeVerb(t.printed(next))
                && !t.gluedSymbol(next + 1, '-');
        boolean adjective = BEFORE_ADJECTIVE.has(t, one - 2) && !t.is(one - 1, LexicalRole.FUNCTION);
        return noun && !BEFORE.has(t, one - 1) && !adjective && !t.startsLine(next);
    }

    private static boolean endsLikeVerb(String word) {
        return (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us"))
                || word.endsWith("ed")
                || word.endsWith("ly")
                || word.endsWith("ing");
    }
}
