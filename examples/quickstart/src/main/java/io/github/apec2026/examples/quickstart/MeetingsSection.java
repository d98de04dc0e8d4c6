package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The meetings of the year in order of time with place and forum, or with what they are part of; then the names of the undated ones. */
final class MeetingsSection {

    private static final DateRange YEAR = DateRange.parse("2026");
    private static final int DATES = 14;
    private static final int PLACE = 9;
    private static final int SETTING = 12;
    private static final int GAPS = 8;

    private static final int[] COLUMNS_UNDATED = {0, DATES};

    private final ApecDataset apec;

    MeetingsSection(ApecDataset apec) {
        this.apec = apec;
    }

    void print(Screen screen) {
        List<Meeting> meetings = apec.meetings().possiblyOverlapping(YEAR).list();
        List<String> undated = meetings.stream()
                .filter(meeting -> meeting.dates().isEmpty())
                .map(this::title)
                .toList();
        screen.heading(
                "MEETINGS IN " + YEAR,
                meetings.size() - undated.size() + " in order of time, and " + undated.size() + " without dates");
        int title = screen.width() - DATES - PLACE - SETTING - GAPS;
        int[] columns = {0, DATES, title, PLACE};
        for (Meeting meeting : meetings) {
            meeting.dates()
                    .ifPresent(dates ->
                            screen.row(columns, "", Dates.of(dates), title(meeting), place(meeting), setting(meeting)));
        }
        if (!undated.isEmpty()) {
            screen.row(COLUMNS_UNDATED, "", "undated", String.join("; ", undated));
        }
    }

    /** Its name with its acronym; where no document prints one, its kind and who spoke. */
    private String title(Meeting meeting) {
        if (meeting.name().isEmpty()) {
            return Names.unnamed(meeting) + speakers(meeting);
        }
        String acronym = meeting.acronym().map(a -> " (" + a + ")").orElse("");
        return Names.one(meeting.name()) + acronym;
    }

    private String speakers(Meeting meeting) {
        return meeting.speakers().isEmpty()
                ? ""
                : meeting.speakers().stream()
                        .map(id -> Names.one(apec.get(id).name()))
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private String place(Meeting meeting) {
        return apec.find(meeting.place()).map(p -> Names.one(p.name())).orElse("");
    }

    private String setting(Meeting meeting) {
        Stream<String> forum = apec.find(meeting.forum()).map(f -> Names.brief(f, f.id())).stream();
        Stream<String> parent = apec.find(meeting.partOf()).map(m -> "part of " + Names.brief(m, m.id())).stream();
        return Stream.concat(forum, parent).collect(Collectors.joining("; "));
    }
}
