package io.github.apec2026.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.core.text.Sha256;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A claim file that makes as much of a small input as possible.
 *
 * @param name what there is much of
 * @param json the file
 * @param text the document that is at hand, or empty
 */
record Flood(String name, String json, String text) {

    private static final String FILE = "flood.json";

    /** A piece of a file, by its number. */
    interface Piece {
        String of(int number);
    }

    /** A register of these facts. */
    static Flood register(String name, String facts) {
        return new Flood(name, "{\"format\": 1, \"facts\": {" + facts + "}}", "");
    }

    /** A document with a text, the members of its file between its head and its passages, and these passages. */
    static Flood document(String name, String text, String members, String passages) {
        String json = "{\"format\": 1, \"document\": {\"id\": \"post\", \"language\": \"en\", \"text\": {\"sha256\": \""
                + Sha256.hex(text) + "\", \"length\": " + text.length() + "}}, " + members + "\"passages\": ["
                + passages
                + "]}";
        return new Flood(name, json, text);
    }

    /** A passage of a text, with its other members. */
    static String passage(int at, String words, String members) {
        return "{\"at\": " + at + ", \"length\": " + words.length() + ", \"digest\": \""
                + Sha256.hex(words).substring(0, 16) + "\", " + members + "}";
    }

    /** Pieces with commas between, until there are so many characters. */
    static String repeated(int characters, Piece piece) {
        StringBuilder out = new StringBuilder(characters + 1000);
        for (int i = 0; out.length() < characters; i++) {
            out.append(i == 0 ? "" : ",").append(piece.of(i));
        }
        return out.toString();
    }

    /** A claim of a register. */
    static String known(String value) {
        return "{\"value\":" + value + ",\"because\":\"k\"}";
    }

    /** A claim with words. */
    static String said(String value, String quote) {
        return "{\"value\":" + value + ",\"quote\":\"" + quote + "\"}";
    }

    ApecLoader loader() {
        byte[] bytes = json.getBytes(UTF_8);
        String digest = Sha256.hex(text);
        return Apec2026.loader()
                .withoutProviders()
                .with(new Module(List.of(new File(bytes))))
                .documents(sha256 -> sha256.equals(digest) ? Optional.of(text) : Optional.empty());
    }

    private record Module(List<ClaimFile> files) implements ClaimSource {
        @Override
        public String name() {
            return "flood";
        }

        @Override
        public int order() {
            return DATA;
        }
    }

    private static final class File implements ClaimFile {

        private final byte[] bytes;

        File(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String name() {
            return FILE;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
