package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Printable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The 21 APEC member economies, by the names that APEC uses (APEC Secretariat, "Member Economies") and their ISO 3166-1 and UN M49 codes.
 *
 * <p>APEC speaks of economies, never of countries. A claim file writes the key of an economy, {@code hong-kong-china}; a JSON mapper
 * writes its {@link #id()}. The names that documents use are claims about its id, and the register holds its usual names in English
 * and Chinese.
 *
 * <pre>{@code
 * System.out.println(Economy.VIET_NAM.id()); // economy/viet-nam
 * System.out.println(Economy.ofCode("hkg").orElseThrow().id()); // economy/hong-kong-china
 * System.out.println(Economy.ofCode("ROK").orElseThrow().alpha3()); // KOR
 * System.out.println(Economy.NEW_ZEALAND.m49()); // 554
 * System.out.println(Economy.ofCode("atlantis").isPresent()); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Economy implements Agent {
    /** Australia. */
    AUSTRALIA("Australia", "AU", "AUS", "036", "AUS", "AUD"),
    /** Brunei Darussalam. */
    BRUNEI_DARUSSALAM("Brunei Darussalam", "BN", "BRN", "096", "BD", "BND"),
    /** Canada. */
    CANADA("Canada", "CA", "CAN", "124", "CDA", "CAD"),
    /** Chile. */
    CHILE("Chile", "CL", "CHL", "152", "CHL", "CLP"),
    /** People's Republic of China. */
    CHINA("People's Republic of China", "CN", "CHN", "156", "PRC", "CNY"),
    /** Hong Kong, China. */
    HONG_KONG_CHINA("Hong Kong, China", "HK", "HKG", "344", "HKC", "HKD"),
    /** Indonesia. */
    INDONESIA("Indonesia", "ID", "IDN", "360", "INA", "IDR"),
    /** Japan. */
    JAPAN("Japan", "JP", "JPN", "392", "JPN", "JPY"),
    /** Republic of Korea. */
    KOREA("Republic of Korea", "KR", "KOR", "410", "ROK", "KRW"),
    /** Malaysia. */
    MALAYSIA("Malaysia", "MY", "MYS", "458", "MAS", "MYR"),
    /** Mexico. */
    MEXICO("Mexico", "MX", "MEX", "484", "MEX", "MXN"),
    /** New Zealand. */
    NEW_ZEALAND("New Zealand", "NZ", "NZL", "554", "NZ", "NZD"),
    /** Papua New Guinea. */
    PAPUA_NEW_GUINEA("Papua New Guinea", "PG", "PNG", "598", "PNG", "PGK"),
    /** Peru. */
    PERU("Peru", "PE", "PER", "604", "PE", "PEN"),
    /** The Philippines. */
    PHILIPPINES("The Philippines", "PH", "PHL", "608", "PHL", "PHP"),
    /** Russia. */
    RUSSIA("Russia", "RU", "RUS", "643", "RUS", "RUB"),
    /** Singapore. */
    SINGAPORE("Singapore", "SG", "SGP", "702", "SGP", "SGD"),
    /** Chinese Taipei. */
    CHINESE_TAIPEI("Chinese Taipei", "TW", "TWN", "158", "CT", "TWD"),
    /** Thailand. */
    THAILAND("Thailand", "TH", "THA", "764", "THA", "THB"),
    /** United States. */
    UNITED_STATES("United States", "US", "USA", "840", "USA", "USD"),
    /** Viet Nam. */
    VIET_NAM("Viet Nam", "VN", "VNM", "704", "VN", "VND");

    /** The names that documents use; read from the claims of an economy, since an economy itself is fixed. */
    public static final MultiProperty<Economy, LocalizedText> NAMES =
            MultiProperty.of(EntityType.ECONOMY, "names", LocalizedText.class);

    private final String apecName;
    private final String alpha2;
    private final String alpha3;
    private final String m49;
    private final String apecCode;
    private final String currency;

    @SuppressWarnings("ImmutableEnumChecker") // an Id is an immutable record
    private final Id<Economy> id;

    Economy(String apecName, String alpha2, String alpha3, String m49, String apecCode, String currency) {
        this.apecName = apecName;
        this.alpha2 = alpha2;
        this.alpha3 = alpha3;
        this.m49 = m49;
        this.apecCode = apecCode;
        this.currency = currency;
        this.id = new Id<>(EntityType.ECONOMY, name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The id of an economy, from its code. */
    public static Id<Economy> id(String code) {
        Objects.requireNonNull(code, "code");
        return new Id<>(EntityType.ECONOMY, code);
    }

    /** The economy of an id; empty when no member has it. */
    public static Optional<Economy> of(Id<Economy> id) {
        Objects.requireNonNull(id, "id");
        for (Economy economy : values()) {
            if (economy.id.equals(id)) {
                return Optional.of(economy);
            }
        }
        return Optional.empty();
    }

    /**
     * The economy of a code, in upper or lower case: its key ({@code viet-nam}), its {@linkplain #alpha2() alpha-2} or
     * {@linkplain #alpha3() alpha-3} code, or {@linkplain #apecCode() APEC's own}. Empty when no member has it.
     *
     * <p>No code of one member is another's. {@code BD} is APEC's code of Brunei Darussalam, though ISO 3166-1 gives it to an economy
     * that is no member.
     */
    public static Optional<Economy> ofCode(String code) {
        Objects.requireNonNull(code, "code");
        for (Economy economy : values()) {
            if (economy.id.key().equalsIgnoreCase(code)
                    || economy.alpha2.equalsIgnoreCase(code)
                    || economy.alpha3.equalsIgnoreCase(code)
                    || economy.apecCode.equalsIgnoreCase(code)) {
                return Optional.of(economy);
            }
        }
        return Optional.empty();
    }

    /** The id; also what a JSON mapper writes, here as wherever else the record refers to an economy. */
    @Override
    @JsonValue // and therefore no Coded, whose code is what is written
    public Id<Economy> id() {
        return id;
    }

    /** The key of the {@linkplain #id() id}, such as {@code viet-nam}. */
    public String code() {
        return id.key();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Economy fromJson(Id<?> id) {
        Id<Economy> asked = id.as(EntityType.ECONOMY);
        return of(asked)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No member economy has the id " + Printable.of(asked.toString(), 200)));
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

    /**
     * The code by UN M49 (United Nations, "Standard country or area codes for statistical use"), three digits, also the numeric code of
     * ISO 3166-1: {@code 156}. M49 has no entry for Chinese Taipei; its code here is that of ISO 3166-1 alone.
     */
    public String m49() {
        return m49;
    }

    /** The abbreviation that APEC's own documents use: {@code PRC}. Of some members it is the ISO code. */
    public String apecCode() {
        return apecCode;
    }

    /** The ISO 4217 code of its currency: {@code CNY}. */
    public String currency() {
        return currency;
    }
}
