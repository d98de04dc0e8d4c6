package io.github.apec2026.examples.export.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of the claims of an overlay that contradict, repeat or withdraw. */
class ClaimRoleTest {

    private static final String SOM1 = "meeting/som1-2026";

    @Test
    void aClaimThatSaysSomethingElseIsARivalAndAConflict() {
        RecordTables tables = with("""
                "dates": {"value": "2026-03", "because": "A test."}""");
        assertThat(roles(tables, "dates")).contains("chosen", "rival").doesNotContain("listed");
        Table conflicts = tables.conflicts();
        assertThat(conflicts.rows())
                .filteredOn(row -> row.get(conflicts.indexOf("entity")).equals(Optional.of(SOM1)))
                .extracting(
                        row -> row.get(conflicts.indexOf("role")).orElseThrow().toString())
                .containsExactly("chosen", "other");
        assertThat(tables.conflicts().rows().size())
                .isEqualTo(with("").conflicts().rows().size() + 2);
    }

    @Test
    void onlyTheChosenClaimHasAReason() {
        Table claims = with("").claims();
        assertThat(claims.rows())
                .allMatch(row -> row.get(claims.indexOf("reason")).isPresent()
                        == row.get(claims.indexOf("role")).equals(Optional.of("chosen")));
    }

    @Test
    void aWithdrawnClaimIsNoValue() {
        RecordTables tables = with("""
                "names": [{"value": {"en": "A wrong name"}, "rank": "deprecated", "because": "A test."}]""");
        assertThat(roles(tables, "names")).contains("listed", "deprecated");
        Table names = tables.normalized().stream()
                .filter(table -> table.name().equals("meetings-names"))
                .findFirst()
                .orElseThrow();
        assertThat(names.rows()).noneMatch(row -> row.contains(Optional.of("A wrong name")));
    }

    @Test
    void aTextInALanguageThatIsNewHasAColumnOfItsOwn() {
        RecordTables tables = with("""
                "names": [{"value": {"es": "Reunión de Cantón"}, "because": "A test."}]""");
        Table names = tables.normalized().stream()
                .filter(table -> table.name().equals("meetings-names"))
                .findFirst()
                .orElseThrow();
        int spanish = names.indexOf("value_es");
        assertThat(names.rows()).anyMatch(row -> row.get(spanish).equals(Optional.of("Reunión de Cantón")));
    }

    private static List<Object> roles(RecordTables tables, String property) {
        Table claims = tables.claims();
        return claims.rows().stream()
                .filter(row -> row.get(claims.indexOf("entity")).equals(Optional.of(SOM1)))
                .filter(row -> row.get(claims.indexOf("property")).equals(Optional.of(property)))
                .<Object>map(row -> row.get(claims.indexOf("role")).orElseThrow())
                .toList();
    }

    private static RecordTables with(String facts) {
        String overlay = facts.isEmpty()
                ? "{\"format\": 1, \"facts\": {}}"
                : "{\"format\": 1, \"facts\": {\"meetings\": {\"som1-2026\": {" + facts + "}}}}";
        ApecDataset record = Apec2026.loader()
                .with(ClaimSource.overlay("test.json", overlay.getBytes(StandardCharsets.UTF_8)))
                .read()
                .orThrow();
        return RecordTables.of(record);
    }
}
