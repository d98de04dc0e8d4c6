package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists meetings. */
final class MeetingsTool {

    private static final Param<DateRange> WHEN = Params.dates("when", "Only meetings on some day of this time.");
    private static final Param<Id<Place>> WHERE = Params.id(
            "where",
            EntityType.PLACE,
            "Only meetings held in this place or within it; a province contains its cities.");
    private static final Param<Boolean> POSSIBLE = Params.flag(
            "include_undecided",
            "With when or where: list also, marked undecided, the meetings of which the record does not exclude that they belong here; "
                    + "true where left out.");
    private static final Param<Id<Organization>> FORUM =
            Params.id("forum", EntityType.ORGANIZATION, "Only meetings of this forum.");
    private static final Param<Id<Priority>> PRIORITY =
            Params.id("priority", EntityType.PRIORITY, "Only meetings held under this priority.");
    private static final Param<Id<Topic>> TOPIC =
            Params.id("topic", EntityType.TOPIC, "Only meetings that dealt with this topic or one below it.");
    private static final Param<MeetingKind> KIND =
            Params.code("kind", MeetingKind.class, "Only meetings of this kind.");
    private static final Param<Id<Edition>> EDITION =
            Params.id("edition", EntityType.EDITION, "Only meetings of this edition, such as edition/2026.");
    private static final Param<Id<Meeting>> PART_OF = Params.id(
            "part_of", EntityType.MEETING, "Only the immediate parts of this meeting: ceremonies, sessions, visits.");
    private static final Param<Id<? extends Agent>> INVOLVING = Params.agent(
            "involving",
            "Only meetings that this person opened, chaired, spoke at or took part in, or this body or economy took part in.");
    private static final Param<String> NAME = Params.text("name", "Only meetings that have this text in a name.");

    private MeetingsTool() {}

    static Tool tool() {
        return Tool.paged(
                "list_meetings",
                "Meetings",
                "Lists meetings, ceremonies, sessions and visits, by date (undated last), narrowed by time, place, forum, priority, topic, "
                        + "kind, edition, parent or participant. Meetings that the record cannot place in the time or the place asked for "
                        + "follow, marked undecided. For everything that happened on a day, not only meetings, call timeline.",
                List.of(WHEN, WHERE, POSSIBLE, FORUM, PRIORITY, TOPIC, KIND, EDITION, PART_OF, INVOLVING, NAME),
                MeetingRow.class,
                MeetingsTool::run);
    }

    private static Page<MeetingRow> run(Call call) {
        Arguments given = call.arguments();
        boolean isPossible = given.get(POSSIBLE).orElse(true) && (given.has(WHEN) || given.has(WHERE));
        MeetingCatalog meetings = call.apec().meetings();
        meetings = given.narrowed(
                meetings, WHEN, isPossible ? MeetingCatalog::possiblyOverlapping : MeetingCatalog::overlapping);
        meetings =
                given.narrowed(meetings, WHERE, isPossible ? MeetingCatalog::possiblyHeldIn : MeetingCatalog::heldIn);
        meetings = given.narrowed(meetings, FORUM, MeetingCatalog::byForum);
        meetings = given.narrowed(meetings, PRIORITY, MeetingCatalog::addressing);
        meetings = given.narrowed(meetings, TOPIC, MeetingCatalog::about);
        meetings = given.narrowed(meetings, KIND, MeetingCatalog::byKind);
        meetings = given.narrowed(meetings, EDITION, MeetingCatalog::inEdition);
        meetings = given.narrowed(meetings, PART_OF, MeetingCatalog::partOf);
        meetings = given.narrowed(meetings, INVOLVING, MeetingCatalog::involving);
        meetings = given.narrowed(meetings, NAME, MeetingCatalog::named);

        Set<Id<Meeting>> undecided = new HashSet<>(meetings.undecided().ids());
        List<Meeting> all = new ArrayList<>();
        meetings.stream().filter(meeting -> !undecided.contains(meeting.id())).forEach(all::add);
        meetings.stream().filter(meeting -> undecided.contains(meeting.id())).forEach(all::add);
        return call.page(
                all,
                meeting -> MeetingRow.of(
                        call.view(),
                        meeting,
                        undecided.contains(meeting.id()) ? Certainty.UNDECIDED : Certainty.DECIDED),
                notes(call, all.size() - undecided.size(), undecided.size()));
    }

    private static List<String> notes(Call call, int decided, int undecided) {
        return undecided == 0
                ? call.nearNames(NAME, decided == 0)
                : List.of(decided + " belong to the time and place asked for by what is stated; of " + undecided
                        + " more the record leaves it open (certainty undecided).");
    }
}
