package io.github.apec2026.examples.explorer.web;

import io.github.apec2026.examples.export.origin.RecordEntities;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /health}: that the explorer answers, and of which record. Worked out once. */
@RestController
@Tag(name = "Health")
class HealthEndpoint {

    private final Health health;

    HealthEndpoint(ApecDataset apec, Versions versions, @Value("${explorer.version}") String version) {
        this.health = new Health(
                "up",
                version,
                versions.record(),
                !apec.info().compiledFrom().isEmpty(),
                apec.info().sources(),
                apec.info().documents(),
                RecordEntities.ids(apec).size());
    }

    @GetMapping("/health")
    @Operation(summary = "Whether the explorer answers, and of which record")
    Health health() {
        return health;
    }

    /**
     * What is served.
     *
     * @param status always {@code up}: an explorer that cannot load its record does not start
     * @param version the version of the program
     * @param record the SHA-256 of what the record says
     * @param compiled whether the compiled record was opened; else the claim files were read and verified
     * @param sources the sources of the record, overlays among them
     * @param documents the documents of the record
     * @param entities how many entities it holds
     */
    record Health(
            String status,
            String version,
            String record,
            boolean compiled,
            List<String> sources,
            List<Id<SourceDocument>> documents,
            int entities) {}
}
