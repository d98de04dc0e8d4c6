package io.github.apec2026.examples.explorer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.examples.explorer.web.Versions;
import io.github.apec2026.examples.export.origin.RecordEntities;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/info}: what the record is made of, how much there is of it, and under which licence. */
@RestController
@Tag(name = "The record")
class InfoEndpoint {

    private static final String LICENCE = "Apache-2.0";
    private static final String RIGHTS =
            "Code and claims: Apache License 2.0. The documents belong to their publishers; the record has short quotations of them,"
                    + " each with its citation, and none of their texts.";

    private final InfoAnswer info;

    InfoEndpoint(ApecDataset apec, Versions versions, @Value("${explorer.version}") String version) {
        Map<String, Integer> entities = new LinkedHashMap<>();
        RecordEntities.catalogs(apec).forEach((type, catalog) -> {
            if (!catalog.isEmpty()) {
                entities.put(type.plural(), catalog.size());
            }
        });
        Tally tally = apec.info().tally();
        this.info = new InfoAnswer(
                version,
                versions.record(),
                !apec.info().compiledFrom().isEmpty(),
                apec.info().sources(),
                apec.info().documents().stream()
                        .map(id -> DocumentInfo.of(apec, id))
                        .toList(),
                entities,
                tally.claims(),
                tally.claimsByBasis(),
                tally.claimsByOutcome(),
                apec.conflicts().size(),
                LICENCE,
                RIGHTS);
    }

    @GetMapping("/api/info")
    @Operation(summary = "What the record is made of, how much there is of it, and under which licence")
    InfoAnswer info() {
        return info;
    }

    /**
     * The record.
     *
     * @param version the version of the program
     * @param record the SHA-256 of what the record says: equal for equal records, however they were loaded
     * @param compiled whether the compiled record was opened; else the claim files were read and verified
     * @param sources the sources, overlays among them, in the order in which they were read
     * @param documents the documents that it is made from
     * @param entities how many entities there are of each type, by its plural
     * @param claims how many claims there are
     * @param claimsByBasis how many claims rest on what
     * @param claimsByOutcome what came of deriving the claims again from their words
     * @param conflicts where the documents disagree
     * @param licence the licence of code and claims, as SPDX writes it
     * @param rights whose is what
     */
    record InfoAnswer(
            String version,
            String record,
            boolean compiled,
            List<String> sources,
            List<DocumentInfo> documents,
            Map<String, Integer> entities,
            int claims,
            Map<Basis, Integer> claimsByBasis,
            Map<Outcome, Integer> claimsByOutcome,
            int conflicts,
            String licence,
            String rights) {}

    /**
     * A document of the record.
     *
     * @param id its id
     * @param title its title; absent where it has none
     * @param publisher who published it; absent where it does not say
     * @param published when; absent where it prints no date
     * @param sha256 the SHA-256 of its text
     * @param licence what it says of its licence; absent where it says nothing
     * @param contact whom to ask, as it says; absent where it says nothing
     * @param passages how many passages the record has of it
     * @param claims how many claims it makes
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DocumentInfo(
            Id<SourceDocument> id,
            Optional<LocalizedText> title,
            Optional<Id<?>> publisher,
            Optional<DateRange> published,
            String sha256,
            Optional<String> licence,
            Optional<String> contact,
            int passages,
            int claims) {

        static DocumentInfo of(ApecDataset apec, Id<SourceDocument> id) {
            SourceDocument document = apec.get(id);
            return new DocumentInfo(
                    id,
                    document.title(),
                    document.publisher().map(publisher -> publisher),
                    document.published(),
                    document.sha256(),
                    document.licence(),
                    document.contact(),
                    apec.passages(id).size(),
                    apec.claimsOf(id).size());
        }
    }
}
