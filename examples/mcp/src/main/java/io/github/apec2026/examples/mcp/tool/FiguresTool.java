package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.FigureRow;
import io.github.apec2026.query.IndicatorCatalog;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.value.DateRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists figures. */
final class FiguresTool {

    private static final Param<Id<Indicator>> INDICATOR = Params.id(
            "indicator",
            EntityType.INDICATOR,
            "Only figures of this indicator and of what is below it: its growth, shares, rank and parts, such as the trade with one partner.");
    private static final Param<Id<?>> SUBJECT = Params.anyId(
            "subject", "Only figures that are this entity's: a place, a meeting, an organization, an initiative.");
    private static final Param<Id<? extends Agent>> COUNTERPART =
            Params.agent("partner", "Only figures towards this other side, such as the partner of trade.");
    private static final Param<Measure> MEASURE =
            Params.code("measure", Measure.class, "level, growth, share, rank …; a growth is no level.");
    private static final Param<ObservationStatus> STATUS = Params.code(
            "status",
            ObservationStatus.class,
            "actual was counted or measured, expected was announced, target is aimed at.");
    private static final Param<DateRange> PERIOD = Params.dates(
            "period",
            "Only figures for a period that overlaps this one; those without a stated period follow, marked undecided.");
    private static final Param<String> NAME =
            Params.text("name", "Only figures whose indicator has this text in a name or a label.");

    private FiguresTool() {}

    static Tool tool() {
        return Tool.paged(
                "list_figures",
                "Figures",
                "Lists figures: value with bound and unit, what it measures, period or what stands for it, status (counted or expected), partner, "
                        + "conversion, scope, who the document took it from, citation. For how a figure was chosen against others call "
                        + "contradictions or fact (property value); for what follows from two figures call compute.",
                List.of(INDICATOR, SUBJECT, COUNTERPART, MEASURE, STATUS, PERIOD, NAME),
                FigureItem.class,
                FiguresTool::run);
    }

    private static Page<FigureItem> run(Call call) {
        Arguments given = call.arguments();
        IndicatorCatalog indicators = call.apec().indicators();
        indicators = given.narrowed(indicators, INDICATOR, IndicatorCatalog::under);
        indicators = given.narrowed(indicators, SUBJECT, IndicatorCatalog::bySubject);
        indicators = given.narrowed(indicators, COUNTERPART, IndicatorCatalog::towards);
        indicators = given.narrowed(indicators, MEASURE, IndicatorCatalog::byMeasure);
        indicators = given.narrowed(indicators, NAME, IndicatorCatalog::named);

        ObservationCatalog figures = call.apec().observations();
        figures = given.narrowed(figures, STATUS, ObservationCatalog::byStatus);
        figures = given.narrowed(figures, PERIOD, ObservationCatalog::possiblyOverlapping);
        Set<Id<Observation>> chosen = new HashSet<>(figures.ids());
        Set<Id<Observation>> undecided = new HashSet<>(figures.undecided().ids());

        List<FigureRow> rows = indicators.table(call.view().language().preferred()).rows().stream()
                .filter(row -> chosen.contains(row.observation().id()))
                .toList();
        return call.page(
                rows,
                row -> FigureItem.of(
                        call.view(),
                        row,
                        undecided.contains(row.observation().id()) ? Certainty.UNDECIDED : Certainty.DECIDED),
                call.nearNames(NAME, rows.isEmpty()));
    }
}
