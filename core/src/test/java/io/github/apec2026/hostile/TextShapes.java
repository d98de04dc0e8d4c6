package io.github.apec2026.hostile;

import static io.github.apec2026.hostile.Facts.because;
import static io.github.apec2026.hostile.Facts.plain;
import static io.github.apec2026.hostile.Facts.quoted;
import static io.github.apec2026.hostile.Facts.said;
import static io.github.apec2026.hostile.Facts.text;

import java.util.List;

/** Documents with much of one kind, and claim files that do not fit them. */
final class TextShapes {

    private TextShapes() {}

    static List<Shape> all() {
        return List.of(
                new Shape("gaps between passages", 4_000, TextShapes::gaps),
                new Shape("repeats of one passage", 400, n -> repeats(n, false)),
                new Shape("repeats of each passage", 3_000, n -> repeats(n, true)),
                new Shape("repeats over each other", 400, TextShapes::overlappingRepeats),
                new Shape("quotes in one passage", 200, n -> quotes(n, false)),
                new Shape("quotes that are not there", 200, n -> quotes(n, true)),
                new Shape("one quote that is everywhere", 400, TextShapes::everywhere),
                new Shape("the n-th of many words", 400, TextShapes::nth),
                new Shape("quotes of one hash code", 750, TextShapes::ofOneHash),
                new Shape("states among modal words", 50, TextShapes::states),
                new Shape("a summary of modal words", 100, TextShapes::summary),
                new Shape("marks in a summary", 20_000, TextShapes::marksInASummary),
                new Shape("unknown members", 500, TextShapes::unknown),
                new Shape("sources of one claim", 500, TextShapes::sources));
    }

    private static Input gaps(int n) {
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            document.gap("Not covered.").passage("Covered.", facts -> {});
        }
        return new Input().and(document);
    }

    private static Input repeats(int n, boolean ofEach) {
        Document document = new Document("post");
        String long1 = ofEach ? "Once more." : "word ".repeat(n);
        StringBuilder repeats = new StringBuilder("\"repeats\": [");
        int at = document.end();
        for (int i = 0; i < (ofEach ? n : 1); i++) {
            document.passage(long1, facts -> {});
        }
        for (int i = 0; i < n; i++) {
            int of = ofEach ? at + i * (long1.length() + 1) : at;
            int length = ofEach ? long1.length() : 4;
            repeats.append(i == 0 ? "" : ", ")
                    .append("{\"at\": " + document.end() + ", \"length\": " + length + ", \"of\": " + of + "}");
            document.gap(ofEach ? long1 : "word");
        }
        return new Input().and(document.head(repeats + "]"));
    }

    private static Input overlappingRepeats(int n) {
        Document document = new Document("post");
        int at = document.end();
        String words = "word ".repeat(300);
        document.passage(words, facts -> {});
        StringBuilder repeats = new StringBuilder("\"repeats\": [");
        for (int i = 0; i < n; i++) {
            repeats.append(i == 0 ? "" : ", ")
                    .append("{\"at\": " + document.end() + ", \"length\": " + words.length() + ", \"of\": " + at + "}");
        }
        return new Input().and(document.gap(words).head(repeats + "]"));
    }

    private static Input quotes(int n, boolean missing) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < n; i++) {
            words.append(Words.name(i)).append(". ");
        }
        Document document = new Document("post").passage(words.toString(), facts -> {
            for (int i = 0; i < n; i++) {
                String name = Words.name(missing ? n + i : i);
                facts.each("places/p" + i + "/names", said(text(name), name));
                facts.one("places/p" + i + "/kind", plain("\"city\""));
            }
        });
        return new Input().and(document.passage("x ".repeat(4 * n), facts -> {}));
    }

    private static Input everywhere(int n) {
        return new Input().and(new Document("post").passage("Lima ".repeat(n), facts -> {
                    for (int i = 0; i < n; i++) {
                        facts.each("places/p" + i + "/names", said(text("Lima"), "Lima"));
                        facts.one("places/p" + i + "/kind", plain("\"city\""));
                    }
                }));
    }

    private static Input nth(int n) {
        return new Input().and(new Document("post").passage("Lima ".repeat(n), facts -> {
                    for (int i = 0; i < n; i++) {
                        facts.each(
                                "places/p" + i + "/names",
                                "{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\", \"nth\": " + (i + 1) + "}");
                        facts.one("places/p" + i + "/kind", plain("\"city\""));
                    }
                }));
    }

    private static Input ofOneHash(int n) {
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String name = Words.nameOfOneHash(i);
            String path = "places/p" + i;
            document.passage(
                    name + ".",
                    facts ->
                            facts.each(path + "/names", said(text(name), name)).one(path + "/kind", plain("\"city\"")));
        }
        return new Input().and(document);
    }

    private static Input states(int n) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < n; i++) {
            words.append("The plan ").append(Words.name(i)).append(" will be launched. ");
        }
        return new Input().and(new Document("post").passage(words.toString(), facts -> {
                    for (int i = 0; i < n; i++) {
                        String path = "initiatives/i" + i;
                        facts.one(path + "/kind", plain("\"plan\""));
                        facts.one(path + "/state", said("\"planned\"", Words.name(i) + " will be launched"));
                        facts.each(path + "/names", said(text(Words.name(i)), Words.name(i)));
                    }
                }));
    }

    private static Input summary(int n) {
        return new Input()
                .and(new Document("post")
                        .passage(
                                "It will be launched. ".repeat(n),
                                facts -> facts.one("initiatives/i/kind", plain("\"plan\""))
                                        .one(
                                                "initiatives/i/summary",
                                                plain(text("It should be launched. ".repeat(n))))));
    }

    private static Input marksInASummary(int n) {
        String marks = "a" + NameShapes.marks(n);
        return new Input()
                .andNotAtHand(new Document("post")
                        .passage(
                                marks,
                                facts -> facts.one("initiatives/i/kind", plain("\"plan\""))
                                        .one("initiatives/i/summary", plain(text(marks)))));
    }

    private static Input unknown(int n) {
        return Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.one("places/lima/" + Words.name(i).replace(' ', '-'), because("\"x\""));
                facts.one("places/p" + i + "/kind", because(quoted(Words.name(i))));
                facts.one("ports-" + i + "/a/b", because("\"x\""));
            }
        });
    }

    private static Input sources(int n) {
        StringBuilder according = new StringBuilder();
        for (int i = 0; i < n; i++) {
            according.append(i == 0 ? "" : ", ").append("{\"value\": \"person/p" + i + "\"}");
        }
        return new Input()
                .andNotAtHand(new Document("post")
                        .passage(
                                "Lima.",
                                facts -> facts.each(
                                                "places/lima/names",
                                                "{\"value\": {\"en\": \"Lima\"}, \"quote\": \"Lima\", \"according\": ["
                                                        + according + "]}")
                                        .one("places/lima/kind", plain("\"city\""))));
    }
}
