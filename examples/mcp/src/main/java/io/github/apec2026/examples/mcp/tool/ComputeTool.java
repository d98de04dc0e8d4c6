package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.Computation;
import io.github.apec2026.query.Computations;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.DateRange;
import java.util.List;
import java.util.Optional;

/** Computes a figure from figures. */
final class ComputeTool {

    /** What can be computed. */
    enum Operation implements Coded {
        SUM,
        REST,
        SHARE,
        WHOLE,
        LEVEL_BEFORE,
        RATE
    }

    private static final Param<Operation> OPERATION = Params.code(
                    "operation",
                    Operation.class,
                    "sum of all; rest of the first without the others; share of the first in the second, in percent; whole of which the first is "
                            + "the amount and the second the percentage; level-before the first, by its growth, the second; rate of the conversion "
                            + "of the one figure.")
            .required();
    private static final Param<List<Id<Observation>>> FIGURES = Params.ids(
                    "figures",
                    EntityType.OBSERVATION,
                    "The ids of the figures, in the order that the operation needs; see list_figures.")
            .required();
    private static final Param<Integer> PLACES =
            Params.number("places", 0, 10, "How many decimal places to round to; not rounded where left out.");

    private ComputeTool() {}

    /** A computed figure. */
    record Computed(
            @Doc("The result for people. Print it as computed, never as stated by a document.")
            String value,

            @Doc("The amount in plain digits.") String amount,
            @Doc("The unit.") String unit,

            @Doc("How the amount limits the true figure, carried through from the inputs.")
            Bound bound,

            @Doc("Always computed: no document states it.") String basis,
            @Doc("How it was computed.") String formula,
            @Doc("How it was rounded.") Optional<String> rounding,
            @Doc("For which periods.") List<String> periods,

            @Doc("Whether the inputs were counted, expected or aimed at.")
            ObservationStatus status,

            @Doc("The figures that it was computed from.") List<Item> inputs,
            @Doc("What to keep in mind.") List<String> notes)
            implements Answer {

        @Override
        public String text() {
            StringBuilder text = new StringBuilder("Computed, stated by no document: " + value + " = " + formula);
            rounding.ifPresent(how -> text.append(", rounded ").append(how));
            text.append(" (").append(status.code()).append(")\n");
            inputs.forEach(input -> text.append("- ").append(input.line()).append('\n'));
            notes.forEach(note -> text.append("Note: ").append(note).append('\n'));
            return text.toString();
        }
    }

    static Tool tool() {
        return Tool.of(
                "compute",
                "Compute from figures",
                "What follows from figures of the record though no document says it: sum, rest, share, whole, level of the year before, rate of a "
                        + "conversion, with bounds carried through. It refuses figures that do not fit (units, periods, statuses). Use it rather "
                        + "than your own arithmetic.",
                List.of(OPERATION, FIGURES, PLACES),
                Computed.class,
                ComputeTool::run);
    }

    private static Computed run(Call call) {
        List<Observation> figures = call.arguments().require(FIGURES).stream()
                .map(id -> call.apec().get(call.present(id)))
                .toList();
        Computation exact = compute(call.arguments().require(OPERATION), figures);
        Computation result = call.arguments().get(PLACES).map(exact::rounded).orElse(exact);
        return new Computed(
                Quantities.text(result.value(), call.apec(), call.view().language()),
                result.value().amount().toPlainString(),
                result.value().unit(),
                result.value().bound(),
                "computed",
                result.formula(),
                result.rounding(),
                result.periods().stream().map(DateRange::toString).toList(),
                result.status(),
                figures.stream()
                        .map(each -> Item.of(call.view(), each.id(), "input"))
                        .toList(),
                List.of(
                        "Whether parts overlap, and whether a part belongs to that whole, the figures do not say: check their indicators."));
    }

    private static Computation compute(Operation operation, List<Observation> figures) {
        return switch (operation) {
            case SUM -> Computations.sum(figures.get(0), rest(figures));
            case REST -> Computations.rest(figures.get(0), rest(figures));
            case SHARE -> two(figures) ? Computations.share(figures.get(0), figures.get(1)) : refuse(2);
            case WHOLE -> two(figures) ? Computations.whole(figures.get(0), figures.get(1)) : refuse(2);
            case LEVEL_BEFORE -> two(figures) ? Computations.before(figures.get(0), figures.get(1)) : refuse(2);
            case RATE -> figures.size() == 1 ? Computations.rate(figures.get(0)) : refuse(1);
        };
    }

    private static boolean two(List<Observation> figures) {
        return figures.size() == 2;
    }

    private static Observation[] rest(List<Observation> figures) {
        return figures.subList(1, figures.size()).toArray(Observation[]::new);
    }

    private static Computation refuse(int needed) {
        throw new BadArgument("This operation needs exactly " + needed + " figures.");
    }
}
