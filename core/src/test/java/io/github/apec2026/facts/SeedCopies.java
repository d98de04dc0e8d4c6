package io.github.apec2026.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The claim files of the five documents, to be loaded again with a fault put in. A fault is made in the parsed files and taken back after the
 * load, so that all copies start from the same.
 */
final class SeedCopies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIGURES = List.of("value", "converted");

    private final List<String> names = new ArrayList<>();
    private final List<JsonNode> files = new ArrayList<>();
    private final DocumentStore documents;

    /** Copies that are loaded with these documents at hand. */
    SeedCopies(DocumentStore documents) {
        this.documents = documents;
        try {
            for (ClaimFile file : FiveDocuments.among(FiveDocuments.shipped()).files()) {
                try (InputStream in = file.open()) {
                    names.add(file.name());
                    files.add(JSON.readTree(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The claim files cannot be read", e);
        }
    }

    /** Every claim of a figure, and of a figure's conversion, of the files. */
    List<FigureClaim> figures() {
        List<FigureClaim> figures = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            for (JsonNode passage : files.get(i).path("passages")) {
                String place = names.get(i) + " at " + passage.get("at");
                for (Map.Entry<String, JsonNode> each :
                        passage.path("facts").path("observations").properties()) {
                    for (String property : FIGURES) {
                        if (each.getValue().get(property) instanceof ObjectNode claim) {
                            figures.add(new FigureClaim(place, each.getKey(), property, claim));
                        }
                    }
                }
            }
        }
        return figures;
    }

    /** Rewords the documents of some figures, so that what rises in their passages falls. */
    void turn(List<FigureClaim> figures, TurnedDocuments turned, Function<String, Optional<String>> texts) {
        Set<JsonNode> claims = Collections.newSetFromMap(new IdentityHashMap<>());
        figures.forEach(each -> claims.add(each.claim()));
        for (JsonNode file : files) {
            Set<JsonNode> passages = Collections.newSetFromMap(new IdentityHashMap<>());
            for (JsonNode passage : file.path("passages")) {
                for (JsonNode observation : passage.path("facts").path("observations")) {
                    for (JsonNode claim : observation) {
                        if (claims.contains(claim)) {
                            passages.add(passage);
                        }
                    }
                }
            }
            if (!passages.isEmpty()) {
                String sha256 = file.at("/document/text/sha256").asText();
                turned.turn(file, texts.apply(sha256).orElseThrow(), passages);
            }
        }
    }

    /** Loads the files as they are now. */
    LoadResult load() {
        List<ClaimFile> copies = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            copies.add(new Copy(names.get(i), files.get(i).toString()));
        }
        return Apec2026.loader()
                .withoutProviders()
                .with(new Copies("copies", ClaimSource.DATA, copies))
                .documents(documents)
                .read();
    }

    /**
     * The claim of an observation's figure.
     *
     * @param passage the file and the place of its passage
     * @param observation the key of the observation
     * @param property the property that holds the figure
     * @param claim the claim itself, as it stands in the file: changing it changes the file
     */
    record FigureClaim(String passage, String observation, String property, ObjectNode claim) {

        String unit() {
            return claim.at("/value/unit").asText();
        }

        JsonNode value() {
            return claim.get("value");
        }

        @Override
        public String toString() {
            return observation + "." + property + " (" + passage + ") " + claim;
        }

        /** Swaps some members of two claims. */
        static void swap(FigureClaim one, FigureClaim other, List<String> members) {
            ObjectNode before = one.claim.deepCopy();
            for (String member : members) {
                put(one.claim, member, other.claim.get(member));
                put(other.claim, member, before.get(member));
            }
        }

        private static void put(ObjectNode claim, String member, JsonNode value) {
            if (value == null) {
                claim.remove(member);
            } else {
                claim.set(member, value);
            }
        }
    }

    private record Copies(String name, int order, List<ClaimFile> files) implements ClaimSource {}

    private record Copy(String name, String text) implements ClaimFile {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        }
    }
}
