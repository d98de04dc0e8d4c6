package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text rule over a bulletin that nobody published: what it finds, what it excepts, and that it can fail. */
class TextRuleCanFailTest {

    private static final String BULLETIN =
            "Port officials of many harbours met for three days to count their cranes, and those who came by sea were"
                    + " asked to bring their own anchors. The hosts read out \"A Plain Plan for Quiet Harbours: Fewer Horns,"
                    + " Softer Fenders and Lamps That Do Not Dazzle the Gulls\" and then served soup.";

    private static final String BULLETIN_IN_CHINESE = "港口官員連續三天清點起重機，從海路前來的客人須自備船錨，主人宣讀計劃之後請大家喝湯，湯涼了也沒有人抱怨。";

    private static final String TITLE =
            "A Plain Plan for Quiet Harbours: Fewer Horns, Softer Fenders and Lamps That Do Not Dazzle the Gulls";

    private final TextRule rule = new TextRule(List.of(BULLETIN, BULLETIN_IN_CHINESE), Set.of(TITLE));

    @Test
    void eightyCharactersOfADocumentAreFoundAndSeventyNineAreNot() {
        assertThat(rule.firstRepeated("x" + BULLETIN.substring(10, 90) + "x")).startsWith("ials of many");
        assertThat(rule.firstRepeated("x" + BULLETIN.substring(10, 89) + "x")).isEmpty();
    }

    @Test
    void thirtyCharactersMostlyHanAreFoundAndTwentyNineAreNot() {
        assertThat(rule.firstRepeated("x" + BULLETIN_IN_CHINESE.substring(5, 35) + "x"))
                .startsWith("續三天");
        assertThat(rule.firstRepeated("x" + BULLETIN_IN_CHINESE.substring(5, 34) + "x"))
                .isEmpty();
    }

    @Test
    void thirtyCharactersThatAreNotMostlyHanAreNoRun() {
        assertThat(rule.firstRepeated(BULLETIN.substring(0, 79))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// Port officials of many harbours met\n\t  for three days to count\r\n their cranes, and those who came by sea",
                "港口官員連續三天清點\n        起重機，從海路前來的客人須自備船錨，主人宣讀 計劃之後請大家喝湯"
            })
    void whiteSpaceAndLineBreaksHideNothing(String disguised) {
        assertThat(rule.firstRepeated(disguised)).isNotEmpty();
    }

    @Test
    void escapedQuotationMarksHideNothing() {
        assertThat(new TextRule(List.of(BULLETIN), Set.of())
                        .firstRepeated(
                                "{\"quote\": \"The hosts read out \\\"A Plain Plan for Quiet Harbours: Fewer Horns,"
                                        + " Softer Fenders and Lamps That Do\"}"))
                .isNotEmpty();
    }

    @Test
    void aTitleIsExceptedButNotAWordBesideIt() {
        assertThat(rule.firstRepeated("{\"quote\": \"" + TITLE + "\"}")).isEmpty();
        assertThat(rule.firstRepeated("see " + TITLE + " and then")).isEmpty();
        assertThat(rule.firstRepeated(TITLE + "\" and then served")).isNotEmpty();
        assertThat(rule.firstRepeated("out \"" + TITLE)).isNotEmpty();
        assertThat(new TextRule(List.of(BULLETIN), Set.of()).firstRepeated(TITLE))
                .isNotEmpty();
    }

    @Test
    void titlesAreTheValuesAndQuotesOfNamesUnderTheLimitAndNothingElse() throws Exception {
        String sentence = "far too long for a title ".repeat(7);

        assertThat(ClaimedTitles.of("""
                        {"passages": [{"facts": {
                          "meetings": {"count": {
                             "names": [{"value": {"en": "%1$s"}, "quote": "%1$s (printed)"}],
                             "theme": {"value": {"en": "%2$s"}, "quote": "%2$s"},
                             "dates": {"value": "2026", "quote": "%1$s in the year"}}},
                          "statements": {"said": {"summary": {"value": {"en": "%1$s summed up"}}}}}}],
                         "facts": {"places": {"lima": {"names": [{"value": {"zh-Hant": "利馬"}, "because": "%1$s"}]}}}}
                        """.formatted(TITLE, sentence)))
                .containsExactlyInAnyOrder(TITLE, TITLE + " (printed)", "利馬");
    }

    @Test
    void aMegabyteIsReadInAMoment() {
        Random random = new Random(2026);
        StringBuilder noise = new StringBuilder();
        while (noise.length() < 1_000_000) {
            noise.append((char) ('a' + random.nextInt(26))).append(random.nextInt(9) == 0 ? " " : "");
        }

        long start = System.nanoTime();
        assertThat(rule.firstRepeated(noise + BULLETIN)).isNotEmpty();
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
