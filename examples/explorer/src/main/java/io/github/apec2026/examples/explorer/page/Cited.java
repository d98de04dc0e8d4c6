package io.github.apec2026.examples.explorer.page;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects the numbers of the source marks on a page, so that each is among the sources at its end; not thread-safe. */
final class Cited {

    private final Set<String> numbers = new LinkedHashSet<>();

    /** The numbers, each once. */
    Set<String> numbers() {
        return Set.copyOf(numbers);
    }

    Cited source(Source source) {
        numbers.add(source.number());
        return this;
    }

    Cited values(Collection<Sourced> values) {
        values.forEach(value -> value.marks().forEach(mark -> numbers.add(mark.text())));
        return this;
    }

    Cited details(Collection<Detail> details) {
        details.forEach(detail -> values(detail.values()));
        return this;
    }

    Cited row(Row row) {
        return values(row.values());
    }

    Cited line(Line line) {
        return values(Set.of(line.name())).details(line.details());
    }

    Cited section(Section section) {
        section.lines().forEach(this::line);
        section.statements().forEach(this::statement);
        section.groups().forEach(group -> group.lines().forEach(this::line));
        return this;
    }

    Cited statement(StatementItem item) {
        item.relays().forEach(relay -> values(Set.of(relay.by())).values(relay.at()));
        return values(item.speakers())
                .values(item.from())
                .values(item.posts())
                .details(item.details())
                .values(item.words())
                .values(item.modes())
                .values(item.summaries());
    }

    Cited timeline(TimelineView timeline) {
        timeline.dated().forEach(bar -> line(bar.line()));
        timeline.undated().forEach(this::line);
        return this;
    }

    Cited comparison(FigureComparison comparison) {
        comparison.figures().forEach(this::figure);
        return values(Set.of(comparison.indicator()));
    }

    private void figure(FigureView figure) {
        values(Set.of(figure.value()))
                .values(figure.status())
                .values(figure.time().values())
                .values(figure.according());
    }

    Cited conflict(ConflictView conflict) {
        side(conflict.chosen());
        conflict.others().forEach(this::side);
        return this;
    }

    private void side(ConflictView.Side side) {
        details(side.details());
        numbers.add(side.card().number());
    }
}
