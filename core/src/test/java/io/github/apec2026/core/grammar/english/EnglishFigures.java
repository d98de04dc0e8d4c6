package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.composition.Change;
import io.github.apec2026.core.grammar.composition.Leaf;
import io.github.apec2026.core.grammar.composition.Limit;
import io.github.apec2026.core.grammar.composition.Meaning;
import io.github.apec2026.core.grammar.composition.Node;
import io.github.apec2026.core.grammar.composition.Numeral;
import io.github.apec2026.core.grammar.composition.Quantity;
import io.github.apec2026.core.grammar.composition.Row;
import io.github.apec2026.core.grammar.composition.Scale;
import io.github.apec2026.core.grammar.composition.Span;
import io.github.apec2026.core.grammar.composition.Unit;
import io.github.apec2026.core.grammar.composition.Words;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Phrases with figures in English, put together at random. */
final class EnglishFigures {

    private static final List<Scale> WORD_SCALES = List.of(
            new Scale(" thousand", 3), new Scale(" million", 6), new Scale(" billion", 9), new Scale(" trillion", 12));
    private static final List<Scale> SHORT_SCALES =
            List.of(new Scale("k", 3), new Scale("m", 6), new Scale("bn", 9), new Scale("tn", 12), new Scale(" bn", 9));

    private static final List<Unit> NOUNS = List.of(
            Unit.noun(" people"),
            Unit.noun(" delegates"),
            Unit.noun(" ships"),
            Unit.noun(" jobs"),
            Unit.noun(" sessions"),
            Unit.noun(" tonnes"),
            Unit.noun(" vehicles"));
    private static final List<Unit> SHARES = List.of(
            Unit.behind(" percent", Kind.PERCENTAGE, "percent"),
            Unit.behind(" per cent", Kind.PERCENTAGE, "percent"),
            Unit.behind("%", Kind.PERCENTAGE, "percent"),
            Unit.behind(" percentage points", Kind.PERCENTAGE, "percentage-point"));
    private static final List<Unit> SPOKEN_MONEY = List.of(
            Unit.behind(" yuan", Kind.MONEY, "CNY"),
            Unit.behind(" euros", Kind.MONEY, "EUR"),
            Unit.behind(" U.S. dollars", Kind.MONEY, "USD"),
            Unit.behind(" Hong Kong dollars", Kind.MONEY, "HKD"));
    private static final List<Unit> SIGNS = List.of(
            new Unit("$", "", Kind.MONEY, "$"),
            new Unit("US$", "", Kind.MONEY, "USD"),
            new Unit("HK$", "", Kind.MONEY, "HKD"),
            new Unit("RMB", "", Kind.MONEY, "CNY"),
            new Unit("€", "", Kind.MONEY, "EUR"));
    private static final List<Unit> TIMES = List.of(
            Unit.behind(" years", Kind.DURATION, "year"),
            Unit.behind(" months", Kind.DURATION, "month"),
            Unit.behind(" days", Kind.DURATION, "day"),
            Unit.behind(" hours", Kind.DURATION, "hour"));

    private static final List<Limit> LIMITS = List.of(
            Limit.before("more than ", Bound.MORE_THAN),
            Limit.before("over ", Bound.MORE_THAN),
            Limit.before("well over ", Bound.MORE_THAN),
            Limit.before("at least ", Bound.AT_LEAST),
            Limit.before("no less than ", Bound.AT_LEAST),
            Limit.before("up to ", Bound.AT_MOST),
            Limit.before("no more than ", Bound.AT_MOST),
            Limit.before("as many as ", Bound.AT_MOST),
            Limit.before("nearly ", Bound.LESS_THAN),
            Limit.before("almost ", Bound.LESS_THAN),
            Limit.before("less than ", Bound.LESS_THAN),
            Limit.before("just under ", Bound.LESS_THAN),
            Limit.before("about ", Bound.ABOUT),
            Limit.before("roughly ", Bound.ABOUT),
            Limit.before("around ", Bound.ABOUT),
            Limit.behind(" or more", Bound.AT_LEAST),
            Limit.behind(" or less", Bound.AT_MOST),
            Limit.behind(" or so", Bound.ABOUT));

    /** Words of a change, what follows its figure, and the direction. */
    private record Verb(String before, String behind, Direction direction) {}

    private static final List<Verb> CHANGES = List.of(
            new Verb("Exports were up ", "", Direction.RISE),
            new Verb("Exports rose ", "", Direction.RISE),
            new Verb("Exports rose by ", "", Direction.RISE),
            new Verb("Exports grew ", "", Direction.RISE),
            new Verb("Exports grew by ", " last year", Direction.RISE),
            new Verb("Exports increased by ", "", Direction.RISE),
            new Verb("Exports climbed ", "", Direction.RISE),
            new Verb("Exports surged ", "", Direction.RISE),
            new Verb("Exports jumped by ", "", Direction.RISE),
            new Verb("Exports gained ", "", Direction.RISE),
            new Verb("Exports expanded by ", "", Direction.RISE),
            new Verb("It was an increase of ", "", Direction.RISE),
            new Verb("It was a rise of ", "", Direction.RISE),
            new Verb("It means growth of ", "", Direction.RISE),
            new Verb("Exports were ", " higher than before", Direction.RISE),
            new Verb("Exports were down ", "", Direction.FALL),
            new Verb("Exports fell ", "", Direction.FALL),
            new Verb("Exports fell by ", "", Direction.FALL),
            new Verb("Exports dropped ", "", Direction.FALL),
            new Verb("Exports declined by ", "", Direction.FALL),
            new Verb("Exports decreased by ", " last year", Direction.FALL),
            new Verb("Output contracted by ", "", Direction.FALL),
            new Verb("Output shrank by ", "", Direction.FALL),
            new Verb("Exports plunged ", "", Direction.FALL),
            new Verb("Exports tumbled by ", "", Direction.FALL),
            new Verb("Exports slipped ", "", Direction.FALL),
            new Verb("Exports were reduced by ", "", Direction.FALL),
            new Verb("It was a decrease of ", "", Direction.FALL),
            new Verb("It was a drop of ", "", Direction.FALL),
            new Verb("It was a decline of ", "", Direction.FALL),
            new Verb("Exports were ", " lower than before", Direction.FALL));
    private static final List<Verb> LEVELS = List.of(
            new Verb("Exports rose to ", "", Direction.NONE),
            new Verb("Exports fell to ", "", Direction.NONE),
            new Verb("Exports dropped to ", "", Direction.NONE),
            new Verb("Exports climbed to ", " last year", Direction.NONE),
            new Verb("Exports stood at ", "", Direction.NONE),
            new Verb("Exports reached ", "", Direction.NONE),
            new Verb("Exports did not fall by ", "", Direction.NONE));

    private final Random random;

    EnglishFigures(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Digits of one to three places, perhaps with decimals. */
    Numeral small() {
        return chance(50)
                ? Numeral.digits(BigDecimal.valueOf(2 + random.nextInt(898)))
                : Numeral.digits(BigDecimal.valueOf(11 + random.nextInt(9000), chance(50) ? 1 : 2));
    }

    /** A number with separators. */
    Numeral grouped() {
        long number = 1000L + random.nextInt(9_000_000);
        return Numeral.of(EnglishWriter.grouped(number, ","), number);
    }

    Numeral spelled() {
        long number = chance(50) ? 2L + random.nextInt(19) : 2L + random.nextInt(998);
        return Numeral.of(EnglishWriter.words(number, chance(50), "-"), number);
    }

    Numeral any() {
        return switch (random.nextInt(4)) {
            case 0 -> grouped();
            case 1 -> spelled();
            default -> small();
        };
    }

    /** A number of something, without a limit. */
    Quantity exact() {
        switch (random.nextInt(7)) {
            case 0 -> {
                return new Quantity(
                        Limit.NONE, chance(70) ? small() : spelled(), Scale.NONE, one(SHARES.subList(0, 2)));
            }
            case 1 -> {
                return new Quantity(Limit.NONE, small(), Scale.NONE, one(SHARES));
            }
            case 2 -> {
                return new Quantity(Limit.NONE, chance(80) ? small() : spelled(), one(WORD_SCALES), one(SPOKEN_MONEY));
            }
            case 3 -> {
                return new Quantity(Limit.NONE, small(), chance(50) ? one(SHORT_SCALES) : one(WORD_SCALES), one(SIGNS));
            }
            case 4 -> {
                return new Quantity(Limit.NONE, whole(), Scale.NONE, one(TIMES));
            }
            case 5 -> {
                return new Quantity(Limit.NONE, small(), one(WORD_SCALES), one(NOUNS));
            }
            default -> {
                return new Quantity(Limit.NONE, chance(30) ? grouped() : whole(), Scale.NONE, one(NOUNS));
            }
        }
    }

    private Numeral whole() {
        return chance(40) ? spelled() : Numeral.digits(BigDecimal.valueOf(2 + random.nextInt(898)));
    }

    Quantity limited() {
        Quantity exact = exact();
        return chance(40) ? exact : new Quantity(one(LIMITS), exact.numeral(), exact.scale(), exact.unit());
    }

    /** "55 sessions, over 30 ships and more than 1,400 delegates". */
    Node list() {
        List<Node> items = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        while (items.size() < count) {
            Quantity item = limited();
            if (items.stream().noneMatch(each -> isJoined((Quantity) each, item))) {
                items.add(item);
            }
        }
        return Row.of(
                new Words("We counted "),
                new Row(items, ", ", one(List.of(" and ", " or ", ", and ", ", "))),
                new Words(
                        one(List.of(".", " in all.", " and more senior officials.", " or less developed economies."))));
    }

    /**
     * Whether two figures beside each other mean something else: lengths of time and sums of one currency add up, "7 years and 7 months", and
     * a bare dollar is that of its neighbour, "$7 or 9 U.S. dollars".
     */
    private static boolean isJoined(Quantity one, Quantity other) {
        Unit unit = one.unit();
        boolean same = unit.kind() == other.unit().kind();
        boolean dollar = unit.code().equals("$") || other.unit().code().equals("$");
        boolean adds = unit.kind() == Kind.DURATION
                || dollar
                || unit.code().equals(other.unit().code());
        return same && unit.kind() != Kind.NUMBER && unit.kind() != Kind.PERCENTAGE && adds;
    }

    /** "about half of the members", "three quarters of them". */
    Node parts() {
        int below = 2 + random.nextInt(9);
        int above = below == 4 ? 3 : 1 + random.nextInt(below - 1);
        String part = below == 2 ? "half" : below == 4 ? "quarter" : EnglishWriter.ordinalWords(below);
        String parts = part + (above == 1 ? "" : "s");
        String words = below == 2 && above == 1
                ? "half"
                : above == 1
                        ? one(List.of("a ", "one ", "one-")) + part
                        : EnglishWriter.words(above, true, "-") + one(List.of(" ", "-")) + parts;
        Limit limit = chance(50) ? Limit.NONE : one(LIMITS.subList(0, 15));
        return Row.of(
                new Words("The plan covers "),
                Leaf.plain(words, Meaning.fraction(above, below, limit.bound())).behind(limit.before()),
                new Words(" of the members."));
    }

    /** "two and a half million people", "half a billion yuan", "four and three-quarter percent". */
    Node mixed() {
        Scale scale = one(WORD_SCALES);
        int whole = 2 + random.nextInt(9);
        String said = EnglishWriter.words(whole, true, "-");
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal three = new BigDecimal("0.75");
        BigDecimal number = BigDecimal.valueOf(whole);
        Unit people = Unit.noun(" people");
        Unit yuan = SPOKEN_MONEY.get(0);
        Node figure = switch (random.nextInt(8)) {
            case 0 -> quantity(said + " and a half", number.add(half), scale, people, true);
            case 1 -> quantity("half a", half, scale, chance(50) ? people : yuan, true);
            case 2 ->
                quantity(said + scale.text() + " and a half", scaled(number.add(half), scale), Scale.NONE, yuan, false);
            case 3 ->
                quantity(
                        said + scale.text() + " and one half",
                        scaled(number.add(half), scale),
                        Scale.NONE,
                        people,
                        false);
            case 4 -> quantity(said + " and three-quarter", number.add(three), Scale.NONE, SHARES.get(0), false);
            case 5 -> quantity(whole + " and 3/4", number.add(three), Scale.NONE, SHARES.get(0), false);
            case 6 -> quantity(whole + " 1/2", number.add(half), Scale.NONE, SHARES.get(0), false);
            default -> quantity(whole + "½", number.add(half), scale, people, false);
        };
        return Row.of(new Words("It takes "), figure, new Words("."));
    }

    private static BigDecimal scaled(BigDecimal number, Scale scale) {
        return number.scaleByPowerOfTen(scale.zeros());
    }

    private static Quantity quantity(String text, BigDecimal value, Scale scale, Unit unit, boolean plain) {
        return new Quantity(Limit.NONE, new Numeral(text, value, plain), scale, unit);
    }

    /** "from 8.5 to 9.49 trillion yuan", in a clause about a change. */
    Node range() {
        String[] open = one(List.of(
                new String[] {"We need ", " to "},
                new String[] {"We need from ", " to "},
                new String[] {"We need between ", " and "},
                new String[] {"We need ", " or "},
                new String[] {"We need ", "-"},
                new String[] {"We need ", "–"},
                new String[] {"Exports rose from ", " to "},
                new String[] {"Exports grew from ", " to "},
                new String[] {"Exports fell from ", " to "},
                new String[] {"It slid from ", " to "},
                new String[] {"It was cut from ", " to "}));
        boolean dash = open[1].length() == 1;
        boolean falls = open[0].matches(".*(fell|slid|cut) from ");
        boolean words = !dash && chance(25);
        int first = 2 + random.nextInt(17);
        int second = first + 1 + random.nextInt(30);
        int decimals = words ? 0 : random.nextInt(3);
        BigDecimal low = BigDecimal.valueOf(first, 0);
        BigDecimal high = BigDecimal.valueOf(second, 0);
        if (decimals > 0) {
            low = low.add(BigDecimal.valueOf(1 + random.nextInt(9), decimals));
            high = high.add(BigDecimal.valueOf(1 + random.nextInt(9), decimals));
        }
        Numeral small = words ? Numeral.of(EnglishWriter.words(first, true, "-"), first) : Numeral.digits(low);
        Numeral large = words ? Numeral.of(EnglishWriter.words(second, true, "-"), second) : Numeral.digits(high);
        Scale scale = Scale.NONE;
        Unit unit;
        switch (random.nextInt(5)) {
            case 0 -> {
                unit = one(SHARES.subList(0, words ? 2 : 4));
            }
            case 1 -> {
                scale = one(WORD_SCALES);
                unit = words ? SPOKEN_MONEY.get(0) : one(SIGNS);
            }
            case 2 -> {
                scale = one(WORD_SCALES);
                unit = one(SPOKEN_MONEY);
            }
            case 3 -> {
                scale = one(WORD_SCALES);
                unit = one(NOUNS);
            }
            default -> {
                unit = one(NOUNS);
            }
        }
        boolean back = falls || (scale.equals(Scale.NONE) && chance(10));
        return new Span(open[0], back ? large : small, open[1], back ? small : large, scale, unit, ".");
    }

    /** "Exports fell by 4.4 percent to 2.3 trillion yuan, and imports rose 3 percent." */
    Node change() {
        Node first = clause(one(chance(70) ? CHANGES : LEVELS));
        switch (random.nextInt(4)) {
            case 0 -> {
                return Row.of(first, new Words("."));
            }
            case 1 -> {
                return new Row(
                        List.of(first, lower(clause(one(chance(50) ? CHANGES : LEVELS)))),
                        "",
                        one(List.of(", while ", ", and ", "; ", ". ")));
            }
            case 2 -> {
                return Row.of(toLevel(), new Words("."));
            }
            default -> {
                return Row.of(
                        new Words("We had "),
                        money(),
                        new Words(", "),
                        new Change(one(List.of("up ", "an increase of ")), share(), "", Direction.RISE),
                        new Words(", and "),
                        new Quantity(Limit.NONE, whole(), Scale.NONE, one(NOUNS)),
                        new Words("."));
            }
        }
    }

    private Change toLevel() {
        boolean rise = chance(50);
        Change by = new Change(
                rise ? "Exports rose by " : "Exports fell by ", share(), "", rise ? Direction.RISE : Direction.FALL);
        return new Change("", Row.of(by, new Words(" to "), money()), "", Direction.NONE);
    }

    private Change clause(Verb verb) {
        Node what = verb.direction() == Direction.NONE && chance(50) ? money() : share(verb.before());
        return new Change(verb.before(), what, verb.behind(), verb.direction());
    }

    private static Change lower(Change change) {
        return new Change(
                change.before().replaceFirst("^(Exports|Output|It)", "the output"),
                change.what(),
                change.behind(),
                change.direction());
    }

    /** "up to 7 percent" behind "rose" may say how much or up to where, so that it is written behind "rose by" only. */
    private Quantity share(String verb) {
        Quantity share = share();
        boolean level = share.limit().before().startsWith("up ") && !verb.matches(".*(by|of|were) ");
        return level ? new Quantity(Limit.NONE, share.numeral(), share.scale(), share.unit()) : share;
    }

    private Quantity share() {
        Limit limit = chance(70) ? Limit.NONE : one(LIMITS.subList(0, 15));
        return new Quantity(limit, small(), Scale.NONE, one(SHARES));
    }

    private Quantity money() {
        Limit limit = chance(70) ? Limit.NONE : one(LIMITS.subList(0, 15));
        return new Quantity(limit, small(), one(WORD_SCALES), one(SPOKEN_MONEY));
    }

    /** "Exports rose by 3 to 5 percent": a range of changes. */
    Node changeRange() {
        boolean rise = chance(50);
        boolean between = chance(50);
        int low = 2 + random.nextInt(40);
        return new Change(
                rise
                        ? one(List.of("Exports rose by ", "Exports grew by "))
                        : one(List.of("Exports fell by ", "Exports declined by ")),
                new Span(
                        between ? "between " : "",
                        Numeral.digits(BigDecimal.valueOf(low)),
                        between ? " and " : " to ",
                        Numeral.digits(BigDecimal.valueOf(low + 1L + random.nextInt(20))),
                        Scale.NONE,
                        one(SHARES),
                        "."),
                "",
                rise ? Direction.RISE : Direction.FALL);
    }

    /** "They gave $3 million to 21 ports": the money is not that of the next figure. */
    Node neighbours() {
        Quantity money =
                new Quantity(Limit.NONE, small(), one(WORD_SCALES), chance(50) ? one(SIGNS) : one(SPOKEN_MONEY));
        Quantity more = new Quantity(Limit.NONE, small(), one(WORD_SCALES), money.unit());
        Quantity count = new Quantity(Limit.NONE, whole(), Scale.NONE, one(NOUNS));
        Quantity other = new Quantity(Limit.NONE, whole(), Scale.NONE, count.unit());
        return switch (random.nextInt(3)) {
            case 0 -> Row.of(new Words("They gave "), money, new Words(" to "), count, new Words("."));
            case 1 ->
                Row.of(
                        new Words("It grew from "),
                        count,
                        new Words(" worth "),
                        money,
                        new Words(" to "),
                        other,
                        new Words(" worth "),
                        more,
                        new Words("."));
            default ->
                Row.of(new Words("Of "), count, new Words(", "), other, new Words(" cost "), money, new Words("."));
        };
    }

    /** "a 4.4 percent decline". Nobody says "a no more than 4.4 percent decline". */
    Node headed() {
        Quantity share = share();
        while (share.limit().before().startsWith("no ")) {
            share = share();
        }
        boolean rise = chance(50);
        String noun = rise ? one(List.of("rise", "increase")) : one(List.of("fall", "decline", "drop", "decrease"));
        return Row.of(
                new Words("It was "),
                new Change("a ", share, " " + noun, rise ? Direction.RISE : Direction.FALL),
                new Words(" for the province."));
    }
}
