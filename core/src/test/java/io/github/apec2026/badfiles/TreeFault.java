package io.github.apec2026.badfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.badfiles.Spots.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** A fault in the JSON of a file: what is still JSON, but says something else, or what no claim file says. */
enum TreeFault {
    A_MEMBER_DELETED(Spot::isMember) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            spot.remove();
        }
    },
    A_MEMBER_RENAMED(Spot::isMember) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            ObjectNode object = (ObjectNode) spot.in();
            List<Map.Entry<String, JsonNode>> members =
                    new ArrayList<>(object.deepCopy().properties());
            object.removeAll();
            for (Map.Entry<String, JsonNode> member : members) {
                boolean isIt = member.getKey().equals(spot.name());
                object.set(isIt ? Strings.changed(member.getKey(), random) : member.getKey(), member.getValue());
            }
        }
    },
    A_MEMBER_TWICE(Spot::isMember) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            ((ObjectNode) spot.in()).set(spot.name() + TWICE, spot.node().deepCopy());
        }
    },
    A_MEMBER_LAST(Spot::isMember) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            spot.remove();
            ((ObjectNode) spot.in()).set(spot.name(), spot.node());
        }
    },
    TWO_VALUES_SWAPPED(spot -> true) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            Optional<Spot> other = spots.any(random, spot::isBeside);
            other.ifPresent(each -> {
                each.set(spot.node());
                spot.set(each.node());
            });
        }
    },
    AN_ELEMENT_DELETED(spot -> !spot.isMember()) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            spot.remove();
        }
    },
    AN_ELEMENT_TWICE(spot -> !spot.isMember()) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            ((ArrayNode) spot.in()).insert(spot.index(), spot.node().deepCopy());
        }
    },
    A_NUMBER_CHANGED(spot -> spot.node().isNumber()) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            int n = spot.node().intValue();
            int other = switch (random.nextInt(5)) {
                case 0 -> n + 1;
                case 1 -> n - 1;
                case 2 -> -n;
                case 3 -> random.nextInt();
                default -> n * 10;
            };
            spot.set(JsonNodeFactory.instance.numberNode(other));
        }
    },
    A_STRING_CHANGED(spot -> spot.node().isTextual()) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            spot.set(Strings.node(Strings.changed(spot.node().textValue(), random)));
        }
    },
    A_DIGIT_CHANGED(
            spot -> spot.node().isTextual() && Strings.hasDigit(spot.node().textValue())) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            spot.set(Strings.node(Strings.withOtherDigit(spot.node().textValue(), random)));
        }
    },
    A_RANGE_INVERTED(spot -> spot.node().isTextual() && spot.node().textValue().indexOf('/') > 0) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            String text = spot.node().textValue();
            int slash = text.indexOf('/');
            spot.set(Strings.node(text.substring(slash + 1) + "/" + text.substring(0, slash)));
        }
    },
    ANOTHER_TYPE_OF_JSON(spot -> true) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            JsonNodeFactory json = JsonNodeFactory.instance;
            List<JsonNode> others = List.of(
                    json.nullNode(),
                    json.booleanNode(true),
                    json.numberNode(0),
                    json.numberNode(1.5),
                    json.textNode(""),
                    json.arrayNode(),
                    json.objectNode(),
                    json.arrayNode().add(spot.node().deepCopy()));
            spot.set(others.get(random.nextInt(others.size())));
        }
    },
    ANOTHER_CLAIMS_VALUE(Spot::isClaim) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            spot.object().set("value", pool.value(property(spot), random));
        }
    },
    ANOTHER_CLAIMS_WORDS(Spot::isClaim) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            spot.object().set("quote", pool.words(random));
        }
    },
    ANOTHER_ID(spot -> spot.node().isTextual()) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            spot.set(pool.id(random));
        }
    },
    A_MEMBER_ADDED(Spot::isClaim) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            Additions.toClaim(spot.object(), pool, random);
        }
    },
    A_MEMBER_ADDED_ELSEWHERE(spot -> spot.node().isObject()) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            Additions.elsewhere(spot, pool, random);
        }
    },
    A_CLAIM_MOVED(Spot::isClaim) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            // To an entity of the same type, there or in another passage, or to any other.
            String type = spot.pointer().replaceFirst(".*/facts/([a-z]+)/.*", "$1");
            String entities = random.nextInt(4) == 0 ? ".*/facts/[a-z]+/[^/]+" : ".*/facts/" + type + "/[^/]+";
            Optional<Spot> to = spots.any(
                    random, each -> each.node().isObject() && each.pointer().matches(entities));
            to.ifPresent(entity -> {
                spot.remove();
                if (spot.isMember()) {
                    entity.object().set(spot.name(), spot.node());
                } else if (entity.object().get(property(spot)) instanceof ArrayNode array) {
                    array.add(spot.node());
                } else {
                    entity.object().putArray(property(spot)).add(spot.node());
                }
            });
        }
    },
    A_JUDGEMENT(Spot::isClaim) {
        @Override
        void make(Spot spot, Spots spots, Pool pool, Random random) {
            Additions.judgement(spots.root(), spot, random);
        }
    };

    private static final String TWICE = "\u0001again";

    @SuppressWarnings("ImmutableEnumChecker") // the predicates above hold nothing
    private final Predicate<Spot> fits;

    TreeFault(Predicate<Spot> fits) {
        this.fits = fits;
    }

    abstract void make(Spot spot, Spots spots, Pool pool, Random random);

    /** Makes the fault somewhere and says where; empty when there is no place for it. */
    String make(Spots spots, Pool pool, Random random) {
        Optional<Spot> spot = spots.any(random, fits);
        spot.ifPresent(at -> make(at, spots, pool, random));
        return spot.map(Spot::pointer).orElse("");
    }

    /** The property under which a claim stands. */
    static String property(Spot claim) {
        String pointer = claim.isMember() ? claim.pointer() : claim.pointer().replaceFirst("/[0-9]+$", "");
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The tree as a file. A tree cannot have a member twice; the text can. */
    static String text(JsonNode tree) {
        return tree.toPrettyString().replace("\\u0001again", "");
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
