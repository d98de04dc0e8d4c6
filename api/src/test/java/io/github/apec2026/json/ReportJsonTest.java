package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.value.DateRange;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportJsonTest {

    static final Notice FULL = Notice.of(NoticeCode.UNREADABLE_FILE)
            .severity(Severity.WARNING)
            .at("lima.json", 12, 7, "/passages/3")
            .entity(Meeting.id("transport-2031-05"))
            .property("dates")
            .document(SourceDocument.id("lima-bulletin"))
            .passage(45)
            .with("detail", "a folder")
            .build();

    static final Notice BARE = Notice.of(NoticeCode.REST_NOT_READ).build();

    static final ClaimCounts DATES = ClaimCounts.builder()
            .document(SourceDocument.id("lima-bulletin"))
            .kind("dates")
            .putByBasis(Basis.STATED, 40)
            .putByBasis(Basis.CONTEXTUAL, 1)
            .putByOutcome(Outcome.DERIVED_EXACT, 40)
            .putByOutcome(Outcome.IN_CONTEXT, 1)
            .build();

    static final ClaimCounts NAMES = ClaimCounts.builder()
            .kind("text")
            .putByBasis(Basis.CURATED, 2)
            .putByOutcome(Outcome.NOT_DERIVABLE, 2)
            .build();

    static final Tally TALLY = Tally.builder()
            .files(2)
            .documents(1)
            .documentsChecked(1)
            .passages(12)
            .passagesChecked(11)
            .wordsChecked(40)
            .wordsNotChecked(3)
            .putClaimsByBasis(Basis.STATED, 41)
            .putClaimsByBasis(Basis.CURATED, 2)
            .putClaimsByOutcome(Outcome.DERIVED_EXACT, 43)
            .addClaimsByKind(DATES, NAMES)
            .entities(9)
            .build();

    static final Report REPORT =
            Report.builder().addNotices(FULL, BARE).tally(TALLY).build();

    static final DatasetInfo INFO = DatasetInfo.builder()
            .format(1)
            .addSources("seeds", "mine")
            .addDocuments(SourceDocument.id("lima-bulletin"))
            .putCompiledFrom("lima.json", "00ff")
            .asOfRange(DateRange.parse("2026-05-03"))
            .addUndated(SourceDocument.id("poster"))
            .addDatedByContent(SourceDocument.id("leaflet"))
            .addNotices(BARE)
            .tally(TALLY)
            .build();

    private static final String TALLY_JSON = """
            {"files": 2, "documents": 1, "documentsChecked": 1, "passages": 12, "passagesChecked": 11, "wordsChecked": 40,
             "wordsNotChecked": 3, "claimsByBasis": {"stated": 41, "curated": 2},
             "claimsByOutcome": {"derived-exact": 43},
             "claimsByKind": [
               {"document": "document/lima-bulletin", "kind": "dates", "byBasis": {"stated": 40, "contextual": 1},
                "byOutcome": {"derived-exact": 40, "in-context": 1}},
               {"kind": "text", "byBasis": {"curated": 2}, "byOutcome": {"not-derivable": 2}}],
             "entities": 9}
            """;

    private static final String FULL_JSON = """
            {"code": "unreadable-file", "severity": "warning", "file": "lima.json", "line": 12, "column": 7,
             "pointer": "/passages/3", "entity": "meeting/transport-2031-05", "property": "dates",
             "document": "document/lima-bulletin", "passage": 45, "attributes": {"detail": "a folder"},
             "message": "The claim file could not be opened or read to its end: a folder."}
            """;

    private static final String BARE_JSON = """
            {"code": "rest-not-read", "severity": "info", "attributes": {},
             "message": "The rest of the file was not read, because of the error before."}
            """;

    @ParameterizedTest
    @EnumSource
    void aReportIsWrittenWithItsMessagesAndReadBackEqual(Mapper mapper) throws IOException {
        assertThat(tree(mapper.write(REPORT)))
                .isEqualTo(tree("{\"notices\": [" + FULL_JSON + "," + BARE_JSON + "], \"tally\": " + TALLY_JSON + "}"));
        Report back = mapper.read(mapper.write(REPORT), Report.class);
        assertThat(back).isEqualTo(REPORT).hasSameHashCodeAs(REPORT).hasToString(REPORT.toString());
        assertThat(back.notices()).containsExactly(FULL, BARE);
        assertThat(back.notices().get(0).message()).isEqualTo(FULL.message());
        assertThat(back.tally().claims()).isEqualTo(43);
        assertThat(back.tally().claimsByKind()).containsExactly(DATES, NAMES);
        assertThat(back.tally().claimsByKind().get(0).claims()).isEqualTo(41);
    }

    @ParameterizedTest
    @EnumSource
    void theMessageIsMadeFromTheAttributesWhateverTheJsonSays(Mapper mapper) throws IOException {
        Notice back = mapper.read(FULL_JSON.replace("to its end: a folder", "by anybody"), Notice.class);
        assertThat(back).isEqualTo(FULL);
        assertThat(back.message()).isEqualTo(FULL.message());
    }

    @ParameterizedTest
    @EnumSource
    void whatADataSetWasMadeFromIsReadBackEqual(Mapper mapper) throws IOException {
        assertThat(tree(mapper.write(INFO)))
                .isEqualTo(tree("{\"format\": 1, \"sources\": [\"seeds\", \"mine\"],"
                        + "\"documents\": [\"document/lima-bulletin\"],"
                        + "\"compiledFrom\": {\"lima.json\": \"00ff\"}, \"asOf\": \"2026-05-03\","
                        + "\"undated\": [\"document/poster\"], \"datedByContent\": [\"document/leaflet\"], \"notices\": ["
                        + BARE_JSON + "], \"tally\": "
                        + TALLY_JSON + "}"));
        assertThat(mapper.read(mapper.write(INFO), DatasetInfo.class)).isEqualTo(INFO);
    }

    private static Object tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
