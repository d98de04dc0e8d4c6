package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Comparison;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.FigureRow;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.value.Bound;
import java.util.List;
import java.util.Optional;

/** A figure in a list. */
record FigureItem(
        @Doc("The id of the observation; fact with property value explains it.")
        Id<?> id,

        @Doc("What is measured.") Ref indicator,

        @Doc("How it measures; a growth and a level are different figures.")
        Measure measure,

        @Doc("What a growth is compared with.") Optional<Comparison> comparison,
        @Doc("Whose quantity it is, as far as stated.") Optional<Ref> subject,

        @Doc("The other side, such as the partner of trade.")
        Optional<Ref> counterpart,

        @Doc("Among whom a rank or a share counts.") Optional<Ref> among,

        @Doc("The value with its bound and its unit, for people.")
        String value,

        @Doc("The amount in plain digits.") String amount,

        @Doc("The unit: an ISO 4217 code or the key of a unit.")
        String unit,

        @Doc("How the amount limits the true figure. more-than 1400 is not 1400.")
        Bound bound,

        @Doc("The same in another unit, as a document prints it.")
        Optional<String> converted,

        @Doc("Whether it was counted or measured, is expected, or is aimed at.")
        ObservationStatus status,

        @Doc("The time that the figure is for, or what stands for it: see timeBasis.")
        Optional<String> time,

        @Doc(
                "period: stated. alternatives: the words leave open which. published-on and published-within: no period is stated, this is when a "
                        + "document published it. open: nothing is known.")
        FigureTime.Basis timeBasis,

        @Doc("Why no period is stated, in the record's own words.")
        Optional<String> noPeriodBecause,

        @Doc("What the figure does and does not count, in the record's own words.")
        Optional<String> scope,

        @Doc("The groups or parts that the document names as counted.")
        List<String> components,

        @Doc("Whom the document names as the source of the figure.")
        List<Ref> according,

        @Doc("Whether the record decides that it belongs to what was asked for.")
        Certainty certainty,

        @Doc("Main properties that no document states.") List<String> notStated,
        @Doc("Where the value can be read.") List<SourceMark> sources)
        implements Row {

    static FigureItem of(View view, FigureRow row, Certainty certainty) {
        Observation figure = row.observation();
        String time = row.time().toString();
        return new FigureItem(
                figure.id(),
                view.ref(row.indicator().id()),
                row.indicator().measure(),
                row.indicator().comparison(),
                view.ref(row.subject()),
                view.ref(row.counterpart()),
                view.ref(row.indicator().among()),
                Quantities.text(figure.value(), view.apec(), view.language()),
                figure.value().amount().toPlainString(),
                figure.value().unit(),
                figure.value().bound(),
                figure.converted().map(value -> Quantities.text(value, view.apec(), view.language())),
                figure.status(),
                time.isEmpty() ? Optional.empty() : Optional.of(time),
                row.time().basis(),
                row.time().because().map(view::text),
                figure.scope().map(view::text),
                figure.components().stream().map(view::text).toList(),
                view.refs(figure.according()),
                certainty,
                figure.period().isPresent() ? List.of() : List.of("period"),
                Marks.of(view, figure.id(), List.of("value")));
    }

    @Override
    public String line() {
        return new Line(indicator)
                .add("value", value)
                .add("also printed as", converted)
                .add("status", status.code())
                .add("time", time.orElse("not stated") + " (" + timeBasis.code() + ")")
                .add("subject", subject)
                .add("partner", counterpart)
                .add("among", among)
                .add("scope (record's own words)", scope)
                .add("groups named", components)
                .add("according to", according)
                .addIf(certainty == Certainty.UNDECIDED, "UNDECIDED whether it belongs here")
                .add("id", id)
                .with(sources);
    }
}
