package io.github.apec2026.loading;

import io.github.apec2026.spi.ClaimSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;

/** A made-up record in which everything that a catalog is narrowed by is drawn by lot, the same for the same seed. */
public final class RandomRecord {

    /** So many of the first meetings have parts, each other among them, and no dates. */
    private static final int WHOLES = 8;

    private static final LocalDate START = LocalDate.of(2025, 11, 1);

    private final Random random;
    private final int meetings;

    /** Of some 450 entities, 150 of them meetings. */
    RandomRecord(long seed) {
        this(seed, 150);
    }

    /** Of so many meetings. */
    public RandomRecord(long seed, int meetings) {
        this.random = new Random(seed);
        this.meetings = meetings;
    }

    /** The source of the record. */
    public ClaimSource source() {
        return Loading.data(register()).source();
    }

    private String register() {
        String facts = """
                "editions": {"2026": {"year": ~2026}, "2027": {"year": ~2027}},
                "units": {"ships": {"names": [~{"en": "ships"}]}, "crates": {"names": [~{"en": "crates"}]}},
                "places": {%s},
                "topics": {%s},
                "organizations": {%s},
                "persons": {%s},
                "positions": {%s},
                "priorities": {%s},
                "meetings": {%s},
                "initiatives": {%s},
                "indicators": {%s},
                "observations": {%s},
                "statements": {%s},
                "documents": {%s},
                "articles": {%s}
                """.formatted(
                each(
                        "place",
                        12,
                        i -> former("place", i) + "\"kind\": ~\"region\""
                                + maybe("within", i == 0 ? "" : "place-" + random.nextInt(i))),
                each(
                        "topic",
                        8,
                        i -> former("topic", i)
                                + name("Topic", i)
                                + maybe("broader", i == 0 ? "" : "topic-" + random.nextInt(i))),
                each(
                        "body",
                        6,
                        i -> former("body", i) + "\"kind\": ~\"government\""
                                + maybe("economy", one("peru", "chile", "japan"))
                                + maybe("parent", i == 0 ? "" : "body-" + random.nextInt(i))),
                each(
                        "person",
                        8,
                        i -> name("Person", i)
                                + maybe(
                                        "from",
                                        one("economy/peru", any("place", 12).replace("place-", "place/place-")))),
                each(
                        "post",
                        14,
                        i -> "\"holder\": ~\"" + any("person", 8)
                                + "\", \"title\": ~{\"en\": \"Post\"}, \"sector\": ~\""
                                + one("government", "apec", "business", "consultative") + "\""
                                + maybe("organization", any("body", 6))
                                + maybe("economy", one("", "", "peru", "chile", "japan"))
                                + maybe("electedAt", any("meeting", Math.min(meetings, WHOLES)))),
                each(
                        "aim",
                        10,
                        i -> "\"agenda\": ~\"" + one("edition/2026", "initiative/plan-0", "organization/body-0") + "\""
                                + (random.nextBoolean() ? ", \"order\": ~" + (10 - i) : "")
                                + some("topics", "", "topic", 8)),
                each("meeting", meetings, this::meeting),
                each("plan", 30, this::initiative),
                each(
                        "count",
                        12,
                        i -> "\"label\": ~{\"en\": \"Count " + i + "\"}, "
                                + (i < 6
                                        ? "\"measure\": ~\"level\"" + maybe("subject", "place/" + any("place", 12))
                                        : "\"measure\": ~\"growth\", \"of\": ~\"count-" + random.nextInt(6) + "\"")
                                + maybe("counterpart", one("economy/peru", "economy/chile"))),
                each("figure", 80, this::observation),
                each("statement", 90, this::statement),
                each(
                        "paper",
                        4,
                        i -> former("paper", i) + "\"kind\": ~\"news\", \"language\": ~\"en\", \"sha256\": ~\""
                                + "0".repeat(63) + i + "\""),
                articles(1) + ",\n" + articles(2) + ",\n" + articles(3));
        return Loading.register(Harbour.because(facts));
    }

    private String articles(int paper) {
        return each(
                "paper-" + paper + "/article",
                10,
                i -> "\"document\": ~\"paper-" + paper + "\", \"kind\": ~\"" + one("news", "box", "feature") + "\""
                        + some("agencies", "", "body", 6)
                        + some("bylines", "", "person", 8));
    }

    private String meeting(int i) {
        String number = i % 3 == 0 ? "Harbour talks " + i : "Fair " + i;
        String dates = i < WHOLES ? "" : time();
        String edition = dates.compareTo("2026-07") < 0 ? "2026" : "2027";
        return former("meeting", i) + "\"kind\": ~\"dialogue\", \"names\": [~{\"en\": \"" + number + "\"}]"
                + maybe("dates", dates)
                + maybe("place", any("place", 12))
                + maybe("venue", any("place", 12))
                + maybe("edition", edition)
                + maybe("forum", any("body", 6))
                + maybe("partOf", i == 0 ? "" : any("meeting", Math.min(i, WHOLES)))
                + some("priorities", "", "aim", 10)
                + some("topics", "", "topic", 8)
                + some("openedBy", "", "person", 8)
                + some("speakers", "", "person", 8)
                + some("participants", "person/", "person", 8);
    }

    private String initiative(int i) {
        return "\"kind\": ~\"" + one("plan", "proposal", "measure") + "\", \"names\": [~{\"en\": \"Plan " + i + "\"}]"
                + maybe("state", one("proposed", "adopted", "existing"))
                + maybe("edition", one("2026", "2027"))
                + maybe("occasion", any("meeting", 5))
                + maybe("partOf", i < 2 ? "" : any("plan", 2))
                + (random.nextBoolean() ? ", \"order\": ~" + (1 + random.nextInt(9)) : "")
                + some("topics", "", "topic", 8)
                + some("proposedBy", "organization/", "body", 6)
                + maybe("during", any("meeting", 5))
                + maybe("channel", one("address", "interview", "written"))
                + some("priorities", "", "aim", 10)
                + some("addressedTo", "organization/", "body", 6);
    }

    private String statement(int i) {
        return "\"mode\": ~\"" + one("direct", "reported") + "\", \"summary\": ~{\"en\": \"Words " + i + "\"}"
                + maybe("speaker", one("person/" + any("person", 8), "organization/" + any("body", 6), "economy/chile"))
                + maybe("origin", one("", "peru", "japan"))
                + some("capacities", "", "post", 14)
                + some("relayedBy", "", one("organization/body", "person/person"), 6)
                + maybe("relayedAt", any("meeting", 5))
                + maybe("occasion", any("meeting", Math.min(meetings, 2 * WHOLES)))
                + maybe("during", any("meeting", 5))
                + maybe("channel", one("address", "interview", "written"))
                + maybe("act", one("commitment", "call", "announcement"))
                + some("addressees", "", one("organization/body", "person/person"), 6)
                + some("topics", "", "topic", 8);
    }

    private String observation(int i) {
        return "\"indicator\": ~\"" + any("count", 12) + "\", \"status\": ~\"" + one("actual", "expected", "target")
                + "\", \"value\": ~{\"amount\": \"" + random.nextInt(20) + "\", \"unit\": \"" + one("ships", "crates")
                + "\""
                + (random.nextBoolean()
                        ? ", \"bound\": \"" + one("more-than", "at-least", "less-than", "at-most", "about") + "\""
                        : "")
                + "}" + maybe("period", time());
    }

    /** A time of any form. */
    String time() {
        LocalDate first = START.plusDays(random.nextInt(500));
        return switch (random.nextInt(9)) {
            case 0 -> "../" + first;
            case 1 -> first + "/..";
            case 2 -> first.toString().substring(0, 7);
            case 3 -> first.toString().substring(0, 4);
            case 4 -> first + "/" + first.plusDays(20 + random.nextInt(200));
            case 5 -> first.toString();
            default -> first + "/" + first.plusDays(random.nextInt(6));
        };
    }

    private static String each(String key, int size, IntFunction<String> facts) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add("\"" + key + "-" + i + "\": {" + facts.apply(i) + "}");
        }
        return String.join(",\n", all);
    }

    private static String former(String key, int i) {
        return i % 4 == 1 ? "\"formerly\": [\"old-" + key + "-" + i + "\"], " : "";
    }

    private static String name(String name, int i) {
        return "\"names\": [~{\"en\": \"" + name + " " + i + "\"}]";
    }

    private String maybe(String property, String value) {
        return value.isEmpty() || random.nextInt(3) == 0 ? "" : ", \"" + property + "\": ~\"" + value + "\"";
    }

    private String some(String property, String prefix, String key, int size) {
        Set<String> values = new LinkedHashSet<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            values.add("~\"" + prefix + any(key, size) + "\"");
        }
        return values.isEmpty() ? "" : ", \"" + property + "\": [" + String.join(", ", values) + "]";
    }

    private String any(String key, int size) {
        return key + "-" + random.nextInt(size);
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}
