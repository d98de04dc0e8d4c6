package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import java.util.Optional;

/** Which dollar a bare {@code $} is: by the country before it, by the name or code behind the amount, or else by the document. */
final class Dollars {

    /** Countries whose dollar (or peso) is written with a sign behind their name or its letters. */
    private static final WordTable COUNTRIES = WordTable.ending(
            "美^北南精完优健赞=USD 美国=USD U.S.=USD 港^到抵离来出本全海=HKD 香港=HKD H.K.=HKD 加^增追添更附外参倍施注强再多=CAD 加拿大=CAD Can=CAD Cdn=CAD CDN=CAD 澳=AUD 澳洲=AUD 澳大利亚=AUD Aus=AUD 新西兰=NZD 纽西兰=NZD 纽=NZD 新加坡=SGD Sing=SGD 台湾=TWD 新台=TWD N.T.=TWD 澳门=MOP "
                    + "墨西哥=MXN Mex=MXN MX=MXN MEX=MXN 智利=CLP 文莱=BND");

    private Dollars() {}

    /** What the sign at {@code at} is worth by what precedes it: a code; {@code $} after letters that are not known; empty for nothing. */
    static Optional<String> before(Text text, int at) {
        int entry = COUNTRIES.find(text, at);
        if (entry >= 0) {
            return Optional.of(COUNTRIES.value(entry));
        }
        boolean letters = text.isLetter(at - 1) || (text.at(at - 1) == '.' && text.isLetter(at - 2));
        return letters ? Optional.of("$") : Optional.empty();
    }

    /** Where the words for a country begin before the sign at {@code at}; {@code at} when there are none. */
    static int begin(Text text, int at) {
        int entry = COUNTRIES.find(text, at);
        return entry < 0 || !text.isLetter(at - 1) ? at : at - COUNTRIES.length(entry);
    }
}
