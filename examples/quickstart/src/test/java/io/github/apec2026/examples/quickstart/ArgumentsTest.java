package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program prints, and how it ends, for each way to call it. */
class ArgumentsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Quickstart.run(
                List.of(arguments),
                Screen.WIDTH,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void withoutAnArgumentBothScreensArePrinted() {
        assertThat(run()).isZero();

        LoadResult result = Apec2026.loader().read();
        assertThat(printed())
                .isEqualTo(Quickstart.screen(result.orThrow(), result.report(), Screen.WIDTH) + "\n"
                        + MeetingScreen.of("som1-2026", result.orThrow()).screen());
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ppsti-2026", "meeting/ppsti-2026"})
    void anIdTellsThatMeetingAlone(String id) {
        assertThat(run(id)).isZero();

        assertThat(printed()).startsWith("A MEETING  APEC Policy Partnership on Science, Technology and Innovation ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "som1-2025|There is no meeting/som1-2025; did you mean one of [meeting/som1-2026",
                "SOM1|Not a key for the type meeting: 'SOM1'",
                "place/guangzhou|Expected the id of a type meeting, not place/guangzhou",
                "venue/guangzhou|there is no type 'venue'"
            })
    void whatIsNoMeetingIsAnsweredWithTheNearestOrTheRule(String id, String answer) {
        assertThat(run(id)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(answer);
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "meeting/\u009b1m\u202e", "a\nb", "x/\u0007\u0000", "\u2028"})
    void anArgumentIsEchoedWithTheCodesOfItsControls(String id) {
        for (String[] arguments : new String[][] {{id}, {id, "som1-2026"}}) {
            err.reset();
            assertThat(run(arguments)).isEqualTo(2);

            assertThat(err.toString(StandardCharsets.UTF_8).stripTrailing())
                    .contains("\\u")
                    .matches("[^\\p{Cc}\\p{Cf}\\p{Zl}]+");
        }
    }

    @Test
    void oneMeetingIsShownAtATime() {
        assertThat(run("som1-2026", "ppsti-2026")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("one meeting");
        assertThat(out.size()).isZero();
    }
}
