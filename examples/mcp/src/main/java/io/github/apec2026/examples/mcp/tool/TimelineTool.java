package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.Timeline;
import io.github.apec2026.query.TimelineEntry;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what happened at a time or in a place. */
final class TimelineTool {

    private static final Param<DateRange> WHEN =
            Params.dates("when", "The day or the period.").required();
    private static final Param<Id<Place>> WHERE =
            Params.id("where", EntityType.PLACE, "Only in this place or within it.");
    private static final Param<List<EntityType<?>>> TYPES = Params.types(
            "types", "Only entities of these types: meeting, statement, initiative, observation (a figure) …");

    private TimelineTool() {}

    /** Something at a time. */
    record Happened(
            @Doc("What.") Ref entity,
            @Doc("Its type.") String type,

            @Doc("When, as exactly as stated; absent where not stated.")
            Optional<String> dates,

            @Doc("Where; absent where not stated.") Optional<Ref> place,

            @Doc(
                    "The property that tells when or, where nothing does, where: dates of a meeting, occasion of what was said at one.")
            String through,

            @Doc("Who, how much.") String details,

            @Doc("Whether the record decides that it belongs to the time and place asked for.")
            Certainty certainty,

            @Doc("Where it can be read.") List<SourceMark> sources)
            implements Row {

        static Happened of(View view, TimelineEntry entry, Certainty certainty) {
            return new Happened(
                    view.ref(entry.entity()),
                    entry.entity().type().entityName(),
                    entry.dates().map(DateRange::toString),
                    view.ref(entry.place()),
                    entry.through(),
                    Details.of(view, entry.entity()),
                    certainty,
                    Details.sources(view, entry.entity()));
        }

        @Override
        public String line() {
            return new Line("[" + type + "] " + entity)
                    .add("when", dates.orElse("not stated"))
                    .add("where", place.map(Ref::toString).orElse("not stated"))
                    .add("by its", through)
                    .add("details", details)
                    .addIf(certainty == Certainty.UNDECIDED, "UNDECIDED whether it belongs here")
                    .with(sources);
        }
    }

    static Tool tool() {
        return Tool.paged(
                "timeline",
                "Timeline",
                "What happened on a day or in a period, in a place if you like: meetings, statements, proposals, elections, articles, figures for "
                        + "the period. First what is decided, then, marked undecided, what the record cannot place exactly enough.",
                List.of(WHEN, WHERE, TYPES),
                Happened.class,
                TimelineTool::run);
    }

    private record Entry(TimelineEntry entry, Certainty certainty) {}

    private static Page<Happened> run(Call call) {
        Timeline when = call.apec().timeline().overlapping(call.arguments().require(WHEN));
        Timeline timeline = call.arguments().narrowed(when, WHERE, Timeline::in);
        List<Entry> all = new ArrayList<>();
        add(call, timeline.decided(), Certainty.DECIDED, all);
        int decided = all.size();
        add(call, timeline.undecided(), Certainty.UNDECIDED, all);
        return call.page(
                all,
                each -> Happened.of(call.view(), each.entry(), each.certainty()),
                List.of(decided + " decided, " + (all.size() - decided)
                        + " undecided: their time or place is not stated, or not exactly enough."));
    }

    private static void add(Call call, List<TimelineEntry> entries, Certainty certainty, List<Entry> all) {
        for (TimelineEntry entry : entries) {
            if (call.arguments()
                    .get(TYPES)
                    .map(types -> types.contains(entry.entity().type()))
                    .orElse(true)) {
                all.add(new Entry(entry, certainty));
            }
        }
    }
}
