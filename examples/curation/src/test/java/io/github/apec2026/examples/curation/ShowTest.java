package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = Example.on(new Desk(folder));
    }

    private String shown() {
        Desk.Ran ran = desk.show();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran.out();
    }

    @Test
    void eachPassageIsFollowedByItsClaims() {
        assertThat(shown()).contains("""
                        ── passage 0 [0..13] · article main
                        港口會議在卡亞俄舉行 🚢
                           document/callao-post-2026.kind = news [classified, not-derivable]
                           article/callao-post-2026/main.kind = news [classified, not-derivable]
                           meeting/callao-2026.names = 港口會議 (zh-Hant) ← "港口會議" [stated, \
                        """).contains("""
                        ── passage 2 [36..40]
                        版權所有
                           nothing: page furniture
                        """);
    }

    @Test
    void whatIsToBeSaidOfOtherFilesIsNotShown() {
        assertThat(Desk.run("check", desk.claims().toString()).out()).contains("[document-not-at-hand]");
        assertThat(shown()).doesNotContain("[document-not-at-hand]");
    }

    @Test
    void everythingThatAClaimSaysIsShown() {
        Example.spoil(
                desk,
                "\"kind\": {\"value\": \"conference\", \"quote\": \"會議\"}",
                "\"dates\": {\"value\": \"2026\", \"parts\": [\"會\", \"議\"], \"given\": 36, \"basis\": \"inferred\","
                        + " \"because\": \"So it is.\", \"rank\": \"preferred\", \"according\": [{\"value\":"
                        + " \"place/callao\", \"quote\": \"卡亞俄\"}]}, \"kind\": {\"value\": \"conference\"}");
        assertThat(shown())
                .contains("meeting/callao-2026.dates = 2026 ← \"會\" + \"議\" [inferred, ")
                .contains(
                        ", rank preferred, given the passage at 36, according to place/callao ← \"卡亞俄\", because: So it is.]");
    }

    @Test
    void referentsAndWhatIsHandedOnAreShown() {
        Example.spoil(
                desk,
                "\"article\": \"main\",",
                "\"article\": \"main\", \"referents\": [{\"words\": \"港口\", \"means\": \"place/callao\"}],"
                        + " \"gives\": {\"occasion\": {\"value\": \"meeting/callao-2026\", \"quote\": \"港口會議\"}},");
        Example.spoil(
                desk,
                "\"meetings\": {",
                "\"statements\": {\"s\": {\"mode\": {\"value\": \"reported\"}, \"summary\": {\"value\": {\"en\": \"Yes.\"}}}},"
                        + " \"meetings\": {");
        assertThat(shown())
                .contains("   here \"港口\" means place/callao\n")
                .contains("   gives occasion: {\"value\": \"meeting/callao-2026\", \"quote\": \"港口會議\"}\n")
                .contains("   statement/s.occasion = meeting/callao-2026 [contextual, ")
                .contains(", handed on by the passage]");
    }

    @Test
    void whatNoPassageTakesIsShown() {
        String file = desk.claimsText();
        int from = file.indexOf(",\n    {\"at\": 36");
        desk.claims(file.substring(0, from) + file.substring(file.indexOf("}", from) + 1));
        assertThat(shown()).contains("── IN NO PASSAGE [36..40]\n版權所有").contains("ERROR line ", "[text-not-covered]");
    }

    @Test
    void aRepeatIsShownWhereItStands() {
        desk.document(Example.TEXT + "版權 所有\n")
                .claims(desk.claimsText().replace("\"passages\"", "\"repeats\": [{\"of\": \"版權\"}], \"passages\""));
        assertThat(desk.place("--write").err()).isEmpty();
        assertThat(shown()).endsWith("── repeat [41..46] of the passage at 36\n版權 所有\n");
    }

    @Test
    void aFileWithErrorsIsShownWithThemAtTheirPassages() {
        Example.spoil(desk, "\"value\": \"callao\"", "\"value\": \"kallao\"");
        Example.spoil(desk, "\"nothing\": \"page furniture\"", "\"nothing\": \"page furniture\", \"facts\": {}");
        assertThat(shown())
                .contains("港口會議在卡亞俄舉行 🚢\n   ! ERROR line " + desk.claimsLineOf("kallao")
                        + " [unknown-reference] meeting/callao-2026.place: ")
                .contains("meeting/callao-2026.place = kallao ← \"卡亞俄\"\n")
                .contains("版權所有\n   ! ERROR line ", "[conflicting-members]");
    }

    @Test
    void anotherTextThanTheFileWasPlacedOnIsSaid() {
        desk.document(Example.TEXT.replace("120", "130"));
        assertThat(shown()).contains("! the claim file was placed on another text than this one");
    }

    @Test
    void positionsOutsideTheDocumentAreSaid() {
        desk.document("港口會議在卡亞俄舉行 🚢");
        assertThat(shown()).contains("! not in the document, which ends at 13");
    }

    @Test
    void aBrokenFileIsRefusedWithThePlaceOfTheFault() {
        desk.claims(desk.claimsText().replace("\"passages\": [", "\"passages\": [["));
        assertThat(desk.show().code()).isEqualTo(1);
        assertThat(desk.show().err()).contains("claims.json:", ": not JSON: ");
    }

    @Test
    void aDraftIsToBePlacedFirst() {
        desk.claims("{\"document\": {\"id\": \"x\"}, \"passages\": [{\"first\": \"港\", \"last\": \"有\"}]}");
        assertThat(desk.show().err()).contains("a draft; place it first");
    }
}
