package io.github.apec2026.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.Printable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One finding about the data: what, how grave, where. The {@linkplain #message() message} is made from the attributes, so that the
 * two cannot disagree.
 *
 * <pre>{@code
 * Notice notice = Notice.of(NoticeCode.UNKNOWN_REFERENCE)
 *         .at("lima.json", 12, 5, "/facts")
 *         .entity(Meeting.id("talks"))
 *         .property("place")
 *         .with("value", "place/atlantis")
 *         .build();
 * System.out.println(notice.message()); // There is no place/atlantis.
 * System.out.println(notice.document().isPresent()); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({
    "code",
    "severity",
    "message",
    "file",
    "line",
    "column",
    "pointer",
    "entity",
    "property",
    "document",
    "passage",
    "attributes"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@ApecStyle
public interface Notice {

    /** The code: which rule is broken. */
    @JsonProperty(required = true)
    NoticeCode code();

    /** How grave it is. */
    @JsonProperty(required = true)
    Severity severity();

    /** The file, by the name its source gives it; empty when it is about no single file. */
    @JsonProperty
    Optional<String> file();

    /** The line in the file, from 1; empty when unknown. */
    @JsonProperty
    OptionalInt line();

    /** The column in the line, from 1, in UTF-16 code units; empty when unknown. */
    @JsonProperty
    OptionalInt column();

    /** The place in the file as a JSON Pointer (RFC 6901); empty when unknown. */
    @JsonProperty
    Optional<String> pointer();

    /** The entity it is about; empty when none. */
    @JsonProperty
    Optional<Id<?>> entity();

    /** The property it is about; empty when none. */
    @JsonProperty
    Optional<String> property();

    /** The document it is about; empty when none. */
    @JsonProperty
    Optional<Id<SourceDocument>> document();

    /** The start of the passage it is about; empty when none. */
    @JsonProperty
    OptionalInt passage();

    /** The further values that the message names, by their names in the code's template; empty when it names none. */
    @JsonProperty
    Map<String, String> attributes();

    /**
     * How many findings it reports: 1, but of {@link NoticeCode#MORE_NOTICES} all those that are not listed. The counts of a {@link Report}
     * are sums of this.
     */
    @JsonIgnore
    default int count() {
        String count = code() == NoticeCode.MORE_NOTICES ? attributes().get("count") : null;
        try {
            return count == null ? 1 : Math.max(1, Integer.parseInt(count));
        } catch (NumberFormatException notOurs) {
            return 1;
        }
    }

    /** The message in English, without the place. Written as JSON for readers; when read back it is made anew. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    default String message() {
        String template = code().template();
        StringBuilder out = new StringBuilder(template.length() + 40);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            out.append(template, from, open).append(attribute(name));
            from = close + 1;
        }
        return out.append(template, from, template.length()).toString();
    }

    private String attribute(String name) {
        String value = attributes().get(name);
        if (value == null && "property".equals(name)) {
            value = property().orElse(null);
        }
        return value == null ? "?" : value;
    }

    /**
     * Place, severity, code, what it is about and message on one line, such as
     * {@code lima.json:12:5 ERROR [unknown-reference] meeting/talks.place: There is no place/atlantis.}
     *
     * <p>Fit for a terminal and a log, whatever the file says: see {@link Printable}. The name of the file is
     * {@linkplain Printable#word one word}, whatever it is, with white space, colons, double quotes and backslashes as their codes, as in
     * <code>my&#92;u0020notes.json:12:5</code>; so the first word of a line is the place, or the severity where there is none. A name or a property
     * of more than 200 characters is cut, and a message of more than 2,000.
     */
    @JsonIgnore
    default String toLogLine() {
        StringBuilder out = new StringBuilder(120);
        file().ifPresent(f -> out.append(Printable.word(f, 200)));
        line().ifPresent(l -> out.append(':').append(l));
        column().ifPresent(c -> out.append(':').append(c));
        out.append(out.length() == 0 ? "" : " ").append(severity());
        out.append(" [").append(code().code()).append("] ");
        entity().ifPresent(out::append);
        property().ifPresent(p -> out.append(entity().isPresent() ? "." : "").append(Printable.of(p, 200)));
        out.append(entity().isPresent() || property().isPresent() ? ": " : "");
        return out.append(Printable.of(message(), 2000)).toString();
    }

    /** Starts a notice of a code with its usual severity. */
    static Draft of(NoticeCode code) {
        return new Draft(code);
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Notice fromJson(ImmutableNotice.Json json) {
        Notice notice = ImmutableNotice.fromJson(json);
        notice.document().ifPresent(id -> id.as(EntityType.DOCUMENT));
        Require.fromOne("line", notice.line());
        Require.fromOne("column", notice.column());
        notice.passage().ifPresent(at -> Require.count("passage", at));
        return notice;
    }

    /** A notice in the making; not thread-safe. */
    final class Draft {
        private static final int LONGEST = 1000;

        private final ImmutableNotice.Builder notice = ImmutableNotice.builder();
        private Severity severity;

        private Draft(NoticeCode code) {
            notice.code(code);
            severity = code.severity();
        }

        /** Sets another severity than the code's usual one. */
        public Draft severity(Severity other) {
            severity = Objects.requireNonNull(other, "other");
            return this;
        }

        /**
         * Says where: the file, and as far as known line, column (0 for unknown) and JSON Pointer. A pointer of more than 1,000 characters
         * is shortened to that of an enclosing value.
         *
         * @throws IllegalArgumentException when line or column are below zero
         */
        public Draft at(String file, int line, int column, String pointer) {
            Objects.requireNonNull(pointer, "pointer");
            Require.count("line", line);
            Require.count("column", column);
            notice.file(file);
            if (line > 0) {
                notice.line(line);
            }
            if (column > 0) {
                notice.column(column);
            }
            int end = pointer.length() > LONGEST ? Math.max(0, pointer.lastIndexOf('/', LONGEST)) : pointer.length();
            notice.pointer(pointer.substring(0, end));
            return this;
        }

        /** Says about which entity. */
        public Draft entity(Id<?> entity) {
            notice.entity(entity);
            return this;
        }

        /** Says about which property. */
        public Draft property(String property) {
            notice.property(property);
            return this;
        }

        /** Says about which document. */
        public Draft document(Id<SourceDocument> document) {
            notice.document(document);
            return this;
        }

        /**
         * Says about which passage, by its start.
         *
         * @throws IllegalArgumentException when it is below zero
         */
        public Draft passage(int at) {
            notice.passage(Require.count("passage", at));
            return this;
        }

        /**
         * Adds a value that the message names, as claim files write it. What is longer than 1,000 characters ends there, with an ellipsis
         * and its length.
         */
        public Draft with(String name, Object value) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            notice.putAttribute(name, shortened(value instanceof Coded coded ? coded.code() : value.toString()));
            return this;
        }

        private static String shortened(String text) {
            if (text.length() <= LONGEST || isShortened(text)) {
                return text;
            }
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            return text.substring(0, end) + "… (" + text.length() + " characters)";
        }

        /** Whether a text was shortened before: a notice that is built again is the same. */
        private static boolean isShortened(String text) {
            int mark = text.indexOf('…', LONGEST - 1);
            return (mark == LONGEST || mark == LONGEST - 1)
                    && text.length() < LONGEST + 30
                    && text.endsWith(" characters)");
        }

        /** The notice. */
        public Notice build() {
            return notice.severity(severity).build();
        }
    }
}
