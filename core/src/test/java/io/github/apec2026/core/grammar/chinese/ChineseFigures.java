package io.github.apec2026.core.grammar.chinese;

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
import java.util.Locale;
import java.util.Random;

/** Phrases with figures in Traditional Chinese, put together at random. */
final class ChineseFigures {

    private static final String ORDINARY = "零一二三四五六七八九十百千";
    private static final String FINANCIAL = "零壹貳叁肆伍陸柒捌玖拾佰仟";

    private static final List<Scale> SCALES =
            List.of(new Scale("萬", 4), new Scale("億", 8), new Scale("萬億", 12), new Scale("兆", 12));

    private static final List<Unit> COUNTS = List.of(
            Unit.noun("人"),
            Unit.noun("名"),
            Unit.noun("家"),
            Unit.noun("個"),
            Unit.noun("次"),
            Unit.noun("場"),
            Unit.noun("噸"));
    private static final List<Unit> MONEY = List.of(
            Unit.behind("元", Kind.MONEY, "CNY"),
            Unit.behind("美元", Kind.MONEY, "USD"),
            Unit.behind("港元", Kind.MONEY, "HKD"),
            Unit.behind("歐元", Kind.MONEY, "EUR"));
    private static final Unit PERCENT = Unit.behind("%", Kind.PERCENTAGE, "percent");
    private static final Unit POINT = Unit.behind("個百分點", Kind.PERCENTAGE, "percentage-point");
    private static final Unit SPOKEN_PERCENT = new Unit("百分之", "", Kind.PERCENTAGE, "percent");

    private static final List<Limit> BEFORE = List.of(
            Limit.before("超過", Bound.MORE_THAN),
            Limit.before("逾", Bound.MORE_THAN),
            Limit.before("高於", Bound.MORE_THAN),
            Limit.before("至少", Bound.AT_LEAST),
            Limit.before("不少於", Bound.AT_LEAST),
            Limit.before("近", Bound.LESS_THAN),
            Limit.before("接近", Bound.LESS_THAN),
            Limit.before("不足", Bound.LESS_THAN),
            Limit.before("不到", Bound.LESS_THAN),
            Limit.before("最多", Bound.AT_MOST),
            Limit.before("不超過", Bound.AT_MOST),
            Limit.before("約", Bound.ABOUT),
            Limit.before("大約", Bound.ABOUT));
    private static final List<Limit> BEHIND = List.of(
            Limit.behind("以上", Bound.AT_LEAST),
            Limit.behind("以下", Bound.AT_MOST),
            Limit.behind("以內", Bound.AT_MOST),
            Limit.behind("左右", Bound.ABOUT));
    private static final List<Limit> WITHIN =
            List.of(Limit.within("餘", Bound.MORE_THAN), Limit.within("多", Bound.MORE_THAN));

    private record Verb(String before, Direction direction) {}

    private static final List<Verb> CHANGES = List.of(
            new Verb("出口增長", Direction.RISE),
            new Verb("出口同比增長", Direction.RISE),
            new Verb("出口增長了", Direction.RISE),
            new Verb("出口上升", Direction.RISE),
            new Verb("出口增加", Direction.RISE),
            new Verb("價格上漲", Direction.RISE),
            new Verb("出口提高", Direction.RISE),
            new Verb("出口攀升", Direction.RISE),
            new Verb("出口漲幅為", Direction.RISE),
            new Verb("出口增幅達", Direction.RISE),
            new Verb("出口下降", Direction.FALL),
            new Verb("出口同比下降", Direction.FALL),
            new Verb("出口下降了", Direction.FALL),
            new Verb("出口減少", Direction.FALL),
            new Verb("價格下跌", Direction.FALL),
            new Verb("出口降低", Direction.FALL),
            new Verb("出口回落", Direction.FALL),
            new Verb("出口下滑", Direction.FALL),
            new Verb("出口跌幅為", Direction.FALL),
            new Verb("出口降幅達", Direction.FALL),
            new Verb("出口負增長", Direction.FALL));
    private static final List<Verb> LEVELS = List.of(
            new Verb("比重升至", Direction.NONE),
            new Verb("比重降至", Direction.NONE),
            new Verb("比重達到", Direction.NONE),
            new Verb("比重增至", Direction.NONE),
            new Verb("比重下降到", Direction.NONE),
            new Verb("比重為", Direction.NONE));

    private final Random random;

    ChineseFigures(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Digits of one to three places, perhaps with decimals. */
    Numeral arabic() {
        return chance(50)
                ? Numeral.digits(BigDecimal.valueOf(2 + random.nextInt(898)))
                : Numeral.digits(BigDecimal.valueOf(11 + random.nextInt(9000), chance(50) ? 1 : 2));
    }

    private Numeral grouped() {
        long number = 1000L + random.nextInt(9_000_000);
        return Numeral.of(String.format(Locale.ROOT, "%,d", number), number);
    }

    /** A number in Han numerals, each digit and unit ordinary or financial. */
    Numeral han(long number) {
        boolean financial = chance(50);
        String text = (financial ? HanNumerals.CHEQUE : HanNumerals.TRADITIONAL).write(number);
        if (chance(50)) {
            // A financial digit alone is a name or a word as well.
            return new Numeral(text, BigDecimal.valueOf(number), !financial || number > 9);
        }
        boolean throughout = chance(50);
        StringBuilder mixed = new StringBuilder(HanNumerals.TRADITIONAL.write(number));
        for (int i = 0; i < mixed.length(); i++) {
            int at = ORDINARY.indexOf(mixed.charAt(i));
            if (at >= 0 && (throughout ? at < 10 : chance(40))) {
                mixed.setCharAt(i, FINANCIAL.charAt(at));
            }
        }
        // Financial digits before ordinary units are written; one of each in turn is not.
        return new Numeral(mixed.toString(), BigDecimal.valueOf(number), throughout && number > 9);
    }

    private Numeral ordinary(long number) {
        return Numeral.of(HanNumerals.TRADITIONAL.write(number), number);
    }

    /** A number of one to seven digits with a few zeros. */
    private long number() {
        long number = 2L + random.nextInt(8);
        for (int digits = random.nextInt(7); digits > 0; digits--) {
            number = number * 10 + (chance(50) ? 0 : random.nextInt(10));
        }
        return number;
    }

    /** Han and financial numerals, alone: 伍百萬元, 柒千捌百名. */
    Node numerals() {
        long number = number();
        Quantity quantity = chance(50)
                ? new Quantity(limit(false), han(number), Scale.NONE, one(COUNTS))
                : new Quantity(limit(false), han(number), Scale.NONE, one(MONEY));
        return Row.of(new Words("共計"), quantity, new Words("。"));
    }

    private Limit limit(boolean within) {
        return switch (random.nextInt(within ? 6 : 5)) {
            case 0, 1 -> Limit.NONE;
            case 2, 3 -> one(BEFORE);
            case 4 -> one(BEHIND);
            default -> one(WITHIN);
        };
    }

    private Quantity exact() {
        switch (random.nextInt(6)) {
            case 0 -> {
                return new Quantity(Limit.NONE, arabic(), Scale.NONE, PERCENT);
            }
            case 1 -> {
                return new Quantity(Limit.NONE, ordinary(2 + random.nextInt(97)), Scale.NONE, SPOKEN_PERCENT);
            }
            case 2 -> {
                return new Quantity(Limit.NONE, arabic(), one(SCALES), one(MONEY));
            }
            case 3 -> {
                return new Quantity(Limit.NONE, arabic(), SCALES.get(0), one(COUNTS));
            }
            case 4 -> {
                return new Quantity(Limit.NONE, han(number()), Scale.NONE, one(COUNTS));
            }
            default -> {
                return new Quantity(
                        Limit.NONE,
                        chance(30) ? grouped() : Numeral.digits(BigDecimal.valueOf(2 + random.nextInt(898))),
                        Scale.NONE,
                        one(COUNTS));
            }
        }
    }

    Quantity limited() {
        Quantity exact = exact();
        // 餘 behind a number says more than it only where its last digit is zero.
        boolean round = exact.scale().zeros() == 0
                && exact.unit().kind() == Kind.NUMBER
                && exact.numeral().text().endsWith("0");
        return new Quantity(limit(round), exact.numeral(), exact.scale(), exact.unit());
    }

    /** 逾55場、30名以上和約1,400家. */
    Node list() {
        List<Node> items = new ArrayList<>();
        for (int count = 2 + random.nextInt(3); count > 0; count--) {
            items.add(limited());
        }
        return Row.of(
                new Words(one(List.of("包括", "共有", "分別是"))),
                new Row(items, one(List.of("、", "，")), one(List.of("、", "和", "及", "以及", "，"))),
                new Words("。"));
    }

    /** 三分之二的成員, 十分之一二手房. */
    Node parts() {
        int below = one(List.of(2, 3, 4, 5, 6, 7, 8, 9, 10));
        int above = 1 + random.nextInt(below - 1);
        String words = ordinary(below).text() + "分之" + ordinary(above).text();
        Limit limit = chance(60) ? Limit.NONE : one(BEFORE);
        boolean joined = chance(50);
        String noun = joined
                ? one(List.of("二手房", "百貨公司", "十國集團成員", "萬科股份", "千島湖水", "三星產品", "九龍居民", "萬家樂股份"))
                : one(List.of("的成員", "的企業", "成員", "，"));
        String meaning = Meaning.fraction(above, below, limit.bound());
        return Row.of(
                new Words("佔"),
                (joined ? Leaf.hard(words, meaning) : Leaf.plain(words, meaning)).behind(limit.before()),
                new Words(noun));
    }

    /** 半億元, 兩個半億元, 一億半人, 兩萬半: a half and the scale that it is said of. */
    Node halves() {
        Scale scale = SCALES.get(random.nextInt(2));
        int whole = 2 + random.nextInt(8);
        String said = whole == 2 ? "兩" : ordinary(whole).text();
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal number = BigDecimal.valueOf(whole).add(half);
        Unit unit = chance(50) ? one(MONEY) : Unit.noun("人");
        Numeral numeral = switch (random.nextInt(3)) {
            case 0 -> new Numeral("半" + scale.text(), half.scaleByPowerOfTen(scale.zeros()), true);
            case 1 -> new Numeral(said + "個半" + scale.text(), number.scaleByPowerOfTen(scale.zeros()), false);
            default -> new Numeral(said + scale.text() + "半", number.scaleByPowerOfTen(scale.zeros()), false);
        };
        Limit limit = chance(60) ? Limit.NONE : one(BEFORE);
        return Row.of(new Words("總額"), new Quantity(limit, numeral, Scale.NONE, unit), new Words("。"));
    }

    /** 由25降至15%, 三百至五百萬元, 5至7億元. */
    Node range() {
        String[] open = one(List.of(
                new String[] {"需要", "至"},
                new String[] {"需要", "到"},
                new String[] {"需要", "-"},
                new String[] {"需要", "—"},
                new String[] {"需要", "～"},
                new String[] {"由", "增至"},
                new String[] {"從", "增加到"},
                new String[] {"從", "升至"},
                new String[] {"由", "降至"},
                new String[] {"從", "減少到"},
                new String[] {"從", "下降到"}));
        boolean falls = open[1].startsWith("降") || open[1].startsWith("減") || open[1].startsWith("下");
        boolean spoken = open[1].matches("[至到]") && chance(40);
        Scale scale = chance(60) ? one(SCALES) : Scale.NONE;
        Unit unit = scale.zeros() > 0
                ? chance(70) ? one(MONEY) : one(COUNTS)
                : chance(50) && !spoken ? (chance(70) ? PERCENT : POINT) : one(COUNTS);
        long first;
        long second;
        if (spoken) {
            long tens = one(List.of(1L, 10L, 100L));
            first = (2L + random.nextInt(6)) * tens;
            second = first + (1L + random.nextInt(9 - (int) (first / tens))) * tens;
        } else {
            first = 2L + random.nextInt(300);
            second = first + 1L + random.nextInt(300);
        }
        Numeral low = spoken ? ordinary(first) : Numeral.digits(BigDecimal.valueOf(first, random.nextInt(2)));
        Numeral high = spoken ? ordinary(second) : Numeral.digits(BigDecimal.valueOf(second));
        boolean back = falls || chance(10);
        return new Span(open[0], back ? high : low, open[1], back ? low : high, scale, unit, "。");
    }

    /** 出口下降4.4%至2.3萬億元，進口增長約3%. */
    Node change() {
        Node first = clause(one(chance(70) ? CHANGES : LEVELS));
        return switch (random.nextInt(4)) {
            case 0 -> Row.of(first, new Words("。"));
            case 1 ->
                new Row(
                        List.of(first, clause(one(chance(50) ? CHANGES : LEVELS))),
                        "",
                        one(List.of("，", "；", "，而", "。")));
            case 2 -> toLevel();
            default ->
                Row.of(
                        new Words("進口額"),
                        money(),
                        new Words("，"),
                        new Change("增長", share(), "", Direction.RISE),
                        new Words("，共有"),
                        new Quantity(Limit.NONE, arabic(), SCALES.get(0), one(COUNTS)),
                        new Words("。"));
        };
    }

    private Node toLevel() {
        boolean rise = chance(50);
        return Row.of(
                new Change(rise ? "出口增長" : "出口下降", share(), "", rise ? Direction.RISE : Direction.FALL),
                new Words(one(List.of("至", "，達到", "，為"))),
                money(),
                new Words("。"));
    }

    private Change clause(Verb verb) {
        Node what = verb.direction() == Direction.NONE && chance(50) ? money() : share();
        return new Change(verb.before(), what, "", verb.direction());
    }

    /** With 高於 and the like a share is compared with another, so that the direction is another matter: 增長高於7%. */
    private Quantity share() {
        Limit limit = chance(70) ? Limit.NONE : one(BEFORE);
        while (limit.before().equals("高於")) {
            limit = one(BEFORE);
        }
        boolean spoken = chance(20);
        return new Quantity(
                limit,
                spoken ? ordinary(2 + random.nextInt(97)) : arabic(),
                Scale.NONE,
                spoken ? SPOKEN_PERCENT : chance(80) ? PERCENT : POINT);
    }

    private Quantity money() {
        Limit limit = chance(70) ? Limit.NONE : one(BEFORE);
        return new Quantity(limit, arabic(), one(SCALES), one(MONEY));
    }
}
