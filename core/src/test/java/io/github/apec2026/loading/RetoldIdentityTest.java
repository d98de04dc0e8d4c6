package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** Which names and which kind an entity has where its documents are told alone, and others disagree about it. */
class RetoldIdentityTest {

    private static final Id<Meeting> TALKS = Meeting.id("talks");

    private static final ApecDataset APEC = data(
                    bulletin("a-sheet", "2026-05-01", """
                            {«Port Talks, once Old Talks.», "facts": {"meetings": {"talks": {"kind": {"value": "dialogue"},
                              "names": [{"value": {"en": "Port Talks"}, "quote": "Port Talks"},
                                {"value": {"en": "Old Talks"}, "quote": "Old Talks", "rank": "deprecated"}]}}}}"""),
                    bulletin("b-sheet", "2026-05-02", """
                            {«Harbour Talks.», "facts": {"meetings": {"talks": {
                              "names": [{"value": {"en": "Harbour Talks"}, "quote": "Harbour Talks"}]}}}}"""),
                    bulletin("c-sheet", "2026-05-03", """
                            {«A ceremony.», "facts": {"meetings": {"talks": {"kind": {"value": "ceremony"}}}}}"""),
                    bulletin("d-sheet", "2026-05-04", """
                            {«Dinner at the Port Talks.», "facts": {"meetings": {"dinner": {"kind": {"value": "ceremony"},
                              "partOf": {"value": "talks", "quote": "Port Talks"}}}}}"""))
            .load()
            .datasetWithWarnings();

    @Test
    void whatADocumentNamesItselfTakesNoNameFromOthers() {
        assertThat(names(APEC)).isEqualTo("[{en=Port Talks}, {en=Harbour Talks}]");
        assertThat(names(alone("a-sheet"))).isEqualTo("[{en=Port Talks}]");
        assertThat(names(alone("b-sheet"))).isEqualTo("[{en=Harbour Talks}]");
    }

    @Test
    void whatIsNotNamedHasEveryNameOfTheOthersButNotADeprecatedOne() {
        for (String document : new String[] {"c-sheet", "d-sheet"}) {
            assertThat(names(alone(document))).isEqualTo("[{en=Port Talks}, {en=Harbour Talks}]");
            assertThat(alone(document).claims(TALKS, "names")).hasSize(2);
        }
        assertThat(alone("a-sheet").claims(TALKS, "names")).hasSize(2);
    }

    @Test
    void aKindThatOthersDisagreeAboutIsTakenAsTheWholeRecordHasItAndContradictsNothing() {
        assertThat(APEC.conflicts()).hasSize(1);

        for (String document : new String[] {"b-sheet", "d-sheet"}) {
            assertThat(alone(document).get(TALKS).kind()).isEqualTo(MeetingKind.CEREMONY);
            assertThat(alone(document).claims(TALKS, "kind")).hasSize(1);
            assertThat(alone(document).conflicts()).isEmpty();
        }
        assertThat(alone("a-sheet").get(TALKS).kind()).isEqualTo(MeetingKind.DIALOGUE);
    }

    @Test
    void aFormerIdOfWhatIsNotThereIsNotMissed() {
        assertThat(PortTalks.dataset().accordingTo(PortTalks.POSTER).info().notices())
                .extracting(n -> n.code())
                .contains(NoticeCode.TAKEN_FROM_OTHERS)
                .doesNotContain(NoticeCode.UNKNOWN_REFERENCE);
    }

    private static ApecDataset alone(String document) {
        return APEC.accordingTo(SourceDocument.id(document));
    }

    private static String names(ApecDataset apec) {
        return apec.get(TALKS).names().toString();
    }
}
