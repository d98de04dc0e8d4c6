package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.register;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.facts.FiveDocuments;
import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.value.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside a compiled record only overlays are read and verified. */
class OverlaysBesideCompiledTest {

    private static final int RECORDS = 60;

    private static final String GAZETTE = bulletin("guangzhou-gazette", "2026-03-01", """
            {«Some 1,500 people took part in Guangzhou this year, the organisers said.», "facts": {
              "observations": {"gazette-participants": {
                "indicator": {"value": "som1-2026-participants", "quote": "took part", "basis": "inferred", "because": "Of the meeting there."},
                "status": {"value": "actual"},
                "value": {"value": {"amount": "1500", "unit": "people", "bound": "about"}, "quote": "Some 1,500 people"},
                "period": {"value": "2026", "quote": "this year", "given": "documents/guangzhou-gazette/published"}}},
              "meetings": {"som1-2026": {
                "place": {"value": "guangzhou", "quote": "Guangzhou"}}}}}""");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"meetings\": {\"som1-2026\": {\"acronym\": {\"value\": \"OUR1\", \"because\": \"We call it so.\"}}}",
                "\"meetings\": {\"som1-2026\": {\"dates\": {\"value\": \"2026-02-03\", \"because\": \"We were there.\"}}}",
                "\"places\": {\"guangzhou\": {\"within\": {\"value\": \"china\", \"because\": \"We think so.\"}}}",
                "\"topics\": {\"fairs\": {\"names\": [{\"value\": {\"en\": \"Fairs\"}, \"because\": \"Ours.\"}]}}",
                "\"topics\": {\"fairs\": {\"nams\": [{\"value\": {\"en\": \"Fairs\"}, \"because\": \"Ours.\"}]}}",
                "\"topics\": {\"fairs\": {\"names\": [{\"value\": {\"en\": \"Guangzhou\"}, \"because\": \"Ours.\"}]}}",
                "\"meetings\": {\"nowhere\": {\"place\": {\"value\": \"atlantis\", \"because\": \"Unknown.\"}}}",
                "\"topics\": {\"fairs\": {\"formerly\": [\"markets\"], \"names\": [{\"value\": {\"en\": \"Fairs\"}, \"because\": \"Ours.\"}]}}"
            })
    void aRegisterBesideTheRecordGivesWhatReadingAllGives(String facts) {
        BesideCompiled.check(theRecord(), overlay(register(facts)));
    }

    @Test
    void theCompiledRecordIsUsedAndTheClaimsOfTheOverlayAreVerified() {
        ClaimSource gazette =
                ClaimSource.overlay("gazette.json", ClaimText.of(GAZETTE).json().getBytes(UTF_8));

        assertThat(BesideCompiled.check(theRecord(), List.of(gazette))).isTrue();

        ApecDataset apec = Apec2026.loader().with(gazette).read().orThrow();
        assertThat(apec.info().compiledFrom()).isNotEmpty().doesNotContainKey("gazette.json");
        assertThat(apec.get(Observation.id("gazette-participants")).period()).contains(DateRange.parse("2026"));
        assertThat(apec.claims(Observation.id("gazette-participants"), "period")
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.IN_CONTEXT);
    }

    /** A copy of a file of the record as another document: hundreds of claims with words in either language. */
    @Test
    void aCopyOfEachDocumentBesideTheRecordGivesWhatReadingAllGives() throws IOException {
        int used = 0;
        for (ClaimFile file : theRecord().files()) {
            String id = file.name().replace(".json", "");
            String copy = text(file).replace(id, "own-" + id);
            used += BesideCompiled.check(theRecord(), overlay(copy)) ? 1 : 0;
        }
        assertThat(used).isGreaterThanOrEqualTo(FiveDocuments.ids().size());
    }

    @Test
    void randomRecordsBesideEachOtherGiveWhatReadingAllGives() throws IOException {
        int used = 0;
        for (long seed = 0; seed < RECORDS; seed++) {
            ClaimSource source = new RandomRecord(seed, 5).source();
            String other =
                    text(new RandomRecord(seed + RECORDS, 5).source().files().get(0));
            String renamingNothing = other.replaceAll("\"formerly\": \\[[^]]*], ", "");
            used += BesideCompiled.check(source, overlay(renamingNothing)) ? 1 : 0;
            assertThat(BesideCompiled.check(source, overlay(other))).isFalse();
        }
        assertThat(used).isGreaterThan(RECORDS / 2);
    }

    /** Judgements, one of them about no claim, former ids, referents, sources and claims that take a year from others. */
    @Test
    void whatARecordHasBesidesItsClaimsIsThereForOverlays() {
        ClaimSource talks =
                talksAnd(file("note.json", bulletin("port-note", "2026-05-03", """
                                {«Breakfast was on 2 May.», "facts": {"meetings": {"breakfast": {
                                  "kind": {"value": "dialogue"},
                                  "dates": {"value": "2026-05-02", "quote": "2 May", "given": "documents/port-note/published",
                                    "basis": "inferred", "because": "Nobody met twice."}}}}}""")), file("judging.json", """
                                {"format": 1, "judgements": [
                                  {"claim": {"document": "poster", "entity": "meeting/talks", "property": "dates", "value": "2026-05-02"},
                                   "rank": "deprecated", "because": "It was printed before."},
                                  {"claim": {"document": "poster", "entity": "meeting/talks", "property": "dates", "value": "1999-05-02"},
                                   "rank": "deprecated", "because": "Nobody claims it."}],
                                 "facts": {"topics": {"pulleys": {"formerly": ["tackles"],
                                  "names": [{"value": {"en": "pulleys"}, "because": "Ours."}]}}}}
                                """));
        String sheet = bulletin("own-sheet", "2026-05-09", """
                {«Ana had breakfast on 2 May.», "facts": {"meetings": {"coffee": {
                  "kind": {"value": "dialogue"},
                  "dates": {"value": "2026-05-02", "quote": "2 May", "given": "meetings/breakfast/dates"}}}}}""", """
                {«Ana and Eva met in Callao on 1 May.», "facts": {"meetings": {"supper": {
                  "kind": {"value": "dialogue"},
                  "place": {"value": "callao", "quote": "Callao"},
                  "dates": {"value": "2026-05-01", "quote": "1 May", "given": "meetings/talks/dates"}}}}}""");
        List<ClaimSource> own = List.of(
                ClaimSource.overlay(
                        "own.json",
                        register(
                                        "\"topics\": {\"tackles\": {\"broader\": {\"value\": \"cranes\", \"because\": \"Ours.\"}}}")
                                .getBytes(UTF_8)),
                ClaimSource.overlay("sheet.json", ClaimText.of(sheet).json().getBytes(UTF_8)));

        assertThat(BesideCompiled.check(talks, own)).isTrue();
    }

    private static ClaimSource talksAnd(ClaimFile... more) {
        List<ClaimFile> files = new ArrayList<>(List.of(
                file("lima.json", PortTalks.LIMA_FILE),
                file("gazette.json", PortTalks.GAZETTE_FILE),
                file("poster.json", PortTalks.POSTER_FILE),
                file("register.json", PortTalks.REGISTER)));
        files.addAll(List.of(more));
        return new Loading.Module("talks", ClaimSource.DATA, files);
    }

    private static ClaimFile file(String name, String block) {
        return new Loading.MemoryFile(name, ClaimText.of(block).json());
    }

    @Test
    void aJudgementOfAnOverlayChangesTheRankOfACompiledClaim() {
        String judging = """
                {"format": 1, "judgements": [{"claim":
                  {"document": "lima-bulletin", "entity": "meeting/talks", "property": "dates", "value": "2026-05-01"},
                   "rank": "deprecated", "because": "It rained."}]}
                """;
        assertThat(BesideCompiled.check(talksAnd(), overlay(judging))).isTrue();
    }

    @Test
    void besideOtherDataAndAfterAnOverlayAllFilesAreRead() {
        ClaimSource other =
                new Loading.Module("other", ClaimSource.DATA + 1, List.of(file("other.json", register(""))));
        ClaimSource early = new Recompiled(other, new byte[0]) {
            @Override
            public int order() {
                return ClaimSource.DATA - 1;
            }

            @Override
            public boolean isOverlay() {
                return true;
            }
        };
        assertThat(BesideCompiled.check(theRecord(), List.of(other))).isFalse();
        assertThat(BesideCompiled.check(theRecord(), List.of(early))).isFalse();
    }

    @Test
    void aDamagedCompiledRecordIsReportedAlsoBesideOverlays() {
        ClaimSource damaged = new Recompiled(theRecord(), new byte[] {1, 2, 3});
        ClaimSource own = ClaimSource.overlay("own.json", register("").getBytes(UTF_8));

        assertThat(Apec2026.loader()
                        .withoutProviders()
                        .with(damaged)
                        .with(own)
                        .read()
                        .report()
                        .notices())
                .anyMatch(notice -> notice.code().code().equals("compiled-record-unusable"));
    }

    private static List<ClaimSource> overlay(String json) {
        return List.of(ClaimSource.overlay("own.json", json.getBytes(UTF_8)));
    }

    private static String text(ClaimFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static ClaimSource theRecord() {
        return ServiceLoader.load(ClaimSource.class).findFirst().orElseThrow();
    }
}
