package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.model.Statement;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Printable;
import io.github.apec2026.value.TaggedText;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.immutables.value.Value;

/**
 * A statement with what a report says of it: by whom, in which capacity, where and how, through whom, in which words, and where it can be
 * read. The labels are in the languages that were asked for, as far as there are any.
 *
 * <p>What no document states is empty. A JSON mapper writes it; it does not read it, for the reason that {@link Citation} gives.
 *
 * <pre>{@code
 * AttributedStatement first = apec.statements().spokenBy(Person.id("wang-yi")).attributed(Locale.ENGLISH).get(0);
 * System.out.println(first.speaker().orElseThrow().text()); // Wang Yi
 * System.out.println(first.relays().get(0).text()); // Xinhua
 * System.out.println(first.citations().size()); // 1
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({
    "statement",
    "speaker",
    "capacities",
    "posts",
    "occasion",
    "date",
    "during",
    "relays",
    "relayedAt",
    "summary",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@ApecStyle
public interface AttributedStatement {

    /** The statement, with its act, channel, date and topics. */
    @JsonProperty(required = true)
    Statement statement();

    /** Who said it, by name or as the document describes them; empty when it does neither. */
    @JsonProperty
    Optional<Label> speaker();

    /** The positions spoken from, in the order of {@link Statement#capacities()}; empty when nothing shows it. */
    @JsonProperty
    List<Label> capacities();

    /** The same posts with the bodies that they are at, as one would print them: {@code minister, Port of Callao}. */
    @JsonProperty
    List<String> posts();

    /** Where it was said; empty when not stated. */
    @JsonProperty
    Optional<Label> occasion();

    /** When it was said: its own date, else the dates of the occasion; empty when neither is stated. */
    @JsonProperty
    Optional<DateRange> date();

    /** While which meeting it was said; empty when not stated. */
    @JsonProperty
    Optional<Label> during();

    /** Who passed it on, from the speaker to the document. */
    @JsonProperty
    List<Label> relays();

    /** Where the first relay passed it on; empty when not stated. */
    @JsonProperty
    Optional<Label> relayedAt();

    /** What was said, in our words, in the first of the languages asked for. */
    @JsonProperty(required = true)
    TaggedText summary();

    /**
     * Where it can be read, one citation for each document that tells of it, by the document's id, with the words of the excerpt where there
     * is one; empty when no document tells of it.
     */
    @JsonProperty
    List<Citation> citations();

    /**
     * One line for print, such as {@code Ana Torres (minister), address, Port Talks, relayed by the Gazette: ...}: what is empty is left
     * out; a statement without a speaker begins with its summary.
     */
    default String print() {
        StringJoiner head = new StringJoiner(", ");
        StringJoiner posts = new StringJoiner("; ", " (", ")").setEmptyValue("");
        posts().forEach(posts::add);
        speaker().ifPresent(speaker -> head.add(speaker.text() + posts));
        statement().channel().ifPresent(channel -> head.add(channel.code()));
        occasion().ifPresent(occasion -> head.add(occasion.text()));
        during().ifPresent(meeting -> head.add("during " + meeting.text()));
        date().ifPresent(date -> head.add(date.toString()));
        String at = relayedAt().map(meeting -> " at " + meeting.text()).orElse("");
        for (Label relay : relays()) {
            head.add("relayed by " + relay.text() + at);
            at = "";
        }
        String text = summary().text();
        return Printable.of(head.length() == 0 ? text : head + ": " + text);
    }

    /** Starts building. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an attributed statement; not thread-safe. */
    final class Builder extends ImmutableAttributedStatement.Builder {
        Builder() {}
    }
}
