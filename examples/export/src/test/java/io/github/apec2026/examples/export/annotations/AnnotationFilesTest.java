package io.github.apec2026.examples.export.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.Apec2026;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.linked.Graphs;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The claims as annotations: as Jena reads them, by the shapes of the model, and compared with the record. */
class AnnotationFilesTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final List<ExportedFile> FILES = new AnnotationFiles().files(APEC);
    private static final Id<SourceDocument> DOCUMENT = SourceDocument.id("ppsti-guangzhou-2026");
    private static final String PREFIXES = """
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX apec: <https://apec2026.github.io/vocabulary#>
            """;

    @Test
    void haveTheShapesOfTheModel() throws IOException {
        for (ExportedFile file : FILES) {
            ValidationReport report = validate(model(text(file)));
            assertThat(report.getEntries()).as(file.path()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE { ?a oa:hasTarget ?t } WHERE { ?a oa:hasTarget ?t }",
                "DELETE { ?t oa:hasSource ?s } WHERE { ?t oa:hasSource ?s }",
                "DELETE { ?q oa:exact ?e } WHERE { ?q oa:exact ?e }",
                "DELETE { ?a oa:motivatedBy ?m } INSERT { ?a oa:motivatedBy oa:guessing } WHERE { ?a oa:motivatedBy ?m }",
                "DELETE { ?f rdf:value ?v } INSERT { ?f rdf:value 'somewhere' } WHERE { ?f a oa:FragmentSelector ; rdf:value ?v }",
                "DELETE { ?c apec:basis ?b } WHERE { ?c apec:basis ?b }",
            })
    void aDamagedGraphViolatesTheShapes(String damage) throws IOException {
        Model damaged = ModelFactory.createDefaultModel().add(model(text(file())));
        UpdateAction.parseExecute(PREFIXES + damage, damaged);

        assertThat(validate(damaged).conforms()).isFalse();
    }

    @Test
    void everyClaimWithEvidenceIsAnAnnotationWithItsWords() throws IOException {
        JsonNode root = new ObjectMapper().readTree(text(file()));
        List<String> words = new ArrayList<>();
        root.path("first").path("items").findValues("exact").forEach(exact -> words.add(exact.asText()));
        List<String> expected = new ArrayList<>();
        APEC.claimsOf(DOCUMENT)
                .forEach(claim -> claim.evidence().map(Evidence::words).ifPresent(expected::addAll));

        assertThat(root.path("total").asInt()).isEqualTo(APEC.claimsOf(DOCUMENT).size());
        assertThat(words).isEqualTo(expected);
    }

    @Test
    void nameTheContextOfTheModelFirst() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(text(file()))
                        .path("@context")
                        .get(0)
                        .asText())
                .isEqualTo("http://www.w3.org/ns/anno.jsonld");
    }

    @Test
    void areOneToALine() {
        assertThat(text(file()).lines().filter(line -> line.contains("\"type\":\"Annotation\"")))
                .hasSize(APEC.claimsOf(DOCUMENT).size());
    }

    @Test
    void noDocumentsClaimsAreLeftOut() {
        assertThat(FILES)
                .extracting(ExportedFile::path)
                .containsExactlyElementsOf(APEC.documents().ids().stream()
                        .filter(id -> !APEC.claimsOf(id).isEmpty())
                        .map(id -> "annotations/" + id.key() + ".jsonld")
                        .toList());
    }

    @Test
    void equalRecordsGiveEqualBytes() {
        List<ExportedFile> again = new AnnotationFiles().files(Apec2026.load());

        for (int i = 0; i < FILES.size(); i++) {
            assertThat(again.get(i).hasBytes(FILES.get(i).bytes())).isTrue();
        }
    }

    private static ExportedFile file() {
        return FILES.stream()
                .filter(file -> file.path().contains(DOCUMENT.key()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(ExportedFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /** With the terms of the context that the model requires, as far as they are used, in the place of its address. */
    private static Model model(String text) throws IOException {
        ObjectNode root = (ObjectNode) new ObjectMapper().readTree(text);
        root.set(
                "@context",
                new ObjectMapper().readTree(resource("context.jsonld")).get("@context"));
        return Graphs.jsonLd(root.toString());
    }

    private static ValidationReport validate(Model model) throws IOException {
        Model shapes = Graphs.turtle(resource("shapes.ttl"));
        return ShaclValidator.get().validate(Shapes.parse(shapes.getGraph()), model.getGraph());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = AnnotationFilesTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
