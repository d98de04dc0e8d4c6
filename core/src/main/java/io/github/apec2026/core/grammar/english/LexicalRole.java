package io.github.apec2026.core.grammar.english;

/** What a word can be in a figure or a date. Some roles come with a number: the month's, the cardinal's, the place in a table. */
enum LexicalRole {
    /** zero to nineteen, and the tens: the number. */
    CARDINAL,
    /** hundred, thousand, million: the number. */
    SCALE,
    /** hundreds, thousands: the number; a figure only after a number. */
    SCALES,
    /** bn, mln: the number; a scale after digits. */
    SCALE_MARK,
    /** k, m, b, t: the number; a scale only where it touches digits. */
    SCALE_LETTER,
    /** dozen: 12. */
    DOZEN,
    /** first to nineteenth, and the tens: the number. */
    ORDINAL,
    /** hundredth, thousandth: the number. */
    ORDINAL_SCALE,
    /** st, nd, rd, th behind digits. */
    ORDINAL_MARK,
    /** half, third, quarter: what one is divided by. */
    PART,
    /** halves, thirds, quarters: what one is divided by. */
    PARTS,
    /** couple. */
    COUPLE,
    /** a, an. */
    ARTICLE,
    /** point, in decimals read aloud. */
    POINT,
    /** minus, negative. */
    MINUS,
    /** several, few: what follows is no figure. */
    VAGUE,
    /** percent, pct. */
    PERCENT,
    /** pp, ppts: percentage points. */
    POINTS,
    /** bp, bps: basis points. */
    BASIS_POINTS,
    /** January to December: the number. */
    MONTH,
    /** Jan, Feb: short for a month. */
    MONTH_SHORT,
    /** may, march: a month only with a capital, or beside a day or a year. */
    MONTH_OR_WORD,
    /** April, June, August: a month or a given name. */
    MONTH_OR_NAME,
    /** Monday to Sunday: the number. */
    WEEKDAY,
    /** Mon, Sun: a weekday only beside a date: the number. */
    WEEKDAY_SHORT,
    /** year, months, hrs: the position of the {@code DurationUnit}. */
    TIME,
    /** h, s, min, yr where it touches digits: the position of the {@code DurationUnit}. */
    TIME_MARK,
    /** more, consecutive: is between a number and a unit of time. */
    TIME_ADJECTIVE,
    /** spring, summer: the number that ISO 8601-2 gives it where a month would be. */
    SEASON,
    /** in, since, during: a bare number of four digits behind it may be a year. */
    YEAR_CUE,
    /** by, since, until: a bare number of four digits behind it is a year whatever follows. */
    YEAR_CUE_STRONG,
    /** in, by, last: a bare month behind it is a month. */
    MONTH_CUE,
    /** on, by: two numbers with a slash behind it are month and day. */
    DAY_CUE,
    /** yesterday, fy: a rule of dates begins with it, as {@link FirstWords} says. */
    DATE_WORD,
    /** to, through, until: between the ends of a range. */
    TO,
    /** this, last, next. */
    RELATIVE,
    /** previous, prior: counts from a time named elsewhere. */
    ANAPHORIC,
    /** of, the, and, is: never a counted noun, nor part of one. */
    FUNCTION,
    /** people, men: plural without the ending. */
    PLURAL,
    /** chapter, page, version: the number behind it is a name. */
    DESIGNATOR,
    /** won, beat: a score may follow. */
    SCORE,
    /** km, kg: may touch digits. */
    MEASURE,
    /** pre, mid, post: may precede a year with a hyphen. */
    PREFIX,
    /** way, sided, sum: with a number word and a hyphen an adjective that counts nothing. */
    IDIOM_TAIL,
    /** GMT, am, pm: the number before it is a time of day. */
    CLOCK,
    /** RMB, EUR: before a number or behind it: the place in {@link Currencies}. */
    CODE,
    /** dollars, yuan: behind a number: the place in {@link Currencies}. */
    CURRENCY,
    /** cents, pence, fen: behind a number: the place in {@link Currencies}. */
    CENTS,
    /** US, HK, A: before a dollar sign: the place in {@link Currencies}. */
    DOLLAR_PREFIX
}
