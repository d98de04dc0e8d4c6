package io.github.apec2026.hostile;

import static io.github.apec2026.hostile.Facts.because;
import static io.github.apec2026.hostile.Facts.plain;
import static io.github.apec2026.hostile.Facts.quoted;
import static io.github.apec2026.hostile.Facts.said;
import static io.github.apec2026.hostile.Facts.text;

import java.util.List;

/** Figures in great number that are compared with each other. */
final class FigureShapes {

    private FigureShapes() {}

    static List<Shape> all() {
        return List.of(
                new Shape("observations of one indicator that differ", 500, FigureShapes::differing),
                new Shape("observations that differ by whom they are of", 500, FigureShapes::byAgent),
                new Shape("parts and wholes", 500, FigureShapes::partsAndWholes),
                new Shape("figures of one sentence", 60, FigureShapes::ofOneSentence),
                new Shape("inherited values and their takers", 200, FigureShapes::inherited),
                new Shape("inherited values of a single property", 200, FigureShapes::inheritedSingle),
                new Shape("figures of a growth of many indicators", 1_500, FigureShapes::growths),
                new Shape("values of one figure", 500, FigureShapes::rivals),
                new Shape("claims given by one of many", 1_000, FigureShapes::given),
                new Shape("claims given by each other", 1_000, FigureShapes::givenInACircle),
                new Shape("claims given by the next one", 1_000, n -> givenInAChain(n, true)),
                new Shape("claims given by the one before", 1_000, n -> givenInAChain(n, false)),
                new Shape("conversions", 1_000, FigureShapes::conversions));
    }

    private static Input differing(int n) {
        return Input.register(facts -> {
            facts.indicator("trade");
            for (int i = 0; i < n; i++) {
                facts.observation("o" + i, "trade", "" + i);
            }
        });
    }

    /** Half of them are of the same sources in another order. */
    private static Input byAgent(int n) {
        return Input.register(facts -> {
            facts.indicator("trade");
            for (int i = 0; i < n; i++) {
                String person = "person/p" + i / 2;
                facts.each("persons/p" + i / 2 + "/names", because(text(Words.name(i))));
                facts.observation("o" + i, "trade", "" + i);
                facts.each("observations/o" + i + "/according", because(quoted(person)));
            }
        });
    }

    private static Input partsAndWholes(int n) {
        return Input.register(facts -> {
            facts.indicator("all").indicator("some");
            facts.one("indicators/some/subsetOf", because("\"all\""));
            for (int i = 0; i < n; i++) {
                facts.observation("o" + i, "all", "" + i);
                facts.observation("p" + i, "some", "" + (n + i));
            }
        });
    }

    /** In the order opposite to that of their indicators. */
    private static Input ofOneSentence(int n) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < n; i++) {
            words.append(Words.name(i)).append(", ");
        }
        words.append("respectively");
        for (int i = n - 1; i >= 0; i--) {
            words.append(", ").append(10_000 + i).append(" percent");
        }
        Document document = new Document("post").passage(words + ".", facts -> {
            for (int i = 0; i < n; i++) {
                facts.each("indicators/i" + i + "/names", said(text(Words.name(i)), Words.name(i)));
                facts.one("observations/o" + i + "/indicator", said(quoted("i" + i), Words.name(i)));
                facts.one(
                        "observations/o" + i + "/value",
                        said(
                                "{\"amount\": \"" + (10_000 + i) + "\", \"unit\": \"percent\"}",
                                (10_000 + i) + " percent"));
            }
        });
        return new Input().and(document);
    }

    private static Input inherited(int n) {
        StringBuilder gives = new StringBuilder("\"gives\": {\"according\": [");
        for (int i = 0; i < n; i++) {
            gives.append(i == 0 ? "" : ", ").append(plain(quoted("person/p" + i)));
        }
        return new Input().andNotAtHand(takers(n, gives + "]}, "));
    }

    private static Input inheritedSingle(int n) {
        StringBuilder gives = new StringBuilder("\"gives\": {\"period\": [");
        for (int i = 0; i < n; i++) {
            gives.append(i == 0 ? "" : ", ").append(plain(quoted("" + (1000 + i))));
        }
        return new Input().andNotAtHand(takers(n, gives + "]}, "));
    }

    private static Document takers(int n, String gives) {
        return new Document("post").passage("Figures.", gives, facts -> {
            for (int i = 0; i < n; i++) {
                facts.one("observations/o" + i + "/status", plain("\"actual\""));
            }
        });
    }

    private static Input growths(int n) {
        Input input = Input.register(facts -> {
            facts.indicator("last").one("indicators/last/measure", because("\"growth\""));
        });
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String indicator = "i" + i;
            document.passage(
                    "Trade rose 5 percent.",
                    facts -> facts.one("observations/o/indicator", said(quoted(indicator), "Trade"))
                            .one(
                                    "observations/o/value",
                                    said("{\"amount\": \"5\", \"unit\": \"percent\"}", "rose 5 percent")));
        }
        return input.andNotAtHand(document);
    }

    private static Input rivals(int n) {
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String amount = "" + (1 + i);
            document.passage(
                    "Trade is " + amount + " percent.",
                    facts -> facts.one("observations/o/indicator", said("\"trade\"", "Trade"))
                            .one("observations/o/period", plain("\"2025\""))
                            .one("observations/o/status", plain("\"actual\""))
                            .one(
                                    "observations/o/value",
                                    said(
                                            "{\"amount\": \"" + amount + "\", \"unit\": \"percent\"}",
                                            amount + " percent")));
        }
        return Input.register(facts -> facts.indicator("trade")).and(document);
    }

    private static Input given(int n) {
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String meeting = "meetings/m" + i;
            document.passage(
                    "Talks, on May 3 of 2026.",
                    facts -> facts.each("meetings/all/names", said(text("Talks"), "Talks"))
                            .one(meeting + "/kind", said("\"dialogue\"", "Talks"))
                            .one(
                                    meeting + "/dates",
                                    "{\"value\": \"2026-05-03\", \"quote\": \"May 3\", \"given\": \"meetings/all/dates\"}"));
        }
        document.passage(
                "2026.",
                facts -> facts.one("meetings/all/dates", said("\"2026\"", "2026"))
                        .one("meetings/all/kind", plain("\"dialogue\"")));
        return new Input().and(document);
    }

    /** Each date takes its year from another, the last of them from the day of publication. */
    private static Input givenInAChain(int n, boolean isFromTheNext) {
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String meeting = "meetings/m" + i;
            int from = isFromTheNext ? i + 1 : i - 1;
            String given = from < 0 || from == n ? "documents/post/published" : "meetings/m" + from + "/dates";
            document.passage(
                    "Talks on January 3.",
                    facts -> facts.one(meeting + "/kind", said("\"dialogue\"", "Talks"))
                            .one(
                                    meeting + "/dates",
                                    "{\"value\": \"2026-01-03\", \"quote\": \"January 3\", \"given\": \"" + given
                                            + "\"}"));
        }
        return new Input().and(document);
    }

    private static Input givenInACircle(int n) {
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String meeting = "meetings/m" + i;
            String next = "meetings/m" + (i + 1) % n + "/dates";
            document.passage(
                    "Talks on May 3.",
                    facts -> facts.one(meeting + "/kind", said("\"dialogue\"", "Talks"))
                            .one(
                                    meeting + "/dates",
                                    "{\"value\": \"2026-05-03\", \"quote\": \"May 3\", \"given\": \"" + next + "\"}"));
        }
        return new Input().and(document);
    }

    private static Input conversions(int n) {
        return Input.register(facts -> {
            facts.indicator("trade");
            for (int i = 0; i < n; i++) {
                facts.observation("o" + i, "trade", "5");
                String path = "observations/o" + i;
                facts.one(path + "/value", because("{\"amount\": \"" + (n + i) + "\", \"unit\": \"CNY\"}"));
                facts.one(path + "/converted", because("{\"amount\": \"" + (1 + i) + "\", \"unit\": \"USD\"}"));
                facts.one(path + "/period", because(quoted("" + (1000 + i))));
            }
        });
    }
}
