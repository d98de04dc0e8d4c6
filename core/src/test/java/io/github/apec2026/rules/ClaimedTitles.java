package io.github.apec2026.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.schema.Trait;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names and titles that the claim files hold: each whole JSON string that is the value or the quote of a property whose values are
 * names, stated by a document, and shorter than 160 characters, or 60 of which most are Han.
 */
final class ClaimedTitles {

    private static final int LIMIT = 160;
    private static final int LIMIT_OF_HAN = 60;

    private final Schemas schemas = new Schemas();
    private final Set<String> titles = new TreeSet<>();

    private ClaimedTitles() {}

    static Set<String> of(List<Path> claimFiles) throws IOException {
        ClaimedTitles all = new ClaimedTitles();
        for (Path file : claimFiles) {
            all.add(new ObjectMapper().readTree(Repository.text(file)));
        }
        return all.titles;
    }

    static Set<String> of(String claimFile) throws IOException {
        ClaimedTitles all = new ClaimedTitles();
        all.add(new ObjectMapper().readTree(claimFile));
        return all.titles;
    }

    private void add(JsonNode file) {
        facts(file.path("facts"));
        file.path("passages").forEach(passage -> facts(passage.path("facts")));
    }

    private void facts(JsonNode facts) {
        for (Map.Entry<String, JsonNode> type : facts.properties()) {
            EntitySchema<?> schema = schemas.ofPlural(type.getKey());
            if (schema != null) {
                type.getValue().forEach(entity -> entity(schema, entity));
            }
        }
    }

    private void entity(EntitySchema<?> schema, JsonNode entity) {
        for (Property<?> property : schema.properties()) {
            if (property.type().isName() && !property.is(Trait.EDITORIAL)) {
                JsonNode claims = entity.path(property.name());
                if (claims.isArray()) {
                    claims.forEach(this::claim);
                } else {
                    claim(claims);
                }
            }
        }
    }

    private void claim(JsonNode claim) {
        title(claim.path("quote"));
        claim.path("value").forEach(this::title);
    }

    private void title(JsonNode text) {
        if (!text.isTextual()) {
            return;
        }
        SquashedText title = SquashedText.of(text.asText());
        int limit = title.isMostlyHan(0, title.length()) ? LIMIT_OF_HAN : LIMIT;
        if (title.length() < limit) {
            titles.add(text.asText());
        }
    }
}
