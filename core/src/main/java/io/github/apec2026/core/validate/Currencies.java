package io.github.apec2026.core.validate;

import java.util.Currency;
import java.util.Set;

/**
 * The currencies of ISO 4217. Those of the APEC members are named here, since nearly every amount is in one of them and the JDK reads
 * a table for the first it is asked: a start need not wait for it.
 */
final class Currencies {

    static final Set<String> OF_MEMBERS = Set.of(
            "AUD", "BND", "CAD", "CLP", "CNY", "HKD", "IDR", "JPY", "KRW", "MXN", "MYR", "NZD", "PEN", "PGK", "PHP",
            "RUB", "SGD", "THB", "TWD", "USD", "VND");

    private Currencies() {}

    static boolean isKnown(String code) {
        return OF_MEMBERS.contains(code) || isKnownToTheJdk(code);
    }

    private static boolean isKnownToTheJdk(String code) {
        try {
            Currency.getInstance(code);
            return true;
        } catch (IllegalArgumentException notIso4217) {
            return false;
        }
    }
}
