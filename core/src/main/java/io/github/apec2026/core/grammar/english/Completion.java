package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Completes dates with the year, the month or the day that the words behind them, or the day of publication, tell. */
final class Completion {

    /** Where a date is in its clause, which decides whether it is the last one or the next. */
    enum Place {
        FREE,
        /** Behind "before", "by" or "until": the next one, unless a verb says otherwise. */
        UNTIL,
        /** Behind "after": either. */
        AFTER;

        static Place of(Limits.Side side, boolean since) {
            return since ? FREE : side == Limits.Side.AFTER ? AFTER : UNTIL;
        }
    }

    /** Words before a day or a month that no calendar tells: every Monday, that October. */
    private static final WordSet ANY = WordSet.of("every each that those most any same");
    /** Words before a day of the week that another date tells: the Friday before. */
    private static final WordSet SOME = WordSet.of("the a one another following previous preceding");

    private final Tokens t;
    private final RelativeDates relative;
    private final @Nullable Publication publication;

    Completion(Tokens t, RelativeDates relative, Context context) {
        this.t = t;
        this.relative = relative;
        LocalDate day = context.reference().orElse(null);
        boolean published = context.isPublication() && day != null && day.getYear() > 99 && day.getYear() < 9900;
        this.publication = published && day != null ? new Publication(day) : null;
    }

    /** The same with the year, the month or the day that the words behind, or the day of publication, tell. */
    DateMatch of(int i, DateMatch date, Place place) {
        DateMatch dated = ListedYears.complete(t, relative.withYearBehind(i, date));
        boolean weekday = dated.form() == DateMatch.Form.WEEKDAY && dated.notation() == null;
        if (publication == null
                || !(weekday || dated.isOpen())
                || ANY.has(t, i - 1)
                || (weekday && SOME.has(t, i - 1))) {
            return dated;
        }
        boolean future = place == Place.UNTIL;
        Tense tense = future ? Tense.ofLimit(t, i, dated.next()) : Tense.of(t, i, dated.next());
        boolean either = tense == Tense.UNKNOWN && isEither(i, dated, place);
        if (tense == Tense.OPEN || either || (tense == Tense.REPORTED && weekday) || (weekday && isBetween(i))) {
            return dated;
        }
        boolean since = t.same(i - 1, "since");
        boolean coming = (!since && (tense == Tense.FUTURE || tense == Tense.REPORTED))
                || (tense == Tense.NEAR && !weekday && publication.isComing(dated.notation()))
                || (future && tense == Tense.UNKNOWN && (weekday || publication.isComing(dated.notation())));
        String notation = dated.notation();
        if (weekday || notation == null) {
            return dated.with(dated.next(), publication.weekday((int) t.value(i, LexicalRole.WEEKDAY), coming));
        }
        String dates = publication.complete(notation, coming, weekday(i));
        boolean goesOn = !coming && dated.form() != DateMatch.Form.RANGE && publication.isWithin(dates);
        return goesOn || ListedYears.isOfAnotherYear(t, i, dated.next(), dates)
                ? dated
                : dated.with(dated.next(), dates);
    }

    /** The number of a day of the week, long or short, or -1. */
    private int weekday(int i) {
        return (int) Math.max(t.value(i, LexicalRole.WEEKDAY), t.value(i, LexicalRole.WEEKDAY_SHORT));
    }

    /** Whether only a verb would tell the last one from the next: "after Monday the office moves", "from May 3, fares rise". */
    private boolean isEither(int i, DateMatch date, Place place) {
        boolean clause = t.isWord(date.next()) || (t.symbol(date.next()) == ',' && t.isWord(date.next() + 1));
        boolean from = place == Place.FREE && t.same(i - 1, "from") && date.form() != DateMatch.Form.RANGE;
        return clause && (place == Place.AFTER || from);
    }

    /** Whether a day of the week is one of two: "between Monday and Friday". */
    private boolean isBetween(int i) {
        return t.same(i - 1, "between") || (t.same(i - 1, "and") && t.same(i - 3, "between"));
    }
}
