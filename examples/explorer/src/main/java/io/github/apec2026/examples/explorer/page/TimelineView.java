package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Meeting;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Meetings along a span of days, each with a bar, and those of which no document says when beside them.
 *
 * @param marks the beginnings of the parts of the span, such as months, in thousandths of it, with their names
 * @param dated the meetings with dates in the span, by first day
 * @param undated the meetings without dates
 */
public record TimelineView(List<Tick> marks, List<Bar> dated, List<Line> undated) {

    private static final long MOST_TICKS = 12;

    /** Takes unmodifiable copies of the lists. */
    public TimelineView {
        marks = List.copyOf(marks);
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /** The meetings of a year. */
    static TimelineView ofYear(int year, Collection<Meeting> dated, Collection<Meeting> undated, ReaderView view) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Tick> ticks = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(year, month, 1);
            YearTrack track = YearTrack.of(DateRange.of(day), first, last);
            ticks.add(new Tick(track.from(), view.texts().get("month." + month)));
        }
        return new TimelineView(ticks, bars(dated, first, last, view), lines(undated, view));
    }

    /** The parts of a meeting along its own days, which are numbered; of many days only some are. */
    static TimelineView within(DateRange dates, Collection<Meeting> parts, ReaderView view) {
        LocalDate first = dates.firstDay().orElseThrow();
        LocalDate last = dates.lastDay().orElseThrow();
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long count = Math.min(days, MOST_TICKS);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = first.plusDays(days * i / count);
            ticks.add(new Tick(YearTrack.of(DateRange.of(day), first, last).from(), tick(day, i == 0, view.texts())));
        }
        List<Meeting> undated =
                parts.stream().filter(part -> part.dates().isEmpty()).toList();
        return new TimelineView(ticks, bars(parts, first, last, view), lines(undated, view));
    }

    /** The first day of all and of a month has the name of its month. */
    private static String tick(LocalDate day, boolean isFirst, Texts texts) {
        String number = String.valueOf(day.getDayOfMonth());
        return isFirst || day.getDayOfMonth() == 1
                ? texts.get("meetings.day", number, texts.get("month." + day.getMonthValue()))
                : number;
    }

    /** The parts of a meeting of which no document says when it is; each with its own dates, as far as stated. */
    static TimelineView undated(Collection<Meeting> parts, ReaderView view) {
        return new TimelineView(
                List.of(),
                List.of(),
                parts.stream().map(new Lines(view)::meetingInFull).toList());
    }

    private static List<Bar> bars(Collection<Meeting> dated, LocalDate first, LocalDate last, ReaderView view) {
        return dated.stream()
                .filter(meeting -> meeting.dates().isPresent())
                .sorted(Comparator.comparing(
                        (Meeting meeting) -> meeting.dates().orElseThrow()))
                .map(meeting -> new Bar(
                        new Lines(view).meeting(meeting),
                        YearTrack.of(meeting.dates().orElseThrow(), first, last),
                        meeting.partOf().isPresent()))
                .toList();
    }

    private static List<Line> lines(Collection<Meeting> undated, ReaderView view) {
        return undated.stream().map(new Lines(view)::meeting).toList();
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return dated.isEmpty() && undated.isEmpty();
    }

    /**
     * The beginning of a part of the span.
     *
     * @param at where it is, in thousandths
     * @param name its name
     */
    public record Tick(int at, String name) {}

    /**
     * A meeting with its bar.
     *
     * @param line the meeting
     * @param track the bar
     * @param isPart whether it is part of another meeting
     */
    public record Bar(Line line, YearTrack track, boolean isPart) {}
}
