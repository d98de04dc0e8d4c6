package io.github.apec2026.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.apec2026.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
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
        for (String code : List.of("", " ", "Chinese", "taiwan", "eu", "DE", "viet_nam", "RP")) {
            assertThat(Economy.ofCode(code)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AU AUS AUS, BN BRN BD, CA CAN CDA, CL CHL CHL, CN CHN PRC, HK HKG HKC, ID IDN INA, JP JPN JPN, KR KOR ROK, MY MYS MAS
            MX MEX MEX, NZ NZL NZ, PG PNG PNG, PE PER PE, PH PHL PHL, RU RUS RUS, SG SGP SGP, TW TWN CT, TH THA THA, US USA USA, VN VNM VN
            """)
    void everyCodeOfAnEconomyLeadsToIt(ArgumentsAccessor rows) {
        for (int i = 0; i < rows.size(); i++) {
            String[] codes = rows.getString(i).split(" ");
            Economy economy = Economy.ofCode(codes[0]).orElseThrow();
            assertThat(List.of(economy.alpha2(), economy.alpha3(), economy.apecCode()))
                    .isEqualTo(List.of(codes));
            for (String code : List.of(economy.alpha2(), economy.alpha3(), economy.apecCode(), economy.code())) {
                assertThat(Economy.ofCode(code)).contains(economy);
                assertThat(Economy.ofCode(code.toLowerCase(Locale.ROOT))).contains(economy);
                assertThat(Economy.ofCode(code.toUpperCase(Locale.ROOT))).contains(economy);
            }
            assertThat(Economy.of(economy.id())).contains(economy);
        }
    }

    /** By the lists of the UN Statistics Division and, for Chinese Taipei, of ISO 3166-1. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            AUS, 036
            BRN, 096
            CAN, 124
            CHL, 152
            CHN, 156
            HKG, 344
            IDN, 360
            JPN, 392
            KOR, 410
            MYS, 458
            MEX, 484
            NZL, 554
            PNG, 598
            PER, 604
            PHL, 608
            RUS, 643
            SGP, 702
            TWN, 158
            THA, 764
            USA, 840
            VNM, 704
            """)
    void itsNumberIsThatOfTheUnitedNations(String alpha3, String m49) {
        assertThat(Economy.ofCode(alpha3).orElseThrow().m49()).isEqualTo(m49);
    }

    @Test
    void noTwoHaveOneNumberAndEveryOneHasThreeDigits() {
        assertThat(Stream.of(Economy.values()).map(Economy::m49))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9]{3}"));
    }

    @Test
    void noCodeIsOfTwoEconomies() {
        assertThat(Stream.of(Economy.values())
                        .flatMap(e ->
                                Stream.of(e.alpha2(), e.alpha3(), e.apecCode()).distinct()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Economy.ofCode(null)).withMessage("code");
        assertThatNullPointerException().isThrownBy(() -> Economy.of(null)).withMessage("id");
    }
}
