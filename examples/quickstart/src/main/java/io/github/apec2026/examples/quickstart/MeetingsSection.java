package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The meetings in order of time: when, what, where, and which forum met or what they are part of. */
final class MeetingsSection {

    private static final int[] COLUMNS = {0, 14, 54, 9};
    private static final String NOT_TOLD = "-";

    private final ApecDataset apec;

    MeetingsSection(ApecDataset apec) {
        this.apec = apec;
    }

    void print(Screen screen) {
        List<Meeting> meetings = apec.meetings().list();
        long undated = meetings.stream().filter(m -> m.dates().isEmpty()).count();
        screen.heading(
                "MEETINGS",
                meetings.size() + " by time, " + undated
                        + " of them undated: when, what, where, which forum; - is not told");
        for (Meeting meeting : meetings) {
            screen.row(
                    COLUMNS,
                    "",
                    meeting.dates().map(Dates::of).orElse("undated"),
                    title(meeting),
                    place(meeting),
                    setting(meeting));
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
        return apec.find(meeting.place()).map(p -> Names.one(p.name())).orElse(NOT_TOLD);
    }

    private String setting(Meeting meeting) {
        Stream<String> forum = apec.find(meeting.forum()).map(f -> Names.brief(f, f.id())).stream();
        Stream<String> whole = apec.find(meeting.partOf()).map(m -> "part of " + Names.brief(m, m.id())).stream();
        String setting = Stream.concat(forum, whole).collect(Collectors.joining("; "));
        return setting.isEmpty() ? NOT_TOLD : setting;
    }
}
