package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.Conflict;
import java.util.List;
import java.util.Optional;

/**
 * Contradictions as lines: what it is about, the chosen value, the others, and the rule that chose.
 *
 * @param view the reader's view
 */
record ConflictLines(ReaderView view) {

    /** The line of a contradiction. */
    Line of(Conflict conflict) {
        Claim<?> chosen = conflict.chosen();
        String property = view.texts().property(chosen.subject().type(), chosen.property());
        Shown subject = view.shown(chosen.subject());
        Shown name = new Shown(
                view.texts().get("connection.name", subject.text(), property),
                subject.lang(),
                subject.voice(),
                view.reader().link(Addresses.fact(chosen.subject(), chosen.property())));
        return new Line(
                new Sourced(name, Optional.empty(), List.of()),
                new Detail(view.texts().get("home.chosen"), List.of(value(chosen))),
                new Detail(
                        view.texts().get("home.other"),
                        conflict.others().stream().map(this::value).toList()),
                new Detail(
                        "",
                        List.of(new Sourced(
                                Shown.plain(view.texts().code(conflict.reason())), Optional.empty(), List.of()))));
    }

    private Sourced value(Claim<?> claim) {
        Shown value = view.presentation()
                .values()
                .of(claim.subject(), claim.value(), claim.basis(), view.reader(), view.texts());
        Mark mark = view.presentation()
                .sources()
                .mark(claim, Addresses.fact(claim.subject(), claim.property()), view.reader(), view.texts());
        return new Sourced(value, Optional.empty(), List.of(mark));
    }

    /** The contradictions about an entity, or about the figures whose indicators have it as subject. */
    List<Line> about(Id<?> id) {
        return view.apec().conflicts().stream()
                .filter(conflict -> isAbout(conflict.chosen().subject(), id))
                .map(this::of)
                .toList();
    }

    private boolean isAbout(Id<?> subject, Id<?> id) {
        if (subject.equals(id)) {
            return true;
        }
        return subject.type().equals(EntityType.OBSERVATION)
                && view.apec()
                        .subject(view.apec()
                                .get(view.apec()
                                        .get(subject.as(EntityType.OBSERVATION))
                                        .indicator()))
                        .filter(id::equals)
                        .isPresent();
    }
}
