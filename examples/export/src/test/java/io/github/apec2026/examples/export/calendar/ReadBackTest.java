package io.github.apec2026.examples.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendars, read back by ical4j, which is strict, and compared with the record. */
class ReadBackTest {

    private static final ApecDataset APEC = Apec2026.load();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant", "zh-Hans"})
    void isValidInEachLanguage(String tag) throws Exception {
        Calendar calendar = read(text(tag));

        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(calendar.getComponents()).hasSize(APEC.meetings().size());
    }

    @Test
    void anotherReaderRefusesADamagedCalendar() throws Exception {
        Calendar calendar = read(text("en").replaceFirst("DTSTAMP:[0-9TZ]+\r\n", ""));

        assertThat(calendar.validate(true).hasErrors()).isTrue();
    }

    @Test
    void putsMeetingsOnTheDaysThatAreStatedAndTheEndIsTheDayAfter() throws Exception {
        CalendarComponent som1 = entry("en", "som1-2026");

        assertThat(som1.getName()).isEqualTo("VEVENT");
        assertThat(day(som1, "DTSTART")).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(day(som1, "DTEND")).isEqualTo(LocalDate.of(2026, 2, 11));
        assertThat(value(som1, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(som1, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(som1, "LOCATION")).contains("Guangzhou", "Guangdong");
        assertThat(value(som1, "URL")).isEqualTo("https://apec2026.github.io/meeting/som1-2026");
        assertThat(value(som1, "CATEGORIES")).contains("senior-officials-meeting");
        assertThat(value(som1, "DESCRIPTION")).contains("1 February 2026 – 10 February 2026 (stated)", "Wen Wei Po");
    }

    @Test
    void marksAMonthAsANoteThatSaysWhatIsMissing() throws Exception {
        CalendarComponent leaders = entry("en", "aelm-2026");

        assertThat(day(leaders, "DTSTART")).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(day(leaders, "DTEND")).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(value(leaders, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(leaders, "SUMMARY")).startsWith("[November 2026, day not stated] ");
    }

    @Test
    void marksTheOneEndThatIsStated() throws Exception {
        CalendarComponent session = entry("zh-Hant", "guangdong-cppcc-13-4");

        assertThat(day(session, "DTSTART")).isEqualTo(LocalDate.of(2026, 1, 28));
        assertThat(day(session, "DTEND")).isEqualTo(LocalDate.of(2026, 1, 29));
        assertThat(value(session, "SUMMARY")).startsWith("[至2026年1月28日，首日未說明] ");
        assertThat(value(session, "DESCRIPTION")).contains("至2026年1月28日（推斷）");
        assertThat(value(entry("zh-Hans", "guangdong-cppcc-13-4"), "DESCRIPTION"))
                .contains("至2026年1月28日（推断）");
        assertThat(value(entry("en", "guangdong-cppcc-13-4"), "SUMMARY"))
                .startsWith("[until 28 January 2026, first day not stated] ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ppsti-2026", "apec-2014-beijing"})
    void putsOnNoDayWhatIsStatedOfNone(String key) throws Exception {
        CalendarComponent entry = entry("en", key);

        assertThat(entry.getName()).isEqualTo("VJOURNAL");
        assertThat(entry.getProperties("DTSTART")).isEmpty();
        assertThat(read(text("en")).getProperty("X-WR-CALDESC").orElseThrow().getValue())
                .contains(value(entry, "SUMMARY"));
    }

    @Test
    void everyEntryHasOneIdentifierInAllLanguagesAndNamesItsSources() throws Exception {
        List<String> english = values("en", "UID");

        assertThat(english).doesNotHaveDuplicates().contains("meeting-som1-2026@apec2026.github.io");
        assertThat(values("zh-Hans", "UID")).isEqualTo(english);
        assertThat(values("en", "DESCRIPTION")).allMatch(text -> text.contains("Sources:\n- "));
        assertThat(values("zh-Hant", "DESCRIPTION")).allMatch(text -> text.contains("來源：\n- "));
    }

    @Test
    void partsAreRelatedToTheirMeeting() throws Exception {
        Property parent =
                entry("en", "som1-2026-opening").getProperty("RELATED-TO").orElseThrow();

        assertThat(parent.getValue()).isEqualTo("meeting-som1-2026@apec2026.github.io");
        assertThat(parent.getParameter(Parameter.RELTYPE).orElseThrow().getValue())
                .isEqualTo("PARENT");
    }

    @Test
    void titlesAreTaggedWithTheirOwnLanguage() throws Exception {
        Property title =
                entry("zh-Hans", "som1-2026-opening").getProperty("SUMMARY").orElseThrow();

        assertThat(title.getParameter(Parameter.LANGUAGE).orElseThrow().getValue())
                .isEqualTo("zh-Hans");
        assertThat(title.getValue()).contains("高官会开幕式");
        assertThat(value(entry("zh-Hans", "som1-2026-opening"), "DESCRIPTION")).contains("不是文件原文");
    }

    @Test
    void aFurtherDocumentRaisesTheSequenceAndTheStampIsOfADocument() throws Exception {
        ApecDataset earlier = APEC.asOf(LocalDate.of(2026, 2, 2));
        Meeting som1 = earlier.get(Meeting.id("som1-2026"));

        assertThat(Revision.of(earlier, som1).sequence())
                .isLessThan(Revision.of(APEC, som1).sequence());
        assertThat(value(entry("en", "guangdong-15fyp-press-conference"), "DTSTAMP"))
                .isEqualTo("20260129T000000Z");
    }

    @Test
    void aHostGivesItsOwnAddresses() throws Exception {
        String text = Calendars.of(
                APEC,
                APEC.meetings().named("SOM1"),
                Locale.ENGLISH,
                EntityUris.below(URI.create("http://localhost:8080")));

        assertThat(value(read(text).getComponents().get(0), "URL")).startsWith("http://localhost:8080/meeting/");
    }

    private String text(String tag) {
        return Calendars.of(APEC, APEC.meetings(), Locale.forLanguageTag(tag), EntityUris.byDefault());
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private CalendarComponent entry(String tag, String key) throws Exception {
        String uid = Entries.uid(Meeting.id(key));
        return read(text(tag)).getComponents().stream()
                .filter(each -> value(each, "UID").equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private List<String> values(String tag, String property) throws Exception {
        return read(text(tag)).getComponents().stream()
                .map(each -> value(each, property))
                .toList();
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).orElseThrow().getValue();
    }

    private static LocalDate day(Component component, String property) {
        DateProperty<?> date = (DateProperty<?>) component.getProperty(property).orElseThrow();
        return LocalDate.from(date.getDate());
    }
}
