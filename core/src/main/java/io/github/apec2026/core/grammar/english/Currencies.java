package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
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

    static final int DOLLAR = place("$");
    static final int YEN_OR_YUAN = place("¥");

    private static final String DOLLARS =
            " USD CAD AUD NZD SGD HKD TWD BND MXN CLP COP ARS JMD FJD TTD BSD BBD BZD BMD KYD GYD LRD"
                    + " NAD SBD SRD ZWL XCD MOP ";

    private static final String SYMBOLS = "$﹩＄¥￥€£￡¥￥₩￦₹₽฿₱₫₺₪₴₸₦";
    private static final int[] OF_SYMBOL = {
        DOLLAR,
        DOLLAR,
        DOLLAR,
        YEN_OR_YUAN,
        YEN_OR_YUAN,
        place("EUR"),
        place("GBP"),
        place("GBP"),
        YEN_OR_YUAN,
        YEN_OR_YUAN,
        place("KRW"),
        place("KRW"),
        place("INR"),
        place("RUB"),
        place("THB"),
        place("PHP"),
        place("VND"),
        place("TRY"),
        place("ILS"),
        place("UAH"),
        place("KZT"),
        place("NGN")
    };

    private Currencies() {}

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
        return DOLLARS.contains(UNITS.get(place));
    }

    /** The unit of a place: the code, or what the context says of the bare dollar, or the name that several share. */
    static String unit(int place, Context context) {
        return place == DOLLAR ? context.dollar().orElse("$") : UNITS.get(place);
    }
}
