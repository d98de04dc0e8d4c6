package io.github.apec2026.badfiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What the files of the record have: values by property, words, ids; what a fault puts in another's place. */
final class Pool {

    private final Map<String, List<JsonNode>> values = new TreeMap<>();
    private final List<JsonNode> words = new ArrayList<>();
    private final List<JsonNode> ids = new ArrayList<>();

    private Pool() {}

    static Pool of(List<JsonNode> files) {
        Pool pool = new Pool();
        files.forEach(file -> pool.collect(file, ""));
        return pool;
    }

    private void collect(JsonNode node, String property) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                JsonNode value = member.getValue();
                switch (member.getKey()) {
                    case "value" -> {
                        values.computeIfAbsent(property, name -> new ArrayList<>())
                                .add(value);
                        if (value.isTextual() && value.textValue().indexOf('/') > 0) {
                            ids.add(value);
                        }
                    }
                    case "quote" -> words.add(value);
                    default -> {}
                }
                collect(value, member.getKey());
            }
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, property));
        }
    }

    /** A value that some claim has for this property; any value where there is none. */
    JsonNode value(String property, Random random) {
        List<JsonNode> of = values.getOrDefault(property, ids);
        return of.get(random.nextInt(of.size())).deepCopy();
    }

    /** The words of some claim. */
    JsonNode words(Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** The id of some entity, with its type; or something else with a slash, such as a range of dates. */
    JsonNode id(Random random) {
        return ids.get(random.nextInt(ids.size()));
    }

    /** The name of some property. */
    String property(Random random) {
        return List.copyOf(values.keySet()).get(random.nextInt(values.size()));
    }
}
