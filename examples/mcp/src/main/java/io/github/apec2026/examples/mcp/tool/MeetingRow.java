package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.MeetingStage;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A meeting in a list. */
record MeetingRow(
        @Doc("The id.") Id<?> id,

        @Doc("The name or, where it has none, the record's own label.")
        Ref name,

        @Doc("The acronym that documents use.") Optional<String> acronym,

        @Doc("What sort of event it is; the record's classification.")
        MeetingKind kind,

        @Doc("When, as exactly as stated (2026-11 is some time in November); absent where not stated.")
        Optional<String> dates,

        @Doc("Where; absent where not stated.") Optional<Ref> place,
        @Doc("The venue; absent where not stated.") Optional<Ref> venue,

        @Doc("The forum that meets; absent where not stated.")
        Optional<Ref> forum,

        @Doc("The meeting that it is part of.") Optional<Ref> partOf,

        @Doc("How far it had come, by each document at its time.")
        List<MeetingStage> stages,

        @Doc("The priorities that it was held under, as far as stated.")
        List<Ref> priorities,

        @Doc("Meetings that may be this one under another name; the documents leave it open.")
        List<Ref> perhapsSame,

        @Doc("Whether the record decides that it belongs to what was asked for.")
        Certainty certainty,

        @Doc("Main properties that no document states.") List<String> notStated,

        @Doc("Where dates and place, or else the name, can be read.")
        List<SourceMark> sources)
        implements Row {

    static MeetingRow of(View view, Meeting meeting, Certainty certainty) {
        List<String> notStated = new ArrayList<>();
        meeting.dates().ifPresentOrElse(dates -> {}, () -> notStated.add("dates"));
        meeting.place().ifPresentOrElse(place -> {}, () -> notStated.add("place"));
        List<SourceMark> sources = Marks.of(view, meeting.id(), List.of("dates", "place"));
        return new MeetingRow(
                meeting.id(),
                view.ref(meeting.id()),
                meeting.acronym(),
                meeting.kind(),
                meeting.dates().map(DateRange::toString),
                view.ref(meeting.place()),
                view.ref(meeting.venue()),
                view.ref(meeting.forum()),
                view.ref(meeting.partOf()),
                meeting.stages(),
                view.refs(meeting.priorities()),
                view.apec().perhapsSame(meeting.id()).stream()
                        .map(same -> view.ref(same.meeting()))
                        .toList(),
                certainty,
                notStated,
                sources.isEmpty() ? Marks.ofFirst(view, meeting.id(), List.of("names", "label", "kind")) : sources);
    }

    @Override
    public String line() {
        return new Line(name)
                .add("acronym", acronym)
                .add("kind", kind.code())
                .add("dates", dates.orElse("not stated"))
                .add("place", place.map(Ref::toString).orElse("not stated"))
                .add("venue", venue)
                .add("part of", partOf)
                .add("priorities", priorities)
                .add("perhaps the same as", perhapsSame)
                .addIf(certainty == Certainty.UNDECIDED, "UNDECIDED whether it belongs here")
                .with(sources);
    }
}
