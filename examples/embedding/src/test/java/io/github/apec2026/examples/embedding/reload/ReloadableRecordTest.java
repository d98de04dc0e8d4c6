package io.github.apec2026.examples.embedding.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoadException;
import io.github.apec2026.LoadLimits;
import io.github.apec2026.model.Topic;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.query.ApecDataset;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadableRecordTest {

    private static final Instant FIRST = Instant.parse("2026-02-10T08:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(60);

    @TempDir
    Path folder;

    private Overlays overlays;
    private Instant now = FIRST;

    @BeforeEach
    void folder() {
        overlays = new Overlays(folder);
    }

    private ReloadableRecord open() {
        return ReloadableRecord.open(Apec2026.loader(), folder, () -> now);
    }

    private static String name(ApecDataset apec, String topic) {
        return apec.get(Topic.id(topic)).name().toString();
    }

    @Test
    void anEmptyFolderServesTheRecordAsItIs() {
        ReloadableRecord record = open();

        assertThat(record.current().dataset().meetings().ids())
                .isEqualTo(Apec2026.load().meetings().ids());
        assertThat(record.current().dataset().info())
                .as("opened as fast")
                .isEqualTo(Apec2026.load().info());
        assertThat(record.status().isRefused()).isFalse();
        assertThat(record.status().details())
                .containsEntry("overlays", "read")
                .containsEntry("errors", "0")
                .doesNotContainKey("firstError");
    }

    @Test
    void aNewFileIsServedAfterAReloadAndNotBefore() {
        ReloadableRecord record = open();
        ServedRecord former = record.current();
        overlays.name(1);
        assertThat(record.current()).isSameAs(former);

        now = LATER;
        RecordStatus status = record.reload();

        assertThat(name(record.current().dataset(), "quays-north")).contains("Quays 1");
        assertThat(former.dataset().find(Topic.id("quays-north"))).isEmpty();
        assertThat(status.version()).isEqualTo(record.current().version()).isNotEqualTo(former.version());
        assertThat(status.servedSince()).isEqualTo(LATER);
        assertThat(status.sources()).contains(folder.toString());
    }

    @Test
    void aBadFileLeavesTheFormerRecordAndItsNoticesAreKept() {
        overlays.name(1);
        ReloadableRecord record = open();
        ServedRecord former = record.current();

        overlays.name(2).dangling();
        now = LATER;
        RecordStatus status = record.reload();

        assertThat(record.current()).isSameAs(former);
        assertThat(status.isRefused()).isTrue();
        assertThat(status.version()).isEqualTo(former.version());
        assertThat(status.servedSince()).isEqualTo(FIRST);
        assertThat(status.checkedAt()).isEqualTo(LATER);
        assertThat(status.notices()).extracting(Notice::code).contains(NoticeCode.UNKNOWN_REFERENCE);
        assertThat(status.details().get("firstError")).startsWith("bad.json:");
        assertThat(record.status()).isEqualTo(status);
    }

    @Test
    void afterTheBadFileIsCorrectedTheNewRecordIsServed() {
        ReloadableRecord record = open();
        overlays.name(2).write("bad.json", "{\"format\": 1,");
        assertThat(record.reload().errors()).isPositive();
        assertThat(record.reload().isRefused())
                .as("asked again, nothing changed")
                .isTrue();

        overlays.write("bad.json", "{\"format\": 1, \"facts\": {}}");

        assertThat(record.reload().isRefused()).isFalse();
        assertThat(record.status().notices())
                .isEqualTo(record.current().dataset().info().notices());
        assertThat(name(record.current().dataset(), "quays-south")).contains("Quays 2");
    }

    @Test
    void aFolderThatIsGoneIsNoEmptyFolder() throws IOException {
        overlays.name(1);
        ReloadableRecord record = open();
        ServedRecord former = record.current();
        overlays.delete("quays.json");
        Files.delete(folder);

        assertThat(record.reload().isRefused()).isTrue();
        assertThat(record.current()).isSameAs(former);

        Files.createDirectory(folder);
        assertThat(record.reload().isRefused()).isFalse();
        assertThat(record.current().dataset().find(Topic.id("quays-north"))).isEmpty();
    }

    @Test
    void aFileOverTheLimitIsRefusedByItsSize() throws IOException {
        ReloadableRecord record = open();
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.json").toFile(), "rw")) {
            large.setLength(LoadLimits.usual().maxFileBytes() + 1L); // sparse: takes no room
        }

        assertThat(record.reload().notices()).extracting(Notice::code).contains(NoticeCode.FILE_TOO_LARGE);
        assertThat(record.reload().isRefused()).isTrue();
    }

    @Test
    void nothingIsLoadedWhereTheFolderIsTheSame() {
        overlays.name(1);
        ReloadableRecord record = open();
        ServedRecord former = record.current();

        now = LATER;
        RecordStatus status = record.reload();

        assertThat(record.current()).isSameAs(former);
        assertThat(status.checkedAt()).isEqualTo(LATER);
        assertThat(status.servedSince()).isEqualTo(FIRST);
    }

    @Test
    void theSameFilesHaveTheSameVersionInEveryProcess() {
        String without = open().current().version();
        String with = new ReloadedWith(1).version();

        assertThat(open().current().version()).isEqualTo(with).isNotEqualTo(without);
        overlays.name(2);
        assertThat(open().current().version()).isNotEqualTo(with);
        overlays.delete("quays.json");
        assertThat(open().current().version()).isEqualTo(without);
    }

    private final class ReloadedWith {

        private final ServedRecord served;

        ReloadedWith(int number) {
            ReloadableRecord record = open();
            overlays.name(number);
            record.reload();
            served = record.current();
        }

        String version() {
            return served.version();
        }
    }

    /** Where all claim files are read, no digests of them are known: another process must not take this one's version for its own. */
    @Test
    void aRecordWithoutDigestsHasAVersionOfItsOwn() {
        ReloadableRecord one = ReloadableRecord.open(Apec2026.loader().verifying(), folder, () -> now);
        ReloadableRecord other = ReloadableRecord.open(Apec2026.loader().verifying(), folder, () -> now);

        assertThat(one.current().version()).isNotEqualTo(other.current().version());
        String first = one.current().version();
        overlays.name(1);
        one.reload();
        overlays.delete("quays.json");
        one.reload();
        assertThat(one.current().version()).isEqualTo(first);
    }

    @Test
    void theFirstLoadFailsWithAllNotices() {
        overlays.dangling();

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        ApecLoadException.class,
                        e -> assertThat(e.report().of(NoticeCode.UNKNOWN_REFERENCE))
                                .isNotEmpty());
    }

    @Test
    void readersSeeTheOldRecordOrTheNewOneAndNoMixture() throws Exception {
        overlays.name(0);
        ReloadableRecord record = open();
        AtomicBoolean ends = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                readers.add(threads.submit(() -> readUntil(ends, record)));
            }
            for (int number = 1; number <= 12; number++) {
                overlays.name(number);
                if (number % 3 == 0) {
                    overlays.dangling();
                }
                assertThat(record.reload().isRefused()).isEqualTo(number % 3 == 0);
                if (number % 3 == 0) {
                    overlays.delete("bad.json");
                    record.reload();
                }
            }
            ends.set(true);
            int seen = 0;
            for (Future<Integer> reader : readers) {
                seen = Math.max(seen, reader.get());
            }
            assertThat(seen).as("different records that one reader saw").isGreaterThan(2);
        } finally {
            ends.set(true);
            threads.shutdownNow();
        }
    }

    /** Reads until the end, and counts the records that it saw. */
    private static int readUntil(AtomicBoolean ends, ReloadableRecord record) {
        List<String> seen = new ArrayList<>();
        while (!ends.get()) {
            ServedRecord served = record.current();
            String north = name(served.dataset(), "quays-north");
            assertThat(name(served.dataset(), "quays-south")).isEqualTo(north);
            String line = served.version() + " " + north;
            if (!seen.contains(line)) {
                assertThat(seen).noneMatch(each -> each.startsWith(served.version()));
                seen.add(line);
            }
        }
        return seen.size();
    }

    @Test
    void anEtagIsKnownByAnyOfItsForms() {
        ServedRecord served = open().current();

        assertThat(served.isKnownTo(served.etag())).isTrue();
        assertThat(served.isKnownTo("\"other\", W/" + served.etag())).isTrue();
        assertThat(served.isKnownTo("*")).isTrue();
        assertThat(served.isKnownTo("\"other\"")).isFalse();
        assertThat(served.isKnownTo("")).isFalse();
    }
}
