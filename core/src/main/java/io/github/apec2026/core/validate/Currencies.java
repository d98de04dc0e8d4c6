package io.github.apec2026.core.validate;

import io.github.apec2026.model.Economy;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;

/**
 * The currencies of ISO 4217. Those of the APEC members are checked first: nearly every amount is in one of them, and the first use of the
 * JDK's table would slow down a cold start.
 */
final class Currencies {

    static final Set<String> OF_MEMBERS = ofMembers();

    private Currencies() {}

    private static Set<String> ofMembers() {
        Set<String> codes = new HashSet<>();
        for (Economy economy : Economy.values()) {
            codes.add(economy.currency());
        }
        return Set.copyOf(codes);
    }

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
