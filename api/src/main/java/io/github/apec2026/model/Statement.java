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
import org.immutables.value.Value;

/**
 * What someone said.
 *
 * <pre>{@code
 * Statement first = apec.statements().spokenBy(Person.id("wang-yi")).list().get(0);
 * System.out.println(first.relayedBy() + ", " + first.mode().code()); // [organization/xinhua], reported
 * System.out.println(first.inAnswerTo().isPresent()); // false
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "speaker",
    "speakerDescription",
    "origin",
    "capacities",
    "relayedBy",
    "relayedAt",
    "occasion",
    "during",
    "channel",
    "date",
    "mode",
    "act",
    "addressees",
    "summary",
    "excerpt",
    "inAnswerTo",
    "topics",
    "mentions",
    "observations"
})
@ApecStyle
public non-sealed interface Statement extends Entity {

    /** The property {@link #speaker()}. */
    SingleProperty<Statement, Id<?>> SPEAKER = SingleProperty.anyId(EntityType.STATEMENT, "speaker");

    /** The property {@link #speakerDescription()}. */
    SingleProperty<Statement, LocalizedText> SPEAKER_DESCRIPTION =
            SingleProperty.of(EntityType.STATEMENT, "speakerDescription", LocalizedText.class);

    /** The property {@link #origin()}. */
    SingleProperty<Statement, Economy> ORIGIN = SingleProperty.of(EntityType.STATEMENT, "origin", Economy.class);

    /** The property {@link #capacities()}. */
    MultiProperty<Statement, Id<Position>> CAPACITIES =
            MultiProperty.id(EntityType.STATEMENT, "capacities", EntityType.POSITION);

    /** The property {@link #relayedBy()}. */
    MultiProperty<Statement, Id<?>> RELAYED_BY = MultiProperty.anyId(EntityType.STATEMENT, "relayedBy");

    /** The property {@link #relayedAt()}. */
    SingleProperty<Statement, Id<Meeting>> RELAYED_AT =
            SingleProperty.id(EntityType.STATEMENT, "relayedAt", EntityType.MEETING);

    /** The property {@link #occasion()}. */
    SingleProperty<Statement, Id<Meeting>> OCCASION =
            SingleProperty.id(EntityType.STATEMENT, "occasion", EntityType.MEETING);

    /** The property {@link #during()}. */
    SingleProperty<Statement, Id<Meeting>> DURING =
            SingleProperty.id(EntityType.STATEMENT, "during", EntityType.MEETING);

    /** The property {@link #channel()}. */
    SingleProperty<Statement, StatementChannel> CHANNEL =
            SingleProperty.of(EntityType.STATEMENT, "channel", StatementChannel.class);

    /** The property {@link #date()}. */
    SingleProperty<Statement, DateRange> DATE = SingleProperty.of(EntityType.STATEMENT, "date", DateRange.class);

    /** The property {@link #mode()}. */
    SingleProperty<Statement, StatementMode> MODE =
            SingleProperty.of(EntityType.STATEMENT, "mode", StatementMode.class);

    /** The property {@link #act()}. */
    SingleProperty<Statement, StatementAct> ACT = SingleProperty.of(EntityType.STATEMENT, "act", StatementAct.class);

    /** The property {@link #addressees()}. */
    MultiProperty<Statement, Id<?>> ADDRESSEES = MultiProperty.anyId(EntityType.STATEMENT, "addressees");

    /** The property {@link #summary()}. */
    SingleProperty<Statement, LocalizedText> SUMMARY =
            SingleProperty.of(EntityType.STATEMENT, "summary", LocalizedText.class);

    /** The property {@link #excerpt()}. */
    SingleProperty<Statement, LocalizedText> EXCERPT =
            SingleProperty.of(EntityType.STATEMENT, "excerpt", LocalizedText.class);

    /** The property {@link #inAnswerTo()}. */
    SingleProperty<Statement, Id<Statement>> IN_ANSWER_TO =
            SingleProperty.id(EntityType.STATEMENT, "inAnswerTo", EntityType.STATEMENT);

    /** The property {@link #topics()}. */
    MultiProperty<Statement, Id<Topic>> TOPICS = MultiProperty.id(EntityType.STATEMENT, "topics", EntityType.TOPIC);

    /** The property {@link #mentions()}. */
    MultiProperty<Statement, Id<?>> MENTIONS = MultiProperty.anyId(EntityType.STATEMENT, "mentions");

    /** The property {@link #observations()}. */
    MultiProperty<Statement, Id<Observation>> OBSERVATIONS =
            MultiProperty.id(EntityType.STATEMENT, "observations", EntityType.OBSERVATION);

    /** The id of a statement, from its key. */
    static Id<Statement> id(String key) {
        return new Id<>(EntityType.STATEMENT, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Statement> id();

    /** Who said it: a person, an organization, an economy; empty when the document names nobody. */
    @JsonProperty
    Optional<Id<?>> speaker();

    /** How the document describes a speaker whom it does not name, such as "a guest from Indonesia"; empty when it names the speaker or nobody. */
    @JsonProperty
    Optional<LocalizedText> speakerDescription();

    /** The economy that a described speaker is from; empty when not stated. Where a named speaker is from is known by the speaker. */
    @JsonProperty
    Optional<Economy> origin();

    /** The positions that the speaker speaks from; our assignment, empty when nothing shows it. */
    @JsonProperty
    List<Id<Position>> capacities();

    /** Who passed it on, as a chain from the speaker to the document: who heard it first, then who passed on what that one said. */
    @JsonProperty
    List<Id<?>> relayedBy();

    /** Where the first of {@link #relayedBy()} passed it on; empty when not stated. */
    @JsonProperty
    Optional<Id<Meeting>> relayedAt();

    /** Where it was said; empty when not stated. */
    @JsonProperty
    Optional<Id<Meeting>> occasion();

    /** The meeting while which it was said, though not, or not by what is stated, at it; empty when not stated. */
    @JsonProperty
    Optional<Id<Meeting>> during();

    /** How it was uttered: in an address, in an interview, in writing; our classification, empty when not stated. */
    @JsonProperty
    Optional<StatementChannel> channel();

    /** When it was said, as exactly as stated of itself; empty when not stated, and where it is that of {@link #occasion()}. */
    @JsonProperty
    Optional<DateRange> date();

    /** Whether it is reported in the speaker's words; our classification. */
    @JsonProperty(required = true)
    StatementMode mode();

    /** What the speaker does by it: commits themselves, calls on others, judges; our classification, empty when unclassified. */
    @JsonProperty
    Optional<StatementAct> act();

    /** To whom it is said, or of whom it asks something. */
    @JsonProperty
    List<Id<?>> addressees();

    /** What was said, summed up in our words. */
    @JsonProperty(required = true)
    LocalizedText summary();

    /** The words that matter in it, as printed, within the limits of a quotation; empty where the wording is not decisive. */
    @JsonProperty
    Optional<LocalizedText> excerpt();

    /** The statement it answers; empty when none. */
    @JsonProperty
    Optional<Id<Statement>> inAnswerTo();

    /** The subjects it is about. */
    @JsonProperty
    List<Id<Topic>> topics();

    /** Other entities that it names. */
    @JsonProperty
    List<Id<?>> mentions();

    /** The figures that it states; our assignment. */
    @JsonProperty
    List<Id<Observation>> observations();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Statement fromJson(ImmutableStatement.Json json) {
        return TypedIds.checked(Statement.class, ImmutableStatement.fromJson(json));
    }

    /** Builds a statement; not thread-safe. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}

        /**
         * The statement.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language; the message names the property
         */
        @Override
        public Statement build() {
            Statement statement = super.build();
            Require.text("excerpt", statement.excerpt());
            Require.text("speakerDescription", statement.speakerDescription());
            Require.text("summary", statement.summary());
            return statement;
        }
    }
}
