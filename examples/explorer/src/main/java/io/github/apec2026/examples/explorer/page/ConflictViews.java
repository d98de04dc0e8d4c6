package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.examples.explorer.page.ConflictView.Side;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes {@link ConflictView}s. */
record ConflictViews(ReaderView view) {

    /** All contradictions of the record, in its order. */
    List<ConflictView> all() {
        return view.apec().conflicts().stream().map(this::of).toList();
    }

    /** Those that have one of some figures as a side. */
    List<ConflictView> among(List<Observation> figures) {
        List<Id<?>> ids = new ArrayList<>();
        figures.forEach(figure -> ids.add(figure.id()));
        return view.apec().conflicts().stream()
                .filter(conflict -> ids.contains(conflict.chosen().subject())
                        || conflict.others().stream().anyMatch(other -> ids.contains(other.subject())))
                .map(this::of)
                .toList();
    }

    /** Those about an entity or about figures of which it is the subject. */
    List<ConflictView> about(Id<?> id) {
        List<Id<?>> subjects = new ArrayList<>(List.of(id));
        view.apec().indicators().bySubject(id).stream()
                .flatMap(indicator -> view.apec().observations().byIndicator(indicator.id()).stream())
                .forEach(figure -> subjects.add(figure.id()));
        return view.apec().conflicts().stream()
                .filter(conflict -> subjects.contains(conflict.chosen().subject()))
                .map(this::of)
                .toList();
    }

    private ConflictView of(Conflict conflict) {
        Claim<?> chosen = conflict.chosen();
        boolean isOfFigures = conflict.reason() == Reason.COUNTED
                || conflict.others().stream().anyMatch(other -> !other.subject().equals(chosen.subject()));
        return new ConflictView(
                chosen.subject().type() + "-" + chosen.subject().key().replace('/', '-') + "-" + chosen.property(),
                view.shown(isOfFigures ? indicator(chosen.subject()) : chosen.subject()),
                isOfFigures ? "" : view.texts().property(chosen.subject().type(), chosen.property()),
                view.texts().code(conflict.reason()),
                side(chosen, isOfFigures),
                conflict.others().stream()
                        .map(other -> side(other, isOfFigures))
                        .toList(),
                isOfFigures);
    }

    private Id<?> indicator(Id<?> subject) {
        return subject.type().equals(EntityType.OBSERVATION)
                ? view.apec().get(subject.as(EntityType.OBSERVATION)).indicator()
                : subject;
    }

    private Side side(Claim<?> claim, boolean isOfFigures) {
        Id<?> subject = claim.subject();
        Shown value =
                view.presentation().values().of(subject, claim.value(), claim.basis(), view.reader(), view.texts());
        boolean isFigure = isOfFigures && subject.type().equals(EntityType.OBSERVATION);
        return new Side(
                isFigure ? value.to(view.reader().link(Addresses.of(subject))) : value,
                isFigure ? details(view.apec().get(subject.as(EntityType.OBSERVATION))) : List.of(),
                view.presentation().cards().of(claim, view.reader(), view.texts()),
                Optional.of(Shown.plain(view.texts().get("figures.conflict.why"))
                        .to(view.reader().link(Addresses.fact(subject, claim.property())))));
    }

    private List<Detail> details(Observation figure) {
        FigureView.TimeView time = new FigureViews(view).time(figure);
        return List.of(
                        view.detail("figures.column.status", figure.id(), Observation.STATUS),
                        new Detail(time.basis(), time.values()),
                        view.detail("figures.components", figure.id(), Observation.COMPONENTS),
                        view.detail("figures.scope", figure.id(), Observation.SCOPE),
                        view.detail("figures.column.according", figure.id(), Observation.ACCORDING))
                .stream()
                .filter(Detail::isStated)
                .toList();
    }
}
