package io.github.apec2026.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteContextTest {

    @ParameterizedTest(name = "[{0}] Lima [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
            ''    | ''      | true
            'In ' | ''      | false
            ''    | ' hosts'| false
            'In ' | ' it is'| false
            """)
    void wordsAreAloneWithoutTextBeforeAndBehind(String before, String behind, boolean alone) {
        QuoteContext context = QuoteContext.between(before, "Lima", behind);

        assertThat(context.isAlone()).isEqualTo(alone);
        assertThat(context.words()).isEqualTo("lima");
    }
}
