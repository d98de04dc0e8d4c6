package io.github.apec2026.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.core.compiled.CompiledRecord;
import io.github.apec2026.core.compiled.UnusableRecordException;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Whatever was done to a compiled record, a load reads it as it was compiled, or not at all: then it reads the claim files. */
class DamagedRecordTest {

    private static final int LENGTH_AT = 12;
    private static final int CHECKSUM_AT = 16;
    private static final int DIRECTORY_AT = 20;
    private static final int BLOCKS = 8;
    private static final int BLOCKS_AT = DIRECTORY_AT + 12 * BLOCKS;
    private static final int SAMPLE = 5_000;

    private static final ClaimSource SMALL = ClaimSource.overlay("harbour.json", """
                    {"format": 1, "facts": {"topics": {"quays": {"names": [{"value": {"en": "quays"}, "because": "Ours."}]}}}}
                    """.getBytes(StandardCharsets.UTF_8));

    private final byte[] small = Recompiled.loader(SMALL).compile();

    @Test
    void aSoundRecordIsRead() {
        LoadResult result = new Recompiled(SMALL, small).load();

        assertThat(result.report().notices()).isEmpty();
        assertThat(result.orThrow().info().compiledFrom()).containsOnlyKeys("harbour.json");
    }

    @Test
    void everyFlippedBitOfASmallRecordIsNoticed() {
        for (int at = 0; at < small.length; at++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] damaged = small.clone();
                damaged[at] ^= (byte) (1 << bit);
                refused(SMALL, damaged, "bit " + bit + " of byte " + at);
            }
        }
    }

    @Test
    void everyEndOfASmallRecordIsNoticed() {
        for (int length = 0; length < small.length; length++) {
            refused(SMALL, Arrays.copyOf(small, length), length + " bytes");
        }
        refused(SMALL, Arrays.copyOf(small, small.length + 1), "a byte more");
    }

    @Test
    void flippedBytesOfTheRecordAreNoticedAndTheClaimFilesAnswerInstead() {
        ClaimSource seeds = ServiceLoader.load(ClaimSource.class).iterator().next();
        byte[] record = Recompiled.loader(seeds).compile();
        Random random = new Random(2026);
        for (int i = 0; i < SAMPLE; i++) {
            byte[] damaged = record.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            assertThat(opens(damaged)).as("byte %d", at).isFalse();
        }
        assertThat(opens(record)).isTrue();

        byte[] damaged = record.clone();
        damaged[damaged.length / 2]++;
        ApecDataset instead = new Recompiled(seeds, damaged).load().orThrow();
        assertThat(DatasetWalk.of(instead)).isEqualTo(DatasetWalk.of(Apec2026.load()));
    }

    @Test
    void aRecordThatEndsWithAWholeBlockIsNoticedAlsoWhereItsLengthSaysSo() {
        for (int block = 0; block < BLOCKS; block++) {
            int end = ByteBuffer.wrap(small).order(ByteOrder.LITTLE_ENDIAN).getInt(DIRECTORY_AT + 12 * block);
            byte[] cut = Arrays.copyOf(small, end);
            ByteBuffer.wrap(cut).order(ByteOrder.LITTLE_ENDIAN).putInt(LENGTH_AT, end);
            refused(SMALL, cut, "the end before block " + block);
        }
    }

    @Test
    void swappedBlocksAreNoticedAlsoWhereTheDirectoryIsRight() {
        for (int block = 0; block + 1 < BLOCKS; block++) {
            byte[] swapped = small.clone();
            ByteBuffer bytes = ByteBuffer.wrap(swapped).order(ByteOrder.LITTLE_ENDIAN);
            int entry = DIRECTORY_AT + 12 * block;
            byte[] first = Arrays.copyOfRange(swapped, entry, entry + 12);
            bytes.put(entry, Arrays.copyOfRange(small, entry + 12, entry + 24)).put(entry + 12, first);
            CRC32 checksum = new CRC32();
            checksum.update(swapped, DIRECTORY_AT, BLOCKS_AT - DIRECTORY_AT);
            bytes.putInt(CHECKSUM_AT, (int) checksum.getValue());
            refused(SMALL, swapped, "blocks " + block + " and " + (block + 1));
        }
    }

    @Test
    void aRecordOfALaterFormatIsNotRead() {
        byte[] later = small.clone();
        later[8]++;

        assertThat(new Recompiled(SMALL, later).load().report().notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).contains("format 3", "reads format 2"));
    }

    @Test
    void aForgedRecordIsRefusedOrAnswersAndFillsNoMemory() {
        assertThat(new Recompiled(SMALL, RightChecksums.in(small))
                        .load()
                        .orThrow()
                        .info()
                        .compiledFrom())
                .as("right checksums stay right")
                .isNotEmpty();
        CompiledLaws laws = new CompiledLaws(SMALL);
        byte[][] numbers = {{-1}, {0}, {0x7F}, {-1, -1, -1, -1, 0x07}, {-1, -1, -1, -1, 0x0F}, {-1, -1, -1, 0x7F}};
        for (byte[] number : numbers) {
            for (int at = BLOCKS_AT; at <= small.length - number.length; at++) {
                byte[] forged = small.clone();
                System.arraycopy(number, 0, forged, at, number.length);
                laws.holdForged(forged);
            }
        }
    }

    @Test
    void noBytesAreNoRecord() {
        refused(SMALL, new byte[0], "nothing");
        refused(SMALL, new byte[200], "zeros");
    }

    /** Whether a load would take it; asked without a load, which would read the claim files 5,000 times. */
    private static boolean opens(byte[] bytes) {
        try {
            CompiledRecord.open(bytes);
            return true;
        } catch (UnusableRecordException e) {
            return false;
        }
    }

    private static void refused(ClaimSource source, byte[] damaged, String what) {
        LoadResult result = new Recompiled(source, damaged).load();

        assertThat(result.report().of(NoticeCode.COMPILED_RECORD_UNUSABLE))
                .as(what)
                .hasSize(1);
        ApecDataset instead = result.orThrow();
        assertThat(instead.info().compiledFrom()).as(what).isEmpty();
        assertThat(instead.topics().list()).as(what).hasSize(1);
    }
}
