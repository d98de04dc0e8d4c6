package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.query.Conflict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The newest contradictions: those of the documents that were published last. */
    List<Line> newest(int most) {
        Comparator<Conflict> byDate = Comparator.comparing(this::published);
        return view.apec().conflicts().stream()
                .sorted(byDate.reversed())
                .limit(most)
                .map(this::of)
                .toList();
    }

    /** The day on which the last of the documents was published, or before which it was not; long ago where neither is stated. */
    private LocalDate published(Conflict conflict) {
        return Stream.concat(Stream.of(conflict.chosen()), conflict.others().stream())
                .flatMap(claim -> claim.evidence().stream())
                .map(evidence -> view.apec().get(evidence.document()))
                .flatMap(document -> document.published().or(document::notBefore).stream())
                .flatMap(dates -> dates.firstDay().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
