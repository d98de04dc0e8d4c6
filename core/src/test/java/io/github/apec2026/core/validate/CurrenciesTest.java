package io.github.apec2026.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Economy;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {

    @Test
    void theCurrenciesOfMembersAreThoseThatTheJdkGivesForTheirCodes() {
        Set<String> expected = new TreeSet<>();
        for (Economy economy : Economy.values()) {
            Locale locale = new Locale.Builder().setRegion(economy.alpha2()).build();
            expected.add(Currency.getInstance(locale).getCurrencyCode());
        }

        assertThat(Currencies.OF_MEMBERS).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"CNY, true", "USD, true", "EUR, true", "XQZ, false", "people, false"})
    void aCodeIsKnownWhenIso4217HasIt(String code, boolean known) {
        assertThat(Currencies.isKnown(code)).isEqualTo(known);
    }
}
