package io.github.apec2026.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A document more in the record, with what the register says for it, changes nothing that is asked of the five. */
class ASixthDocumentTest {

    /** Names for what only the new document tells, a parent that no document names, and an agency of the five that is part of them. */
    private static final String REGISTER = """
            {"format": 1, "facts": {
              "organizations": {
                "lantern-gazette": {
                  "names": [{"value": {"zh-Hant": "燈籠報"}, "because": "Its Chinese name."}],
                  "parent": {"value": "lantern-press", "because": "The house that prints it."}},
                "vcg": {"parent": {"value": "lantern-gazette", "because": "Its picture desk."}},
                "dongguan-lantern-office": {"names": [{"value": {"zh-Hant": "東莞燈籠辦"}, "because": "Its Chinese name."}]},
                "lantern-press": {
                  "names": [{"value": {"en": "Lantern Press"}, "because": "Its name."}],
                  "kind": {"value": "company", "because": "It is a printing house."}}}}}
            """;

    private final List<ClaimSource> record = record();

    @Test
    void itIsInTheRecord() {
        ApecDataset dataset = load(record);

        assertThat(dataset.find(SourceDocument.id(Later.GAZETTE))).isPresent();
        assertThat(dataset.get(Meeting.id("som1-2026")).dates()).isNotEmpty();
        assertThat(dataset.get(Organization.id("lantern-press")).name().toString())
                .contains("Lantern Press");
        assertThat(dataset.get(Organization.id("vcg")).parent()).contains(Organization.id("lantern-gazette"));
        assertThat(dataset.conflicts())
                .hasSizeGreaterThan(Seeds.dataset().conflicts().size());
    }

    @Test
    void theFiveAnswerAsBefore() {
        ApecDataset five = load(List.of(FiveDocuments.among(record)));

        List<Object> now = DatasetWalk.of(five);
        List<Object> before = DatasetWalk.of(Seeds.dataset());
        for (int i = 0; i < Math.min(now.size(), before.size()); i++) {
            assertThat(now.get(i)).isEqualTo(before.get(i)); // one by one, so that a failure can be read
        }
        assertThat(now).hasSameSizeAs(before);
        assertThat(five.conflicts()).isEqualTo(Seeds.dataset().conflicts());
        assertThat(five.info().documents()).isEqualTo(FiveDocuments.ids());
        assertThat(five.search("lantern")).isEmpty();
    }

    private static List<ClaimSource> record() {
        Map<String, byte[]> sixth = new LinkedHashMap<>();
        try {
            String name = Later.GAZETTE + ".json";
            try (InputStream in = Later.claims(Later.GAZETTE).files().get(0).open()) {
                sixth.put(name, in.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        sixth.put("sixth-register.json", REGISTER.getBytes(UTF_8));
        List<ClaimSource> record = new ArrayList<>(FiveDocuments.shipped());
        record.add(new FiveDocuments.Files("sixth", sixth));
        return record;
    }

    private static ApecDataset load(List<ClaimSource> sources) {
        ApecLoader loader = Apec2026.loader().withoutProviders();
        for (ClaimSource source : sources) {
            loader = loader.with(source);
        }
        return loader.read().orThrow();
    }
}
