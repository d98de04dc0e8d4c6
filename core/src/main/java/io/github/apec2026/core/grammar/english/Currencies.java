package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.kernel.IsoCurrencies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The units of money: codes of ISO 4217, and the names and symbols that several currencies share. The word tables name them; words hold
 * their places.
 */
final class Currencies {

    private static final List<String> UNITS = new ArrayList<>();
    private static final Map<String, Integer> PLACES = new HashMap<>();

    static final int DOLLAR = place(IsoCurrencies.DOLLAR);
    static final int YEN_OR_YUAN = place("¥");

    /** Other forms of signs, and those that several currencies share. */
    private static final String SYMBOLS = "$﹩＄¥￥￡￦".concat(IsoCurrencies.SIGNS);

    private static final int[] OF_SYMBOL = ofSymbols();

    private Currencies() {}

    private static int[] ofSymbols() {
        int[] places = new int[SYMBOLS.length()];
        for (int i = 0; i < places.length; i++) {
            char c = SYMBOLS.charAt(i);
            places[i] = switch (c) {
                case '﹩', '＄' -> DOLLAR;
                case '￥' -> YEN_OR_YUAN;
                case '￡' -> place("GBP");
                case '￦' -> place("KRW");
                default -> place(IsoCurrencies.ofSign(c));
            };
        }
        return places;
    }

    /** The place of a unit, given one when it has none. Only for filling tables. */
    static int place(String unit) {
        Integer known = PLACES.get(unit);
        if (known == null) {
            known = UNITS.size();
            UNITS.add(unit);
            PLACES.put(unit, known);
        }
        return known;
    }

    /** The place of a symbol, or -1. */
    static int ofSymbol(char c) {
        int place = c == 0 || (c > '$' && c < 128) ? -1 : SYMBOLS.indexOf(c);
        return place < 0 ? -1 : OF_SYMBOL[place];
    }

    /** The unit of a place that is no bare dollar. */
    static String code(int place) {
        return UNITS.get(place);
    }

    /** Whether a place is that of a dollar or a peso of some country: a currency that is written with the sign of the dollar. */
    static boolean isDollar(int place) {
        return IsoCurrencies.isDollar(UNITS.get(place));
    }

    /** The unit of a place: the code, or what the context says of the bare dollar, or the name that several share. */
    static String unit(int place, Context context) {
        return place == DOLLAR ? context.dollar().orElse("$") : UNITS.get(place);
    }
}
