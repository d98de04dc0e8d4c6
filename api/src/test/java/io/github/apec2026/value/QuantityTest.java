package io.github.apec2026.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "9.49E12, 9490000000000",
        "6, 6",
        "6.0, 6",
        "0.6E1, 6",
        "600E-2, 6",
        "6.50, 6.5",
        "-0.0, 0",
        "0E5, 0",
        "0E1000000000, 0",
        "-1400, -1400",
        "1E-7, 0.0000001",
        "1E39, 1000000000000000000000000000000000000000",
        "1E-40, 0.0000000000000000000000000000000000000001"
    })
    void anAmountHasOneForm(String written, String plain) {
        Quantity quantity = Quantity.of(written, "people");
        assertThat(quantity)
                .hasToString(plain + " people")
                .isEqualTo(Quantity.of(plain, "people"))
                .hasSameHashCodeAs(Quantity.of(plain, "people"));
        assertThat(quantity.amount().scale()).isNotNegative();
    }

    @Test
    void amountUnitAndBoundMakeTheDifference() {
        Quantity six = Quantity.of("6", "year");
        assertThat(six)
                .isNotEqualTo(Quantity.of("7", "year"))
                .isNotEqualTo(Quantity.of("6", "people"))
                .isNotEqualTo(six.with(Bound.ABOUT))
                .isNotEqualTo("6 year");
        assertThat(six.with(Bound.EXACT)).isSameAs(six);
        assertThat(six.with(Bound.ABOUT).with(Bound.EXACT)).isEqualTo(six);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 1400 people",
        "MORE_THAN, more than 1400 people",
        "AT_LEAST, at least 1400 people",
        "LESS_THAN, less than 1400 people",
        "AT_MOST, at most 1400 people",
        "ABOUT, about 1400 people"
    })
    void theBoundIsPrintedInWords(Bound bound, String printed) {
        assertThat(Quantity.of("1400", "people").with(bound)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the figure 1400, limit, is at least, is more than, is at most, is less than
            EXACT,             1399,  true,        true,         false,      false
            EXACT,             1400,  true,        false,        true,       false
            EXACT,             1401,  false,       false,        true,       true
            MORE_THAN,         1399,  true,        true,         false,      false
            MORE_THAN,         1400,  true,        true,         false,      false
            MORE_THAN,         1401,  false,       false,        false,      false
            MORE_THAN,         9999,  false,       false,        false,      false
            AT_LEAST,          1399,  true,        true,         false,      false
            AT_LEAST,          1400,  true,        false,        false,      false
            AT_LEAST,          1401,  false,       false,        false,      false
            LESS_THAN,         1399,  false,       false,        false,      false
            LESS_THAN,         1400,  false,       false,        true,       true
            LESS_THAN,         1401,  false,       false,        true,       true
            LESS_THAN,         0,     false,       false,        false,      false
            AT_MOST,           1399,  false,       false,        false,      false
            AT_MOST,           1400,  false,       false,        true,       false
            AT_MOST,           1401,  false,       false,        true,       true
            ABOUT,             0,     false,       false,        false,      false
            ABOUT,             1400,  false,       false,        false,      false
            ABOUT,             9999,  false,       false,        false,      false
            """)
    void aComparisonIsTrueOnlyWhenItIsCertain(
            Bound bound, BigDecimal limit, boolean atLeast, boolean moreThan, boolean atMost, boolean lessThan) {
        Quantity figure = Quantity.of("1400", "people").with(bound);
        assertThat(figure.isAtLeast(limit)).as("at least").isEqualTo(atLeast);
        assertThat(figure.isMoreThan(limit)).as("more than").isEqualTo(moreThan);
        assertThat(figure.isAtMost(limit)).as("at most").isEqualTo(atMost);
        assertThat(figure.isLessThan(limit)).as("less than").isEqualTo(lessThan);
    }

    @Test
    void aNegativeAmountComparesAsANumber() {
        Quantity loss = Quantity.of("-2.5", "percent");
        assertThat(loss.isLessThan(BigDecimal.ZERO)).isTrue();
        assertThat(loss.isAtLeast(new BigDecimal("-2.50"))).isTrue();
        assertThat(loss.with(Bound.MORE_THAN).isMoreThan(new BigDecimal("-2.5")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"CNY, true", "USD, true", "people, false", "cny, false", "CN, false", "CNYX, false", "C1Y, false"})
    void moneyIsWrittenLikeACodeOfIso4217(String unit, boolean money) {
        assertThat(Quantity.of("1", unit).isMoney()).isEqualTo(money);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E40",
                "1E-41",
                "12345678901234567890123456789012345678901",
                "0.12345678901234567890123456789012345678901",
                "1E1000000000",
                "-1E1000000000",
                "1E-1000000000",
                "1E2147483647",
                "9E-2147483647"
            })
    void tooManyDigitsFailAtOnceAndWithoutMemory(String amount) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Quantity.of(amount, "people"))
                        .withMessageContaining("40 digits"));
    }

    @Test
    void aLongAmountIsRefusedAtOnceAndItsMessageIsShort() {
        String digits = "7".repeat(1_000_000);
        BigDecimal read = new BigDecimal(BigInteger.ONE.shiftLeft(4_000_000).add(BigInteger.ONE));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThatExceptionOfType(NumberFormatException.class)
                    .isThrownBy(() -> Quantity.of(digits, "people"))
                    .withMessageStartingWith("Not a decimal number: '777")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Quantity(read, "people", Bound.EXACT))
                    .withMessageContaining("40 digits");
        });
        assertThat(Quantity.of("0".repeat(400) + "7." + "0".repeat(400), "people"))
                .isEqualTo(Quantity.of("7", "people"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100E2147483647", "100.0E2147483647", "1E2147483648", "1E-2147483648"})
    void anExponentThatOverflowsIsRefused(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(amount, "people"));
    }

    @Test
    void aSubclassOfBigDecimalIsCopied() {
        BigDecimal changing = new BigDecimal("5") {
            private static final long serialVersionUID = 1L;

            @Override
            public BigDecimal stripTrailingZeros() {
                return this;
            }

            @Override
            public boolean equals(Object other) {
                return false;
            }

            @Override
            public int hashCode() {
                return 0;
            }
        };

        Quantity five = new Quantity(changing, "people", Bound.EXACT);

        assertThat(five.amount().getClass()).isEqualTo(BigDecimal.class);
        assertThat(five).isEqualTo(Quantity.of("5", "people")).hasSameHashCodeAs(Quantity.of("5", "people"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "twelve", "1,400", "1 400", "0x10", "NaN", "Infinity", "1E99999999999", "12 CNY"})
    void whatIsNoNumberIsRefusedByName(String amount) {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Quantity.of(amount, "people"))
                .withMessageContaining("'" + amount + "'")
                .withMessageContaining("9.49E12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000", "people\ud800"})
    void aBlankUnitIsRefusedWithARemedy(String unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of("1", unit))
                .withMessageContaining("ISO 4217");
    }

    @Test
    void nullIsRefusedByName() {
        BigDecimal one = BigDecimal.ONE;
        assertThatNullPointerException()
                .isThrownBy(() -> Quantity.of(null, "people"))
                .withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> Quantity.of("1", null))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> new Quantity(null, "people", Bound.EXACT))
                .withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> new Quantity(one, null, Bound.EXACT))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> new Quantity(one, "people", null))
                .withMessage("bound");
        assertThatNullPointerException()
                .isThrownBy(() -> Quantity.of("1", "people").with(null))
                .withMessage("other");
    }
}
