package io.github.apec2026.hostile;

import io.github.apec2026.core.text.Sha256;
import java.util.ArrayList;
import java.util.List;

/** A document that is made passage by passage, with its claim file. */
final class Document {

    private final String key;
    private final StringBuilder text = new StringBuilder();
    private final List<String> passages = new ArrayList<>();
    private String head = "";

    Document(String key) {
        this.key = key;
        passage(
                "Of 2026-02-03.",
                facts -> facts.one("documents/" + key + "/kind", Facts.plain("\"news\""))
                        .one("documents/" + key + "/published", Facts.said("\"2026-02-03\"", "2026-02-03")));
    }

    /** What fills facts. */
    interface Filling {
        void fill(Facts facts);
    }

    /** Members of the file between its document and its passages. */
    Document head(String members) {
        head = members + ", ";
        return this;
    }

    Document passage(String words, Filling filling) {
        return passage(words, "", filling);
    }

    /** Adds a passage with further members. */
    Document passage(String words, String members, Filling filling) {
        Facts facts = new Facts();
        filling.fill(facts);
        passages.add("{\"at\": " + text.length() + ", \"length\": " + words.length() + ", \"digest\": \""
                + Sha256.hex(words).substring(0, 16) + "\", " + members + "\"facts\": " + facts.json() + "}");
        text.append(words).append('\n');
        return this;
    }

    /** Adds text that is in no passage. */
    Document gap(String words) {
        text.append(words).append('\n');
        return this;
    }

    /** Where the next passage starts. */
    int end() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    String json() {
        return "{\"format\": 1, \"document\": {\"id\": \"" + key + "\", \"language\": \"en\", \"text\": {\"sha256\": \""
                + Sha256.hex(text()) + "\", \"length\": " + text.length() + "}}, " + head + "\"passages\": ["
                + String.join(",\n", passages) + "]}";
    }
}
