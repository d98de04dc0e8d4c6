package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.Agreement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What several documents state alike. */
class AgreementsTest {

    private static final Id<SourceDocument> GAZETTE = SourceDocument.id("gazette");
    private static final Id<SourceDocument> HERALD = SourceDocument.id("herald");
    private static final Id<SourceDocument> POST = SourceDocument.id("post");
    private static final Id<Meeting> TALKS = Meeting.id("talks");

    private static final String REGISTER = register(Harbour.because("""
            "organizations": {"house": {"kind": ~"media"}, "port-press": {"kind": ~"media"}},
            "places": {"callao": {"formerly": ["port-city"], "kind": ~"city", "names": [~{"en": "Callao"}]},
                       "lima": {"kind": ~"city", "names": [~{"en": "Lima"}]}},
            "documents": {"gazette": {"publisher": ~"house"}, "herald": {"publisher": ~"house"}, "post": {"publisher": ~"port-press"}},
            "meetings": {"talks": {"partOf": ~"year"}, "year": {"kind": ~"dialogue", "names": [~{"en": "Port Year"}]}}
            """));

    private static final ApecDataset APEC = load(REGISTER);

    private static ApecDataset load(String register) {
        return data(
                        bulletin("gazette", "2026-05-03", """
                                {«The Port Talks meet on 1 May 2026 in Callao.», "facts": {"meetings": {"talks": {
                                  "kind": {"value": "dialogue"},
                                  "names": [{"value": {"en": "Port Talks"}, "quote": "Port Talks"}],
                                  "dates": {"value": "2026-05-01", "quote": "1 May 2026"},
                                  "place": {"value": "callao", "quote": "Callao"}}}}}""", """
                                {«Again: 1 May 2026.», "facts": {"meetings": {"talks": {
                                  "dates": {"value": "2026-05-01", "quote": "1 May 2026"}}}}}"""),
                        bulletin("herald", "2026-05-04", """
                                {«The Port Talks meet on 1 May 2026 in Lima.», "facts": {"meetings": {"talks": {
                                  "kind": {"value": "dialogue"},
                                  "names": [{"value": {"en": "Port Talks"}, "quote": "Port Talks"}],
                                  "dates": {"value": "2026-05-01", "quote": "1 May 2026"},
                                  "place": {"value": "lima", "quote": "Lima"}}}}}"""),
                        bulletin("post", "2026-05-05", """
                                {«Port Talks in Callao on 2 May 2026.», "facts": {"meetings": {"talks": {
                                  "kind": {"value": "dialogue"},
                                  "dates": {"value": "2026-05-02", "quote": "2 May 2026"},
                                  "place": {"value": "port-city", "quote": "Callao"}}}}}"""),
                        register)
                .load()
                .datasetWithWarnings();
    }

    @Test
    void theyAreByEntityThenPropertyWithOneClaimOfEachDocument() {
        List<Agreement> agreed = APEC.agreements();

        assertThat(agreed)
                .extracting(each -> each.subject() + " " + each.property() + " " + each.value() + " " + documents(each))
                .containsExactly(
                        "meeting/talks dates 2026-05-01 [document/gazette, document/herald]",
                        "meeting/talks place place/callao [document/gazette, document/post]");
    }

    @Test
    void whatOneHousePrintsTwiceIsNotIndependent() {
        assertThat(APEC.agreements()).extracting(Agreement::isIndependent).containsExactly(false, true);
        assertThat(APEC.areIndependent(GAZETTE, HERALD)).isFalse();
        assertThat(APEC.areIndependent(GAZETTE, POST)).isTrue();
    }

    @Test
    void namesCategoriesAndWhatOneDocumentSaysTwiceAreNoAgreement() {
        assertThat(APEC.agreements()).extracting(Agreement::property).doesNotContain("names", "kind", "partOf");
        assertThat(APEC.accordingTo(GAZETTE).agreements()).isEmpty();
        assertThat(APEC.accordingTo(List.of()).agreements()).isEmpty();
    }

    @Test
    void ofSomeDocumentsOnlyTheirClaimsAgree() {
        assertThat(APEC.accordingTo(GAZETTE, POST).agreements())
                .singleElement()
                .satisfies(each -> assertThat(each.value()).isEqualTo(Place.id("callao")));
        assertThat(APEC.accordingTo(HERALD, POST).agreements()).isEmpty();
    }

    @Test
    void aDeprecatedClaimAgreesWithNone() {
        ApecDataset judged = data(bulletin("gazette", "2026-05-03", """
                                {«The talks meet on 1 May 2026.», "facts": {"meetings": {"talks": {"kind": {"value": "dialogue"},
                                  "dates": {"value": "2026-05-01", "quote": "1 May 2026"}}}}}"""), bulletin("herald", "2026-05-04", """
                                {«Talks on 1 May 2026.», "facts": {"meetings": {"talks": {
                                  "dates": {"value": "2026-05-01", "quote": "1 May 2026"}}}}}"""))
                .and("""
                        {"format": 1, "judgements": [{"claim":
                          {"document": "herald", "entity": "meeting/talks", "property": "dates", "value": "2026-05-01"},
                           "rank": "deprecated", "because": "x"}]}
                        """)
                .load()
                .datasetWithWarnings();

        assertThat(judged.claims(TALKS, Meeting.DATES)).hasSize(2);
        assertThat(judged.agreements()).isEmpty();
    }

    @Test
    void eachClaimStatesTheValueAndTheListCannotBeChanged() {
        for (Agreement each : APEC.agreements()) {
            for (Claim<?> claim : each.claims()) {
                assertThat(APEC.claims(each.subject(), each.property())).contains(claim);
            }
        }
        assertThat(APEC.agreements().get(0).value()).isEqualTo(DateRange.parse("2026-05-01"));
        assertThatThrownBy(() -> APEC.agreements().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<Id<SourceDocument>> documents(Agreement agreement) {
        return agreement.claims().stream()
                .map(claim -> claim.evidence().orElseThrow().document())
                .toList();
    }
}
