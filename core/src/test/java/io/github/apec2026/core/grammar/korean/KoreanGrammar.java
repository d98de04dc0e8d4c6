package io.github.apec2026.core.grammar.korean;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.Grammar;
import io.github.apec2026.core.grammar.kernel.BoundSigns;
import io.github.apec2026.core.grammar.kernel.DurationUnit;
import io.github.apec2026.core.grammar.kernel.IsoCurrencies;
import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.ModalWord;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small grammar of Korean on the kernel, as somebody would begin a third language. Immutable and thread-safe. */
public final class KoreanGrammar implements Grammar {

    /** The one instance. */
    public static final KoreanGrammar INSTANCE = new KoreanGrammar();

    private KoreanGrammar() {}

    @Override
    public String language() {
        return "ko";
    }

    @Override
    public List<Recognition> read(String printed, Context context) {
        KoreanText text = new KoreanText(printed);
        KoreanDates dates = new KoreanDates(text, context.reference());
        List<Recognition> recognitions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int impossible = dates.skipImpossible(at);
            Dating date = dates.read(at);
            Recognition recognition = date == null && impossible == at ? figure(text, at, context) : date;
            if (recognition == null) {
                at = Math.max(impossible, text.isDigit(at) ? skipDigits(text, at) : at + 1);
            } else {
                recognitions.add(recognition);
                at = recognition.end();
            }
        }
        return List.copyOf(recognitions);
    }

    private static int skipDigits(KoreanText text, int at) {
        int i = at;
        while (text.isDigit(i)) {
            i++;
        }
        return i;
    }

    private static @Nullable Figure figure(KoreanText text, int at, Context context) {
        int code = KoreanWords.CODES.find(text, at);
        int begin = code < 0 ? at : text.skipSpace(at + KoreanWords.CODES.length(code));
        KoreanNumber number = KoreanNumber.read(text, begin);
        if (number == null) {
            return null;
        }
        if (code >= 0) {
            return of(
                    text, at, number.end(), Kind.MONEY, number.value(), money(KoreanWords.CODES.value(code), context));
        }
        int unit = text.skipSpace(number.end());
        int percent = KoreanWords.PERCENT.find(text, unit);
        if (percent >= 0) {
            int end = unit + KoreanWords.PERCENT.length(percent);
            String points = KoreanWords.PERCENT.value(percent);
            return of(text, at, end, Kind.PERCENTAGE, number.value(), points.equals("%") ? "" : points);
        }
        int money = KoreanWords.MONEY.find(text, unit);
        if (money >= 0) {
            int end = unit + KoreanWords.MONEY.length(money);
            return of(text, at, end, Kind.MONEY, number.value(), money(KoreanWords.MONEY.value(money), context));
        }
        Figure duration = duration(text, number);
        if (duration != null) {
            return duration;
        }
        int counter = KoreanWords.COUNTERS.find(text, unit);
        return of(
                text,
                at,
                number.end(),
                Kind.NUMBER,
                number.value(),
                counter < 0 ? "" : KoreanWords.COUNTERS.value(counter));
    }

    private static String money(String code, Context context) {
        return code.equals(IsoCurrencies.DOLLAR) ? context.dollar().orElse(code) : code;
    }

    /** A number of units of time, with smaller ones behind: 2시간 30분. */
    private static @Nullable Figure duration(KoreanText text, KoreanNumber first) {
        BigDecimal sum = BigDecimal.ZERO;
        DurationUnit last = null;
        KoreanNumber number = first;
        int end = first.end();
        while (number != null) {
            int at = text.skipSpace(number.end());
            int entry = KoreanWords.UNITS.find(text, at);
            DurationUnit unit = entry < 0 ? null : DurationUnit.valueOf(KoreanWords.UNITS.value(entry));
            int factor = last == null ? 1 : unit == null ? 0 : last.in(unit);
            if (unit == null || factor == 0) {
                break;
            }
            sum = sum.multiply(BigDecimal.valueOf(factor)).add(number.value());
            last = unit;
            end = at + KoreanWords.UNITS.length(entry);
            number = KoreanNumber.read(text, text.skipSpace(end));
        }
        return last == null ? null : of(text, first.start(), end, Kind.DURATION, sum, last.code());
    }

    private static Figure of(KoreanText text, int start, int end, Kind kind, BigDecimal value, String unit) {
        return new Figure(
                start,
                end,
                kind,
                value,
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                bound(text, start, end));
    }

    private static Bound bound(KoreanText text, int start, int end) {
        int before = KoreanWords.BEFORE.find(text, text.skipSpaceBack(start));
        if (before >= 0) {
            return sign(KoreanWords.BEFORE, before);
        }
        int counter = KoreanWords.COUNTERS.skip(text, end);
        int behind = KoreanWords.BEHIND.find(text, text.skipSpace(counter));
        return behind < 0 ? Bound.EXACT : sign(KoreanWords.BEHIND, behind);
    }

    private static Bound sign(WordTable table, int entry) {
        return BoundSigns.of(table.value(entry).charAt(0));
    }

    @Override
    public int sentenceEnd(String text, int at) {
        int i = at;
        while (i < text.length() && ".?!\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return Math.min(text.length(), i + 1);
    }

    @Override
    public List<int[]> names(String text) {
        int open = text.indexOf('《');
        int close = text.indexOf('》', open + 1);
        return open < 0 || close < 0 ? List.of() : List.of(new int[] {open, close + 1});
    }

    @Override
    public boolean isPronoun(String words) {
        int entry = KoreanWords.PRONOUNS.find(new KoreanText(words), 0);
        return entry >= 0 && KoreanWords.PRONOUNS.length(entry) == words.length();
    }

    @Override
    public List<ModalWord> modalWords(String text) {
        return List.of();
    }

    @Override
    public String dependentOpening(String text) {
        return text.substring(0, KoreanWords.OPENINGS.skip(new KoreanText(text), 0));
    }

    @Override
    public String join(List<String> words) {
        return String.join(" ", words);
    }
}
