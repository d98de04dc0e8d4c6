package io.github.apec2026.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One data set is enough for all threads of a service, and it does not matter who loads it, or how often. */
@Timeout(60)
class OneDataSetManyReadersTest {

    private static final int READERS = 64;

    /** Each with a data set of which nobody asked anything before. */
    private static final int ROUNDS = 3;

    @Test
    void sixtyFourThreadsGetWhatOneGets() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            sixtyFourThreadsAskFirst();
        }
    }

    private static void sixtyFourThreadsAskFirst() throws Exception {
        List<Object> alone = Answers.of(Apec2026.load());
        ApecDataset shared = Apec2026.load();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            Callable<List<Object>> reader = () -> {
                start.await();
                return Answers.of(shared);
            };
            List<Future<List<Object>>> all = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                all.add(readers.submit(reader));
            }
            start.countDown();
            for (Future<List<Object>> each : all) {
                assertThat(each.get(30, TimeUnit.SECONDS)).isEqualTo(alone);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void loadingTwiceGivesEqualEntitiesClaimsAndContradictions() {
        ApecDataset first = Apec2026.load();
        ApecDataset second = Apec2026.load();

        assertThat(second).isNotSameAs(first);
        assertThat(DatasetWalk.of(second)).isEqualTo(DatasetWalk.of(first)).hasSizeGreaterThan(1000);
        assertThat(second.info()).isEqualTo(first.info());
        assertThat(Apec2026.loader().read().report())
                .isEqualTo(Apec2026.loader().read().report());
    }

    @Test
    void theSeedsAreFoundWithoutAContextClassLoader() throws Exception {
        List<ApecDataset> loaded = new ArrayList<>();
        Thread bare = new Thread(() -> loaded.add(Apec2026.load()));
        bare.setContextClassLoader(null);
        bare.start();
        bare.join(TimeUnit.SECONDS.toMillis(30));

        assertThat(loaded).hasSize(1);
        assertThat(loaded.get(0).meetings().list())
                .isEqualTo(Apec2026.load().meetings().list());
    }
}
