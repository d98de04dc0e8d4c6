package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Article;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.SourceDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Entities as lines of a list, each with what a reader wants to know of its type.
 *
 * @param view the reader's view
 */
record Lines(ReaderView view) {

    /** The lines of some entities. */
    <T> List<Line> of(Collection<T> all, Function<T, Line> line) {
        return all.stream().map(line).toList();
    }

    /** Any entity: its name alone. */
    Line any(Id<?> id) {
        return new Line(view.name(id));
    }

    Line meeting(Meeting meeting) {
        Id<Meeting> id = meeting.id();
        return new Line(
                view.name(id),
                view.detail("", id, Meeting.DATES),
                view.detail("", id, Meeting.PLACE),
                view.detail("", id, Meeting.STAGES));
    }

    /** A meeting with everything that a list of meetings says; what is not stated is said to be so. */
    Line meetingInFull(Meeting meeting) {
        Id<Meeting> id = meeting.id();
        return new Line(
                view.name(id),
                orNot(view.detail("", id, Meeting.DATES), "meetings.no-dates"),
                orNot(view.detail("", id, Meeting.PLACE), "meetings.no-place"),
                view.detail("", id, Meeting.KIND),
                view.detail("", id, Meeting.STAGES),
                view.detail("meetings.part-of", id, Meeting.PART_OF),
                view.detail("", id, Meeting.FORUM));
    }

    private Detail orNot(Detail detail, String key) {
        return detail.isStated()
                ? detail
                : new Detail(
                        "", List.of(new Sourced(Shown.unstated(view.texts().get(key)), Optional.empty(), List.of())));
    }

    /** A meeting with what somebody did there. */
    Line meeting(Meeting meeting, Id<?> participant) {
        Line line = meeting(meeting);
        String href = view.reader().link(Addresses.of(participant));
        List<Sourced> roles = new ArrayList<>();
        for (var property : List.of(
                Meeting.OPENED_BY,
                Meeting.CHAIRS,
                Meeting.SPEAKERS,
                Meeting.PARTICIPANTS,
                Meeting.EXPECTED_PARTICIPANTS)) {
            view.values(meeting.id(), property).stream()
                    .filter(value -> value.value().href().equals(href))
                    .map(value -> role(property.name(), value))
                    .forEach(roles::add);
        }
        List<Detail> details = new ArrayList<>(line.details());
        details.add(0, new Detail("", roles));
        return new Line(line.name(), details);
    }

    private Sourced role(String property, Sourced value) {
        return new Sourced(
                Shown.plain(view.texts().get("officials.role." + property)), Optional.empty(), value.marks());
    }

    Line initiative(Initiative initiative) {
        Id<Initiative> id = initiative.id();
        return new Line(
                view.name(id),
                view.detail("", id, Initiative.KIND),
                view.detail("", id, Initiative.STATE),
                view.detail("initiatives.proposed", id, Initiative.PROPOSED_BY));
    }

    /** A post without its holder. */
    Line post(Position position) {
        Id<Position> id = position.id();
        return new Line(view.name(id), postDetails(id, view.detail("", id, Position.ORGANIZATION)));
    }

    /** A post at a body, under the name of its holder. */
    Line holder(Position position) {
        Id<Position> id = position.id();
        return new Line(view.name(position.holder()), postDetails(id, title(id)));
    }

    /** A post under the name of its holder, with its body. */
    Line holderAnywhere(Position position) {
        Id<Position> id = position.id();
        List<Detail> details = new ArrayList<>(postDetails(id, title(id)));
        details.add(1, view.detail("", id, Position.ORGANIZATION));
        return new Line(view.name(position.holder()), details);
    }

    /** The title, which leads to the post. */
    private Detail title(Id<Position> id) {
        return new Detail(
                "",
                view.values(id, Position.TITLE).stream()
                        .map(value -> new Sourced(
                                value.value().to(view.reader().link(Addresses.of(id))), value.other(), value.marks()))
                        .toList());
    }

    private List<Detail> postDetails(Id<Position> id, Detail first) {
        return List.of(
                first,
                view.detail("", id, Position.SECTOR),
                view.detail("officials.since", id, Position.SINCE),
                view.detail("officials.until", id, Position.UNTIL),
                view.detail("officials.elected", id, Position.ELECTED_AT));
    }

    /** A figure under the name of its indicator. */
    Line figure(Observation figure) {
        Id<Observation> id = figure.id();
        Sourced indicator = view.name(figure.indicator());
        Shown name = indicator.value().to(view.reader().link(Addresses.of(id)));
        return new Line(
                new Sourced(name, indicator.other(), indicator.marks()),
                view.detail("", id, Observation.VALUE),
                view.detail("", id, Observation.STATUS),
                view.detail("", id, Observation.PERIOD));
    }

    /** An indicator with its figures. */
    Line indicator(Indicator indicator) {
        List<Detail> details = new ArrayList<>();
        for (Observation figure : view.apec().observations().byIndicator(indicator.id())) {
            List<Sourced> values = new ArrayList<>(view.values(figure.id(), Observation.VALUE));
            values.addAll(view.values(figure.id(), Observation.STATUS));
            values.addAll(view.values(figure.id(), Observation.PERIOD));
            details.add(new Detail("", values));
        }
        return new Line(view.name(indicator.id()), details);
    }

    Line document(SourceDocument document) {
        return new Line(
                view.name(document.id()),
                view.detail("", document.id(), SourceDocument.KIND),
                view.detail("", document.id(), SourceDocument.PUBLISHED));
    }

    Line article(Article article) {
        return new Line(
                view.name(article.id()),
                view.detail("", article.id(), Article.KIND),
                view.detail("", article.id(), Article.DATE));
    }

    Line organization(Organization organization) {
        return new Line(view.name(organization.id()), view.detail("", organization.id(), Organization.KIND));
    }

    /** The line that fits the type of an entity. */
    Line of(Id<?> id) {
        if (id.type().equals(EntityType.MEETING)) {
            return meeting(view.apec().get(id.as(EntityType.MEETING)));
        }
        if (id.type().equals(EntityType.INITIATIVE)) {
            return initiative(view.apec().get(id.as(EntityType.INITIATIVE)));
        }
        if (id.type().equals(EntityType.POSITION)) {
            return holderAnywhere(view.apec().get(id.as(EntityType.POSITION)));
        }
        if (id.type().equals(EntityType.INDICATOR)) {
            return indicator(view.apec().get(id.as(EntityType.INDICATOR)));
        }
        if (id.type().equals(EntityType.DOCUMENT)) {
            return document(view.apec().get(id.as(EntityType.DOCUMENT)));
        }
        if (id.type().equals(EntityType.ARTICLE)) {
            return article(view.apec().get(id.as(EntityType.ARTICLE)));
        }
        return id.type().equals(EntityType.ORGANIZATION)
                ? organization(view.apec().get(id.as(EntityType.ORGANIZATION)))
                : any(id);
    }
}
