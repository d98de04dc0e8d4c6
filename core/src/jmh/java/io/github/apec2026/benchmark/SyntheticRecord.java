package io.github.apec2026.benchmark;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Valid claim files about made-up events, as many as it takes for a number of entities: every family, documents in English and in
 * Traditional Chinese in turn, values that their words say, minified. The same every time.
 *
 * <p>Two documents report each event, first in one language, then, about half of it, in the other, so that claims agree and names
 * are in both scripts. The documents themselves do not exist: as in a program that was given none, quotes are read, not looked up.
 */
final class SyntheticRecord implements ClaimSource {

    private static final long SEED = 2026;
    private static final String REGISTER = """
            {"format":1,"facts":{"units":{"people":{"names":[{"value":{"en":"delegates"},"because":"Counted; English."},\
            {"value":{"zh-Hant":"名"},"because":"Counted; Chinese."}]},\
            "percent":{"names":[{"value":{"en":"percent"},"because":"A hundredth; English."}]}},\
            "economies":{"viet-nam":{"names":[{"value":{"zh-Hant":"越南"},"because":"Chinese."}]},\
            "peru":{"names":[{"value":{"zh-Hant":"秘魯"},"because":"Chinese."}]},\
            "chile":{"names":[{"value":{"zh-Hant":"智利"},"because":"Chinese."}]},\
            "malaysia":{"names":[{"value":{"zh-Hant":"馬來西亞"},"because":"Chinese."}]}}}}""";

    private final List<ClaimFile> files = new ArrayList<>();
    private int entities;
    private int claims;
    private long bytes;

    private SyntheticRecord() {}

    /** A record of at least so many entities, and hardly more. */
    static SyntheticRecord of(int entities) {
        SyntheticRecord record = new SyntheticRecord();
        record.add("register.json", REGISTER);
        record.entities += 6;
        record.claims += 7;
        for (int number = 0; record.entities < entities; number++) {
            SyntheticBlock block = new SyntheticBlock(number, SEED);
            record.entities += block.entities.size();
            record.addDocument(block, number % 2 == 0 ? "en" : "zh-Hant", false);
            record.addDocument(block, number % 2 == 0 ? "zh-Hant" : "en", true);
        }
        return record;
    }

    private void addDocument(SyntheticBlock block, String language, boolean isRepeated) {
        SyntheticDocument document = new SyntheticDocument(block, language, isRepeated);
        add(document.key() + ".json", document.json());
        entities += 2; // the document and its article
        claims += document.claims();
    }

    private void add(String name, String json) {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        bytes += content.length;
        files.add(new Content(name, content));
    }

    /** The entities of the files, without the economies that they do not mention. */
    int entities() {
        return entities;
    }

    int claims() {
        return claims;
    }

    /** The length of all files. */
    long bytes() {
        return bytes;
    }

    /** Loads it, and nothing else; refuses to have measured anything but all of it without an error or a warning. */
    ApecDataset load() {
        LoadResult result = Apec2026.loader().withoutProviders().with(this).read();
        Tally tally = result.report().tally();
        int loaded = 0;
        for (int ofBasis : tally.claimsByBasis().values()) {
            loaded += ofBasis;
        }
        for (Notice notice : result.report().notices()) {
            if (notice.severity() != Severity.INFO) {
                throw new IllegalStateException("Not a valid record: " + notice);
            }
        }
        if (tally.entities() != entities || loaded != claims) {
            throw new IllegalStateException("Not all of " + entities + " entities and " + claims + " claims: " + tally);
        }
        return result.orThrow();
    }

    /** The compiled record of its files. */
    byte[] compile() {
        return Apec2026.loader().withoutProviders().with(this).compile();
    }

    @Override
    public String name() {
        return "synthetic";
    }

    @Override
    public int order() {
        return DATA;
    }

    @Override
    public List<ClaimFile> files() {
        return files;
    }

    /** A file in memory. */
    static ClaimFile file(String name, byte[] content) {
        return new Content(name, content);
    }

    /** A file in memory. */
    private static final class Content implements ClaimFile {

        private final String name;
        private final byte[] content;

        Content(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }
}
