package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;

/** How a text begins that leans on what precedes it: with a pronoun, a conjunction, or 也, 亦, 還. */
final class Openings {

    /** None of these where another character follows that makes it a word or a name of its own: 也門, 其士, 故宮. */
    private static final WordTable WORDS = WordTable.of(
            "他 她 它 他们 她们 它们 我们 其!士 这 那!霸不 此 该 上述 前者 后者 两者 并!购行网列轨肩非 並!购行网列轨肩非 而!立今 但!丁马 也!门许 亦!庄 且!末 或!将可会能许 "
                    + "因此 因而 所以 从而 于是 然而 不过 同时 此外 另外 以及 并且 並且 而且 况且 对此 为此 据此 由此 故!宫事乡里居障意人土都城 则 还!款原债珠清 又 尽管如此");

    private Openings() {}

    /** The opening, as the text has it; empty when the text begins for itself. */
    static String of(String printed) {
        Text text = new Text(printed);
        int entry = WORDS.find(text, 0);
        return entry < 0 ? "" : printed.substring(0, WORDS.length(entry));
    }
}
