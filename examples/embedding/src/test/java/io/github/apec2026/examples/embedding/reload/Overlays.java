package io.github.apec2026.examples.embedding.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder of overlays, as an editor leaves it. */
record Overlays(Path folder) {

    /** What the place is called in the file of {@link #name}. */
    static String quays(int number) {
        return "Quays " + number;
    }

    /** Two topics with one name each, which differ only by their number: a record with two numbers is half a record. */
    Overlays name(int number) {
        return write("quays.json", """
                {"format": 1, "facts": {"topics": {
                  "quays-north": {"names": [{"value": {"en": "%s"}, "because": "Ours."}]},
                  "quays-south": {"names": [{"value": {"en": "%s"}, "because": "Ours."}]}}}}
                """.formatted(quays(number), quays(number)));
    }

    /** A file that refers to what does not exist. */
    Overlays dangling() {
        return write("bad.json", """
                {"format": 1, "facts": {"meetings": {"som1-2026": {
                  "topics": [{"value": "no-such-topic", "because": "Ours."}]}}}}
                """);
    }

    /** Replaces a file at once, as a careful editor does. */
    Overlays write(String name, String text) {
        try {
            Path draft = Files.createTempFile(folder, "draft", ".tmp");
            Files.writeString(draft, text);
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Overlays delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
