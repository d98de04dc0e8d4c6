package io.github.apec2026.examples.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is in a folder already, and whether an export wrote all of it: only then the folder may be replaced. */
final class EarlierExport {

    /** A manifest of more bytes is none of ours. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int SHOWN = 5;

    private EarlierExport() {}

    /**
     * Checks that a folder may be replaced: it is not there, it is empty, or all that is in it is as an export wrote it.
     *
     * @throws ExportException when something in it is not; the message names it
     */
    static void check(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExportException(folder + ": is there, and is not a folder; nothing was written");
        }
        try {
            List<String> others = notOurs(folder);
            if (!others.isEmpty()) {
                throw new ExportException(message(folder, others));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ExportException(folder + ": cannot be read (" + e.getMessage() + "); nothing was written");
        }
    }

    private static String message(Path folder, List<String> others) {
        StringBuilder message = new StringBuilder(folder + ": has what no export wrote, or what was changed since:");
        others.stream().limit(SHOWN).forEach(other -> message.append("\n  ").append(other));
        if (others.size() > SHOWN) {
            message.append("\n  and ").append(others.size() - SHOWN).append(" more");
        }
        return message.append("\nNothing was written. Name another folder, or move these away.")
                .toString();
    }

    /** The paths, sorted, of what is not as the manifest of the folder has it. */
    private static List<String> notOurs(Path folder) throws IOException {
        Map<String, String> ours = written(folder);
        List<String> others = new ArrayList<>();
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder)) {
            found = all.filter(each -> !each.equals(folder)).sorted().toList();
        }
        for (Path each : found) {
            String path = folder.relativize(each).toString().replace('\\', '/');
            boolean isOurs = Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
                    ? ours.keySet().stream().anyMatch(file -> file.startsWith(path + "/"))
                    : isUnchanged(each, ours.get(path));
            if (!isOurs) {
                others.add(path);
            }
        }
        return others;
    }

    private static boolean isUnchanged(Path file, @Nullable String digest) throws IOException {
        return digest != null
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && digest.equals(Digests.sha256(Files.readAllBytes(file)));
    }

    /** The digests by path of what an export wrote here, its manifest included; empty when there is no manifest. */
    private static Map<String, String> written(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.PATH);
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS) || Files.size(manifest) > MOST_BYTES) {
            return Map.of();
        }
        byte[] bytes = Files.readAllBytes(manifest);
        try {
            Map<String, String> written = new TreeMap<>(Manifest.digests(bytes));
            written.put(Manifest.PATH, Digests.sha256(bytes));
            return written;
        } catch (IOException e) {
            return Map.of(); // somebody else's, so that all is reported as not ours
        }
    }
}
