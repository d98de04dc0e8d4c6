package io.github.apec2026.loading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.LoadLimits;
import io.github.apec2026.LoadResult;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A load to be: the files of a data module, overlays, and whether the documents are at hand. */
final class Loading {

    private final List<ClaimText> data = new ArrayList<>();
    private final List<ClaimText> overlays = new ArrayList<>();
    private final List<ClaimSource> sources = new ArrayList<>();
    private LoadLimits limits = LoadLimits.usual();
    private boolean atHand = true;
    private Optional<DocumentStore> store = Optional.empty();

    private Loading() {}

    /** Files of a data module; the documents are at hand. */
    static Loading data(String... files) {
        Loading loading = new Loading();
        for (String file : files) {
            loading.data.add(ClaimText.of(file));
        }
        return loading;
    }

    /** One document that is of its date and has these passages besides. */
    static String bulletin(String id, String date, String... passages) {
        return """
                {"format": 1,
                 "document": {"id": "%1$s", "language": "en", «»},
                 "passages": [
                  {«Of %2$s.», "facts": {"documents": {"%1$s": {
                    "kind": {"value": "news"},
                    "published": {"value": "%2$s", "quote": "%2$s"}}}}}%3$s
                 ]}
                """.formatted(
                        id,
                        date,
                        Stream.of(passages).map(p -> ",\n" + p.stripTrailing()).collect(joining()));
    }

    /** The Lima bulletin of 3 May 2026, with these passages besides. */
    static String lima(String... passages) {
        return bulletin("lima-bulletin", "2026-05-03", passages);
    }

    /** A register with these facts. */
    static String register(String facts) {
        return "{\"format\": 1,\n \"facts\": {\n" + facts.stripTrailing() + "\n}}\n";
    }

    /** Adds an overlay of one file. */
    Loading and(String overlay) {
        overlays.add(ClaimText.of(overlay));
        return this;
    }

    /** Adds a source as it is. */
    Loading and(ClaimSource source) {
        sources.add(source);
        return this;
    }

    /** Puts {@code now} for {@code then}, which stands there once, in the last file of the data module; its document stays as it was. */
    Loading but(String then, String now) {
        return but(json -> {
            if (json.indexOf(then) < 0 || json.indexOf(then) != json.lastIndexOf(then)) {
                throw new IllegalArgumentException("Stands not once: " + then + " in " + json);
            }
            return json.replace(then, now);
        });
    }

    private Loading but(UnaryOperator<String> change) {
        data.set(data.size() - 1, data.get(data.size() - 1).with(change));
        return this;
    }

    /** Loads no more than this. */
    Loading limits(LoadLimits most) {
        limits = most;
        return this;
    }

    /** Loads without the documents. */
    Loading withoutDocuments() {
        atHand = false;
        return this;
    }

    /** Loads with these documents instead of those of the files. */
    Loading with(DocumentStore documents) {
        store = Optional.of(documents);
        return this;
    }

    Loaded load() {
        List<ClaimText> all = new ArrayList<>(data);
        all.addAll(overlays);
        ApecLoader loader = Apec2026.loader().withoutProviders().limits(limits);
        if (!data.isEmpty()) {
            loader = loader.with(source());
        }
        List<ClaimSource> others = new ArrayList<>();
        for (ClaimText overlay : overlays) {
            others.add(ClaimSource.overlay(overlay.name(), overlay.json().getBytes(UTF_8)));
        }
        others.addAll(sources);
        for (ClaimSource source : others) {
            loader = loader.with(source);
        }
        if (!data.isEmpty() && !others.isEmpty()) {
            BesideCompiled.check(source(), others);
        }
        if (store.isPresent()) {
            loader = loader.documents(store.get());
        } else if (atHand) {
            Map<String, String> texts =
                    all.stream().collect(toMap(t -> ClaimText.sha256(t.document()), ClaimText::document, (a, b) -> a));
            loader = loader.documents(sha256 -> Optional.ofNullable(texts.get(sha256)));
        }
        LoadResult result = loader.read();
        Fired.record(result.report().notices());
        return new Loaded(result, all);
    }

    /** The data module. */
    ClaimSource source() {
        return new Module("data", ClaimSource.DATA, files(data));
    }

    private static List<ClaimFile> files(List<ClaimText> texts) {
        List<ClaimFile> files = new ArrayList<>();
        for (ClaimText text : texts) {
            files.add(new MemoryFile(text.name(), text.json()));
        }
        return files;
    }

    /** A source that is no overlay. */
    record Module(String name, int order, List<ClaimFile> files) implements ClaimSource {}

    /** A file whose text is at hand. */
    record MemoryFile(String name, String text) implements ClaimFile {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        }
    }
}
