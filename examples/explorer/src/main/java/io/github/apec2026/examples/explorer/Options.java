package io.github.apec2026.examples.explorer;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.LoadResult;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * The options of the program, each with a folder: {@code --overlay DIR} has claim files that are read after the record, {@code --documents DIR}
 * the texts of documents, {@code --former DIR} the claim files of a former version of the record. Whatever else is given, such as {@code --server.port=9000}, is for Spring Boot.
 */
final class Options {

    private static final String OVERLAY = "overlay";
    private static final String DOCUMENTS = "documents";
    private static final String FORMER = "former";

    private final Map<String, Path> folders;
    private final List<String> others;

    private Options(Map<String, Path> folders, List<String> others) {
        this.folders = folders;
        this.others = List.copyOf(others);
    }

    /** Reads the arguments of a call; empty when it is wrong, which is printed. */
    static Optional<Options> read(String[] args, PrintStream err) {
        Map<String, Path> folders = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            Optional<String> name = nameOf(args[i]);
            if (name.isEmpty()) {
                others.add(args[i]);
                continue;
            }
            int equals = args[i].indexOf('=');
            boolean isNext = equals < 0;
            String value = !isNext ? args[i].substring(equals + 1) : i + 1 < args.length ? args[++i] : "";
            if (value.isEmpty() || !Files.isDirectory(Path.of(value))) {
                err.println("--" + name.get() + " needs a folder"
                        + (value.isEmpty() ? "" : ", and there is none: " + value));
                return Optional.empty();
            }
            folders.put(name.get(), Path.of(value));
        }
        return Optional.of(new Options(folders, others));
    }

    /** The options of an explorer that others start. */
    static Options of(Environment environment) {
        Map<String, Path> folders = new LinkedHashMap<>();
        for (String name : List.of(OVERLAY, DOCUMENTS, FORMER)) {
            String value = environment.getProperty(name, "");
            if (!value.isEmpty()) {
                folders.put(name, Path.of(value));
            }
        }
        return new Options(folders, List.of());
    }

    private static Optional<String> nameOf(String argument) {
        return List.of(OVERLAY, DOCUMENTS, FORMER).stream()
                .filter(name -> argument.equals("--" + name) || argument.startsWith("--" + name + "="))
                .findFirst();
    }

    /**
     * Reads and verifies all claims, those of the overlay after the record's, also against the texts where these are at hand. A record that is
     * opened compiled starts sooner and reads its claims again for each page; here they are read once.
     */
    LoadResult load() {
        ApecLoader loader = Apec2026.loader().verifying();
        Optional<Path> overlay = Optional.ofNullable(folders.get(OVERLAY));
        if (overlay.isPresent()) {
            loader = loader.with(ClaimSource.overlay(overlay.get()));
        }
        Optional<Path> documents = Optional.ofNullable(folders.get(DOCUMENTS));
        if (documents.isPresent()) {
            loader = loader.documents(store(documents.get()));
        }
        return loader.read();
    }

    private static DocumentStore store(Path folder) {
        try {
            return DocumentStore.directory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The documents cannot be read: " + folder, e);
        }
    }

    /** The arguments as Spring Boot reads them. */
    String[] forSpring() {
        List<String> all = new ArrayList<>(others);
        folders.forEach((name, folder) -> all.add("--" + name + "=" + folder));
        return all.toArray(String[]::new);
    }
}
