package io.github.apec2026.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The claim file of a document about one event. */
final class SyntheticDocument {

    private static final String[] MONTHS = {
        "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."
    };

    private final SyntheticBlock block;
    private final String language;
    private final boolean isRepeated;
    private final String key;
    private final StringBuilder json = new StringBuilder(60_000);
    private int claims;
    private int at;
    private int passages;

    SyntheticDocument(SyntheticBlock block, String language, boolean isRepeated) {
        this.block = block;
        this.language = language;
        this.isRepeated = isRepeated;
        this.key = block.key + (language.equals("en") ? "-news" : "-bao");
        write();
    }

    String key() {
        return key;
    }

    String json() {
        return json.toString();
    }

    int claims() {
        return claims;
    }

    private void write() {
        SyntheticEntity document = new SyntheticEntity("document", "documents", key, Words.of(""));
        String published = "2026-%02d-%02d".formatted(block.month, block.day);
        document.code("kind", "news").to("publisher", block.publisher());
        document.claims(
                "published",
                '"' + published + '"',
                new Words(
                        MONTHS[block.month - 1] + " " + block.day + ", 2026",
                        "2026年" + block.month + "月" + block.day + "日"));
        SyntheticEntity article = new SyntheticEntity("article", "articles", "main", Words.of(""));
        article.code("kind", "news").text("title", block.title()).toEach("bylines", block.reporter());
        claims += 3; // the language and the digest of the document, and the document of the article
        passage(List.of(document), false);
        passage(List.of(article), false);
        List<SyntheticEntity> all = block.entities;
        for (int i = 0; i < all.size(); ) {
            int end = i + 1 < all.size() && all.get(i + 1).plural.equals(all.get(i).plural) ? i + 2 : i + 1;
            passage(all.subList(i, end), isRepeated);
            i = end;
        }
        json.append("]}");
        json.insert(
                0,
                "{\"format\":1,\"document\":{\"id\":\"" + key + "\",\"language\":\"" + language
                        + "\",\"text\":{\"sha256\":\"" + digest(key) + "\",\"length\":" + at + "}},\"passages\":[");
    }

    private void passage(List<SyntheticEntity> entities, boolean partly) {
        int length = 60 * entities.size() + 40;
        json.append(passages == 0 ? "" : ",").append("{\"at\":").append(at);
        json.append(",\"length\":").append(length);
        json.append(",\"digest\":\"").append(digest(key + at), 0, 16).append('"');
        json.append(passages == 0 ? ",\"article\":\"main\"" : "");
        json.append(",\"facts\":{\"").append(entities.get(0).plural).append("\":{");
        for (int i = 0; i < entities.size(); i++) {
            json.append(i == 0 ? "" : ",");
            claims += entities.get(i).write(json, key, language, partly);
        }
        json.append("}}}");
        passages++;
        at += length + 1;
    }

    private static String digest(String of) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
