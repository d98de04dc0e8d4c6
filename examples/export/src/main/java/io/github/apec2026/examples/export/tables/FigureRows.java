package io.github.apec2026.examples.export.tables;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.examples.export.CitedDocument;
import io.github.apec2026.model.Comparison;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.query.FigureRow;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import io.github.apec2026.value.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The figures as one tidy table, a row for each observation: its series, its period, its value with unit and bound, how firm it is, and where
 * it can be read; then what an analyst needs besides. A figure without a stated period has none here: what is known of its time has
 * columns of its own.
 */
final class FigureRows {

    private static final String INDICATORS = EntityType.INDICATOR.plural();

    private FigureRows() {}

    static Table table(ApecDataset record, ClaimIndex claims) {
        Map<Id<?>, Id<?>> outdone = outdone(record);
        List<List<Optional<?>>> rows = new ArrayList<>();
        for (FigureRow row : record.indicators().table(Locale.ENGLISH).rows()) {
            rows.add(cells(
                    row,
                    record,
                    claims,
                    Optional.ofNullable(outdone.get(row.observation().id()))));
        }
        return new Table("figures", "a row for each figure, series by series", columns(), List.of("observation"), rows);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.id("series", "what is measured: the indicator", INDICATORS)
                        .required(),
                Column.of("period", ColumnType.PERIOD, "the period that the figure is for; empty when not stated")
                        .from("claim"),
                Column.of("value", ColumnType.NUMBER, "the amount; see bound")
                        .required()
                        .from("claim"),
                Column.text("unit", "an ISO 4217 code, or the key of a unit")
                        .required()
                        .from("claim"),
                Column.code("bound", "how the amount limits the true figure", codes(Bound.class))
                        .required()
                        .from("claim"),
                Column.code("status", "how firm the figure is; our classification", codes(ObservationStatus.class))
                        .required(),
                Column.id(
                        "source",
                        "the document that the value was taken from; empty when none states it",
                        EntityType.DOCUMENT.plural()),
                Column.text("citation", "where the value can be read, without the words")));
        columns.addAll(DisplayLabels.columns("label"));
        columns.addAll(List.of(
                Column.code("measure", "what is measured of the subject; our classification", codes(Measure.class))
                        .required(),
                Column.id("subject", "whose figure it is, also where the series inherits it", ValueColumns.ENTITIES),
                Column.id(
                        "counterpart", "the other side, such as the partner of a trade figure", ValueColumns.ENTITIES),
                Column.id("of", "the series whose growth, share, rank or duration this is", INDICATORS),
                Column.id("partOf", "the series whose total this is a part of, in the same unit", INDICATORS),
                Column.id("base", "the total that a share is a share of", INDICATORS),
                Column.id("among", "among whom or within what a rank or a share is counted", ValueColumns.ENTITIES),
                Column.code("comparison", "with what a growth compares", codes(Comparison.class)),
                Column.of("period_first", ColumnType.DAY, "the first day of the period"),
                Column.of("period_last", ColumnType.DAY, "the last day of the period"),
                Column.code(
                        "period_precision", "the precision of the coarser end of the period", codes(Precision.class)),
                Column.text(
                        "time",
                        "the period, or what is known instead: several that may be meant, or when it was published"),
                Column.code("time_basis", "on what the time rests", codes(FigureTime.Basis.class))
                        .required(),
                Column.text("time_because", "why no period is stated, in our words"),
                Column.of(
                        "converted_value",
                        ColumnType.NUMBER,
                        "the same figure in another currency, as the document gives it"),
                Column.text("converted_unit", "the unit of the converted value"),
                Column.code("converted_bound", "how the converted value limits the true figure", codes(Bound.class)),
                Column.text("components", "what the figure is said to include, as printed; several with semicolons"),
                Column.text("scope", "what it may count that another figure of the series does not, in our words"),
                Column.text("according", "whom the documents name as source of the figure; several with semicolons"),
                Column.text("documents", "all documents that state the value; several with semicolons"),
                Column.text("words", "the words that state the value, as printed"),
                Column.code("basis", "what the claim of the value rests on", codes(Basis.class)),
                Column.code("outcome", "the result of deriving the value again from the words", codes(Outcome.class)),
                Column.id(
                        "yieldsTo",
                        "the figure to quote instead, where documents disagree; empty otherwise",
                        EntityType.OBSERVATION.plural()),
                Column.id("observation", "the figure", EntityType.OBSERVATION.plural())
                        .required(),
                Column.id("claim", "the claim that gave the value", ClaimTables.CLAIMS)));
        return columns;
    }

    private static List<Optional<?>> cells(
            FigureRow row, ApecDataset record, ClaimIndex claims, Optional<Id<?>> yieldsTo) {
        Observation observation = row.observation();
        Indicator indicator = row.indicator();
        Optional<DateRange> period = observation.period();
        Optional<Quantity> converted = observation.converted();
        Optional<IdentifiedClaim> claim = claims.chosen(observation.id(), Observation.VALUE);
        List<Optional<?>> cells = new ArrayList<>();
        cells.add(text(Optional.of(indicator.id())));
        cells.add(text(period));
        cells.add(Optional.of(observation.value().amount()));
        cells.add(Optional.of(observation.value().unit()));
        cells.add(Optional.of(observation.value().bound().code()));
        cells.add(Optional.of(observation.status().code()));
        cells.add(row.documents().stream().findFirst().map(Id::toString));
        cells.add(row.citation().map(CitedDocument::withoutWords));
        cells.addAll(DisplayLabels.cells(indicator.id(), record));
        cells.add(Optional.of(indicator.measure().code()));
        cells.add(text(row.subject()));
        cells.add(text(row.counterpart()));
        cells.add(text(indicator.of()));
        cells.add(text(indicator.subsetOf()));
        cells.add(text(indicator.base()));
        cells.add(text(indicator.among()));
        cells.add(indicator.comparison().map(Coded::code));
        cells.add(period.flatMap(DateRange::firstDay));
        cells.add(period.flatMap(DateRange::lastDay));
        cells.add(period.map(each -> each.precision().code()));
        cells.add(Optional.of(row.time().toString()).filter(time -> !time.isEmpty()));
        cells.add(Optional.of(row.time().basis().code()));
        cells.add(row.time().because().map(Texts::of));
        cells.add(converted.map(Quantity::amount));
        cells.add(converted.map(Quantity::unit));
        cells.add(converted.map(each -> each.bound().code()));
        cells.add(joined(observation.components()));
        cells.add(observation.scope().map(Texts::of));
        cells.add(joined(observation.according()));
        cells.add(joined(row.documents()));
        cells.add(row.citation().map(each -> Texts.words(each.words())).filter(words -> !words.isEmpty()));
        cells.add(claim.map(each -> each.claim().basis().code()));
        cells.add(claim.map(each -> each.claim().outcome().code()));
        cells.add(text(yieldsTo));
        cells.add(Optional.of(observation.id().toString()));
        cells.add(claim.map(IdentifiedClaim::id));
        return cells;
    }

    /** The figures that documents contradict by others, each with the one to quote. */
    private static Map<Id<?>, Id<?>> outdone(ApecDataset record) {
        Map<Id<?>, Id<?>> outdone = new HashMap<>();
        for (Conflict conflict : record.conflicts()) {
            Id<?> quoted = conflict.chosen().subject();
            for (Claim<?> other : conflict.others()) {
                if (other.property().equals(Observation.VALUE.name())
                        && !other.subject().equals(quoted)) {
                    outdone.put(other.subject(), quoted);
                }
            }
        }
        return outdone;
    }

    private static List<String> codes(Class<?> coded) {
        return ValueColumns.codes(coded);
    }

    private static Optional<String> text(Optional<?> value) {
        return value.map(Texts::of);
    }

    private static Optional<String> joined(List<?> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(Texts.joined(values));
    }
}
