package io.github.apec2026.core.read;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.core.type.ValueTypes;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.value.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a claim: {@code {"value": …, "quote": …}} and its other members. */
final class ClaimReader {

    private static final int SHOWN = 40;

    private final JsonCursor in;
    private final Schemas schemas;

    ClaimReader(JsonCursor in, Schemas schemas) {
        this.in = in;
        this.schemas = schemas;
    }

    /**
     * Reads the claim here and adds it to the file.
     *
     * @param index its number in an array, or -1
     */
    <T> void read(ReadFile file, @Nullable PassageSlot passage, Id<?> subject, Property<T> property, int index)
            throws IOException {
        DetailedValue<T> read = read(property.type());
        if (read == null) {
            in.findings().damaged(subject, property.name());
            return;
        }
        String name = tooLong(property, read.value());
        if (name != null) {
            in.add(Findings.notice(NoticeCode.INVALID_VALUE, in.at(read.at()))
                    .with("expected", "name")
                    .with("value", name.substring(0, name.offsetByCodePoints(0, SHOWN)) + "…")
                    .with("detail", "It has " + name.length() + " characters; " + longestName() + " are allowed."));
            in.findings().damaged(subject, property.name());
            return;
        }
        int line = read.at().getLineNr();
        int column = read.at().getColumnNr();
        ReadClaim<T> claim = new ReadClaim<>(
                file, passage, subject, property, read.value(), read.details(), false, index, line, column);
        in.budget().add(claim, file);
    }

    /** The text of a name that is too long; {@code null} when none is, or the property names nothing. */
    private <T> @Nullable String tooLong(Property<T> property, T value) {
        if (!LoadBudget.isName(property)) {
            return null;
        }
        if (value instanceof String token) {
            return token.length() > longestName() ? token : null;
        }
        if (value instanceof LocalizedText text) {
            for (String each : text.texts().values()) {
                if (each.length() > longestName()) {
                    return each;
                }
            }
        }
        return null;
    }

    /** Names and titles are compared and sorted by their characters, and the words around a quote are searched for each of them. */
    private int longestName() {
        return in.budget().limits().of(Limit.NAME_LENGTH);
    }

    /** Reads the claim here, for a value of a type; {@code null} when there is none. */
    <T> @Nullable DetailedValue<T> read(ValueType<T> type) throws IOException {
        if (!in.object()) {
            return null;
        }
        JsonLocation at = in.position(); // its pointer is made at the end, and only for a fault
        int faults = in.faults();
        T value = null;
        List<String> quote = List.of();
        List<String> parts = List.of();
        int nth = 0;
        Given given = null;
        String because = null;
        Basis basis = null;
        Rank rank = Rank.NORMAL;
        List<Attribution> according = List.of();
        ObjectMembers members = new ObjectMembers(in, ClaimFormat.CLAIM);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "value" -> value = in.value(type);
                case "quote" -> {
                    String words = in.string();
                    quote = words == null ? List.of() : in.interner().of(List.of(words));
                }
                case "parts" -> parts = in.interner().of(List.copyOf(in.strings()));
                case "nth" -> nth = in.number();
                case "given" -> given = given();
                case "because" -> because = in.string();
                case "basis" -> basis = in.value(ClaimFormat.BASIS);
                case "rank" -> rank = orNormal(in.value(ClaimFormat.RANK));
                case "according" -> according = attributions();
                default -> throw ObjectMembers.unread(name);
            }
        }
        members.checkRequired();
        notBoth(quote, parts, at);
        if (nth > 0 && quote.isEmpty() && parts.size() != 1) {
            in.missing("quote (to which nth belongs)", in.at(at));
        }
        if (value == null || in.faults() > faults) {
            return null;
        }
        List<String> words = parts.isEmpty() ? quote : parts;
        ClaimDetails details = words.isEmpty() && isPlain(nth, given, because, basis, rank, according)
                ? ClaimDetails.NONE
                : new ClaimDetails(words, nth, given, because, basis, rank, according);
        return new DetailedValue<>(value, details, at);
    }

    private void notBoth(List<String> quote, List<String> parts, JsonLocation claim) {
        if (!quote.isEmpty() && !parts.isEmpty()) {
            in.add(Findings.notice(NoticeCode.CONFLICTING_MEMBERS, in.at(claim))
                    .with("key", "quote")
                    .with("other", "parts"));
        }
    }

    private static boolean isPlain(
            int nth,
            @Nullable Given given,
            @Nullable String because,
            @Nullable Basis basis,
            Rank rank,
            List<Attribution> according) {
        return nth == 0
                && given == null
                && because == null
                && basis == null
                && rank == Rank.NORMAL
                && according.isEmpty();
    }

    private static Rank orNormal(@Nullable Rank rank) {
        return rank == null ? Rank.NORMAL : rank;
    }

    private List<Attribution> attributions() throws IOException {
        List<Attribution> all = new ArrayList<>();
        if (!in.array()) {
            return all;
        }
        while (in.nextObject()) {
            JsonLocation at = in.position();
            Id<?> source = null;
            List<String> quote = List.of();
            List<String> parts = List.of();
            ObjectMembers members = new ObjectMembers(in, ClaimFormat.ATTRIBUTION);
            for (String name = members.next(); name != null; name = members.next()) {
                switch (name) {
                    case "value" -> source = in.value(ValueTypes.ANY);
                    case "quote" -> {
                        String words = in.string();
                        quote = words == null ? List.of() : List.of(words);
                    }
                    case "parts" -> parts = in.strings();
                    default -> throw ObjectMembers.unread(name);
                }
            }
            members.checkRequired();
            notBoth(quote, parts, at);
            if (source != null) {
                all.add(new Attribution(source, parts.isEmpty() ? quote : parts));
            }
        }
        return all;
    }

    /** A passage by its start, or a claim by plural, key and property. */
    private @Nullable Given given() throws IOException {
        if (in.isNumber()) {
            return new Given.ByPassage(in.number());
        }
        String path = in.string();
        if (path == null) {
            return null;
        }
        int first = path.indexOf('/');
        int last = path.lastIndexOf('/');
        EntitySchema<?> schema = first < 0 ? null : schemas.ofPlural(path.substring(0, first));
        if (schema != null && first < last) {
            String key = path.substring(first + 1, last);
            String property = path.substring(last + 1);
            if (schema.accepts(key) && schema.property(property) != null) {
                return new Given.ByClaim(new Id<>(schema.type(), key), property);
            }
        }
        in.add(in.notice(NoticeCode.UNKNOWN_GIVEN).with("value", path));
        return null;
    }

    /**
     * A claim without the entity it is about.
     *
     * @param value the value
     * @param details the rest
     * @param at where it starts
     * @param <T> the Java type of the value
     */
    record DetailedValue<T>(T value, ClaimDetails details, JsonLocation at) {}
}
