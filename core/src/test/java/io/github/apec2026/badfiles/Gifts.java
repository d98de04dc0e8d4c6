package io.github.apec2026.badfiles;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apec2026.model.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a passage hands on: to each fact in it that has such a property and does not claim it itself. */
final class Gifts {

    private Gifts() {}

    static List<Telling> handOn(JsonNode gives, List<Telling> inPassage, String passage, Properties properties) {
        List<Telling> handed = new ArrayList<>();
        Set<String> subjects = new LinkedHashSet<>();
        inPassage.forEach(telling -> subjects.add(telling.subject()));
        for (Map.Entry<String, JsonNode> gift : gives.properties()) {
            List<JsonNode> claims = new ArrayList<>();
            if (gift.getValue().isArray()) {
                gift.getValue().forEach(claims::add);
            } else {
                claims.add(gift.getValue());
            }
            for (JsonNode claim : claims) {
                for (String subject : subjects) {
                    boolean claimsItself = inPassage.stream()
                            .anyMatch(t ->
                                    t.subject().equals(subject) && t.property().equals(gift.getKey()));
                    if (!claimsItself && properties.isHandedOn(subject, gift.getKey())) {
                        handed(subject, gift.getKey(), claim, passage, properties)
                                .ifPresent(handed::add);
                    }
                }
            }
        }
        return handed;
    }

    /** A reference is handed on with its type, and taken where that type is wanted. */
    private static Optional<Telling> handed(
            String subject, String property, JsonNode claim, String passage, Properties properties) {
        Telling telling =
                Texts.claim(subject, property, claim, claim.path("basis").asText(""), passage, true);
        Optional<EntityType<?>> wanted = properties.refersTo(subject, property);
        if (wanted.isEmpty()) {
            return Optional.of(telling);
        }
        String type = wanted.get() + "/";
        return telling.value().startsWith(type)
                ? Optional.of(telling.withValue(telling.value().substring(type.length())))
                : Optional.empty();
    }
}
