package io.github.apec2026.hostile;

import static io.github.apec2026.hostile.Facts.because;
import static io.github.apec2026.hostile.Facts.plain;
import static io.github.apec2026.hostile.Facts.quoted;
import static io.github.apec2026.hostile.Facts.said;
import static io.github.apec2026.hostile.Facts.text;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Ids in great number: of one hash code, in chains, in circles, in trees. */
final class IdShapes {

    private IdShapes() {}

    static List<Shape> all() {
        return List.of(
                new Shape("keys of one hash code", 750, IdShapes::ofOneHash),
                new Shape("keys of one hash code by another multiplier", 750, IdShapes::ofOneHashBy33),
                new Shape("former ids of one hash code", 750, IdShapes::formerOfOneHash),
                new Shape("a chain of former ids, from its head", 2_000, n -> former(n, i -> i + 1)),
                new Shape("a chain of former ids, from its end", 2_000, n -> former(n, i -> 2 * n - i)),
                new Shape("a circle of former ids", 2_000, n -> former(n, i -> (i + 1) % n)),
                new Shape("a chain of former ids with an overlay", 2_000, IdShapes::formerInOverlay),
                new Shape("a chain of indicators", 1_000, IdShapes::indicators),
                new Shape("a chain of places", 1_000, n -> chain(n, "places", "within")),
                new Shape("a chain of topics", 1_000, n -> chain(n, "topics", "broader")),
                new Shape("a chain of organizations", 1_000, n -> chain(n, "organizations", "parent")),
                new Shape("circles", 1_000, IdShapes::circles),
                new Shape("rivals along a chain", 300, IdShapes::rivalsAlongAChain),
                new Shape("rival wholes of one part", 1_000, IdShapes::rivalWholes),
                new Shape("articles of one document", 1_000, IdShapes::articles),
                new Shape(
                        "entities in a part",
                        500,
                        IdShapes::documents,
                        (result, n) -> result.orThrow()
                                .accordingTo(result.orThrow().info().documents().subList(0, n / 2))));
    }

    private static Input ofOneHash(int n) {
        return Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.place(Words.ofOneHash(i), Words.name(i));
            }
        });
    }

    private static Input ofOneHashBy33(int n) {
        return Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.place(Words.ofOneHashBy33(i), Words.name(i));
            }
        });
    }

    private static Input formerOfOneHash(int n) {
        return Input.register(facts -> {
            facts.place("lima", "Lima");
            for (int i = 0; i < n; i++) {
                facts.each("places/lima/formerly", quoted(Words.ofOneHash(i)));
            }
        });
    }

    /** Each was called as another one is called today. */
    private static Input former(int n, IntUnaryOperator next) {
        return Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.each("places/p" + next.applyAsInt(i) + "/formerly", quoted("p" + i));
            }
            facts.place("p" + n, "Lima");
        });
    }

    private static Input formerInOverlay(int n) {
        return former(n, i -> i + 1).overlay(facts -> {
            for (int i = 0; i < n; i++) {
                facts.each("places/p" + i + "/names", because(text(Words.name(i))));
            }
        });
    }

    private static Input indicators(int n) {
        return Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.indicator("i" + i);
                if (i > 0) {
                    facts.one("indicators/i" + i + "/of", because(quoted("i" + (i - 1))));
                }
            }
        });
    }

    /** Each is a part of the one before, and something is at each. */
    private static Input chain(int n, String plural, String above) {
        return Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                String path = plural + "/p" + i;
                facts.each(path + "/names", because(text(Words.name(i))));
                if (!plural.equals("topics")) {
                    facts.one(path + "/kind", because(plural.equals("places") ? "\"city\"" : "\"company\""));
                }
                if (i > 0) {
                    facts.one(path + "/" + above, because(quoted("p" + (i - 1))));
                }
                String meeting = "meetings/m" + i;
                facts.one(meeting + "/kind", because("\"dialogue\""));
                switch (plural) {
                    case "places" -> facts.one(meeting + "/place", because(quoted("p" + i)));
                    case "topics" -> facts.each(meeting + "/topics", because(quoted("p" + i)));
                    default -> {
                        facts.each("persons/h" + i + "/names", because(text("Ana " + Words.name(i))));
                        facts.one("positions/h" + i + "/holder", because(quoted("h" + i)));
                        facts.one("positions/h" + i + "/title", because(text("Head")));
                        facts.one("positions/h" + i + "/sector", because("\"government\""));
                        facts.one("positions/h" + i + "/organization", because(quoted("p" + i)));
                    }
                }
            }
        });
    }

    /** Circles of two, and one of all. */
    private static Input circles(int n) {
        return Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.each("topics/t" + i + "/names", because(text(Words.name(i))));
                facts.one("topics/t" + i + "/broader", because(quoted("t" + (i ^ 1))));
                facts.place("p" + i, Words.name(i));
                facts.one("places/p" + i + "/within", because(quoted("p" + (i + 1) % n)));
            }
        });
    }

    /** A place is said to be in each of a chain of places. */
    private static Input rivalsAlongAChain(int n) {
        Input input = Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.place("p" + i, Words.name(i));
                if (i > 0) {
                    facts.one("places/p" + i + "/within", because(quoted("p" + (i - 1))));
                }
            }
            facts.place("lima", "Lima");
        });
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String name = Words.name(i);
            String key = quoted("p" + i);
            document.passage(name + ".", facts -> facts.one("places/lima/within", said(key, name)));
        }
        return input.and(document);
    }

    private static Input rivalWholes(int n) {
        Input input = Input.register(facts -> {
            facts.place("lima", "Lima");
            for (int i = 0; i < n; i++) {
                facts.place("p" + i, Words.name(i));
            }
        });
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String name = Words.name(i);
            String key = quoted("p" + i);
            document.passage(
                    name + ".",
                    facts -> facts.one("places/lima/within", said(key, name)).one("meetings/m/place", said(key, name)));
        }
        return input.and(document);
    }

    private static Input articles(int n) {
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String key = "a" + i;
            document.passage(
                    "Text.",
                    "\"article\": \"" + key + "\", ",
                    facts -> facts.one("articles/" + key + "/kind", plain("\"news\"")));
        }
        return new Input().and(document);
    }

    private static Input documents(int n) {
        Input input = new Input();
        for (int i = 0; i < n; i++) {
            String name = Words.name(i);
            String path = "places/p" + i;
            input.and(new Document("d" + i)
                    .passage(
                            name + ", a city.",
                            facts -> facts.each(path + "/names", said(text(name), name))
                                    .one(path + "/kind", said("\"city\"", "city"))));
        }
        return input;
    }
}
