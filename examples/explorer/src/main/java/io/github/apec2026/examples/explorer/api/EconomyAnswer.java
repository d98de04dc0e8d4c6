package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.LocalizedText;
import java.util.List;

/**
 * A member economy.
 *
 * @param id its id
 * @param apecName the name by which APEC lists it
 * @param apecCode the code that APEC uses
 * @param alpha2 its two letters in ISO 3166-1
 * @param alpha3 its three letters in ISO 3166-1
 * @param m49 its number in the UN's M49
 * @param currency its currency in ISO 4217
 * @param names the names that documents and the register use
 */
record EconomyAnswer(
        Id<Economy> id,
        LocalizedText apecName,
        String apecCode,
        String alpha2,
        String alpha3,
        String m49,
        String currency,
        List<LocalizedText> names) {

    static EconomyAnswer of(ApecDataset apec, Economy economy) {
        return new EconomyAnswer(
                economy.id(),
                economy.apecName(),
                economy.apecCode(),
                economy.alpha2(),
                economy.alpha3(),
                economy.m49(),
                economy.currency(),
                apec.claims(economy.id(), Economy.NAMES).stream()
                        .map(claim -> claim.value())
                        .distinct()
                        .toList());
    }
}
