package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What someone said.
 *
 * <pre>{@code
 * Statement first = apec.statements().spokenBy(Person.id("wang-yi")).list().get(0);
 * System.out.println(first.relayedBy().orElseThrow() + ", " + first.mode().code()); // organization/xinhua, reported
 * System.out.println(first.inAnswerTo().isPresent()); // false
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "speaker", "relayedBy", "occasion", "mode", "summary", "inAnswerTo", "topics", "mentions"})
@ApecStyle
public non-sealed interface Statement extends Entity {

    /** The property {@link #speaker()}. */
    SingleProperty<Statement, Id<?>> SPEAKER = SingleProperty.anyId(EntityType.STATEMENT, "speaker");

    /** The property {@link #relayedBy()}. */
    SingleProperty<Statement, Id<?>> RELAYED_BY = SingleProperty.anyId(EntityType.STATEMENT, "relayedBy");

    /** The property {@link #occasion()}. */
    SingleProperty<Statement, Id<Meeting>> OCCASION =
            SingleProperty.id(EntityType.STATEMENT, "occasion", EntityType.MEETING);

    /** The property {@link #mode()}. */
    SingleProperty<Statement, StatementMode> MODE =
            SingleProperty.of(EntityType.STATEMENT, "mode", StatementMode.class);

    /** The property {@link #summary()}. */
    SingleProperty<Statement, LocalizedText> SUMMARY =
            SingleProperty.of(EntityType.STATEMENT, "summary", LocalizedText.class);

    /** The property {@link #inAnswerTo()}. */
    SingleProperty<Statement, Id<Statement>> IN_ANSWER_TO =
            SingleProperty.id(EntityType.STATEMENT, "inAnswerTo", EntityType.STATEMENT);

    /** The property {@link #topics()}. */
    MultiProperty<Statement, Id<Topic>> TOPICS = MultiProperty.id(EntityType.STATEMENT, "topics", EntityType.TOPIC);

    /** The property {@link #mentions()}. */
    MultiProperty<Statement, Id<?>> MENTIONS = MultiProperty.anyId(EntityType.STATEMENT, "mentions");

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

    /** Who passed it on; empty when nobody. */
    @JsonProperty
    Optional<Id<?>> relayedBy();

    /** Where it was said; empty when not stated. */
    @JsonProperty
    Optional<Id<Meeting>> occasion();

    /** Whether it is reported in the speaker's words; our classification. */
    @JsonProperty(required = true)
    StatementMode mode();

    /** What was said, summed up in our words. */
    @JsonProperty(required = true)
    LocalizedText summary();

    /** The statement it answers; empty when none. */
    @JsonProperty
    Optional<Id<Statement>> inAnswerTo();

    /** The subjects it is about. */
    @JsonProperty
    List<Id<Topic>> topics();

    /** Other entities that it names. */
    @JsonProperty
    List<Id<?>> mentions();

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
            Require.text("summary", statement.summary());
            return statement;
        }
    }
}
