package io.github.apec2026.core.read;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.type.IdType;
import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.core.type.ValueTypes;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code gives}: what a passage hands to the facts in it that have such a property and do not claim it themselves. Which
 * properties can be handed on the schemas say. References are written {@code type/key} here, since different types may take them.
 */
final class GivesReader {

    private final JsonCursor in;
    private final Schemas schemas;
    private final ClaimReader claims;

    GivesReader(JsonCursor in, Schemas schemas, ClaimReader claims) {
        this.in = in;
        this.schemas = schemas;
        this.claims = claims;
    }

    /** Reads what the passage here gives. */
    List<Gift> read() throws IOException {
        List<Gift> gifts = new ArrayList<>();
        if (!in.object()) {
            return gifts;
        }
        for (String name = in.member(); name != null; name = in.member()) {
            ValueType<?> type = typeOf(name);
            if (type == null) {
                in.unknown(name, String.join(", ", handedOn()));
            } else if (in.isArray()) {
                for (int i = 0; in.element(); i++) {
                    add(gifts, name, claims.read(type), i);
                }
            } else {
                add(gifts, name, claims.read(type), -1);
            }
        }
        return gifts;
    }

    private static void add(List<Gift> gifts, String name, ClaimReader.@Nullable DetailedValue<?> read, int index) {
        if (read != null) {
            gifts.add(new Gift(name, read.value(), read.details(), index, read.at()));
        }
    }

    /** The type in which a property is handed on: a reference of any type, or the property's own. */
    private @Nullable ValueType<?> typeOf(String name) {
        for (EntitySchema<?> schema : schemas.all()) {
            Property<?> property = schema.property(name);
            if (property != null && property.is(Trait.HANDED_ON)) {
                return property.type() instanceof IdType ? ValueTypes.ANY : property.type();
            }
        }
        return null;
    }

    private Set<String> handedOn() {
        Set<String> names = new TreeSet<>();
        for (EntitySchema<?> schema : schemas.all()) {
            for (Property<?> property : schema.properties()) {
                if (property.is(Trait.HANDED_ON)) {
                    names.add(property.name());
                }
            }
        }
        return names;
    }

    /** Hands the gifts to the facts that the file has from claim number {@code from} on. */
    void handOn(List<Gift> gifts, ReadFile file, PassageSlot passage, int from) {
        if (gifts.isEmpty()) {
            return;
        }
        Map<Id<?>, Set<String>> claimed = new LinkedHashMap<>();
        for (int i = from; i < file.claims.size(); i++) {
            ReadClaim<?> claim = file.claims.get(i);
            Set<String> properties = claimed.get(claim.subject());
            if (properties == null) {
                properties = new HashSet<>();
                claimed.put(claim.subject(), properties);
            }
            properties.add(claim.property().name());
        }
        for (Gift gift : gifts) {
            boolean taken = false;
            for (Id<?> subject : new LinkedHashSet<>(claimed.keySet())) {
                Property<?> property = schemas.property(subject, gift.name());
                if (property != null
                        && property.is(Trait.HANDED_ON)
                        && !claimed.getOrDefault(subject, Set.of()).contains(gift.name())) {
                    taken |= handOn(gift, property, subject, file, passage);
                }
            }
            if (!taken) {
                String pointer = "/passages/" + passage.index() + "/gives/" + gift.name()
                        + (gift.index() < 0 ? "" : "/" + gift.index());
                in.add(Findings.notice(
                                NoticeCode.NOT_TAKEN,
                                new Location(
                                        file.name(),
                                        gift.at().getLineNr(),
                                        gift.at().getColumnNr(),
                                        pointer))
                        .with("key", gift.name()));
            }
        }
    }

    @SuppressWarnings("unchecked") // the gift was read with the type of the property, or is an id that fits it
    private <T> boolean handOn(Gift gift, Property<T> property, Id<?> subject, ReadFile file, PassageSlot passage) {
        if (property.type() instanceof IdType<?> ids
                && !(gift.value() instanceof Id<?> id && id.type() == ids.type())) {
            return false;
        }
        int line = gift.at().getLineNr();
        int column = gift.at().getColumnNr();
        file.claims.add(new ReadClaim<>(
                file, passage, subject, property, (T) gift.value(), gift.details(), true, gift.index(), line, column));
        return true;
    }

    /**
     * What a passage hands on.
     *
     * @param name the property
     * @param value its value
     * @param details the rest of the claim
     * @param index its number in an array, or -1
     * @param at where it stands
     */
    record Gift(String name, Object value, ClaimDetails details, int index, JsonLocation at) {}
}
