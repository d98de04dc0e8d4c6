package io.github.apec2026.benchmark;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.value.DateRange;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One question each, asked of this library, of what is written by hand for it, and of two engines; {@link Queries} makes the table. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class QueryBenchmark {

    static final DateRange WEEKS = DateRange.parse("1995-03-01/1995-03-21");
    static final DateRange MONTHS = DateRange.parse("1995-03-01/1995-07-27");
    private static final int FROM = (int) WEEKS.firstDay().orElseThrow().toEpochDay();
    private static final int TO = (int) WEEKS.lastDay().orElseThrow().toEpochDay();
    private static final int MONTHS_TO = (int) MONTHS.lastDay().orElseThrow().toEpochDay();
    static final Id<Place> PROVINCE = ManyMeetings.province(7);
    static final Id<Priority> PRIORITY = Priority.id("priority-3");
    static final Id<Organization> FORUM = Organization.id("forum-11");
    private static final Id<Meeting> ID = Meeting.id("m54321");

    /** The meetings. */
    @State(Scope.Benchmark)
    public static class Made {

        /** How many. */
        @Param({"100000", "200000"})
        int size;

        ManyMeetings made;
        ApecDataset dataset;
        MeetingCatalog meetings;

        /** Makes them. */
        @Setup
        public void make() {
            made = new ManyMeetings(size);
            dataset = made.dataset();
            meetings = dataset.meetings();
        }
    }

    /** What is written by hand. */
    @State(Scope.Benchmark)
    public static class Hand {

        final Map<Id<?>, Entity> byId = new HashMap<>();
        final HandCoded byProvince = new HandCoded();
        final HandCoded byPriorityAndForum = new HandCoded();

        /** Makes it. */
        @Setup
        public void make(Made made) {
            for (Meeting meeting : made.made.meetings()) {
                byId.put(meeting.id(), meeting);
                byProvince.add(Place.id(MeetingRow.province(meeting)), meeting);
                byPriorityAndForum.add(
                        List.of(meeting.priorities().get(0), meeting.forum().orElseThrow()), meeting);
            }
        }
    }

    /** CQEngine. */
    @State(Scope.Benchmark)
    public static class CqEngine {

        CqEngineMeetings meetings;

        /** Makes it. */
        @Setup
        public void make(Made made) {
            meetings = new CqEngineMeetings(made.made.meetings());
        }
    }

    /** Hollow. */
    @State(Scope.Benchmark)
    public static class Hollow {

        HollowMeetings meetings;

        /** Makes it. */
        @Setup
        public void make(Made made) throws IOException {
            meetings = new HollowMeetings(made.made.meetings());
        }
    }

    @Benchmark
    public Object byIdHere(Made made) {
        return made.dataset.get(ID);
    }

    @Benchmark
    public Object byIdHand(Made made, Hand hand) {
        return hand.byId.get(ID);
    }

    @Benchmark
    public Object byIdCqEngine(Made made, CqEngine cqEngine) {
        return cqEngine.meetings.get(ID.key());
    }

    @Benchmark
    public int byIdHollow(Made made, Hollow hollow) {
        return hollow.meetings.get(ID.key());
    }

    @Benchmark
    public int placeAndDatesHere(Made made) {
        return walked(made.meetings.heldIn(PROVINCE).overlapping(WEEKS).list());
    }

    @Benchmark
    public int placeAndDatesHand(Made made, Hand hand) {
        return walked(hand.byProvince.find(
                PROVINCE, WEEKS.firstDay().orElseThrow(), WEEKS.lastDay().orElseThrow()));
    }

    @Benchmark
    public List<MeetingRow> placeAndDatesCqEngine(Made made, CqEngine cqEngine) {
        return cqEngine.meetings.within(PROVINCE.key(), FROM, TO);
    }

    @Benchmark
    public int[] placeAndDatesHollow(Made made, Hollow hollow) {
        return hollow.meetings.within(PROVINCE.key(), FROM, TO);
    }

    @Benchmark
    public int priorityForumDatesHere(Made made) {
        return walked(made.meetings
                .addressing(PRIORITY)
                .byForum(FORUM)
                .overlapping(MONTHS)
                .list());
    }

    @Benchmark
    public int datesForumPriorityHere(Made made) {
        return walked(made.meetings
                .overlapping(MONTHS)
                .byForum(FORUM)
                .addressing(PRIORITY)
                .list());
    }

    @Benchmark
    public int priorityForumDatesHand(Made made, Hand hand) {
        return walked(hand.byPriorityAndForum.find(
                List.of(PRIORITY, FORUM),
                MONTHS.firstDay().orElseThrow(),
                MONTHS.lastDay().orElseThrow()));
    }

    @Benchmark
    public List<MeetingRow> priorityForumDatesCqEngine(Made made, CqEngine cqEngine) {
        return cqEngine.meetings.addressing(PRIORITY.key(), FORUM.key(), FROM, MONTHS_TO);
    }

    @Benchmark
    public int[] priorityForumDatesHollow(Made made, Hollow hollow) {
        return hollow.meetings.addressing(PRIORITY.key(), FORUM.key(), FROM, MONTHS_TO);
    }

    static int walked(List<Meeting> meetings) {
        int sum = 0;
        for (Meeting meeting : meetings) {
            sum += meeting.kind() == MeetingKind.DIALOGUE ? 1 : 0;
        }
        return sum;
    }
}
