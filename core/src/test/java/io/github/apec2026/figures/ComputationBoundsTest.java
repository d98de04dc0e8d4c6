package io.github.apec2026.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.Computation;
import io.github.apec2026.query.Computations;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of bounds: whatever the true amounts are that printed figures allow, the true result is one that the computed figure allows; and the
 * computed bound is the tightest, since true results come as near to it as one likes.
 */
class ComputationBoundsTest {

    private static final int CASES = 20_000;
    private static final MathContext EXACT = new MathContext(60);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Bound[] BOUNDS = {Bound.EXACT, Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.AT_MOST
    };

    /**
     * A computation of two figures, and the same of two true amounts.
     *
     * @param unit the unit of the second figure; the first is of ships
     */
    record Law(String name, String unit, Computing computing, BinaryOperator<BigDecimal> truth) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Law> laws() {
        return Stream.of(
                new Law("rest", "ships", Computations::rest, BigDecimal::subtract),
                new Law("sum", "ships", Computations::sum, BigDecimal::add),
                new Law(
                        "share",
                        "ships",
                        Computations::share,
                        (a, b) -> a.multiply(HUNDRED).divide(b, EXACT)),
                new Law(
                        "whole",
                        "percent",
                        Computations::whole,
                        (a, b) -> a.multiply(HUNDRED).divide(b, EXACT)),
                new Law(
                        "before",
                        "percent",
                        Computations::before,
                        (a, b) -> a.multiply(HUNDRED).divide(b.add(HUNDRED), EXACT)));
    }

    /** Of two figures one. */
    private interface Computing {
        Computation of(Observation one, Observation other);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theTrueResultIsAllowedAndComesNearTheBound(Law law) {
        Random random = new Random(2026);
        Set<Bound> seen = EnumSet.noneOf(Bound.class);
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            Bound first = BOUNDS[random.nextInt(BOUNDS.length)];
            Bound second = BOUNDS[random.nextInt(BOUNDS.length)];
            BigDecimal one = amount(random);
            BigDecimal other = amount(random);
            Optional<Computation> computed =
                    computed(law, figure("one", one, "ships", first), figure("other", other, law.unit, second));
            if (computed.isEmpty()) {
                refused++;
                continue;
            }
            Quantity value = computed.get().value();
            seen.add(value.bound());
            BigDecimal far = law.truth.apply(truth(random, one, first), truth(random, other, second));
            BigDecimal near = law.truth.apply(near(one, first), near(other, second));

            assertThat(allows(value, far, computed.get().rounding().isPresent()))
                    .as("case %d: %s, and %s is true", i, computed.get(), far)
                    .isTrue();
            assertThat(near.subtract(value.amount()).abs())
                    .as("case %d: %s, and %s is the nearest", i, computed.get(), near)
                    .isLessThanOrEqualTo(near.abs().max(BigDecimal.ONE).multiply(new BigDecimal("1E-9")));
        }

        assertThat(seen).containsExactlyInAnyOrder(BOUNDS);
        assertThat(refused).isBetween(CASES / 10, CASES / 2);
    }

    private static Optional<Computation> computed(Law law, Observation one, Observation other) {
        try {
            return Optional.of(law.computing.of(one, other));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("No bound follows from observation/one");
            return Optional.empty();
        }
    }

    private static Observation figure(String key, BigDecimal amount, String unit, Bound bound) {
        return Observation.builder()
                .id(Observation.id(key))
                .indicator(Indicator.id(key))
                .value(new Quantity(amount, unit, bound))
                .status(ObservationStatus.ACTUAL)
                .period(DateRange.parse("2025"))
                .build();
    }

    /** Above zero, with up to four digits behind the point. */
    private static BigDecimal amount(Random random) {
        return BigDecimal.valueOf(1L + random.nextInt(1_000_000), random.nextInt(5));
    }

    /** An amount above zero that a printed one allows, anywhere. */
    private static BigDecimal truth(Random random, BigDecimal printed, Bound bound) {
        BigDecimal part = BigDecimal.valueOf(1L + random.nextInt(998), 3);
        return switch (bound) {
            case MORE_THAN, AT_LEAST -> printed.add(part.multiply(BigDecimal.valueOf(1L + random.nextInt(100_000))));
            case LESS_THAN, AT_MOST -> printed.multiply(part);
            default -> printed;
        };
    }

    /** An amount that a printed one allows, hardly different from it. */
    private static BigDecimal near(BigDecimal printed, Bound bound) {
        BigDecimal little = new BigDecimal("1E-20");
        return switch (bound) {
            case MORE_THAN -> printed.add(little);
            case LESS_THAN -> printed.subtract(little);
            default -> printed;
        };
    }

    private static boolean allows(Quantity value, BigDecimal truth, boolean isRounded) {
        BigDecimal amount = value.amount();
        return switch (value.bound()) {
            case MORE_THAN -> truth.compareTo(amount) > 0;
            case AT_LEAST -> truth.compareTo(amount) >= 0;
            case LESS_THAN -> truth.compareTo(amount) < 0;
            case AT_MOST -> truth.compareTo(amount) <= 0;
            default ->
                isRounded
                        ? truth.round(new MathContext(Computations.DIGITS, java.math.RoundingMode.HALF_EVEN))
                                        .compareTo(amount)
                                == 0
                        : truth.compareTo(amount) == 0;
        };
    }
}
