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
 * An agreement, a blueprint, a plan, a campaign, an item of an agenda, a proposal, a measure or a resolution.
 *
 * <p>A proposal is not a measure: see {@link #kind()} and {@link #state()}.
 *
 * <pre>{@code
 * Initiative plan = apec.get(Initiative.id("china-15th-five-year-plan"));
 * System.out.println(plan.kind().code() + ", " + plan.period().orElseThrow()); // plan, 2026/2030
 * System.out.println(plan.proposedBy()); // []
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "names",
    "label",
    "kind",
    "ordinal",
    "state",
    "proposedBy",
    "actors",
    "addressedTo",
    "partOf",
    "succeeds",
    "buildsOn",
    "order",
    "edition",
    "priorities",
    "period",
    "occasion",
    "during",
    "channel",
    "date",
    "places",
    "topics",
    "mentions",
    "targets",
    "summary"
})
@ApecStyle
public non-sealed interface Initiative extends Entity, Named {

    /** The property {@link #names()}. */
    MultiProperty<Initiative, LocalizedText> NAMES =
            MultiProperty.of(EntityType.INITIATIVE, "names", LocalizedText.class);

    /** The property {@link #label()}. */
    SingleProperty<Initiative, LocalizedText> LABEL =
            SingleProperty.of(EntityType.INITIATIVE, "label", LocalizedText.class);

    /** The property {@link #kind()}. */
    SingleProperty<Initiative, InitiativeKind> KIND =
            SingleProperty.of(EntityType.INITIATIVE, "kind", InitiativeKind.class);

    /** The property {@link #ordinal()}. */
    SingleProperty<Initiative, Integer> ORDINAL = SingleProperty.of(EntityType.INITIATIVE, "ordinal", Integer.class);

    /** The property {@link #state()}. */
    SingleProperty<Initiative, InitiativeState> STATE =
            SingleProperty.of(EntityType.INITIATIVE, "state", InitiativeState.class);

    /** The property {@link #proposedBy()}. */
    MultiProperty<Initiative, Id<?>> PROPOSED_BY = MultiProperty.anyId(EntityType.INITIATIVE, "proposedBy");

    /** The property {@link #actors()}. */
    MultiProperty<Initiative, Id<?>> ACTORS = MultiProperty.anyId(EntityType.INITIATIVE, "actors");

    /** The property {@link #addressedTo()}. */
    MultiProperty<Initiative, Id<?>> ADDRESSED_TO = MultiProperty.anyId(EntityType.INITIATIVE, "addressedTo");

    /** The property {@link #partOf()}. */
    SingleProperty<Initiative, Id<Initiative>> PART_OF =
            SingleProperty.id(EntityType.INITIATIVE, "partOf", EntityType.INITIATIVE);

    /** The property {@link #succeeds()}. */
    SingleProperty<Initiative, Id<Initiative>> SUCCEEDS =
            SingleProperty.id(EntityType.INITIATIVE, "succeeds", EntityType.INITIATIVE);

    /** The property {@link #buildsOn()}. */
    MultiProperty<Initiative, Id<Initiative>> BUILDS_ON =
            MultiProperty.id(EntityType.INITIATIVE, "buildsOn", EntityType.INITIATIVE);

    /** The property {@link #order()}. */
    SingleProperty<Initiative, Integer> ORDER = SingleProperty.of(EntityType.INITIATIVE, "order", Integer.class);

    /** The property {@link #edition()}. */
    SingleProperty<Initiative, Id<Edition>> EDITION =
            SingleProperty.id(EntityType.INITIATIVE, "edition", EntityType.EDITION);

    /** The property {@link #priorities()}. */
    MultiProperty<Initiative, Id<Priority>> PRIORITIES =
            MultiProperty.id(EntityType.INITIATIVE, "priorities", EntityType.PRIORITY);

    /** The property {@link #period()}. */
    SingleProperty<Initiative, DateRange> PERIOD = SingleProperty.of(EntityType.INITIATIVE, "period", DateRange.class);

    /** The property {@link #occasion()}. */
    SingleProperty<Initiative, Id<Meeting>> OCCASION =
            SingleProperty.id(EntityType.INITIATIVE, "occasion", EntityType.MEETING);

    /** The property {@link #during()}. */
    SingleProperty<Initiative, Id<Meeting>> DURING =
            SingleProperty.id(EntityType.INITIATIVE, "during", EntityType.MEETING);

    /** The property {@link #channel()}. */
    SingleProperty<Initiative, StatementChannel> CHANNEL =
            SingleProperty.of(EntityType.INITIATIVE, "channel", StatementChannel.class);

    /** The property {@link #date()}. */
    SingleProperty<Initiative, DateRange> DATE = SingleProperty.of(EntityType.INITIATIVE, "date", DateRange.class);

    /** The property {@link #places()}. */
    MultiProperty<Initiative, Id<Place>> PLACES = MultiProperty.id(EntityType.INITIATIVE, "places", EntityType.PLACE);

    /** The property {@link #topics()}. */
    MultiProperty<Initiative, Id<Topic>> TOPICS = MultiProperty.id(EntityType.INITIATIVE, "topics", EntityType.TOPIC);

    /** The property {@link #mentions()}. */
    MultiProperty<Initiative, Id<?>> MENTIONS = MultiProperty.anyId(EntityType.INITIATIVE, "mentions");

    /** The property {@link #targets()}. */
    MultiProperty<Initiative, Id<Observation>> TARGETS =
            MultiProperty.id(EntityType.INITIATIVE, "targets", EntityType.OBSERVATION);

    /** The property {@link #summary()}. */
    SingleProperty<Initiative, LocalizedText> SUMMARY =
            SingleProperty.of(EntityType.INITIATIVE, "summary", LocalizedText.class);

    /** The id of an initiative, from its key. */
    static Id<Initiative> id(String key) {
        return new Id<>(EntityType.INITIATIVE, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Initiative> id();

    /** What it is, in our words, where it has no name of its own; else empty. */
    @JsonProperty
    Optional<LocalizedText> label();

    /** What sort of undertaking it is; our classification. */
    @JsonProperty(required = true)
    InitiativeKind kind();

    /** Its number in a series, from 1: the 15th five-year plan; empty when not stated. Its place among the parts of another is {@link #order()}. */
    @JsonProperty
    OptionalInt ordinal();

    /** How far it has come; empty when not stated. */
    @JsonProperty
    Optional<InitiativeState> state();

    /** Who proposes it. */
    @JsonProperty
    List<Id<?>> proposedBy();

    /** Who carries it out. */
    @JsonProperty
    List<Id<?>> actors();

    /** Whom it is addressed to. */
    @JsonProperty
    List<Id<?>> addressedTo();

    /** The larger undertaking it is a part of; empty when none. */
    @JsonProperty
    Optional<Id<Initiative>> partOf();

    /** The one that it follows or upgrades; empty when none. */
    @JsonProperty
    Optional<Id<Initiative>> succeeds();

    /** Those that it is modelled on, or carries further without following them; empty when none are named. */
    @JsonProperty
    List<Id<Initiative>> buildsOn();

    /** Its place among the parts of {@link #partOf()}, from 1; empty when they have no order. Our count. */
    @JsonProperty
    OptionalInt order();

    /** The edition whose agenda it is on; empty when none. */
    @JsonProperty
    Optional<Id<Edition>> edition();

    /** The priorities that it falls under, as far as stated or inferred with a reason. */
    @JsonProperty
    List<Id<Priority>> priorities();

    /** The period it covers; empty when not stated. */
    @JsonProperty
    Optional<DateRange> period();

    /** Where it was proposed, launched or adopted; empty when not stated. */
    @JsonProperty
    Optional<Id<Meeting>> occasion();

    /** The meeting while which it was proposed, though not, or not by what is stated, at it; empty when not stated. */
    @JsonProperty
    Optional<Id<Meeting>> during();

    /** How it was put forward: in an address, in an interview, in writing; our classification, empty when not stated. */
    @JsonProperty
    Optional<StatementChannel> channel();

    /** When it was put forward, launched or adopted, as exactly as stated of itself; empty when not stated, and where it is that of
     * {@link #occasion()}. What it covers is {@link #period()}. */
    @JsonProperty
    Optional<DateRange> date();

    /** The places it is for. */
    @JsonProperty
    List<Id<Place>> places();

    /** The subjects it is about. */
    @JsonProperty
    List<Id<Topic>> topics();

    /** Other entities that it names. */
    @JsonProperty
    List<Id<?>> mentions();

    /** The figures it aims at. */
    @JsonProperty
    List<Id<Observation>> targets();

    /** What it says, in our words; empty when the name says it all. */
    @JsonProperty
    Optional<LocalizedText> summary();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Initiative fromJson(ImmutableInitiative.Json json) {
        return TypedIds.checked(Initiative.class, ImmutableInitiative.fromJson(json));
    }

    /** Builds an initiative; not thread-safe. */
    final class Builder extends ImmutableInitiative.Builder {
        Builder() {}

        /**
         * The initiative.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language or a number is out of its range; the message names the property
         */
        @Override
        public Initiative build() {
            Initiative initiative = super.build();
            Require.fromOne("ordinal", initiative.ordinal());
            Require.text("names", initiative.names());
            Require.text("label", initiative.label());
            Require.fromOne("order", initiative.order());
            Require.text("summary", initiative.summary());
            return initiative;
        }
    }
}
