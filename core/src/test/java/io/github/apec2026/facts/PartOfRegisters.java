package io.github.apec2026.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What registers say for some documents, without what they say for others only. */
final class PartOfRegisters {

    private static final int ROUNDS = 20;

    private final Map<String, JsonNode> registers = new LinkedHashMap<>();

    PartOfRegisters(Map<String, byte[]> files) {
        files.forEach((name, bytes) -> registers.put(name, FiveDocuments.json(bytes)));
    }

    /**
     * The part about what these documents speak of.
     *
     * @param known the record according to the documents; what is not in it is left out
     * @param documents their claim files; what has an error with them alone, since other files complete it, is left out too, and what
     *     nothing refers to then
     */
    Map<String, byte[]> of(ApecDataset known, Map<String, byte[]> documents) {
        for (EntityType<?> type : EntityType.all()) {
            if (!isThereAnyway(type)) {
                removeUnknown(type, known);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, byte[]> part = new LinkedHashMap<>();
            registers.forEach((name, json) -> part.put(name, json.toString().getBytes(UTF_8)));
            Map<String, byte[]> all = new LinkedHashMap<>(documents);
            all.putAll(part);
            LoadResult alone = Apec2026.loader()
                    .withoutProviders()
                    .with(new FiveDocuments.Files("part", all))
                    .read();
            List<Id<?>> surplus = alone.report().hasErrors() ? List.of() : unspokenOf(alone.orThrow());
            if (!alone.report().hasErrors() && surplus.isEmpty()) {
                return part;
            }
            surplus.forEach(this::remove);
            alone.report().notices().stream()
                    .filter(notice -> notice.severity() == Severity.ERROR)
                    .forEach(this::remove);
        }
        throw new AssertionError("The documents have errors without the others");
    }

    /** What only registers claim and nothing refers to. */
    private static List<Id<?>> unspokenOf(ApecDataset dataset) {
        Set<Id<?>> spokenOf = new HashSet<>();
        Set<Id<?>> curated = new LinkedHashSet<>();
        for (Claim<?> claim : DatasetWalk.claims(dataset)) {
            curated.add(claim.subject());
            if (claim.evidence().isPresent()) {
                spokenOf.add(claim.subject());
            }
            if (claim.value() instanceof Id<?> id) {
                spokenOf.add(id);
            }
        }
        curated.removeIf(id -> spokenOf.contains(id) || isThereAnyway(id.type()));
        return List.copyOf(curated);
    }

    private static boolean isThereAnyway(EntityType<?> type) {
        return type == EntityType.ECONOMY || type == EntityType.UNIT;
    }

    private void removeUnknown(EntityType<?> type, ApecDataset known) {
        for (JsonNode register : registers.values()) {
            if (register.path("facts").get(type.plural()) instanceof ObjectNode entities) {
                List<String> keys = new ArrayList<>();
                entities.fieldNames().forEachRemaining(keys::add);
                keys.removeIf(key ->
                        known.find(Id.parse(type.entityName() + "/" + key)).isPresent());
                entities.remove(keys);
            }
        }
    }

    private void remove(Notice error) {
        Id<?> id = error.entity().orElseThrow(() -> new AssertionError(error.toLogLine()));
        if (error.code() != NoticeCode.UNKNOWN_REFERENCE) {
            remove(id);
            return;
        }
        for (JsonNode register : registers.values()) {
            if (register.path("facts").path(id.type().plural()).get(id.key()) instanceof ObjectNode entity) {
                entity.remove(error.property().orElseThrow());
            }
        }
    }

    private void remove(Id<?> id) {
        for (JsonNode register : registers.values()) {
            if (register.path("facts").get(id.type().plural()) instanceof ObjectNode entities) {
                entities.remove(id.key());
            }
        }
    }
}
