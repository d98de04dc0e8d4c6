package io.github.apec2026.badfiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.LoadResult;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import org.junit.jupiter.api.Test;

/**
 * Mutants of the record that load: with judgements, rivals and values that the record does not have. Compiled, each answers as its claim
 * files do.
 */
class CompiledMutantsTest {

    private static final int TRIED = 300;

    private final RecordFiles record = RecordFiles.read();

    @Test
    void theCompiledRecordOfAMutantThatLoadsAnswersTheSame() {
        Mutants mutants = new Mutants(record);
        int compared = 0;
        for (int number = 0; number < TRIED; number++) {
            Mutant mutant = mutants.of(number);
            ClaimSource source = record.sourceWith(RecordFiles.file(mutant.file(), mutant.bytes()));
            LoadResult verified = Recompiled.loader(source).read();
            if (verified.dataset().isPresent()) {
                LoadResult compiled = Recompiled.of(source).load();
                ApecDataset dataset = compiled.orThrow();
                assertThat(dataset.info().compiledFrom()).as("%s", mutant).isNotEmpty();
                assertThat(compiled.report()).as("%s", mutant).isEqualTo(verified.report());
                assertThat(DatasetWalk.of(dataset)).as("%s", mutant).isEqualTo(DatasetWalk.of(verified.orThrow()));
                compared++;
            }
        }

        assertThat(compared).isGreaterThan(TRIED / 5);
    }
}
