package io.github.apec2026.examples.export.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.examples.export.origin.RecordEntities;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Official;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON-LD of single entities, as Jena reads it. */
class EntityDocumentTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final EntityUris HOST = EntityUris.below(URI.create("http://localhost:8080"));

    @ParameterizedTest
    @CsvSource({
        "meeting/som1-2026, Event",
        "person/wang-yi, Person",
        "official/wang-yi, Person",
        "organization/ppsti, Organization",
        "observation/guangdong-foreign-trade-2025, Observation",
        "place/guangzhou, City",
        "document/wen-wei-po-som1-opening-2026, CreativeWork",
    })
    void aPageHasTheEntityByItsClassOfSchemaOrgAndItsClaims(String id, String type) {
        Model page = Graphs.jsonLd(LinkedData.embedded(APEC, Id.parse(id), HOST, Locale.ENGLISH));
        Resource entity = page.getResource("http://localhost:8080/" + id.replace("official/", "person/"));

        assertThat(entity.hasProperty(RDF.type, page.getResource("https://schema.org/" + type)))
                .isTrue();
        assertThat(entity.hasProperty(page.getProperty("https://schema.org/name")) || id.startsWith("document"))
                .isTrue();
    }

    @Test
    void aPageSaysWhichDocumentAValueWasQuotedFrom() {
        Model page = Graphs.jsonLd(LinkedData.embedded(APEC, Meeting.id("som1-2026"), HOST, Locale.ENGLISH));

        assertThat(page.listResourcesWithProperty(page.getProperty("http://www.w3.org/ns/prov#wasQuotedFrom"))
                        .toList())
                .isNotEmpty();
        assertThat(page.listObjectsOfProperty(page.getProperty("http://www.w3.org/ns/prov#hadPrimarySource"))
                        .toList())
                .allMatch(document -> document.asResource().getURI().startsWith("http://localhost:8080/document/"));
    }

    @Test
    void everyEntityHasADocumentAndAPage() {
        RecordEntities.sorted(APEC).forEach(entity -> {
            String page = LinkedData.embedded(APEC, entity.id(), HOST, Locale.TRADITIONAL_CHINESE);
            assertThat(page).contains("\"@id\":\"http://localhost:8080/" + entity.id() + "\"");
        });
    }

    @Test
    void aDocumentOfAnEntityHasTheShapes() {
        Model document = Graphs.jsonLd(LinkedData.of(APEC, Meeting.id("som1-2026"), HOST));

        assertThat(document.listResourcesWithProperty(document.getProperty(Vocabulary.NAMESPACE + "about"))
                        .toList())
                .hasSize(APEC.claims(Meeting.id("som1-2026")).size());
    }

    @Test
    void noTextEndsTheElementThatItStandsIn() {
        String claims = """
                {"format": 1, "facts": {"meetings": {"som1-2026-technology-visit": {"names": [
                  {"value": {"en": "</script><!-- & \\u2028 x"}, "because": "An attack."}]}}}}
                """;
        ApecDataset attacked = Apec2026.loader()
                .with(ClaimSource.overlay("attack.json", claims.getBytes(StandardCharsets.UTF_8)))
                .read()
                .orThrow();

        String page = LinkedData.embedded(attacked, Meeting.id("som1-2026-technology-visit"), HOST, Locale.ENGLISH);

        assertThat(page).doesNotContain("<", ">", "&", "\u2028").contains("\\u003C/script");
        assertThat(Graphs.jsonLd(LinkedData.of(attacked, Meeting.id("som1-2026-technology-visit"), HOST))
                        .listStatements()
                        .filterKeep(statement -> statement.getObject().isLiteral()
                                && statement.getString().startsWith("</script>"))
                        .toList())
                .isNotEmpty();
    }

    @Test
    void aBaseIsAbsolute() {
        assertThatIllegalArgumentException().isThrownBy(() -> EntityUris.below(URI.create("/relative")));
        assertThatIllegalArgumentException().isThrownBy(() -> EntityUris.below(URI.create("https://example.org/?q=1")));
    }

    @Test
    void officialsArePersons() {
        Official official = APEC.officials().first().orElseThrow();

        assertThat(LinkedData.of(APEC, official.id(), HOST))
                .contains("/person/" + official.id().key());
    }
}
