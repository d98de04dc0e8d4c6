package io.github.apec2026.examples.accuracy;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The dates and durations that a recognizer reads in a text, written as TimeML would mark them. Spans are compared as they are, but for two
 * things in which TimeML only marks otherwise:
 *
 * <ul>
 *   <li>A preposition does not belong to a TIMEX3, and a limit in time is not part of its value: "since 2010", read as {@code 2010/..},
 *       is the date {@code 2010} of the words "2010"; "before 2030", read as {@code ../2029}, is {@code 2030}.
 *   <li>Each end of a range is a TIMEX3 by itself: "from Feb. 1 to 10" is "Feb. 1" and "10".
 * </ul>
 *
 * <p>A date that is recognised without a value ("Friday", when nobody says from which day it counts) has an empty value. Values are
 * translated by {@link TimexValues}.
 */
final class ReadTimexes {

    /** Those before the event come first: they say that the limit itself is left out. */
    private static final List<String> PREPOSITIONS = List.of(
            "since",
            "from",
            "by",
            "before",
            "prior to",
            "ahead of",
            "after",
            "until",
            "till",
            "up to",
            "as of",
            "starting",
            "beginning",
            "through",
            "between",
            "in",
            "on",
            "at",
            "during",
            "over",
            "within");

    private static final List<String> JOINTS =
            List.of(" to ", " and ", " through ", " until ", " till ", " - ", " – ", "–", "—", "-", "/");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Recognizer recognizer;

    ReadTimexes(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** What is read in a text that was published on a day, in the order of the text. */
    List<Timex> of(String text, LocalDate published) {
        List<Timex> timexes = new ArrayList<>();
        for (Recognition each : recognizer.publishedOn(published).recognize(text)) {
            if (each instanceof Figure figure && figure.kind() == Kind.DURATION) {
                TimexValues.ofDuration(figure)
                        .ifPresent(value -> timexes.add(new Timex(figure.start(), figure.end(), "DURATION", value)));
            } else if (each instanceof Dating dating) {
                add(dating, text, timexes);
            }
        }
        return timexes;
    }

    private static void add(Dating dating, String text, List<Timex> timexes) {
        String words = text.substring(dating.start(), dating.end()).toLowerCase(Locale.ROOT);
        String preposition = PREPOSITIONS.stream()
                .filter(each -> words.startsWith(each + " "))
                .findFirst()
                .orElse("");
        int from = preposition.isEmpty() ? 0 : preposition.length() + 1;
        int start = dating.start() + from;
        String notation = dating.dates().map(OpenDates::notation).orElse("");
        int slash = notation.indexOf('/');
        if (slash < 0) {
            timexes.add(new Timex(start, dating.end(), "DATE", TimexValues.ofDates(notation)));
            return;
        }
        String first = notation.substring(0, slash);
        String last = notation.substring(slash + 1);
        if ("..".equals(first) || "..".equals(last)) {
            boolean isExclusive =
                    List.of("before", "prior to", "ahead of", "after").contains(preposition);
            boolean isEnd = "..".equals(first);
            String limit = isEnd ? last : first;
            int step = isEnd ? 1 : -1;
            String moved = isExclusive ? TimexValues.moved(limit, step) : limit;
            timexes.add(new Timex(start, dating.end(), "DATE", TimexValues.ofDates(decadeOf(words, moved))));
            return;
        }
        int joint = joint(words, from);
        if (joint < 0) {
            timexes.add(new Timex(start, dating.end(), "DATE", TimexValues.ofDates(notation)));
            return;
        }
        String joined = JOINTS.stream()
                .filter(each -> words.startsWith(each, joint))
                .findFirst()
                .orElseThrow();
        timexes.add(new Timex(start, dating.start() + joint, "DATE", first));
        timexes.add(new Timex(dating.start() + joint + joined.length(), dating.end(), "DATE", last));
    }

    /** "Since the 1970s" is read as {@code 1970/..}; its date is the decade. */
    private static String decadeOf(String words, String limit) {
        boolean isDecade = words.endsWith("0s") && limit.length() == 4;
        return isDecade ? limit.substring(0, 3) : limit;
    }

    /** Where the two ends of a range are joined in its words; -1 where they are not: "last week" is one expression. */
    private static int joint(String words, int from) {
        for (String joint : JOINTS) {
            int at = words.indexOf(joint, from + 1);
            int behind = at + joint.length();
            if (at > 0 && behind < words.length() && (joint.length() > 1 || isEnd(words, behind))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether an end of a range begins there: a number or the name of a month. A hyphen also joins "first-quarter" and "mid-March". */
    private static boolean isEnd(String words, int at) {
        char c = words.charAt(at);
        boolean isNumber = c >= '0' && c <= '9';
        return isNumber || MONTHS.stream().anyMatch(month -> words.startsWith(month, at) && !words.startsWith("mid"));
    }
}
