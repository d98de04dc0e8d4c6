package io.github.apec2026.badfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Every place in a tree at which something can be changed. */
final class Spots {

    private final JsonNode root;
    private final List<Spot> all = new ArrayList<>();

    Spots(JsonNode root) {
        this.root = root;
        collect(root, "");
    }

    private void collect(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String at = pointer + "/" + member.getKey();
                all.add(new Spot(object, member.getKey(), -1, at, member.getValue()));
                collect(member.getValue(), at);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String at = pointer + "/" + i;
                all.add(new Spot(array, "", i, at, array.get(i)));
                collect(array.get(i), at);
            }
        }
    }

    /** The object of the file. */
    ObjectNode root() {
        return (ObjectNode) root;
    }

    /** One of those that fit, or none. */
    Optional<Spot> any(Random random, Predicate<Spot> fits) {
        List<Spot> fitting = all.stream().filter(fits).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    /**
     * A member of an object or an element of an array.
     *
     * @param in the object or the array
     * @param name the name of the member, or empty
     * @param index the number of the element, or -1
     * @param pointer where it stands
     * @param node what stands there
     */
    record Spot(JsonNode in, String name, int index, String pointer, JsonNode node) {

        boolean isMember() {
            return index < 0;
        }

        /** Whether the other is another member or element of the same object or array, not of one that only equals it. */
        @SuppressWarnings("ReferenceEquality") // two objects of a file may be equal
        boolean isBeside(Spot other) {
            return in == other.in && !pointer.equals(other.pointer);
        }

        /** Whether it is a claim: an object under a property of an entity. */
        boolean isClaim() {
            return node.isObject() && pointer.matches(".*/facts/[a-z]+/[^/]+/[^/]+(/[0-9]+)?");
        }

        void set(JsonNode other) {
            if (in instanceof ObjectNode object) {
                object.set(name, other);
            } else {
                ((ArrayNode) in).set(index, other);
            }
        }

        void remove() {
            if (in instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) in).remove(index);
            }
        }

        /** The object that stands there. */
        ObjectNode object() {
            return (ObjectNode) node;
        }
    }
}
