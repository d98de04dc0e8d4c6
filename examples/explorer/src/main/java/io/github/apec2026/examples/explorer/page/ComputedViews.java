package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.examples.explorer.page.Derived.Kind;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes {@link ComputedView}s. */
record ComputedViews(ReaderView view) {

    List<ComputedView> of(List<Derived> all) {
        return all.stream().map(this::of).toList();
    }

    ComputedView of(Derived derived) {
        FigureViews figures = new FigureViews(view);
        return new ComputedView(
                title(derived),
                value(derived),
                time(derived),
                formula(derived),
                derived.inputs().stream()
                        .map(input -> new ComputedView.Input(
                                view.shown(input.indicator()), figures.of(input).value()))
                        .toList(),
                notes(derived));
    }

    /** The value in the reader's units, with what it is besides counted. */
    String value(Derived derived) {
        String value = text(derived.inputs().get(0).id(), derived.rounded());
        ObservationStatus status = derived.computation().status();
        return status == ObservationStatus.ACTUAL || derived.kind() == Kind.RATE
                ? value
                : view.texts().get("figures.with", value, view.texts().code(status));
    }

    /** The period that the figure is for, as far as one is stated. */
    String time(Derived derived) {
        return derived.computation().periods().stream()
                .map(range -> Dates.of(range, view.reader().language()))
                .collect(Collectors.joining(view.texts().get("figures.or")));
    }

    private String title(Derived derived) {
        String about = name(derived.about());
        Texts texts = view.texts();
        return switch (derived.kind()) {
            case BEFORE -> texts.get("figures.computed.before", about);
            case REST -> texts.get("figures.computed.rest", about);
            case SHARE -> texts.get("figures.computed.share", about, name(derived.of()));
            case WHOLE -> texts.get("figures.computed.whole", about);
            case RATE -> texts.get("figures.computed.rate", about);
        };
    }

    private String formula(Derived derived) {
        List<String> printed = derived.inputs().stream()
                .map(input -> text(input.id(), input.value()))
                .toList();
        String formula = switch (derived.kind()) {
            case BEFORE -> printed.get(0) + " ÷ (100% " + signed(printed.get(1)) + ")";
            case REST -> String.join(" − ", printed);
            case SHARE -> printed.get(0) + " ÷ " + printed.get(1) + " × 100";
            case WHOLE -> printed.get(0) + " ÷ " + printed.get(1);
            case RATE -> printed.get(0) + " ÷ " + converted(derived.inputs().get(0));
        };
        return view.texts().get("figures.formula", formula);
    }

    /** A growth is written with its sign, which the formula adds. */
    private static String signed(String growth) {
        return growth.startsWith("+") || growth.startsWith("-")
                ? growth.charAt(0) + " " + growth.substring(1)
                : "+ " + growth;
    }

    private String converted(Observation figure) {
        return text(figure.id(), figure.converted().orElseThrow());
    }

    private List<String> notes(Derived derived) {
        List<String> notes = new ArrayList<>();
        if (derived.isRounded()) {
            notes.add(view.texts().get("figures.rounded", derived.digits()));
        }
        if (derived.kind() == Kind.REST && derived.inputs().size() > 2) {
            notes.add(view.texts().get("figures.overlap"));
        }
        if (derived.kind() == Kind.RATE) {
            notes.add(view.texts().get("figures.rate.note"));
        }
        return notes;
    }

    private String name(Id<?> id) {
        return view.presentation().names().text(id, view.reader());
    }

    /** A rate is in two units, which no unit of the record is. */
    private String text(Id<Observation> subject, Quantity quantity) {
        if (quantity.unit().indexOf('/') > 0) {
            return view.texts().get("unit.other", quantity.amount().toPlainString(), quantity.unit());
        }
        return view.presentation()
                .values()
                .of(subject, quantity, Basis.STATED, view.reader(), view.texts())
                .text();
    }
}
