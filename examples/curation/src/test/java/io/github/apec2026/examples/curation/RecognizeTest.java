package io.github.apec2026.examples.curation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.curation.recognize.RecognitionJson;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Ratio;
import io.github.apec2026.value.Bound;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizeTest {

    private static Desk.Ran recognize(String input, String... options) {
        return recognize(input.getBytes(UTF_8), options);
    }

    private static Desk.Ran recognize(byte[] input, String... options) {
        List<String> args = new ArrayList<>(List.of("recognize"));
        args.addAll(List.of(options));
        return Desk.run(new ByteArrayInputStream(input), args.toArray(String[]::new));
    }

    private static List<String> lines(String input, String... options) {
        Desk.Ran ran = recognize(input, options);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out().isEmpty() || ran.out().endsWith("\n")).isTrue();
        return ran.out().lines().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing at all            |                   | []
            over 1,400 tonnes         |                   | [{"start":5,"end":10,"kind":"number","value":"1400","unit":"tonnes","bound":"more-than"}]
            at 4.4%                   |                   | [{"start":3,"end":7,"kind":"percentage","value":"4.4","unit":"percent"}]
            the 15th time             |                   | [{"start":4,"end":8,"kind":"ordinal","value":"15"}]
            RMB9.49 trillion          |                   | [{"start":0,"end":16,"kind":"money","value":"9490000000000","unit":"CNY"}]
            $5 million                |                   | [{"start":0,"end":10,"kind":"money","value":"5000000","unit":"$"}]
            $5 million                | --dollar AUD      | [{"start":0,"end":10,"kind":"money","value":"5000000","unit":"AUD"}]
            for 40 years              |                   | [{"start":4,"end":12,"kind":"duration","value":"40","unit":"year"}]
            on 3 May 2026             |                   | [{"start":3,"end":13,"kind":"date","value":"2026-05-03"}]
            Feb. 1 to 10              |                   | [{"start":0,"end":12,"kind":"date","value":"XXXX-02-01/XXXX-02-10"}]
            seen yesterday            |                   | [{"start":5,"end":14,"kind":"date","value":null}]
            seen yesterday            | --as-of 2026-03-01 | [{"start":5,"end":14,"kind":"date","value":"2026-02-28"}]
            三成                      |                   | []
            三成                      | --language zh-Hant | [{"start":0,"end":2,"kind":"percentage","value":"30","unit":"percent"}]
            逾120家                   | --language zh     | [{"start":1,"end":4,"kind":"number","value":"120","unit":"家","bound":"more-than"}]
            农历正月初一              | --language zh-Hans | [{"start":0,"end":6,"kind":"lunar-date","value":null}]
            """)
    void aLineGivesAnArrayOfWhatItSays(String line, String options, String json) {
        String[] args = options == null ? new String[0] : options.split(" ", -1);
        assertThat(lines(line + "\n", args)).containsExactly(json);
    }

    @Test
    void aFigureHasItsDirectionAndAFractionItsRatio() {
        Figure third = new Figure(
                        0, 7, Kind.FRACTION, new BigDecimal("0.3333333333333333"), Optional.empty(), Bound.EXACT)
                .with(new Ratio(BigInteger.ONE, BigInteger.valueOf(3)))
                .with(Direction.FALL);
        Figure percent = new Figure(8, 12, Kind.PERCENTAGE, new BigDecimal("4.4"), Optional.of("percent"), Bound.EXACT);

        assertThat(RecognitionJson.of(List.of(third, percent.with(Direction.RISE), percent)))
                .isEqualTo("[{\"start\":0,\"end\":7,\"kind\":\"fraction\",\"value\":\"0.3333333333333333\","
                        + "\"direction\":\"fall\",\"ratio\":\"1/3\"},"
                        + "{\"start\":8,\"end\":12,\"kind\":\"percentage\",\"value\":\"4.4\",\"unit\":\"percent\","
                        + "\"direction\":\"rise\"},"
                        + "{\"start\":8,\"end\":12,\"kind\":\"percentage\",\"value\":\"4.4\",\"unit\":\"percent\"}]");
    }

    @Test
    void aDayIsNotBothTheDayOfReadingAndOfPublication() {
        Desk.Ran ran = recognize("5%", "--as-of", "2026-02-10", "--published", "2026-02-10");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--as-of=DATE, --published=DATE are mutually exclusive");
        assertThat(lines("seen yesterday", "--published", "2026-03-01"))
                .containsExactly("[{\"start\":5,\"end\":14,\"kind\":\"date\",\"value\":\"2026-02-28\"}]");
    }

    @Test
    void everyLineGivesOneLineTheEmptyOnesToo() {
        assertThat(lines("\n5%\n\n\r\n5%\r\nnothing\n5%"))
                .extracting(line -> line.length() > 2)
                .containsExactly(false, true, false, false, true, false, true);
    }

    @Test
    void noInputGivesNoOutput() {
        assertThat(lines("")).isEmpty();
    }

    @Test
    void onlyALineFeedEndsALine() {
        assertThat(lines("5%\u2028 \u0085 \f \r 6%\n"))
                .singleElement()
                .satisfies(line -> assertThat(Placed.tree(line))
                        .extracting(found -> found.path("start").intValue())
                        .containsExactly(0, 10));
    }

    @Test
    void positionsCountUtf16CodeUnits() {
        assertThat(lines("🚢 5%"))
                .containsExactly(
                        "[{\"start\":3,\"end\":5,\"kind\":\"percentage\",\"value\":\"5\",\"unit\":\"percent\"}]");
    }

    @Test
    void aValueIsItsDigitsAndNeverAnExponent() {
        assertThat(lines("7 trillion; 0.00000000012"))
                .singleElement()
                .satisfies(line -> assertThat(Placed.tree(line))
                        .extracting(found -> found.path("value").textValue())
                        .containsExactly("7000000000000", "0.00000000012"));
    }

    @Test
    void whatIsNotUtf8IsRefusedWithItsLineAndWhatStandsBeforeIsAnswered() {
        Desk.Ran ran = recognize(new byte[] {'5', '%', '\n', (byte) 0xC3, '\n', '6', '%', '\n'});
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("standard input, line 2: not UTF-8");
        assertThat(ran.out().lines()).hasSize(1);
    }

    @Test
    void aHugeLineIsOneLine() {
        String line = "filler words ".repeat(300_000) + "5%";
        assertThat(lines(line + "\n6%"))
                .hasSize(2)
                .first()
                .satisfies(first -> assertThat(Placed.tree(first))
                        .extracting(found -> found.path("end").intValue())
                        .containsExactly(line.length()));
    }

    @Test
    void aCharacterMayLieAcrossTwoReads() {
        InputStream slow = new ByteArrayInputStream("🚢 5%\n三\n".getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(1, length));
            }
        };
        assertThat(Desk.run(slow, "recognize").out().lines())
                .hasSize(2)
                .first()
                .satisfies(line -> assertThat(
                                Placed.tree(line).get(0).path("start").intValue())
                        .isEqualTo(3));
    }

    @Test
    void aLineIsAnsweredBeforeTheNextIsRead() {
        ByteArrayOutputStream answered = new ByteArrayOutputStream();
        List<Long> answers = new ArrayList<>();
        InputStream typed = new ByteArrayInputStream("5%\n\n6%\n".getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                answers.add(answered.toString(UTF_8).lines().count());
                int line = 0;
                for (int c = 0; c != '\n' && available() > 0; line++) {
                    c = read();
                    bytes[offset + line] = (byte) c;
                }
                return line == 0 ? -1 : line;
            }
        };
        PrintStream out = new PrintStream(new BufferedOutputStream(answered), false, UTF_8);

        assertThat(Curation.run(List.of("recognize"), typed, out, System.err)).isZero();
        assertThat(answers).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void nobodyReadingOnEndsTheCommand() {
        byte[] endless = new byte[1 << 12];
        InputStream in = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                System.arraycopy(endless, 0, bytes, offset, Math.min(length, endless.length));
                bytes[offset] = '\n';
                return Math.min(length, endless.length);
            }
        };
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        int code = Curation.run(
                List.of("recognize"), in, new PrintStream(closed, false, UTF_8), new PrintStream(closed, false, UTF_8));
        assertThat(code).isZero();
    }
}
