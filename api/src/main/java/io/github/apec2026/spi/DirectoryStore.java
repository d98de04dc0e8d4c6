package io.github.apec2026.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of a directory by digest, read once. */
record DirectoryStore(Map<String, String> texts, List<SkippedFile> skipped) implements DocumentStore {

    private static final char REPLACEMENT = '\uFFFD';

    static DirectoryStore read(Path directory, int maxBytes) throws IOException {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("A limit that no file keeps: " + maxBytes + " bytes; give 1 or more");
        }
        Map<String, String> texts = new HashMap<>();
        List<SkippedFile> skipped = new ArrayList<>();
        for (FolderEntry entry : FolderEntry.in(directory)) {
            if (entry.isFile()) {
                read(entry, maxBytes, texts).map(entry::skipped).ifPresent(skipped::add);
            } else if (entry.what() != FolderEntry.What.FOLDER) {
                skipped.add(entry.skipped());
            }
        }
        return new DirectoryStore(Map.copyOf(texts), List.copyOf(skipped));
    }

    /** Adds the text of a file; gives the reason where there is none. */
    private static Optional<String> read(FolderEntry entry, int maxBytes, Map<String, String> texts) {
        if (entry.size() > maxBytes) {
            return Optional.of("it has " + entry.size() + " bytes; at most " + maxBytes + " are read");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(entry.path(), LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(maxBytes);
            if (in.read() >= 0) { // it has grown, or its size is not what it says
                return Optional.of("it has more than " + maxBytes + " bytes, which is the limit");
            }
        } catch (IOException e) {
            return Optional.of("it cannot be read");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            return Optional.of("it is not UTF-8");
        }
        texts.put(digest(bytes), text);
        return Optional.empty();
    }

    /** Whether there is nothing that a lenient decoder replaces. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
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
