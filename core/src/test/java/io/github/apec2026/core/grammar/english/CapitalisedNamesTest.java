package io.github.apec2026.core.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text is written with braces around its names. */
class CapitalisedNamesTest {

    private static final Language LANGUAGE = Language.of("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing of the kind",
                "they met {Ana Ruiz} in {Lima}",
                // Small words between capitals, and at the end of a run.
                "the {Port of Callao} is busy",
                "the {Bank of the West} is closed",
                "the {Centre for Trade} opened",
                "the port of {Callao} for years",
                "{Ludwig van Beethoven} and {Charles de Gaulle}",
                "they joined {Procter & Gamble} early",
                "the {Council on Trade} of the hall",
                // "and" joins behind "of", and before the name of a body.
                "the {Ministry of Trade and Industry} met",
                "the {Development and Reform Commission} met",
                "the {Fisheries and Oceans Canada Advisory Council} met",
                "from {Lima} and {Quito} to {Santiago}",
                "a {Bank} and {Peru}",
                "from {Lima} and the {World Bank} in {Quito}",
                "as {Trade and Bb Cc Dd Ee Bank} or {Trade} and {Bb Cc Dd Ee Ff Bank} said",
                // The start of a sentence.
                "Delegates came. Ministers left.",
                "The {Port of Callao} is busy.",
                "In {Lima} it rained.",
                "At the {Lima Convention Centre} it rained.",
                "They met {Ana}. {Ana} left. Ministers left.",
                "{Trade} grew. They said {Trade} grew.",
                "{APEC} grew. iPhone sales fell.",
                "{McDonald} left: Ministers stayed",
                "they left; {Peru} stayed",
                "who left? Ministers stayed! Ministers won… Delegates lost",
                "a heading\nMinisters stayed",
                "it fell (as {Reuters} said) at {Lima}",
                "it fell ({Reuters})",
                // Abbreviations end no sentence.
                "they met Mr. {Costa} and Dr. {Ruiz}",
                "on Feb. 2 the {U.S.} and the {U.S. Senate} met",
                "they met {George W. Bush} there",
                "they met {J. K. Rowling} there",
                "in group b. {Ministers} met",
                "in group be. Ministers met",
                // Days and months.
                "on Monday in May and on Tuesday, Jan. 3",
                "they met {Ana Ruiz} Monday",
                "then I left",
                "in {May Day} parades",
                // Possessives, apostrophes and hyphens.
                "in {China}'s {Ministry of Commerce} met",
                "in {China}’s {Great Wall} stood",
                "the {Leaders}' {Meeting} ended",
                "they met {O'Brien} in {Xi'an}",
                "then {Ana}'re and {Bob}'ll and {Cid}'ve and {Dee}'d",
                "the {Asia-Pacific} and {Jean-Paul Marat}",
                "since {COVID-19} and the {G20}, {G-20}",
                "a {Lima}-based firm",
                "the 5G of 2019 in 3M",
                "he said {Lima}- there",
                "he saw {B}'",
                // Quoted titles.
                "he read “{Pride and Prejudice}” twice",
                "he read \"{Trade}\" twice",
                "“{Building a Shared Future},” he said",
                "the theme “{Openness, Innovation & Trade for All}” won",
                "“Building it takes time,” he said",
                "“Build it.” Then he left",
                "“Why?” asked {Ana}",
                "he read “Pride and went",
                "he said “not {Lima}” again",
                "a \"small\" {Town}",
                "the “{People's Choice}” prize",
                "the “Open\nDoor”",
                "quote “"
            })
    void namesStandInBraces(String marked) {
        String text = marked.replace("{", "").replace("}", "");
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int[] name : LANGUAGE.names(text)) {
            shown.append(text, at, name[0])
                    .append('{')
                    .append(text, name[0], name[1])
                    .append('}');
            at = name[1];
        }
        assertThat(shown.append(text.substring(at))).hasToString(marked);
    }

    @Test
    void aLongQuotationIsNoTitle() {
        List<int[]> names = LANGUAGE.names("“" + "Aa ".repeat(50) + "”");
        assertThat(names).hasSize(1);
        assertThat(names.get(0)).containsExactly(1, 150);
        assertThat(LANGUAGE.names("x “" + "Aa, ".repeat(50) + "”")).hasSize(50);
        assertThat(LANGUAGE.names("x “" + "Aa, ".repeat(25) + "Aa”")).hasSize(1);
    }

    @Test
    void nothingHasNoNames() {
        assertThat(LANGUAGE.names("")).isEmpty();
        assertThat(LANGUAGE.names(" \n“\"")).isEmpty();
    }
}
