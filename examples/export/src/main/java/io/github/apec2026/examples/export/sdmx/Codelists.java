package io.github.apec2026.examples.export.sdmx;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.Unit;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The code lists of a record. */
final class Codelists {

    private final ApecDataset record;
    private final ArrayNode lists = JsonNodeFactory.instance.arrayNode();

    private Codelists(ApecDataset record) {
        this.record = record;
    }

    static ArrayNode of(ApecDataset record) {
        Codelists codelists = new Codelists(record);
        codelists.addIndicators();
        codelists.add("CL_FIGURE_STATUS", "Status of a figure", ObservationStatus.values());
        ArrayNode variants = codelists.add("CL_VARIANT", "Variant of a figure");
        for (int i = 1; i <= Series.variants(record); i++) {
            code(variants, Integer.toString(i), "Figure " + i + " for its key");
        }
        codelists.addUnits();
        code(codelists.add("CL_UNIT_MULT", "Unit multiplier"), "0", "Units");
        codelists.add("CL_BOUND", "Bound of a value", Bound.values());
        ArrayNode status =
                codelists.add("CL_OBS_STATUS", "Observation status: the codes of the cross-domain list in use");
        code(status, "A", "Normal value");
        code(status, "F", "Forecast value");
        codelists.add("CL_TIME_BASIS", "Basis of the time of a figure", FigureTime.Basis.values());
        return codelists.lists;
    }

    private void addIndicators() {
        ArrayNode codes = add("CL_INDICATOR", "Indicators of the APEC 2026 record, labels in our words");
        for (Indicator indicator : record.indicators()) {
            ObjectNode code = code(codes, indicator.id().key(), label(indicator.label()));
            Names.addTo(code, indicator.label());
            annotate(code, "MEASURE", indicator.measure().code());
            indicator.of().ifPresent(of -> annotate(code, "OF", of.key()));
            indicator.comparison().ifPresent(with -> annotate(code, "COMPARISON", with.code()));
            indicator.subsetOf().ifPresent(whole -> annotate(code, "SUBSET_OF", whole.key()));
            indicator.base().ifPresent(base -> annotate(code, "BASE", base.key()));
            indicator.among().ifPresent(among -> annotate(code, "AMONG", among.toString()));
        }
    }

    /** The units of the record, with their UCUM codes beside them, and the currencies of its figures. */
    private void addUnits() {
        ArrayNode codes = add("CL_UNIT_MEASURE", "Units of the APEC 2026 record, and currencies by ISO 4217");
        for (Unit unit : record.units()) {
            ObjectNode code = code(
                    codes,
                    unit.id().key(),
                    record.label(unit.id(), Locale.ENGLISH).text());
            Names.addTo(code, unit.name());
            unit.ucumCode().ifPresent(ucum -> annotate(code, "UCUM", ucum));
        }
        Set<String> currencies = new TreeSet<>();
        record.observations().forEach(observation -> {
            addCurrency(currencies, observation.value());
            observation.converted().ifPresent(converted -> addCurrency(currencies, converted));
        });
        for (String currency : currencies) {
            annotate(
                    code(codes, currency, Currency.getInstance(currency).getDisplayName(Locale.ENGLISH)),
                    "ISO4217",
                    currency);
        }
    }

    private static void addCurrency(Set<String> currencies, Quantity quantity) {
        if (quantity.isMoney()) {
            currencies.add(quantity.unit());
        }
    }

    private void add(String id, String name, Coded[] values) {
        ArrayNode codes = add(id, name);
        for (Coded value : values) {
            code(codes, value.code(), value.code().replace('-', ' '));
        }
    }

    private ArrayNode add(String id, String name) {
        return Maintainable.addTo(lists, id, name).putArray("codes");
    }

    private static ObjectNode code(ArrayNode codes, String id, String name) {
        ObjectNode code = codes.addObject().put("id", id);
        Names.addTo(code, LocalizedText.of(Map.of("en", name)));
        return code;
    }

    private static void annotate(ObjectNode code, String type, String value) {
        ArrayNode annotations =
                code.has("annotations") ? (ArrayNode) code.get("annotations") : code.putArray("annotations");
        annotations.addObject().put("type", type).put("value", value);
    }

    private static String label(LocalizedText label) {
        return label.best(Locale.ENGLISH).map(text -> text.text()).orElseThrow();
    }
}
