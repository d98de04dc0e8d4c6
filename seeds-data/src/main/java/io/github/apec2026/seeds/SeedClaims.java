package io.github.apec2026.seeds;

import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Provides the claim files beside this class that its index lists. Immutable and thread-safe. */
public final class SeedClaims implements ClaimSource {

    private static final String INDEX = "index.txt";
    private static final String COMPILED = "record.compiled";

    /** For {@link java.util.ServiceLoader}. */
    public SeedClaims() {}

    @Override
    public String name() {
        return "apec2026-seeds-data";
    }

    @Override
    public int order() {
        return DATA;
    }

    @Override
    public List<ClaimFile> files() throws IOException {
        List<ClaimFile> files = new ArrayList<>();
        try (InputStream in = resource(INDEX)) {
            String names = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int from = 0;
            for (int end = names.indexOf('\n'); end >= 0; end = names.indexOf('\n', from)) {
                String name = names.substring(from, end).strip();
                if (!name.isEmpty()) {
                    files.add(new SeedFile(name));
                }
                from = end + 1;
            }
        }
        return files;
    }

    @Override
    public Optional<ClaimFile> compiled() {
        return Optional.of(new SeedFile(COMPILED));
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = SeedClaims.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("The jar of apec2026-seeds-data lacks " + name);
        }
        return in;
    }

    private record SeedFile(String name) implements ClaimFile {

        @Override
        public InputStream open() throws IOException {
            return resource(name);
        }
    }
}
