package io.github.apec2026.core.grammar.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.apec2026.value.Bound;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables that all grammars share. */
class KernelTablesTest {

    @Test
    void everyCodeIsOneOfIso4217AndOneOnly() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < IsoCurrencies.size(); i++) {
            codes.add(IsoCurrencies.code(i));
        }

        assertThat(codes).doesNotHaveDuplicates().contains("EUR", "KES", "PEN").hasSize(52);
        assertThat(codes)
                .allSatisfy(code -> assertThat(Currency.getInstance(code)).isNotNull());
    }

    @Test
    void aSignHasTheCurrencyThatIsWrittenWithIt() {
        assertThat(IsoCurrencies.ofSign('€')).isEqualTo("EUR");
        assertThat(IsoCurrencies.ofSign('₸')).isEqualTo("KZT");
        assertThat(IsoCurrencies.ofSign('$')).isEqualTo(IsoCurrencies.DOLLAR);
        assertThat(" " + IsoCurrencies.table()).contains(" €=EUR ", " ₸=KZT ", " USD=USD ", " KES=KES ");
    }

    @Test
    void aDollarIsWrittenWithItsSign() {
        assertThat(IsoCurrencies.isDollar("HKD")).isTrue();
        assertThat(IsoCurrencies.isDollar("MOP")).isTrue();
        assertThat(IsoCurrencies.isDollar("EUR")).isFalse();
        assertThat(IsoCurrencies.isDollar("D")).isFalse();
    }

    @Test
    void everyBoundHasItsSign() {
        assertThat(">+<-~".chars().mapToObj(sign -> BoundSigns.of((char) sign)))
                .containsExactly(Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.AT_MOST, Bound.ABOUT);
        assertThatIllegalArgumentException().isThrownBy(() -> BoundSigns.of('x'));
    }

    @Test
    void aUnitOfTimeIsFoundByItsCodeAndItsPosition() {
        for (DurationUnit unit : DurationUnit.values()) {
            assertThat(DurationUnit.at(unit.position())).isSameAs(unit);
            assertThat(DurationUnit.of(unit.code()))
                    .isNotNull()
                    .extracting(DurationUnit::size)
                    .isEqualTo(1);
        }
        assertThat(DurationUnit.of("decade")).isNull();
    }

    @Test
    void aUnitConsistsOfTheNextSmallerOne() {
        for (DurationUnit unit : DurationUnit.values()) {
            DurationUnit smaller = unit.smaller();
            if (smaller != null) {
                assertThat(unit.in(smaller)).as(unit + " in " + smaller).isGreaterThan(1);
            }
        }
        assertThat(DurationUnit.WEEK.smaller()).isEqualTo(DurationUnit.DAY);
        assertThat(DurationUnit.MONTH.smaller()).isNull();
        assertThat(DurationUnit.DECADE.smaller()).isNull();
    }
}
