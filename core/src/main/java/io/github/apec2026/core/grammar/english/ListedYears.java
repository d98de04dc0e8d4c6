package io.github.apec2026.core.grammar.english;

/** The year of a date in a list with another one: "April and May 2018", "May 5 and June 6, 2026". */
final class ListedYears {

    private static final int MOST = 6;
    private static final int FARTHEST = 24;

    private ListedYears() {}

    /** The same with the year of the last date of a list that it begins. */
    static DateMatch complete(Tokens t, DateMatch match) {
        String notation = match.notation();
        if (notation == null || !match.isOpen() || notation.startsWith("XXXX-XX")) {
            return match;
        }
        int at = match.next();
        int month = Integer.parseInt(DateSteps.last(notation).substring(5, 7));
        for (int count = 0; count < MOST; count++) {
            boolean closed = t.same(at, "and") || t.same(at, "or") || t.symbol(at) == '&';
            boolean serial = t.symbol(at) == ',' && (t.same(at + 1, "and") || t.same(at + 1, "or"));
            int next = serial ? at + 2 : at + 1;
            if ((!closed && t.symbol(at) != ',') || !t.is(next, LexicalRole.MONTH) || DayMonths.isDoubtful(t, next)) {
                return match;
            }
            PartialDate date = DayMonths.read(t, next);
            int later = DayMonths.month(t, next);
            if (later < month) {
                return match;
            }
            if (date != null && date.year() > 0) {
                boolean listed = closed || serial;
                return listed
                        ? match.with(
                                match.next(),
                                notation.replace("XXXX", new PartialDate(0, date.year(), 0, 0).notation()))
                        : match;
            }
            at = date == null ? DayMonths.behindMonth(t, next) : date.next();
            month = later;
        }
        return match;
    }

    /** Whether the sentence before a date, or the words right behind it, tell another year than some dates. */
    static boolean isOfAnotherYear(Tokens t, int start, int next, String dates) {
        int year = dates.startsWith("X") ? 0 : Integer.parseInt(dates.substring(0, 4));
        for (int i = next + 2; i >= start - FARTHEST; i--) {
            if (i < start && Tense.endsSentence(t, i)) {
                return false;
            }
            int other = i >= start && i < next ? 0 : Years.plain(t, i);
            boolean match = other >= 1900 && other <= 2100 && other != year && !Nouns.isPluralBehind(t, i + 1);
            if (match && (i < start || !t.isDigits(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
