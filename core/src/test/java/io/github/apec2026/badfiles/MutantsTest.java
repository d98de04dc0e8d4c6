package io.github.apec2026.badfiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.rules.SourceDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Bad copies of the files of the record, made from a fixed seed: each is refused, or the data set has exactly what it says. How many is
 * told by {@code -Dapec2026.mutants}, and {@code -Dapec2026.mutants.from} is the first; a failure names its number.
 */
@Tag("documents")
class MutantsTest {

    private static final int USUAL = 300;

    /** Whoever takes longer hangs: a load takes a hundredth of a second. */
    private static final int SECONDS = 120;

    private static final int AT_ONCE = 64;
    private static final int MOST_FAULTS = 10;

    private static final int COUNT = Integer.getInteger("apec2026.mutants", USUAL);
    private static final int FROM = Integer.getInteger("apec2026.mutants.from", 0);

    private final RecordFiles record = RecordFiles.read();
    private final Mutants mutants = new Mutants(record);
    private final Laws laws = new Laws(record, SourceDocuments.storeOrNone());

    @Test
    void everyBadCopyIsRefusedOrTheDataSetHasExactlyWhatItSays() throws InterruptedException {
        Figures figures = new Figures();
        List<String> faults = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.max(2, Runtime.getRuntime().availableProcessors()), MutantsTest::daemon);
        try {
            for (int from = FROM; from < FROM + COUNT && faults.size() < MOST_FAULTS; from += AT_ONCE) {
                List<Mutant> made = new ArrayList<>();
                List<Future<Verdict>> verdicts = new ArrayList<>();
                for (int number = from; number < Math.min(from + AT_ONCE, FROM + COUNT); number++) {
                    Mutant mutant = mutants.of(number);
                    made.add(mutant);
                    verdicts.add(threads.submit(() -> laws.hold(mutant.file(), mutant.bytes())));
                }
                for (int i = 0; i < made.size(); i++) {
                    judge(made.get(i), verdicts.get(i), figures, faults);
                }
            }
        } finally {
            threads.shutdownNow();
        }

        System.out.println(figures);
        assertThat(faults).isEmpty();
        assertThat(figures.tried()).isEqualTo(COUNT);
        assertThat(figures.tried()).isEqualTo(figures.refused() + figures.accepted());
        if (COUNT >= USUAL) {
            assertThat(figures.kinds()).isEqualTo(TreeFault.values().length + ByteFault.values().length);
            assertThat(figures.accepted())
                    .as("what is accepted is where something could get lost")
                    .isGreaterThan(COUNT / 5);
            assertThat(figures.refused()).isGreaterThan(COUNT / 5);
        }
    }

    private static void judge(Mutant mutant, Future<Verdict> verdict, Figures figures, List<String> faults)
            throws InterruptedException {
        try {
            figures.count(mutant, verdict.get(SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            faults.add(mutant + ": " + e.getCause());
        } catch (TimeoutException e) {
            faults.add(mutant + ": took longer than " + SECONDS + " seconds");
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "mutants");
        thread.setDaemon(true);
        return thread;
    }

    @Test
    void aCopyIsMadeFromTheSeedAndItsNumberAlone() {
        Mutants again = new Mutants(record);

        for (int number = 0; number < 100; number++) {
            assertThat(mutants.of(number).bytes()).isEqualTo(again.of(number).bytes());
            assertThat(mutants.of(number)).hasToString(again.of(number).toString());
        }
    }

    @Test
    void theRecordItselfSaysTheSame() {
        for (String name : record.names()) {
            assertThat(laws.hold(name, record.bytes(name)).accepted()).isEqualTo(Verdict.SAME);
        }
    }
}
