package io.github.apec2026.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.Apec2026;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * @param documents their claim files; what has an error with them alone, since other files complete it, is left out too
     */
    Map<String, byte[]> of(ApecDataset known, Map<String, byte[]> documents) {
        for (EntityType<?> type : EntityType.all()) {
            if (type != EntityType.ECONOMY && type != EntityType.UNIT) { // these are there, whoever speaks of them
                removeUnknown(type, known);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, byte[]> part = new LinkedHashMap<>();
            registers.forEach((name, json) -> part.put(name, json.toString().getBytes(UTF_8)));
            Map<String, byte[]> all = new LinkedHashMap<>(documents);
            all.putAll(part);
            List<Notice> errors = Apec2026.loader()
                    .withoutProviders()
                    .with(new FiveDocuments.Files("part", all))
                    .read()
                    .report()
                    .notices()
                    .stream()
                    .filter(notice -> notice.severity() == Severity.ERROR)
                    .toList();
            if (errors.isEmpty()) {
                return part;
            }
            errors.forEach(this::remove);
        }
        throw new AssertionError("The documents have errors without the others");
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
        for (JsonNode register : registers.values()) {
            if (register.path("facts").get(id.type().plural()) instanceof ObjectNode entities) {
                if (error.code() == NoticeCode.UNKNOWN_REFERENCE
                        && entities.get(id.key()) instanceof ObjectNode entity) {
                    entity.remove(error.property().orElseThrow());
                } else {
                    entities.remove(id.key());
                }
            }
        }
    }
}
