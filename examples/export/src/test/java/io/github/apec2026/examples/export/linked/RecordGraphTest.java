package io.github.apec2026.examples.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.origin.ClaimUris;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.examples.export.origin.RecordEntities;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The complete record as Jena reads it, against the exported shapes and against the record. */
class RecordGraphTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final List<ExportedFile> FILES = new LinkedFiles().files(APEC);
    private static final Model GRAPH = Graphs.jsonLd(text("linked/record.jsonld"));
    private static final Model SMALL = Graphs.jsonLd(
            LinkedData.all(APEC.accordingTo(SourceDocument.id("som1-technology-visit-2026")), EntityUris.byDefault()));
    private static final EntityUris URIS = EntityUris.byDefault();
    private static final String PREFIXES = """
            PREFIX apec: <https://apec2026.github.io/vocabulary#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <https://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    @Test
    void hasTheShapesThatAreExportedWithIt() {
        assertThat(messages(Graphs.violations(GRAPH))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE { ?c prov:hadPrimarySource ?d } WHERE { ?c prov:hadPrimarySource ?d }",
                "DELETE { ?c prov:wasQuotedFrom ?p } WHERE { ?c prov:wasQuotedFrom ?p }",
                "DELETE { ?c apec:words ?w } WHERE { ?c apec:words ?w }",
                "DELETE { ?c apec:basis ?b } INSERT { ?c apec:basis 'certain' } WHERE { ?c apec:basis ?b }",
                "DELETE { ?c apec:because ?b } WHERE { ?c apec:because ?b ; apec:basis 'inferred' }",
                "DELETE { ?c apec:because ?b } WHERE { ?c apec:because ?b ; apec:basis 'curated' }",
                "DELETE { ?c apec:standing ?s } INSERT { ?c apec:standing 'chosen' } WHERE { ?c apec:standing ?s }",
                "DELETE { ?c prov:hadPrimarySource ?d } INSERT { ?c prov:hadPrimarySource <urn:another> . <urn:another> a apec:Document } WHERE { ?c prov:hadPrimarySource ?d }",
                "INSERT { ?o schema:value ?v } WHERE { ?o a apec:Observation ; schema:minValue ?v }",
                "DELETE { ?o apec:bound ?b } WHERE { ?o a apec:Observation ; apec:bound ?b }",
                "INSERT { ?m schema:startDate '2026-11' } WHERE { ?m a apec:Meeting }",
                "DELETE { ?p apec:digest ?d } WHERE { ?p apec:digest ?d }",
                "DELETE { ?d apec:sha256 ?s } WHERE { ?d apec:sha256 ?s }",
            })
    void aDamagedGraphViolatesTheShapes(String damage) {
        Model damaged = ModelFactory.createDefaultModel().add(SMALL);
        UpdateAction.parseExecute(PREFIXES + damage, damaged);

        assertThat(damaged.isIsomorphicWith(SMALL)).isFalse();
        assertThat(Graphs.violations(damaged).conforms()).isFalse();
    }

    @Test
    void theGraphOfOneDocumentHasTheShapes() {
        assertThat(messages(Graphs.violations(SMALL))).isEmpty();
    }

    @Test
    void hasEveryEntityAndEveryClaimOnce() {
        List<Entity> entities = RecordEntities.sorted(APEC).toList();
        List<Claim<?>> claims = new ArrayList<>();
        entities.forEach(entity -> claims.addAll(APEC.claims(entity.id())));

        assertThat(number("SELECT (COUNT(DISTINCT ?c) AS ?n) WHERE { ?c a apec:Claim }"))
                .isEqualTo(claims.size());
        assertThat(entities).allMatch(entity -> resource(entity.id()).hasProperty(schema("url")));
        assertThat(claims.stream().map(new ClaimUris(URIS)::of)).doesNotHaveDuplicates();
    }

    @Test
    void datesAreAsExactAsTheyAreStated() {
        assertThat(date("som1-2026").getDatatypeURI()).isEqualTo(Vocabulary.EDTF);
        assertThat(date("som1-2026-opening").getDatatypeURI()).endsWith("#date");
        assertThat(date("aelm-2026").getDatatypeURI()).endsWith("#gYearMonth");
        assertThat(date("apec-2014-beijing").getDatatypeURI()).endsWith("#gYear");
        assertThat(resource(Meeting.id("aelm-2026")).hasProperty(schema("startDate")))
                .isFalse();
        assertThat(resource(Meeting.id("guangdong-cppcc-13-4")).hasProperty(schema("startDate")))
                .isFalse();
        assertThat(resource(Meeting.id("guangdong-cppcc-13-4")).hasProperty(schema("endDate")))
                .isTrue();
    }

    @Test
    void aFigureWithABoundHasNoPlainValue() {
        Resource participants = resource(Observation.id("som1-2026-participants-actual"));

        assertThat(participants.hasProperty(schema("value"))).isFalse();
        assertThat(participants.getProperty(schema("minValue")).getLiteral().getLexicalForm())
                .isEqualTo("1400");
        assertThat(participants.getProperty(apec("bound")).getString()).isEqualTo("more-than");
        assertThat(participants.getProperty(schema("measurementQualifier")).getString())
                .isEqualTo("actual");
    }

    @Test
    void everyStatedClaimIsQuotedFromAPassageOfItsDocument() {
        long stated = RecordEntities.sorted(APEC)
                .flatMap(entity -> APEC.claims(entity.id()).stream())
                .filter(claim -> claim.basis().code().equals("stated"))
                .count();

        assertThat(number("SELECT (COUNT(DISTINCT ?c) AS ?n) WHERE { ?c prov:wasQuotedFrom/prov:wasDerivedFrom ?d ."
                        + " ?c prov:hadPrimarySource ?d ; apec:words/rdf:first ?w }"))
                .isEqualTo(stated);
    }

    @Test
    void ourOwnWordsAreMarked() {
        assertThat(
                        number(
                                "SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a apec:Statement ; apec:editorial apec:summary }"))
                .isEqualTo(APEC.statements().size());
        assertThat(resource(Meeting.id("som1-2026-technology-visit"))
                        .getProperty(apec("nameOrigin"))
                        .getString())
                .isEqualTo("editorial");
    }

    @Test
    void bothSidesOfAContradictionAreThere() {
        int rivals = APEC.conflicts().stream()
                .mapToInt(conflict -> (int) conflict.others().stream()
                        .filter(other ->
                                other.subject().equals(conflict.chosen().subject()))
                        .count())
                .sum();

        assertThat(number("SELECT (COUNT(DISTINCT ?c) AS ?n) WHERE { ?c apec:standing 'rival' }"))
                .isEqualTo(rivals);
    }

    @Test
    void theVocabularyHasEveryTermThatTheGraphUses() {
        Model vocabulary = Graphs.turtle(text("linked/vocabulary.ttl"));
        List<String> used = new ArrayList<>();
        GRAPH.listStatements()
                .forEach(statement -> used.add(statement.getPredicate().getURI()));

        assertThat(used.stream()
                        .filter(uri -> uri.startsWith(Vocabulary.NAMESPACE))
                        .distinct())
                .allMatch(uri -> vocabulary.contains(vocabulary.getResource(uri), null));
    }

    /** A term has one meaning: what a claim says of itself is no property of an entity, except whom a document names as its source. */
    @Test
    void termsOfClaimsAreNoPropertiesOfEntities() {
        Model terms = Graphs.turtle(new String(LinkedFiles.resource("vocabulary.ttl"), StandardCharsets.UTF_8));
        List<String> properties = EntityType.all().stream()
                .flatMap(type -> EntityProperties.names(type).stream())
                .map(name -> Vocabulary.NAMESPACE + name)
                .toList();

        assertThat(terms.listSubjects().toList())
                .extracting(Resource::getURI)
                .filteredOn(properties::contains)
                .containsExactly(Vocabulary.NAMESPACE + "according");
    }

    @Test
    void equalRecordsGiveEqualBytes() {
        List<ExportedFile> again = new LinkedFiles().files(Apec2026.load());

        for (int i = 0; i < FILES.size(); i++) {
            assertThat(again.get(i).hasBytes(FILES.get(i).bytes())).isTrue();
        }
    }

    private static String text(String path) {
        return FILES.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> messages(ValidationReport report) {
        return report.getEntries().stream()
                .limit(5)
                .map((ReportEntry entry) -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
                .toList();
    }

    private static long number(String query) {
        String rdf = "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n";
        try (var execution = QueryExecutionFactory.create(PREFIXES + rdf + query, GRAPH)) {
            QuerySolution row = execution.execSelect().next();
            return row.getLiteral("n").getLong();
        }
    }

    private static Literal date(String meeting) {
        return resource(Meeting.id(meeting)).getProperty(apec("dates")).getLiteral();
    }

    private static Resource resource(Id<?> id) {
        return GRAPH.getResource(URIS.of(id).toString());
    }

    private static Property apec(String name) {
        return GRAPH.getProperty(Vocabulary.NAMESPACE + name);
    }

    private static Property schema(String name) {
        return GRAPH.getProperty("https://schema.org/" + name);
    }
}
