package io.github.apec2026.core.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text is written with a bar where a sentence ends. */
class SentencesTest {

    private static final Language LANGUAGE = Language.of("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One sentence.|",
                "No mark at the end|",
                "The fair opened.| It was full.|",
                "Was it full?| It was!| Nobody left.|",
                "It rained...| Then it stopped.|",
                "It rained…| Then it stopped.|",
                "They waited ... and waited.|",
                "They waited … and waited.|",
                // Decimals, times and addresses.
                "Rates rose to 3.5 percent.| They fell later.|",
                "It is at example.org today.| See it.|",
                "It cost $5.| That is little.|",
                "It ended in 2019.| The site is empty.|",
                // Months, weekdays and titles.
                "It opens on Feb. 2 in Lima.| All may come.|",
                "It opened in Sept. Brazil won.|",
                "It opened in Sept.| The host won.|",
                "It closes on Fri. May 3 at noon.|",
                "We sat.| Mary came.|",
                "Mr. Costa met Dr. Ruiz.| Both left.|",
                "She thanked Gen. The Honour Guard stood.|",
                "The way was steep, the mt.| Peak was near.|",
                "Smith Jr. Was there, said Acme Inc. Lawyers.|",
                "He joined Acme Inc.| He left in May.|",
                // Initials and abbreviations of letters.
                "The U.S. Senate met.| It voted.|",
                "He lives in the U.S.| The rest stayed.|",
                "George W. Bush spoke.| They clapped.|",
                "It starts at 5 p.m. Monday.|",
                "It starts at 5 p.m.| On Monday it ends.|",
                "Fruit, e.g. Apples, is cheap.|",
                "It was x.| In y it was not.|",
                // Other abbreviations.
                "Peru vs. Chile was close.| Peru won.|",
                "Pens, paper, etc. were sold.|",
                "Pens, paper, etc.| They were cheap.|",
                "He wrote Ruiz et al. Letters came.|",
                // Words that are abbreviations only before a number.
                "See No. 5 and Fig. 3 there.|",
                "He said no.| Nobody asked again.|",
                "We need no. 5 of them.|",
                // Quotation marks and brackets.
                "He said: “It is late.”| Then he left.|",
                "He said: \"It is late.\"| Then he left.|",
                "He said 'no more!'| Then he left.|",
                "“Why?” he asked.| Nobody knew.|",
                "It failed (see below.)| They tried again.|",
                "It failed [sic.]| They tried again.|",
                // Lists, headings and lines.
                "1. Open the lid.| Pour.|",
                "12. Open the lid.|",
                "It came in 123.| Pour.|",
                "A heading|\nIts text.| More text.|",
                "A heading.|\nits text.|",
                "He met Mr.|\nRuiz.|",
                "First.|\n2. Second.|",
                "Yahoo! is a firm.|",
                "He left.|  Then he came.|",
                "He left .net alone.|",
                "A.|"
            })
    void sentencesEndWhereTheBarsStand(String marked) {
        StringBuilder shown = new StringBuilder();
        String text = marked.replace("|", "");
        int at = 0;
        while (at < text.length()) {
            int end = LANGUAGE.sentenceEnd(text, at);
            shown.append(text, at, end).append('|');
            at = end;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                shown.append(text.charAt(at));
                at++;
            }
        }
        assertThat(shown).hasToString(marked);
    }

    @Test
    void everyPositionOfASentenceHasItsEnd() {
        String text = "Dr. Ruiz paid $3.50. The U.S. paid more.";
        int first = text.indexOf(" The");
        for (int at = 0; at < first; at++) {
            assertThat(LANGUAGE.sentenceEnd(text, at)).isEqualTo(first);
        }
        assertThat(LANGUAGE.sentenceEnd(text, first)).isEqualTo(text.length());
        assertThat(LANGUAGE.sentenceEnd(text, text.length())).isEqualTo(text.length());
    }

    @Test
    void nothingHasItsEndAtOnce() {
        assertThat(LANGUAGE.sentenceEnd("", 0)).isZero();
        assertThat(LANGUAGE.sentenceEnd("\n", 0))
                .as("white space belongs to what is behind it")
                .isOne();
    }
}
