package io.github.apec2026.hostile;

import static io.github.apec2026.hostile.Facts.because;
import static io.github.apec2026.hostile.Facts.plain;
import static io.github.apec2026.hostile.Facts.said;
import static io.github.apec2026.hostile.Facts.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apec2026.LoadResult;
import io.github.apec2026.coverage.Coverage;
import io.github.apec2026.report.ReportFormat;
import io.github.apec2026.spi.ClaimSource;
import java.util.List;
import java.util.function.IntFunction;

/** Reports of loads that find much, and the coverage of documents that say much. */
final class ReportShapes {

    private ReportShapes() {}

    static List<Shape> all() {
        return List.of(
                report("a report of many files with faults", 100, ReportShapes::faultyFiles),
                report("a report of many faults in one file", 2_000, ReportShapes::faults),
                report("a report of long faults", 2_000, ReportShapes::longFault),
                report("a report of many documents", 200, ReportShapes::documents),
                coverage("coverage of many figures", 500, n -> figures(n, ".\n")),
                coverage("coverage of figures in one sentence", 500, n -> figures(n, ", ")),
                coverage("coverage of names", 1_000, ReportShapes::names),
                coverage("coverage of one long name", 2_000, n -> new Document("post").gap("Port ".repeat(n))),
                coverage("coverage of many claims", 500, ReportShapes::claims),
                coverage("coverage of text that is printed again and again", 500, ReportShapes::repeats));
    }

    private static Shape report(String name, int size, IntFunction<Input> input) {
        return new Shape(name, size, input, (result, n) -> print(result));
    }

    private static void print(LoadResult result) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.print(result.report()).isEmpty()) {
                throw new IllegalStateException("A report says something");
            }
        }
    }

    private static Shape coverage(String name, int size, IntFunction<Document> document) {
        return new Shape(
                name,
                size,
                n -> Input.register(facts -> facts.place("lima", "Lima")),
                (result, n) -> cover(document.apply(n)));
    }

    private static void cover(Document document) {
        Coverage coverage =
                Coverage.of(ClaimSource.overlay("post.json", document.json().getBytes(UTF_8)), document.text());
        if (coverage.hidden() > 1) {
            throw new IllegalStateException("No more is hidden than there is");
        }
    }

    private static Input faultyFiles(int n) {
        Input input = new Input();
        for (int i = 0; i < n; i++) {
            String key = "m" + i;
            input.andRegister(facts -> facts.one("meetings/" + key + "/kind", because("\"party\""))
                    .one("meetings/" + key + "/place", because("\"atlantis\""))
                    .one("meetings/" + key + "/dates", because("\"2026-02-30\""))
                    .one("meetings/" + key + "/mood", because("\"good\"")));
        }
        return input;
    }

    private static Input faults(int n) {
        return Input.register(facts -> {
            for (int i = 0; i < n; i++) {
                facts.one("meetings/m" + i + "/kind", because("\"party\""))
                        .one("meetings/m" + i + "/place", because("\"atlantis" + i + "\""));
            }
        });
    }

    private static Input longFault(int n) {
        return Input.register(facts -> facts.one("meetings/m/kind", because("\"" + "<&".repeat(n) + "\"")));
    }

    private static Input documents(int n) {
        Input input = new Input();
        for (int i = 0; i < n; i++) {
            input.andNotAtHand(new Document("post-" + i));
        }
        return input;
    }

    private static Document figures(int n, String end) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < n; i++) {
            words.append("Callao counted ").append(1_000 + i).append(" ships").append(end);
        }
        return new Document("post").gap(words.toString());
    }

    private static Document names(int n) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < n; i++) {
            words.append("Then came ").append(Words.name(i)).append(". ");
        }
        return new Document("post").gap(words.toString());
    }

    private static Document claims(int n) {
        Document document = new Document("post");
        for (int i = 0; i < n; i++) {
            String key = "p" + i;
            String name = Words.name(i);
            document.passage(
                    name + " grew by 4 percent.",
                    facts -> facts.each("places/" + key + "/names", said(text(name), name))
                            .one("places/" + key + "/kind", plain("\"city\"")));
        }
        return document;
    }

    private static Document repeats(int n) {
        String line = "Callao counted 120 ships.";
        Document document = new Document("post");
        int at = document.end();
        document.passage(line, facts -> facts.each("places/callao/names", said(text("Callao"), "Callao")));
        StringBuilder repeats = new StringBuilder();
        for (int i = 0; i < n; i++) {
            repeats.append(i == 0 ? "" : ", ")
                    .append("{\"at\": ")
                    .append(document.end())
                    .append(", \"length\": ")
                    .append(line.length())
                    .append(", \"of\": ")
                    .append(at)
                    .append('}');
            document.gap(line);
        }
        return document.head("\"repeats\": [" + repeats + "]");
    }
}
