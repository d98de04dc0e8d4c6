package io.github.apec2026.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The five documents that the tests of facts, the README and the Javadoc quote, without the others of the record: their claim files and
 * what the register says of what they speak of. So what is counted or chosen there is the same when a document is added.
 */
public final class FiveDocuments {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Id<SourceDocument>> IDS = Stream.of(
                    Seeds.CGTN_OPINION,
                    Seeds.GUANGDONG_NEWS,
                    Seeds.PPSTI_REPORT,
                    Seeds.TECHNOLOGY_VISIT,
                    Seeds.WEN_WEI_PO)
            .map(SourceDocument::id)
            .toList();

    private FiveDocuments() {}

    /** Their ids, in order. */
    public static List<Id<SourceDocument>> ids() {
        return IDS;
    }

    /** What they say. */
    public static ApecDataset load() {
        return loader().read().orThrow();
    }

    /** A loader of their claim files. */
    public static ApecLoader loader() {
        return loader(List.of(among(shipped())));
    }

    /** The claim files on the class path. */
    static List<ClaimSource> shipped() {
        return ServiceLoader.load(ClaimSource.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Their claim files among those of a record; the registers as they are when it has no other document. */
    static ClaimSource among(List<ClaimSource> record) {
        Map<String, byte[]> theirs = new LinkedHashMap<>();
        Map<String, byte[]> registers = new LinkedHashMap<>();
        boolean alone = true;
        for (Map.Entry<String, byte[]> file : contents(record).entrySet()) {
            String document = json(file.getValue()).at("/document/id").asText();
            if (document.isEmpty()) {
                registers.put(file.getKey(), file.getValue());
            } else if (IDS.contains(SourceDocument.id(document))) {
                theirs.put(file.getKey(), file.getValue());
            } else {
                alone = false;
            }
        }
        if (!alone) {
            ApecDataset known = loader(record).read().orThrow().accordingTo(IDS);
            registers = new PartOfRegisters(registers).of(known, theirs);
        }
        theirs.putAll(registers);
        return new Files(record.get(0).name(), theirs);
    }

    private static ApecLoader loader(List<ClaimSource> sources) {
        ApecLoader loader = Apec2026.loader().withoutProviders();
        for (ClaimSource source : sources) {
            loader = loader.with(source);
        }
        return loader;
    }

    private static Map<String, byte[]> contents(List<ClaimSource> sources) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try {
            for (ClaimSource source : sources) {
                for (ClaimFile file : source.files()) {
                    try (InputStream in = file.open()) {
                        contents.put(file.name(), in.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The claim files cannot be read", e);
        }
        return contents;
    }

    static JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A claim file is no JSON", e);
        }
    }

    /** Claim files in memory, as data. */
    record Files(String name, Map<String, byte[]> contents) implements ClaimSource {

        @Override
        public int order() {
            return DATA;
        }

        @Override
        public List<ClaimFile> files() {
            List<ClaimFile> files = new ArrayList<>();
            contents.forEach((file, bytes) -> files.add(new ClaimBytes(file, bytes)));
            return files;
        }
    }
}
