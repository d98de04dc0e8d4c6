package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.LocalizedText;
import java.util.Optional;

/**
 * The 21 APEC member economies, by the names that APEC uses (APEC Secretariat, "Member Economies") and their ISO 3166-1 codes.
 *
 * <p>APEC speaks of economies, never of countries. In JSON and in claim files an economy is its code: {@code hong-kong-china}.
 * The further names that documents use are claims about its {@link #id()}.
 *
 * <pre>{@code
 * System.out.println(Economy.VIET_NAM.id()); // economy/viet-nam
 * System.out.println(Economy.ofCode("hong-kong-china").orElseThrow().alpha3()); // HKG
 * System.out.println(Economy.ofCode("atlantis").isPresent()); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Economy implements Entity, Coded {
    /** Australia. */
    AUSTRALIA("Australia", "AU", "AUS", "AUD"),
    /** Brunei Darussalam. */
    BRUNEI_DARUSSALAM("Brunei Darussalam", "BN", "BRN", "BND"),
    /** Canada. */
    CANADA("Canada", "CA", "CAN", "CAD"),
    /** Chile. */
    CHILE("Chile", "CL", "CHL", "CLP"),
    /** People's Republic of China. */
    CHINA("People's Republic of China", "CN", "CHN", "CNY"),
    /** Hong Kong, China. */
    HONG_KONG_CHINA("Hong Kong, China", "HK", "HKG", "HKD"),
    /** Indonesia. */
    INDONESIA("Indonesia", "ID", "IDN", "IDR"),
    /** Japan. */
    JAPAN("Japan", "JP", "JPN", "JPY"),
    /** Republic of Korea. */
    KOREA("Republic of Korea", "KR", "KOR", "KRW"),
    /** Malaysia. */
    MALAYSIA("Malaysia", "MY", "MYS", "MYR"),
    /** Mexico. */
    MEXICO("Mexico", "MX", "MEX", "MXN"),
    /** New Zealand. */
    NEW_ZEALAND("New Zealand", "NZ", "NZL", "NZD"),
    /** Papua New Guinea. */
    PAPUA_NEW_GUINEA("Papua New Guinea", "PG", "PNG", "PGK"),
    /** Peru. */
    PERU("Peru", "PE", "PER", "PEN"),
    /** The Philippines. */
    PHILIPPINES("The Philippines", "PH", "PHL", "PHP"),
    /** Russia. */
    RUSSIA("Russia", "RU", "RUS", "RUB"),
    /** Singapore. */
    SINGAPORE("Singapore", "SG", "SGP", "SGD"),
    /** Chinese Taipei. */
    CHINESE_TAIPEI("Chinese Taipei", "TW", "TWN", "TWD"),
    /** Thailand. */
    THAILAND("Thailand", "TH", "THA", "THB"),
    /** United States. */
    UNITED_STATES("United States", "US", "USA", "USD"),
    /** Viet Nam. */
    VIET_NAM("Viet Nam", "VN", "VNM", "VND");

    private final String apecName;
    private final String alpha2;
    private final String alpha3;
    private final String currency;

    @SuppressWarnings("ImmutableEnumChecker") // an Id is an immutable record
    private final Id<Economy> id;

    Economy(String apecName, String alpha2, String alpha3, String currency) {
        this.apecName = apecName;
        this.alpha2 = alpha2;
        this.alpha3 = alpha3;
        this.currency = currency;
        this.id = new Id<>(EntityType.ECONOMY, code());
    }

    /** The id of an economy, from its code. */
    public static Id<Economy> id(String code) {
        return new Id<>(EntityType.ECONOMY, code);
    }

    /** The economy of a code such as {@code viet-nam}; empty when no member has it. */
    public static Optional<Economy> ofCode(String code) {
        for (Economy economy : values()) {
            if (economy.id.key().equals(code)) {
                return Optional.of(economy);
            }
        }
        return Optional.empty();
    }

    @Override
    @JsonIgnore
    public Id<Economy> id() {
        return id;
    }

    /** The name that APEC uses, in English. */
    public LocalizedText apecName() {
        return LocalizedText.of("en", apecName);
    }

    /** The ISO 3166-1 alpha-2 code: {@code CN}. */
    public String alpha2() {
        return alpha2;
    }

    /** The ISO 3166-1 alpha-3 code: {@code CHN}. */
    public String alpha3() {
        return alpha3;
    }

    /** The ISO 4217 code of its currency: {@code CNY}. */
    public String currency() {
        return currency;
    }
}
