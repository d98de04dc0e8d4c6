package io.github.apec2026.core.grammar.english;

/** The country of a dollar where it is not in the name: "$5 million Canadian", "$5 million (USD)", "$5 million in U.S. dollars". */
final class Dollars {

    private static final PhraseTable COUNTRIES = PhraseTable.forward(lines("""
            us=USD
            u . s .=USD
            u . s=USD
            american=USD
            canadian=CAD
            australian=AUD
            aussie=AUD
            new zealand=NZD
            singapore=SGD
            singaporean=SGD
            hong kong=HKD
            hk=HKD
            taiwanese=TWD
            new taiwan=TWD
            nt=TWD
            nz=NZD
            brunei=BND
            mexican=MXN
            jamaican=JMD
            fijian=FJD
            """));

    private static final WordSet ADJECTIVES =
            WordSet.of("american canadian australian singaporean taiwanese mexican jamaican fijian");
    private static final WordSet CURRENCY = WordSet.of("dollar dollars currency funds terms money bucks");

    private Dollars() {}

    /** A country behind an amount in dollars: its {@code next} is -1 where none is named there. */
    static PhraseTable.Hit behind(Tokens t, int next) {
        PhraseTable.Hit country = country(t, next);
        return country.value() >= 0 && Currencies.isDollar(country.value()) ? country : PhraseTable.NOTHING;
    }

    /** The place of the currency that a country before the sign of a dollar says: "Canadian $5"; or -1. */
    static int before(Tokens t, int sign) {
        boolean noun = t.same(sign - 2, "the") || t.is(sign - 2, LexicalRole.ARTICLE);
        return !t.glued(sign) && t.isCapitalised(sign - 1) && ADJECTIVES.has(t, sign - 1) && !noun
                ? COUNTRIES.at(t, sign - 1).value()
                : -1;
    }

    /** Whether a country with dollars of its own follows the amount and describes a noun: "$5 million Canadian grant". */
    static boolean isNamed(Tokens t, int next) {
        return t.isCapitalised(next) && ADJECTIVES.has(t, next);
    }

    private static PhraseTable.Hit country(Tokens t, int next) {
        if (t.symbol(next) == '(') {
            PhraseTable.Hit inside = named(t, t.same(next + 1, "in") ? next + 2 : next + 1);
            return inside.value() >= 0 && t.symbol(inside.next()) == ')'
                    ? new PhraseTable.Hit(inside.next() + 1, inside.value())
                    : PhraseTable.NOTHING;
        }
        if (t.same(next, "in")) {
            PhraseTable.Hit inside = named(t, next + 1);
            boolean currency = inside.value() >= 0 && (CURRENCY.has(t, inside.next() - 1) || isCode(t, next + 1));
            return currency ? inside : PhraseTable.NOTHING;
        }
        int comma = t.gluedSymbol(next, ',') ? next + 1 : next;
        PhraseTable.Hit country = named(t, comma);
        boolean free = country.value() >= 0
                && t.isCapitalised(comma)
                && (!t.isWord(country.next())
                        || t.is(country.next(), LexicalRole.FUNCTION)
                        || t.startsLine(country.next()))
                && !t.isDigits(country.next())
                && Currencies.ofSymbol(t.first(country.next())) < 0
                && t.symbol(country.next()) != '-';
        boolean adjective = country.next() == comma + 1 || t.symbol(country.next() - 1) == '.' || comma == next;
        return free && adjective ? country : PhraseTable.NOTHING;
    }

    private static boolean isCode(Tokens t, int i) {
        return t.is(i, LexicalRole.CODE) && t.isCapitals(i);
    }

    /** A code, the name of a currency, or a country, with "dollars" or "currency" behind it or not. */
    private static PhraseTable.Hit named(Tokens t, int i) {
        if (isCode(t, i)) {
            return new PhraseTable.Hit(i + 1, (int) t.value(i, LexicalRole.CODE));
        }
        PhraseTable.Hit name = t.isWord(i) ? CurrencyNames.at(t, i) : PhraseTable.NOTHING;
        if (name.value() >= 0) {
            return name;
        }
        int prefix = (int) t.value(i, LexicalRole.DOLLAR_PREFIX);
        if (prefix >= 0 && Currencies.ofSymbol(t.first(i + 1)) == Currencies.DOLLAR && t.glued(i + 1)) {
            return new PhraseTable.Hit(i + 2, prefix);
        }
        PhraseTable.Hit country = COUNTRIES.at(t, i);
        if (country.value() >= 0 && CURRENCY.has(t, country.next())) {
            return new PhraseTable.Hit(country.next() + 1, country.value());
        }
        return country;
    }

    private static String lines(String codes) {
        StringBuilder out = new StringBuilder();
        int line = 0;
        while (line < codes.length()) {
            int end = codes.indexOf('\n', line);
            int equals = codes.indexOf('=', line);
            out.append(codes, line, equals + 1)
                    .append(Currencies.place(codes.substring(equals + 1, end)))
                    .append('\n');
            line = end + 1;
        }
        return out.toString();
    }
}
