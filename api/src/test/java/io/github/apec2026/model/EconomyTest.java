package io.github.apec2026.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EconomyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            australia,         Australia
            brunei-darussalam, Brunei Darussalam
            canada,            Canada
            chile,             Chile
            china,             People's Republic of China
            hong-kong-china,   'Hong Kong, China'
            indonesia,         Indonesia
            japan,             Japan
            korea,             Republic of Korea
            malaysia,          Malaysia
            mexico,            Mexico
            new-zealand,       New Zealand
            papua-new-guinea,  Papua New Guinea
            peru,              Peru
            philippines,       The Philippines
            russia,            Russia
            singapore,         Singapore
            chinese-taipei,    Chinese Taipei
            thailand,          Thailand
            united-states,     United States
            viet-nam,          Viet Nam
            """, quoteCharacter = '\'')
    void anEconomyHasTheNameThatApecUses(String code, String name) {
        Economy economy = Economy.ofCode(code).orElseThrow();
        assertThat(economy.apecName()).isEqualTo(LocalizedText.of("en", name));
        assertThat(economy.code()).isEqualTo(code);
        assertThat(economy.id()).isEqualTo(Economy.id(code)).hasToString("economy/" + code);
    }

    @Test
    void thereAreTwentyOneMembers() {
        assertThat(Economy.values()).hasSize(21);
        assertThat(Stream.of(Economy.values()).map(Economy::alpha3)).doesNotHaveDuplicates();
    }

    /** The JDK has the table of ISO 3166-1: a pair of codes that belong together is one it knows. */
    @ParameterizedTest
    @EnumSource
    void itsCodesAreAPairOfIso3166(Economy economy) {
        assertThat(Locale.getISOCountries()).contains(economy.alpha2());
        assertThat(new Locale("", economy.alpha2()).getISO3Country()).isEqualTo(economy.alpha3());
    }

    /** The JDK's English name shares a word with APEC's, so that no two pairs of codes are exchanged. */
    @ParameterizedTest
    @EnumSource
    void itsCodesAreItsOwn(Economy economy) {
        String country = new Locale("", economy.alpha2()).getDisplayCountry(Locale.ENGLISH);
        String expected = switch (economy) {
            case HONG_KONG_CHINA -> "Hong Kong SAR China";
            case KOREA -> "South Korea";
            case CHINESE_TAIPEI -> "Taiwan";
            case BRUNEI_DARUSSALAM -> "Brunei";
            case VIET_NAM -> "Vietnam";
            case CHINA -> "China";
            case PHILIPPINES -> "Philippines";
            default -> economy.apecName().in(Locale.ENGLISH).orElseThrow();
        };
        assertThat(country).isEqualTo(expected);
    }

    @Test
    void whoIsNoMemberIsNotFound() {
        for (String code : List.of("", " ", "CN", "China", "taiwan", "eu")) {
            assertThat(Economy.ofCode(code)).isEmpty();
        }
        assertThat(Economy.ofCode(null)).isEmpty();
    }
}
