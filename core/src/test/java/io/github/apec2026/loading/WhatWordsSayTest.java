package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.MISMATCH;
import static io.github.apec2026.notice.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How exactly words say a value, and what the notice says that they say where it is another. */
public final class WhatWordsSayTest {

    private static final String INDICATOR =
            register("\"indicators\": {\"sales\": {\"label\": {\"value\": {\"en\": \"Sales\"}, \"because\": \"x\"},"
                    + " \"measure\": {\"value\": \"level\", \"because\": \"x\"}}}");

    /** Exactly and contained are the outcomes; anything else is what the words say instead of the value. */
    private static void check(Loading loading, Id<?> entity, String property, String said) {
        Loaded loaded = loading.load();
        if (said.equals("exactly") || said.equals("contained")) {
            Outcome outcome = said.equals("exactly") ? Outcome.DERIVED_EXACT : Outcome.DERIVED_CONTAINED;
            assertThat(loaded.dataset().claims(entity, property).get(0).outcome())
                    .isEqualTo(outcome);
        } else {
            String message = loaded.finds(ERROR, MISMATCH)
                    .about(entity.toString(), property)
                    .notice()
                    .message();
            assertThat(message).contains("\" say " + said + "; the claim says ");
        }
    }

    @ParameterizedTest(name = "\"{1}\" of \"{0}\" as {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It is plan 4.                        | 4                    | 4         | exactly
            It is plan 4.                        | plan 4               | 4         | contained
            It is plan 4.                        | 4.                   | 4         | contained
            It is plan 4.                        | It is                | 4         | no number
            It is plan 4 or 5.                   | 4 or 5               | 4         | 4, 5
            It is plan 5.                        | plan 5               | 4         | 5
            They made 0 plans.                   | 0 plans              | 4         | 0
            It is the fourth plan.               | the fourth plan      | 4         | contained
            It grew by 4 percent.                | 4 percent            | 4         | no number
            It grew by 4.5 times.                | 4.5                  | 4         | no number
            It is plan 999,999,999.              | 999,999,999          | 999999999 | exactly
            It is plan 1,000,000,000.            | 1,000,000,000        | 4         | no number
            They made 4 billion plans.           | 4 billion            | 4         | no number
            In 2025 it was the plan.             | In 2025              | 4         | 2025
            In May 2025 it was the plan.         | May 2025             | 4         | no number
            In the 2020s it was the plan.        | the 2020s            | 4         | no number
            """)
    void aWholeNumber(String sentence, String quote, String value, String said) {
        String edition = "{«" + sentence + "», \"facts\": {\"editions\": {\"2026\": {"
                + "\"year\": {\"value\": 2026, \"basis\": \"inferred\", \"because\": \"x\"}, \"ordinal\": {\"value\": "
                + value + ", \"quote\": \"" + quote + "\"}}}}}";

        check(data(lima(edition)), Edition.id("2026"), "ordinal", said);
    }

    @ParameterizedTest(name = "\"{1}\" of \"{0}\" as {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            In 2026 it was Peru.      | 2026     | 2026 | exactly
            In 2026 it was Peru.      | In 2026  | 2026 | contained
            In 2026 it was Peru.      | In 2026  | 2025 | 2026
            In 2026-27 it was Peru.   | 2026     | 2026 | exactly
            In 2025-26 it was Peru.   | 26       | 2026 | 26
            """)
    void aYear(String sentence, String quote, String value, String said) {
        String edition = "{«" + sentence + "», \"facts\": {\"editions\": {\"2026\": {\"year\": {\"value\": " + value
                + ", \"quote\": \"" + quote + "\"}}}}}";

        check(data(lima(edition)), Edition.id("2026"), "year", said);
    }

    @ParameterizedTest(name = "\"{1}\" of \"{0}\": {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It was 14 percent.              | 14 percent            | 14 | exactly
            It was 14 percent.              | was 14 percent        | 14 | contained
            It was 14 percent.              | 14 percent.           | 14 | contained
            It was 14 percent.              | It was                | 14 | no figure
            It was 14 percent or 15 percent.| 14 percent or 15 percent | 15 | 2 figures
            It was 14 percent.              | 14 percent            | 15 | 14 percent
            It was of May 14, 2026.         | 14                    | 14 | no figure in their sentence
            """)
    void aFigure(String sentence, String quote, String amount, String said) {
        String observation = "{«" + sentence
                + "», \"facts\": {\"observations\": {\"sales-now\": {\"indicator\": {\"value\": \"sales\", \"basis\": \"inferred\","
                + " \"because\": \"x\"}, \"status\": {\"value\": \"actual\"}, \"value\": {\"value\": {\"amount\": \""
                + amount + "\", \"unit\": \"percent\"}, \"quote\": \"" + quote + "\"}}}}}";
        String units = register(
                "\"units\": {\"percent\": {\"names\": [{\"value\": {\"en\": \"percent\"}, \"because\": \"x\"}]}}");

        check(data(units, INDICATOR, lima(observation)), Observation.id("sales-now"), "value", said);
    }

    @ParameterizedTest(name = "\"{1}\" of \"{0}\" as {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On May 3, 2026 it opened.        | May 3, 2026        | 2026-05-03 | exactly
            On May 3, 2026 it opened.        | On May 3, 2026 it  | 2026-05-03 | contained
            On May 3, 2026 it opened.        | it opened          | 2026-05-03 | no date
            On May 3, 2026 or May 4, 2026.   | May 3, 2026 or May 4, 2026 | 2026-05-03 | 2 dates
            On May 3, 2026 it opened.        | May 3, 2026        | 2026-05-04 | 2026-05-03
            On May 3 it opened.              | May 3              | 2026-05-03 | XXXX-05-03
            It opened yesterday.             | yesterday          | 2026-05-03 | a date relative to a day that is not given
            It cost 2026 euros.              | 2026               | 2026       | no date in their sentence
            It cost more than 2026 of them.  | 2026               | 2026       | no date in their sentence
            """)
    void aDate(String sentence, String quote, String value, String said) {
        String talks = "{«" + sentence
                + "», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"}, \"dates\": {\"value\": \""
                + value + "\", \"quote\": \"" + quote + "\"}}}}}";

        check(data(lima(talks)), Meeting.id("talks"), "dates", said);
    }

    @ParameterizedTest(name = "\"{1}\" of \"{0}\": {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The TAL opened.      | TAL      | exactly
            The TAL opened.      | The TAL  | contained
            The TALK opened.     | TAL      | only a part of a longer word
            The TOL opened.      | TOL      | "TOL"
            """)
    void anAcronym(String sentence, String quote, String said) {
        String talks = "{«" + sentence
                + "», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"}, \"acronym\": {\"value\": \"TAL\","
                + " \"quote\": \"" + quote + "\"}}}}}";

        check(data(lima(talks)), Meeting.id("talks"), "acronym", said);
    }
}
