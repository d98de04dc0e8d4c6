package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.BOUND_NOT_CONVERTED;
import static io.github.apec2026.notice.NoticeCode.ODD_CONVERSION;
import static io.github.apec2026.notice.NoticeCode.SAME_OBSERVATION_DIFFERS;
import static io.github.apec2026.notice.NoticeCode.SHARE_OVER_WHOLE;
import static io.github.apec2026.notice.NoticeCode.SUBSET_OVER_SET;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_UNIT;
import static io.github.apec2026.notice.Severity.ERROR;
import static io.github.apec2026.notice.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validating figures: shares, parts of a total, two reports of one thing, conversions, units. */
public final class FigureRulesTest {

    private static final String INDICATORS = """
            "units": {"percent": {"names": [{"value": {"en": "percent"} x}]}, "people": {"names": [{"value": {"en": "people"} x}]}},
            "persons": {"ana": {"names": [{"value": {"en": "Ana"} x}]}, "ben": {"names": [{"value": {"en": "Ben"} x}]}},
            "indicators": {
              "share":  {"label": {"value": {"en": "Share"} x}, "measure": {"value": "share" x}},
              "growth": {"label": {"value": {"en": "Growth"} x}, "measure": {"value": "growth" x}},
              "trade":  {"label": {"value": {"en": "Trade"} x}, "measure": {"value": "level" x}},
              "guests": {"label": {"value": {"en": "Guests"} x}, "measure": {"value": "count" x}},
              "ladies": {"label": {"value": {"en": "Ladies"} x}, "measure": {"value": "count" x}, "subsetOf": {"value": "guests" x}}},
            "observations": {
            """;

    private static String figures(String... observations) {
        return register((INDICATORS + String.join(",\n", observations) + "}").replace(" x}", ", \"because\": \"x\"}"));
    }

    /** One figure: {@code value} is amount, unit and perhaps a bound. */
    private static String figure(String key, String indicator, String value, String more) {
        String[] parts = value.split(" ", 3);
        String bound = parts.length > 2 ? ", \"bound\": \"" + parts[2] + "\"" : "";
        String mark = key.startsWith("▲") ? "▲" : "";
        return "\"" + key.replace("▲", "") + "\": {\"indicator\": {\"value\": \"" + indicator + "\" x}, \"value\": "
                + mark
                + "{\"value\": {\"amount\": \"" + parts[0] + "\", \"unit\": \"" + parts[1] + "\"" + bound
                + "} x}, \"status\": {\"value\": \"actual\" x}" + more + "}";
    }

    private static String in(String period) {
        return ", \"period\": {\"value\": \"" + period + "\" x}";
    }

    private static String converted(String mark, String amount, String unit) {
        return ", \"converted\": " + mark + "{\"value\": {\"amount\": \"" + amount + "\", \"unit\": \"" + unit
                + "\"} x}";
    }

    @Test
    @Shows(SHARE_OVER_WHOLE)
    void aShareIsAtMostTheWhole() {
        data(figures(figure("▲one", "share", "100.1 percent", "")))
                .load()
                .finds(ERROR, SHARE_OVER_WHOLE)
                .at("/facts/observations/one/value")
                .about("observation/one", "value")
                .says("A share of 100.1 percent is impossible.");
    }

    @ParameterizedTest
    @CsvSource({"-1 percent", "100 percent more-than", "250 percent about"})
    void aShareIsNoMoreThanAllAndNoLessThanNothing(String value) {
        data(figures(figure("▲one", "share", value, "")))
                .load()
                .finds(ERROR, SHARE_OVER_WHOLE)
                .at("/facts/observations/one/value");
    }

    @Test
    @Silent(SHARE_OVER_WHOLE)
    void theWholeIsAShareAndGrowthHasNoLimit() {
        data(figures(
                        figure("one", "share", "100 percent", ""),
                        figure("two", "growth", "140 percent", ""),
                        figure("three", "share", "140 people", in("2026"))))
                .load()
                .dataset();
    }

    @Test
    @Shows(SUBSET_OVER_SET)
    void aPartIsNotMoreThanItsWhole() {
        data(figures(
                        figure("guests-2026", "guests", "100 people", in("2026")),
                        figure("▲ladies-2026", "ladies", "101 people", in("2026"))))
                .load()
                .finds(ERROR, SUBSET_OVER_SET)
                .at("/facts/observations/ladies-2026/value")
                .about("observation/ladies-2026", "value")
                .says("101 people is more than 100 people, the figure of the superset for the same period.");
    }

    @Test
    void whereTwoDocumentsTellPartAndWholeTheyContradictEachOther() {
        String told =
                "{«%2$s guests and %1$s people.», \"facts\": {\"observations\": {\"%1$s-%2$s\": {\"indicator\": {\"value\":"
                        + " \"%2$s\", \"basis\": \"inferred\", \"because\": \"x\"}, \"status\": {\"value\": \"actual\"}, \"value\":"
                        + " {\"value\": {\"amount\": \"%1$s\", \"unit\": \"people\"}, \"quote\": \"%1$s people\"}}}}}";
        String whole = told.formatted("100", "guests");
        String part = told.formatted("101", "ladies");

        data(figures(), lima(whole), bulletin("callao-gazette", "2026-05-04", part))
                .load()
                .finds(WARNING, SUBSET_OVER_SET)
                .about("observation/101-ladies", "value");
        data(figures(), lima(whole, part)).load().finds(ERROR, SUBSET_OVER_SET);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "100 people more-than, 100 people",
        "100 people, 100 people less-than",
        "101 people at-least, 100 people at-most"
    })
    void boundsCount(String part, String whole) {
        data(figures(figure("w", "guests", whole, ""), figure("▲p", "ladies", part, "")))
                .load()
                .finds(ERROR, SUBSET_OVER_SET)
                .at("/facts/observations/p/value");
    }

    @Test
    @Silent(SUBSET_OVER_SET)
    void whatIsNotCertainlyMoreMayStand() {
        String whole = figure("w", "guests", "100 people", in("2026"));

        data(figures(whole, figure("p", "ladies", "100 people", in("2026"))))
                .load()
                .dataset();
        data(figures(whole, figure("p", "ladies", "101 people", in("2025"))))
                .load()
                .dataset();
        data(figures(whole, figure("p", "ladies", "120 people about", in("2026"))))
                .load()
                .dataset();
        data(figures(whole, figure("p", "ladies", "110 percent", in("2026"))))
                .load()
                .dataset();
        data(figures(
                        whole.replace("100\"", "100\", \"bound\": \"at-least\""),
                        figure("p", "ladies", "101 people", in("2026"))))
                .load()
                .dataset();
    }

    @Test
    @Shows(SAME_OBSERVATION_DIFFERS)
    void twoObservationsOfOneIdentityThatDifferShouldBeOne() {
        data(figures(figure("▲a", "guests", "100 people", in("2026")), figure("b", "guests", "120 people", in("2026"))))
                .load()
                .finds(WARNING, SAME_OBSERVATION_DIFFERS)
                .at("/facts/observations/a/value")
                .about("observation/a", "value")
                .says("100 people here and 120 people in observation/b: same indicator, period, status and source.");
    }

    @Test
    void theOrderOfTheSourcesMakesNoOther() {
        String sources = ", \"according\": [{\"value\": \"person/%s\" x}, {\"value\": \"person/%s\" x}]";

        data(figures(
                        figure("▲a", "guests", "100 people", sources.formatted("ana", "ben")),
                        figure("b", "guests", "120 people", sources.formatted("ben", "ana"))))
                .load()
                .finds(WARNING, SAME_OBSERVATION_DIFFERS)
                .at("/facts/observations/a/value");
    }

    @Test
    @Silent(SAME_OBSERVATION_DIFFERS)
    void anotherPeriodStatusSourceOrIndicatorMakesAnotherObservation() {
        data(figures(
                        figure("a", "guests", "100 people", in("2026")),
                        figure("b", "guests", "101 people", in("2025")),
                        figure("c", "guests", "102 people", in("2026")).replace("actual", "expected"),
                        figure(
                                "d",
                                "guests",
                                "103 people",
                                in("2026") + ", \"according\": [{\"value\": \"person/ana\" x}]"),
                        figure("e", "ladies", "99 people", in("2026")),
                        figure("f", "guests", "100 people", in("2026"))))
                .load()
                .dataset();
    }

    @Test
    @Shows(ODD_CONVERSION)
    void anAmountWhoseConversionImpliesAnotherRateIsOdd() {
        data(figures(
                        figure("a", "trade", "700 CNY", in("2021") + converted("", "100", "USD")),
                        figure("b", "trade", "710 CNY", in("2022") + converted("▲", "10", "USD")),
                        figure("c", "trade", "1420 CNY", in("2023") + converted("", "200", "USD"))))
                .load()
                .finds(WARNING, ODD_CONVERSION)
                .at("/facts/observations/b/converted")
                .about("observation/b", "converted")
                .says("710 CNY and 10 USD imply a rate of 71; the other rates of the file are near 7.1.");
    }

    @Test
    void ofTwoRatesTheLaterIsReported() {
        data(figures(
                        figure("a", "trade", "700 CNY", in("2021") + converted("", "100", "USD")),
                        figure("b", "trade", "710 CNY", in("2022") + converted("▲", "10", "USD"))))
                .load()
                .finds(WARNING, ODD_CONVERSION)
                .at("/facts/observations/b/converted");
    }

    @Test
    @Silent(ODD_CONVERSION)
    void ratesWithinATenthOrOfOtherCurrenciesOrAloneAreNotOdd() {
        data(figures(
                        figure("a", "trade", "700 CNY", in("2021") + converted("", "100", "USD")),
                        figure("b", "trade", "770 CNY", in("2022") + converted("", "100", "USD")),
                        figure("c", "trade", "800 CNY", in("2023") + converted("", "100", "EUR")),
                        figure("d", "trade", "50 CNY", in("2024") + converted("", "0", "USD"))))
                .load()
                .dataset();
    }

    @Test
    @Shows(BOUND_NOT_CONVERTED)
    void aBoundCoversTheConversionToo() {
        data(figures(figure("a", "trade", "700 CNY", in("2021") + converted("▲", "100", "USD"))
                        .replace("\"unit\": \"CNY\"", "\"unit\": \"CNY\", \"bound\": \"more-than\"")))
                .load()
                .finds(WARNING, BOUND_NOT_CONVERTED)
                .at("/facts/observations/a/converted")
                .about("observation/a", "converted")
                .says("more than 700 CNY is converted to 100 USD without its bound.");
    }

    @ParameterizedTest(name = "{0} converted {1}: {2}")
    @CsvSource({
        "more-than, less-than, differs",
        "at-most, at-least, differs",
        "about, exact, differs",
        "more-than, at-least, agrees",
        "more-than, about, agrees",
        "exact, about, agrees",
        "exact, more-than, agrees"
    })
    void aConversionMayHaveItsOwnBoundOnTheSameSide(String bound, String converted, String outcome) {
        Loaded loaded = data(figures(figure("a", "trade", "700 CNY", in("2021") + converted("", "100", "USD"))
                        .replace("\"unit\": \"CNY\"", "\"unit\": \"CNY\", \"bound\": \"" + bound + "\"")
                        .replace("\"unit\": \"USD\"", "\"unit\": \"USD\", \"bound\": \"" + converted + "\"")))
                .load();
        if (outcome.equals("differs")) {
            loaded.finds(WARNING, BOUND_NOT_CONVERTED);
        } else {
            loaded.dataset();
        }
    }

    @Test
    @Silent(BOUND_NOT_CONVERTED)
    void aBoundThatBothHaveIsRight() {
        data(figures(figure("a", "trade", "700 CNY", in("2021") + converted("", "100", "USD"))
                        .replace("\"unit\": \"CNY\"", "\"unit\": \"CNY\", \"bound\": \"more-than\"")
                        .replace("\"unit\": \"USD\"", "\"unit\": \"USD\", \"bound\": \"more-than\"")))
                .load()
                .dataset();
    }

    @ParameterizedTest
    @CsvSource({"guests", "US", "XQX", "Big Macs", "usd"})
    void aUnitIsACurrencyOrAUnitOfTheRecord(String unit) {
        data(figures(figure("▲a", "trade", "700 UNIT", "").replace("UNIT", unit)))
                .load()
                .finds(ERROR, UNKNOWN_UNIT)
                .at("/facts/observations/a/value")
                .about("observation/a", "value")
                .says("There is no unit " + unit + ".");
    }

    @Test
    @Shows(UNKNOWN_UNIT)
    void aConversionHasAUnitToo() {
        data(figures(figure("a", "trade", "700 CNY", converted("▲", "100", "QQQ"))))
                .load()
                .finds(ERROR, UNKNOWN_UNIT)
                .at("/facts/observations/a/converted")
                .about("observation/a", "converted")
                .says("There is no unit QQQ.");
    }

    @Test
    @Silent(UNKNOWN_UNIT)
    void currenciesAndTheUnitsOfTheRecordAreKnown() {
        data(figures(figure("a", "trade", "700 PEN", ""), figure("b", "guests", "1 people", "")))
                .load()
                .dataset();
    }
}
