package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A meeting, a ceremony, a visit, a press conference or a session.
 *
 * <p>A session that is part of a meeting is a meeting of its own, joined by {@link #partOf()}; where a document leaves open whether
 * it is, so does the record.
 *
 * <pre>{@code
 * Meeting visit = apec.get(Meeting.id("som1-2026-technology-visit"));
 * System.out.println(visit.dates().orElseThrow()); // 2026-02-02
 * System.out.println(visit.partOf().orElseThrow()); // meeting/som1-2026
 * System.out.println(visit.venue().isPresent()); // false
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "names",
    "acronym",
    "label",
    "kind",
    "ordinal",
    "edition",
    "forum",
    "partOf",
    "perhapsSameAs",
    "dates",
    "stages",
    "place",
    "venue",
    "theme",
    "priorities",
    "topics",
    "openedBy",
    "chairs",
    "speakers",
    "participants",
    "participantKinds",
    "expectedParticipants",
    "expectedParticipantKinds"
})
@ApecStyle
public non-sealed interface Meeting extends Entity, Named {

    /** The property {@link #names()}. */
    MultiProperty<Meeting, LocalizedText> NAMES = MultiProperty.of(EntityType.MEETING, "names", LocalizedText.class);

    /** The property {@link #acronym()}. */
    SingleProperty<Meeting, String> ACRONYM = SingleProperty.of(EntityType.MEETING, "acronym", String.class);

    /** The property {@link #label()}. */
    SingleProperty<Meeting, LocalizedText> LABEL = SingleProperty.of(EntityType.MEETING, "label", LocalizedText.class);

    /** The property {@link #kind()}. */
    SingleProperty<Meeting, MeetingKind> KIND = SingleProperty.of(EntityType.MEETING, "kind", MeetingKind.class);

    /** The property {@link #ordinal()}. */
    SingleProperty<Meeting, Integer> ORDINAL = SingleProperty.of(EntityType.MEETING, "ordinal", Integer.class);

    /** The property {@link #edition()}. */
    SingleProperty<Meeting, Id<Edition>> EDITION = SingleProperty.id(EntityType.MEETING, "edition", EntityType.EDITION);

    /** The property {@link #forum()}. */
    SingleProperty<Meeting, Id<Organization>> FORUM =
            SingleProperty.id(EntityType.MEETING, "forum", EntityType.ORGANIZATION);

    /** The property {@link #partOf()}. */
    SingleProperty<Meeting, Id<Meeting>> PART_OF = SingleProperty.id(EntityType.MEETING, "partOf", EntityType.MEETING);

    /** The property {@link #perhapsSameAs()}. */
    MultiProperty<Meeting, Id<Meeting>> PERHAPS_SAME_AS =
            MultiProperty.id(EntityType.MEETING, "perhapsSameAs", EntityType.MEETING);

    /** The property {@link #dates()}. */
    SingleProperty<Meeting, DateRange> DATES = SingleProperty.of(EntityType.MEETING, "dates", DateRange.class);

    /** The property {@link #stages()}. */
    MultiProperty<Meeting, MeetingStage> STAGES = MultiProperty.of(EntityType.MEETING, "stages", MeetingStage.class);

    /** The property {@link #place()}. */
    SingleProperty<Meeting, Id<Place>> PLACE = SingleProperty.id(EntityType.MEETING, "place", EntityType.PLACE);

    /** The property {@link #venue()}. */
    SingleProperty<Meeting, Id<Place>> VENUE = SingleProperty.id(EntityType.MEETING, "venue", EntityType.PLACE);

    /** The property {@link #theme()}. */
    SingleProperty<Meeting, LocalizedText> THEME = SingleProperty.of(EntityType.MEETING, "theme", LocalizedText.class);

    /** The property {@link #priorities()}. */
    MultiProperty<Meeting, Id<Priority>> PRIORITIES =
            MultiProperty.id(EntityType.MEETING, "priorities", EntityType.PRIORITY);

    /** The property {@link #topics()}. */
    MultiProperty<Meeting, Id<Topic>> TOPICS = MultiProperty.id(EntityType.MEETING, "topics", EntityType.TOPIC);

    /** The property {@link #openedBy()}. */
    MultiProperty<Meeting, Id<Person>> OPENED_BY = MultiProperty.id(EntityType.MEETING, "openedBy", EntityType.PERSON);

    /** The property {@link #chairs()}. */
    MultiProperty<Meeting, Id<Person>> CHAIRS = MultiProperty.id(EntityType.MEETING, "chairs", EntityType.PERSON);

    /** The property {@link #speakers()}. */
    MultiProperty<Meeting, Id<Person>> SPEAKERS = MultiProperty.id(EntityType.MEETING, "speakers", EntityType.PERSON);

    /** The property {@link #participants()}. */
    MultiProperty<Meeting, Id<?>> PARTICIPANTS = MultiProperty.anyId(EntityType.MEETING, "participants");

    /** The property {@link #participantKinds()}. */
    MultiProperty<Meeting, ParticipantKind> PARTICIPANT_KINDS =
            MultiProperty.of(EntityType.MEETING, "participantKinds", ParticipantKind.class);

    /** The property {@link #expectedParticipants()}. */
    MultiProperty<Meeting, Id<?>> EXPECTED_PARTICIPANTS =
            MultiProperty.anyId(EntityType.MEETING, "expectedParticipants");

    /** The property {@link #expectedParticipantKinds()}. */
    MultiProperty<Meeting, ParticipantKind> EXPECTED_PARTICIPANT_KINDS =
            MultiProperty.of(EntityType.MEETING, "expectedParticipantKinds", ParticipantKind.class);

    /** The id of a meeting, from its key. */
    static Id<Meeting> id(String key) {
        return new Id<>(EntityType.MEETING, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Meeting> id();

    /** The acronym that the documents use, such as {@code SOM1}; empty when none. */
    @JsonProperty
    Optional<String> acronym();

    /** What it is, in our words, where it has no name of its own; else empty. */
    @JsonProperty
    Optional<LocalizedText> label();

    /** What sort of event it is; our classification. */
    @JsonProperty(required = true)
    MeetingKind kind();

    /** Its number in a series, from 1: the first Senior Officials' Meeting of a year, the fourth session; empty when not stated. */
    @JsonProperty
    OptionalInt ordinal();

    /** The edition it belongs to; empty when not stated. */
    @JsonProperty
    Optional<Id<Edition>> edition();

    /** The APEC forum that meets; empty when not stated. */
    @JsonProperty
    Optional<Id<Organization>> forum();

    /** The meeting that it is a part of; empty when it is part of none or no document says so. */
    @JsonProperty
    Optional<Id<Meeting>> partOf();

    /** Meetings that may be this one under another name: the documents leave it open. The claim has the reason. */
    @JsonProperty
    List<Id<Meeting>> perhapsSameAs();

    /** When it takes place, as exactly as stated; empty when not stated. */
    @JsonProperty
    Optional<DateRange> dates();

    /** How far it has come by each of the documents, at the time of the document: planned, under way, held; {@link io.github.apec2026.claim.Claim claims}
     * say which document has which. Our classification. */
    @JsonProperty
    List<MeetingStage> stages();

    /** The city, province or region; empty when not stated. */
    @JsonProperty
    Optional<Id<Place>> place();

    /** The building or site; empty when not stated. */
    @JsonProperty
    Optional<Id<Place>> venue();

    /** Its own theme; empty when not stated. */
    @JsonProperty
    Optional<LocalizedText> theme();

    /** The priorities that it is held under. */
    @JsonProperty
    List<Id<Priority>> priorities();

    /** The subjects dealt with. */
    @JsonProperty
    List<Id<Topic>> topics();

    /** Who opened it. */
    @JsonProperty
    List<Id<Person>> openedBy();

    /** Who chaired it. */
    @JsonProperty
    List<Id<Person>> chairs();

    /** Who spoke there. */
    @JsonProperty
    List<Id<Person>> speakers();

    /** Who took part: people, organizations, economies. */
    @JsonProperty
    List<Id<?>> participants();

    /** Which kinds of participants took part; our classification. */
    @JsonProperty
    List<ParticipantKind> participantKinds();

    /** Who was expected to take part. Whether they came is another question: {@link #participants()}. */
    @JsonProperty
    List<Id<?>> expectedParticipants();

    /** Which kinds of participants were expected; our classification. */
    @JsonProperty
    List<ParticipantKind> expectedParticipantKinds();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Meeting fromJson(ImmutableMeeting.Json json) {
        return TypedIds.checked(Meeting.class, ImmutableMeeting.fromJson(json));
    }

    /** Builds a meeting; not thread-safe. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}

        /**
         * The meeting.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text shows nothing; the message names the property
         */
        @Override
        public Meeting build() {
            Meeting meeting = super.build();
            Require.text("label", meeting.label());
            Require.fromOne("ordinal", meeting.ordinal());
            Require.text("names", meeting.names());
            Require.shown("acronym", meeting.acronym());
            Require.text("theme", meeting.theme());
            return meeting;
        }
    }
}
