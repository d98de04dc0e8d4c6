package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.query.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is in a timeline as lines, by type. A line says by which property its entity has its time or its place.
 *
 * @param view the reader's view
 */
record TimelineEntries(ReaderView view) {

    /** What the line of a type shows of its time by itself. */
    private static final Set<String> SHOWN = Set.of("meeting.dates", "meeting.place", "observation.period");

    /** What is decided, a part for each type. */
    List<Section> sections(List<TimelineEntry> entries) {
        List<Section> sections = new ArrayList<>();
        byType(entries)
                .forEach((type, lines) ->
                        sections.add(Section.of(type.entityName(), view.texts().types(type), lines)));
        return sections;
    }

    /** What is undecided, in one part. */
    Section undecided(List<TimelineEntry> entries) {
        List<Section.Group> groups = new ArrayList<>();
        byType(entries)
                .forEach((type, lines) -> groups.add(
                        new Section.Group(Shown.plain(view.texts().types(type)), String.valueOf(lines.size()), lines)));
        return new Section(
                "undecided",
                Shown.plain(view.texts().count("timeline.undecided", entries.size())),
                view.texts().get("timeline.undecided.note"),
                List.of(),
                List.of(),
                groups,
                Optional.empty());
    }

    private Map<EntityType<?>, List<Line>> byType(List<TimelineEntry> entries) {
        List<EntityType<?>> order = List.copyOf(EntityType.all());
        Map<EntityType<?>, List<Line>> byType =
                new TreeMap<>((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)));
        for (TimelineEntry entry : entries) {
            byType.computeIfAbsent(entry.entity().type(), none -> new ArrayList<>())
                    .add(line(entry));
        }
        return byType;
    }

    private Line line(TimelineEntry entry) {
        Id<?> id = entry.entity();
        Line line = named(id);
        List<Detail> details = new ArrayList<>(line.details());
        if (!SHOWN.contains(id.type() + "." + entry.through())) {
            EntityProperties.named(id.type(), entry.through())
                    .ifPresent(property -> details.add(through(id, property)));
        }
        if (entry.dates().isEmpty() && !id.type().equals(EntityType.MEETING)) {
            details.add(new Detail(
                    "",
                    List.of(new Sourced(
                            Shown.unstated(view.texts().get("meetings.no-dates")), Optional.empty(), List.of()))));
        }
        return new Line(line.name(), details);
    }

    private Detail through(Id<?> id, TypedProperty<?, ?> property) {
        return new Detail(view.texts().property(id.type(), property.name()), view.values(id, property));
    }

    private Line named(Id<?> id) {
        Lines lines = new Lines(view);
        if (id.type().equals(EntityType.MEETING)) {
            return lines.meetingInFull(view.apec().get(id.as(EntityType.MEETING)));
        }
        if (id.type().equals(EntityType.OBSERVATION)) {
            return lines.figure(view.apec().get(id.as(EntityType.OBSERVATION)));
        }
        if (id.type().equals(EntityType.STATEMENT)) {
            Id<Statement> statement = id.as(EntityType.STATEMENT);
            return new Line(view.name(id), view.detail("", statement, Statement.SPEAKER));
        }
        return id.type().equals(EntityType.DOCUMENT) || id.type().equals(EntityType.ARTICLE)
                ? lines.any(id)
                : lines.of(id);
    }
}
