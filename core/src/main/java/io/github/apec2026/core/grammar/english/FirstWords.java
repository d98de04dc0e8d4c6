package io.github.apec2026.core.grammar.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * With which words the rules may begin, so that most words are passed over at one look. The rules that are tables say it by themselves;
 * each other one names its words and roles here.
 */
final class FirstWords {

    private static final Set<LexicalRole> DATE_ROLES = dateRoles();
    private static final Set<LexicalRole> FIGURE_ROLES = figureRoles();

    private FirstWords() {}

    private static Set<LexicalRole> dateRoles() {
        EnumSet<LexicalRole> roles = EnumSet.of(
                // DateRanges and Months, Weekdays
                LexicalRole.MONTH,
                LexicalRole.WEEKDAY,
                LexicalRole.WEEKDAY_SHORT,
                // Periods, PartsOfPeriods, Years
                LexicalRole.SEASON,
                LexicalRole.ORDINAL,
                LexicalRole.CARDINAL,
                // Limits, Years
                LexicalRole.YEAR_CUE_STRONG,
                LexicalRole.TIME);
        roles.addAll(RelativeDates.SHAPES.firstRoles());
        return roles;
    }

    private static Set<LexicalRole> figureRoles() {
        return EnumSet.of(
                // Amounts, Ordinals, Fractions
                LexicalRole.CARDINAL,
                LexicalRole.SCALE,
                LexicalRole.DOZEN,
                LexicalRole.COUPLE,
                LexicalRole.ORDINAL,
                LexicalRole.ORDINAL_SCALE,
                LexicalRole.PART,
                LexicalRole.ARTICLE,
                LexicalRole.POINT,
                LexicalRole.MINUS,
                // Money
                LexicalRole.CODE,
                LexicalRole.DOLLAR_PREFIX);
    }

    static boolean ofDate(LexicalRole role) {
        return role == LexicalRole.DATE_WORD || DATE_ROLES.contains(role);
    }

    static boolean ofFigure(LexicalRole role) {
        return FIGURE_ROLES.contains(role);
    }

    /** The words that begin a date, whatever their roles. */
    static Collection<String> ofDate() {
        List<String> words = new ArrayList<>(RelativeDates.SHAPES.firstWords());
        words.addAll(Limits.firstWords());
        words.addAll(List.of("q", "h", "fy", "final")); // Periods
        words.addAll(List.of("latter", "closing")); // PartsOfPeriods
        words.addAll(List.of("p", "from", "as")); // Intervals, Dates
        return words;
    }
}
