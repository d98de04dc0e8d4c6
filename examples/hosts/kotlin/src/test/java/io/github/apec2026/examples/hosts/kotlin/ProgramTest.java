package io.github.apec2026.examples.hosts.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static final ApecDataset APEC = Apec2026.load();

    @Test
    void aMeetingIsOneLineWithItsSource() {
        assertThat(ProgramKt.line(APEC, APEC.get(Meeting.id("som1-2026"))))
                .contains("Senior Officials' Meeting", "2026-02-01/2026-02-10 (", "som1");
    }

    @Test
    void datesThatNoDocumentStatesAreNotStated() {
        assertThat(ProgramKt.line(APEC, APEC.get(Meeting.id("ppsti-2026")))).endsWith(": dates not stated");
    }
}
