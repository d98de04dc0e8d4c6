package io.github.apec2026.core.grammar.kernel;

/** The currencies: the codes of ISO 4217 that texts write beside amounts, and the signs that mean one of them in every language. */
public final class IsoCurrencies {

    /** The bare sign of the dollar, which many currencies share. */
    public static final String DOLLAR = "$";

    /** The signs of one currency each; {@link #ofSign} has their codes. */
    public static final String SIGNS = "€£₩₽₹฿₫₱₺₪₴₦₸";

    private static final String CODES =
            "EUR GBP KRW RUB INR THB VND PHP TRY ILS UAH NGN KZT USD JPY CNY HKD AUD CAD SGD CHF NZD TWD MOP MYR IDR BRL MXN"
                    + " CLP PEN BND PGK ZAR SEK NOK DKK PLN CZK HUF AED SAR EGP PKR BDT LKR COP ARS QAR KWD KHR MMK KES ";

    private static final String DOLLARS =
            " USD CAD AUD NZD SGD HKD TWD BND MXN CLP COP ARS JMD FJD TTD BSD BBD BZD BMD KYD GYD LRD"
                    + " NAD SBD SRD ZWL XCD MOP ";

    private static final int LENGTH = 3;

    private IsoCurrencies() {}

    /** How many codes there are that texts write. */
    public static int size() {
        return CODES.length() / (LENGTH + 1);
    }

    /** A code, from 0; those of the {@link #SIGNS} come first. */
    public static String code(int index) {
        return CODES.substring(index * (LENGTH + 1), index * (LENGTH + 1) + LENGTH);
    }

    /** The code of a sign among {@link #SIGNS}; the sign itself where it is none. */
    public static String ofSign(char sign) {
        int at = SIGNS.indexOf(sign);
        return at < 0 ? String.valueOf(sign) : code(at);
    }

    /** Whether a currency is written with the sign of the dollar: that of a dollar or a peso. */
    public static boolean isDollar(String code) {
        return code.length() == LENGTH && DOLLARS.contains(code);
    }

    /** Codes and signs as the line of a table, each with its code: {@code USD=USD €=EUR}. */
    public static String table() {
        StringBuilder out = new StringBuilder(600);
        for (int i = 0; i < size(); i++) {
            out.append(code(i)).append('=').append(code(i)).append(' ');
        }
        for (int i = 0; i < SIGNS.length(); i++) {
            out.append(SIGNS.charAt(i)).append('=').append(code(i)).append(' ');
        }
        return out.toString();
    }
}
