package io.github.apec2026.hostile;

import static io.github.apec2026.hostile.Facts.because;
import static io.github.apec2026.hostile.Facts.plain;
import static io.github.apec2026.hostile.Facts.quoted;
import static io.github.apec2026.hostile.Facts.said;
import static io.github.apec2026.hostile.Facts.text;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** One question that is hard to answer, of a data set that has much of what makes it hard. */
final class QueryShapes {

    private static final Id<Place> LIMA = Place.id("lima");

    /** Fewer levels than a load allows. */
    private static final int DEEP = 90;

    private QueryShapes() {}

    static List<Shape> all() {
        return List.of(
                new Shape(
                        "a search for many words",
                        4_000,
                        n -> lima(1),
                        (result, n) -> result.orThrow().search(words(n))),
                new Shape(
                        "a search for many words that are there",
                        500,
                        QueryShapes::manyWords,
                        (result, n) -> result.orThrow().search(words(n))),
                new Shape(
                        "a search for marks",
                        20_000,
                        n -> lima(1),
                        (result, n) -> result.orThrow().search("a" + NameShapes.marks(n))),
                new Shape(
                        "a search for one long word",
                        10_000,
                        n -> lima(1),
                        (result, n) -> result.orThrow().search("a".repeat(n))),
                new Shape(
                        "the first search in names that are alike",
                        100,
                        QueryShapes::alike,
                        (result, n) -> result.orThrow().search("Lima")),
                new Shape(
                        "suggestions for a long text",
                        20_000,
                        n -> lima(1),
                        (result, n) -> result.orThrow().suggest("a".repeat(n))),
                new Shape(
                        "suggestions among many names",
                        500,
                        QueryShapes::manyWords,
                        (result, n) -> result.orThrow().suggest("Harbour of nothing known")),
                new Shape(
                        "suggestions among names that are alike",
                        100,
                        QueryShapes::alike,
                        (result, n) -> result.orThrow().suggest("港".repeat(98) + "口岸")),
                new Shape(
                        "a label of many names",
                        1_000,
                        QueryShapes::lima,
                        (result, n) -> result.orThrow().label(LIMA, Locale.ENGLISH)),
                new Shape(
                        "a label in many languages",
                        500,
                        QueryShapes::languages,
                        (result, n) -> result.orThrow().label(LIMA, Locale.ENGLISH)),
                new Shape(
                        "what is about a hub",
                        500,
                        QueryShapes::hub,
                        (result, n) -> result.orThrow().about(LIMA)),
                new Shape(
                        "what is about one that is named again and again",
                        500,
                        QueryShapes::again,
                        (result, n) -> result.orThrow().about(LIMA)),
                new Shape(
                        "conflicts",
                        500,
                        QueryShapes::rivals,
                        (result, n) -> result.orThrow().conflicts()),
                new Shape("an id that is missing", 500, QueryShapes::lima, (result, n) -> missing(result.orThrow(), n)),
                new Shape(
                        "cycles of a part",
                        200,
                        QueryShapes::cyclesOfAPart,
                        (result, n) -> result.orThrow().accordingTo(List.of(SourceDocument.id("old")))),
                new Shape(
                        "a part that takes chains from others",
                        360,
                        QueryShapes::chainsOfAPart,
                        (result, n) -> result.orThrow().accordingTo(List.of(SourceDocument.id("old")))),
                new Shape(
                        "long cycles of a part",
                        360,
                        QueryShapes::longCyclesOfAPart,
                        (result, n) -> result.orThrow().accordingTo(List.of(SourceDocument.id("old")))),
                new Shape(
                        "a part by its ids of one hash code",
                        500,
                        QueryShapes::parts,
                        (result, n) -> result.orThrow()
                                .accordingTo(
                                        new HashSet<>(result.orThrow().info().documents()))));
    }

    private static void missing(ApecDataset dataset, int n) {
        try {
            dataset.get(Place.id("a".repeat(10 * n)));
        } catch (java.util.NoSuchElementException expected) {
            return;
        }
        throw new IllegalStateException("There is such a place");
    }

    private static String words(int n) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append(Words.name(i).substring(5)).append(' ');
        }
        return out.toString();
    }

    private static Input lima(int n) {
        return Input.register(facts -> {
            facts.place("lima", "Lima");
            for (int i = 0; i < n; i++) {
                facts.each("places/lima/names", because(text(Words.name(i))));
            }
        });
    }

    private static Input manyWords(int n) {
        return Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.place("p" + i, Words.name(i) + " " + Words.name(i + 1) + " " + Words.name(0));
            }
        });
    }

    private static Input alike(int n) {
        return Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.place("p" + i, "港".repeat(450));
            }
        });
    }

    private static Input languages(int n) {
        return Input.register(facts -> {
            facts.place("lima", "Lima");
            for (int i = 0; i < n; i++) {
                String tag = "en-x-" + Words.name(i).substring(5).toLowerCase(Locale.ROOT);
                facts.each("places/lima/names", because("{" + quoted(tag) + ": \"Lima\"}"));
            }
        });
    }

    private static Input hub(int n) {
        return Input.register(facts -> {
            facts.place("lima", "Lima");
            for (int i = 0; i < n; i++) {
                facts.one("meetings/m" + i + "/kind", because("\"dialogue\""));
                facts.one("meetings/m" + i + "/place", because("\"lima\""));
            }
        });
    }

    /** An initiative names many places, and one of them as often. */
    private static Input again(int n) {
        return Input.register(facts -> {
            facts.place("lima", "Lima");
            facts.one("initiatives/plan/kind", because("\"plan\""));
            facts.one("initiatives/plan/summary", because(text("A plan for ports")));
            for (int i = 0; i < n; i++) {
                facts.place("p" + i, Words.name(i));
                facts.each("initiatives/plan/places", because("\"p" + i + "\""));
            }
            for (int i = 0; i < n; i++) {
                facts.each("initiatives/plan/places", because("\"lima\""));
            }
        });
    }

    private static Input rivals(int n) {
        Input input = lima(1);
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String year = "" + (1000 + i);
            document.passage(
                    "Talks in " + year + ".",
                    facts -> facts.one("meetings/m/kind", plain("\"dialogue\""))
                            .one("meetings/m/dates", said(quoted(year), year)));
        }
        return input.and(document);
    }

    /** Each topic is broader than its neighbour for one document, and the other way round for a later one. */
    private static Input cyclesOfAPart(int n) {
        Document old = new Document("old");
        Document young = new Document("young");
        for (int i = 0; i < n; i++) {
            String one = "t" + 2 * i;
            String other = "t" + (2 * i + 1);
            String oneName = Words.name(2 * i);
            String otherName = Words.name(2 * i + 1);
            old.passage(
                    oneName + ", " + otherName + ".",
                    facts -> facts.each("topics/" + one + "/names", said(text(oneName), oneName))
                            .each("topics/" + other + "/names", said(text(otherName), otherName))
                            .one("topics/" + one + "/broader", said(quoted(other), otherName))
                            .one("topics/" + other + "/broader", said(quoted(one), oneName)));
            young.passage(
                    "Top, " + oneName + ".", facts -> facts.one("topics/" + one + "/broader", said("\"top\"", "Top")));
        }
        young.passage("Top.", facts -> facts.each("topics/top/names", said(text("Top"), "Top")));
        return Input.register(facts -> {
                    facts.each("topics/top/names", because(text("Top")));
                })
                .and(old)
                .and(young);
    }

    /** The old document names the last topics of chains, whose steps lead to the ones before them in the file of the others. */
    private static Input chainsOfAPart(int n) {
        Document old = new Document("old");
        Document young = new Document("young");
        for (int i = 0; i < n; i++) {
            String one = "t" + i;
            String name = Words.name(i);
            boolean isFirst = i % DEEP == 0;
            String before = isFirst ? "top" : "t" + (i - 1);
            String beforeName = isFirst ? "Top" : Words.name(i - 1);
            young.passage(
                    name + " in " + beforeName + ".",
                    facts -> facts.each("topics/" + one + "/names", said(text(name), name))
                            .one("topics/" + one + "/broader", said(quoted(before), beforeName)));
            if (i % DEEP == DEEP - 1) {
                old.passage(
                        "Talks on " + name + ".",
                        facts -> facts.one("meetings/m" + one + "/kind", plain("\"dialogue\""))
                                .each("meetings/m" + one + "/topics", said(quoted(one), name)));
            }
        }
        young.passage("Top.", facts -> facts.each("topics/top/names", said(text("Top"), "Top")));
        return new Input().and(young).and(old);
    }

    /** For one document topics are broader than the next, round in circles; a later one opens each. */
    private static Input longCyclesOfAPart(int n) {
        Document old = new Document("old");
        Document young = new Document("young");
        for (int i = 0; i < n; i++) {
            String one = "t" + i;
            int next = i % DEEP == DEEP - 1 || i == n - 1 ? i - i % DEEP : i + 1;
            String name = Words.name(i);
            String nextName = Words.name(next);
            old.passage(
                    name + " in " + nextName + ".",
                    facts -> facts.each("topics/" + one + "/names", said(text(name), name))
                            .one("topics/" + one + "/broader", said(quoted("t" + next), nextName)));
            if (i % DEEP == 0) {
                young.passage(
                        "Top, " + name + ".", facts -> facts.one("topics/" + one + "/broader", said("\"top\"", "Top")));
            }
        }
        young.passage("Top.", facts -> facts.each("topics/top/names", said(text("Top"), "Top")));
        return Input.register(facts -> facts.each("topics/top/names", because(text("Top"))))
                .and(old)
                .and(young);
    }

    private static Input parts(int n) {
        Input input = new Input();
        for (int i = 0; i < n; i++) {
            input.and(new Document(Words.ofOneHash(i)));
        }
        return input;
    }
}
