package io.github.apec2026.examples.export.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Description;
import biweekly.property.LastModified;
import biweekly.property.Name;
import biweekly.property.ProductId;
import io.github.apec2026.examples.export.RecordTerms;
import io.github.apec2026.examples.export.origin.DocumentCitations;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Meetings as a calendar to subscribe to.
 *
 * <table>
 *   <caption>What becomes of a meeting</caption>
 *   <tr><th>documents state</th><th>entry</th></tr>
 *   <tr><td>both ends to the day</td><td>an all-day event; confirmed where a document describes the meeting as going on or past</td></tr>
 *   <tr><td>months</td><td>a tentative all-day event over these months, whose title says in brackets that the day is not stated</td></tr>
 *   <tr><td>one end to the day</td><td>a tentative all-day event on that day, whose title says which day is not stated</td></tr>
 *   <tr><td>a year, or no date</td><td>a journal entry without a date; the description of the calendar lists its title</td></tr>
 * </table>
 *
 * <p>The calendars of Google, Apple and Microsoft draw events and leave out journal entries (VJOURNAL) and, mostly, tasks (VTODO). So a
 * note that is to be seen has to be an event: it is tentative, which they draw hatched or pale, and its title carries what is missing, since
 * a title is the only thing that all of them show. A year is no event: a bar over 365 days hides all others. No event makes its reader busy.
 *
 * <p>Identifiers are those of the meetings, the same in every language; time stamps and sequence numbers come from the documents. Equal
 * records give equal texts.
 */
public final class Calendars {

    private static final String PRODUCT = "-//apec2026//meetings//EN";

    private Calendars() {}

    /**
     * The calendar of some meetings, in English or in Chinese in the script of the locale.
     *
     * @param record the record that they belong to
     * @param meetings the meetings, such as {@code record.meetings()} or a narrowing of them
     * @param language the language of titles and descriptions, where the record has them
     * @param uris the addresses of the meetings
     * @return the text of the calendar, of lines that end in CR and LF, with at most 75 octets each in UTF-8
     */
    public static String of(ApecDataset record, Iterable<Meeting> meetings, Locale language, EntityUris uris) {
        return of(record, meetings, language, uris, Optional.empty());
    }

    /** The same, with the version of the record in the description; to work that out takes longer than the calendar. */
    static String of(
            ApecDataset record,
            Iterable<Meeting> meetings,
            Locale language,
            EntityUris uris,
            Optional<String> version) {
        CalendarLanguage chosen = CalendarLanguage.of(language);
        Entries entries = new Entries(record, uris, chosen);
        ICalendar calendar = new ICalendar();
        List<String> unplaced = new ArrayList<>();
        for (Meeting meeting : meetings) {
            ICalComponent entry = entries.of(meeting);
            calendar.addComponent(entry);
            if (!(entry instanceof VEvent)) {
                unplaced.add(entries.title(meeting));
            }
        }
        describe(calendar, record, chosen, description(record, chosen, unplaced, version));
        return Folding.fold(write(calendar));
    }

    /** Name and description twice: by RFC 7986, and as the programs read them that are older than it. */
    private static void describe(
            ICalendar calendar, ApecDataset record, CalendarLanguage language, String description) {
        String name = language.words("calendar.name");
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProperty(new ProductId(PRODUCT));
        Name tagged = new Name(name);
        tagged.setLanguage(language.tag());
        calendar.setName(tagged);
        Description about = new Description(description);
        about.setLanguage(language.tag());
        calendar.setDescription(about);
        calendar.setLastModified(new LastModified(Revision.of(record)));
        calendar.setExperimentalProperty("X-WR-CALNAME", escaped(name));
        calendar.setExperimentalProperty("X-WR-CALDESC", escaped(description));
    }

    /** As a value of type TEXT, which the library does not know of a property that is not its own. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static String description(
            ApecDataset record, CalendarLanguage language, List<String> unplaced, Optional<String> version) {
        List<String> lines = new ArrayList<>();
        lines.add(language.words("calendar.about"));
        if (!unplaced.isEmpty()) {
            lines.add(language.words("calendar.unplaced"));
            unplaced.forEach(title -> lines.add("- " + title));
        }
        String colon = language.words("colon");
        lines.add((language.words("sources") + colon).strip());
        DocumentCitations.print(record, language.preferred()).forEach(citation -> lines.add("- " + citation));
        lines.add(language.words("licence") + colon + RecordTerms.LICENCE + " <" + RecordTerms.LICENCE_URL + ">");
        version.ifPresent(digest -> lines.add(language.words("record") + colon + "SHA-256 " + digest));
        return String.join("\n", lines);
    }

    /** Unfolded: the library would fold by characters. */
    private static String write(ICalendar calendar) {
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory is written without fault", e);
        }
        return out.toString();
    }
}
