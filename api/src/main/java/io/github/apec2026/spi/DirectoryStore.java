package io.github.apec2026.spi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of a directory by digest, read once. */
record DirectoryStore(Map<String, String> texts) implements DocumentStore {

    static DirectoryStore read(Path directory) throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<Path> files;
        try (Stream<Path> entries = Files.list(directory)) {
            files = entries.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            decode(bytes).ifPresent(text -> texts.put(digest(bytes), text));
        }
        return new DirectoryStore(Map.copyOf(texts));
    }

    /** The text; empty for a picture or the like that lies beside the documents. */
    private static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** How many texts, but none of their words: this may end up in a log. */
    @Override
    public String toString() {
        return "DocumentStore of " + texts.size() + " texts";
    }

    @Override
    public Optional<String> text(String sha256) {
        return Optional.ofNullable(texts.get(sha256));
    }
}
