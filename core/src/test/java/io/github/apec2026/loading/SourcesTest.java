package io.github.apec2026.loading;

import static io.github.apec2026.loading.Harbour.because;
import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands behind two documents, and whether they count as two sources. */
class SourcesTest {

    private static final ApecDataset APEC = data(
                    bulletin("lima-bulletin", "2026-05-03"),
                    bulletin("port-gazette", "2026-05-03"),
                    bulletin("sister-edition", "2026-05-03"),
                    bulletin("hill-courier", "2026-05-03"),
                    bulletin("signed-only", "2026-05-03"),
                    bulletin("pictured-only", "2026-05-03"),
                    bulletin("nameless", "2026-05-03"),
                    bulletin("quoting-post", "2026-05-03"),
                    register(because("""
                            "persons": {"ana": {"names": [~{"en": "Ana"}]}, "ben": {"names": [~{"en": "Ben"}]}},
                            "organizations": {
                              "lima-group": {"kind": ~"media"},
                              "bulletin-press": {"kind": ~"media", "parent": ~"lima-group"},
                              "sister-press": {"kind": ~"media", "parent": ~"old-lima-group"},
                              "port-press": {"kind": ~"media"},
                              "hill-press": {"kind": ~"media"},
                              "post-press": {"kind": ~"media"},
                              "wire": {"kind": ~"media"}},
                            "documents": {
                              "lima-bulletin": {"publisher": ~"bulletin-press"},
                              "sister-edition": {"publisher": ~"sister-press"},
                              "hill-courier": {"publisher": ~"hill-press"},
                              "quoting-post": {"publisher": ~"post-press"}},
                            "articles": {
                              "lima-bulletin/main": {"document": ~"lima-bulletin", "kind": ~"news", "agencies": [~"wire"]},
                              "port-gazette/main": {"document": ~"port-gazette", "kind": ~"news", "agencies": [~"port-press"],
                                "bylines": [~"ana"]},
                              "quoting-post/photo": {"document": ~"quoting-post", "kind": ~"caption", "agencies": [~"wire"]},
                              "signed-only/main": {"document": ~"signed-only", "kind": ~"news", "bylines": [~"ana"]},
                              "pictured-only/photo": {"document": ~"pictured-only", "kind": ~"caption", "agencies": [~"hill-press"],
                                "bylines": [~"ben"]}}
                            """)
                            .replace("\"lima-group\": {", "\"lima-group\": {\"formerly\": [\"old-lima-group\"], ")))
            .load()
            .datasetWithWarnings();

    private static Id<SourceDocument> document(String key) {
        return SourceDocument.id(key);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            lima-bulletin | hill-courier   | []                                                          | independent
            lima-bulletin | port-gazette   | []                                                          | independent
            lima-bulletin | sister-edition | [organization/lima-group]                                   | not
            lima-bulletin | quoting-post   | [organization/wire]                                         | not
            port-gazette  | signed-only    | [person/ana]                                                | not
            hill-courier  | pictured-only  | [organization/hill-press]                                   | not
            hill-courier  | signed-only    | []                                                          | not
            lima-bulletin | pictured-only  | []                                                          | not
            lima-bulletin | nameless       | []                                                          | not
            nameless      | nameless       | []                                                          | not
            port-gazette  | port-gazette   | [person/ana, organization/port-press]                       | not
            lima-bulletin | lima-bulletin  | [organization/bulletin-press, organization/lima-group, organization/wire] | not
            """)
    void whoStandsBehindBothAndWhetherTheyAreTwoSources(String a, String b, String shared, String independent) {
        assertThat(APEC.sharedSources(document(a), document(b)))
                .hasToString(shared)
                .isUnmodifiable();
        assertThat(APEC.sharedSources(document(b), document(a))).hasToString(shared);
        assertThat(APEC.areIndependent(document(a), document(b))).isEqualTo(independent.equals("independent"));
        assertThat(APEC.areIndependent(document(b), document(a))).isEqualTo(independent.equals("independent"));
    }

    @Test
    void aDocumentThatIsNotInTheRecordIsNoSource() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> APEC.sharedSources(document("nameless"), document("unheard-of")));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> APEC.areIndependent(document("unheard-of"), document("nameless")));
    }
}
