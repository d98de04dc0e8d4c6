package io.github.apec2026.core.answers;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.ArticleCatalog;
import io.github.apec2026.query.Carried;
import io.github.apec2026.query.MeetingOutcomes;
import io.github.apec2026.query.PerhapsSame;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What came of a meeting, which other it may be, and what an organization carried. */
public final class MeetingAnswers {

    private MeetingAnswers() {}

    /** What came of a meeting and of its parts. */
    public static MeetingOutcomes outcomes(ApecDataset dataset, Id<Meeting> id) {
        Id<Meeting> meeting = dataset.get(id).id();
        List<Initiative> adopted = new ArrayList<>();
        List<Initiative> launched = new ArrayList<>();
        List<Initiative> proposed = new ArrayList<>();
        for (Initiative each : dataset.initiatives().withinMeeting(meeting)) {
            if (isProposed(each)) {
                proposed.add(each);
            } else if (each.state().equals(Optional.of(InitiativeState.ADOPTED))) {
                adopted.add(each);
            } else {
                launched.add(each);
            }
        }
        Set<Id<Meeting>> parts = parts(dataset, meeting);
        List<Position> elected = dataset.positions().stream()
                .filter(each -> each.electedAt()
                        .map(at -> Today.of(dataset, at))
                        .filter(parts::contains)
                        .isPresent())
                .toList();
        return new MeetingOutcomes(
                meeting,
                adopted,
                elected,
                launched,
                proposed,
                dataset.statements()
                        .withinMeeting(meeting)
                        .byAct(StatementAct.ANNOUNCEMENT)
                        .list());
    }

    private static boolean isProposed(Initiative each) {
        return each.state().isPresent()
                ? each.state().get() == InitiativeState.PROPOSED
                : each.kind() == InitiativeKind.PROPOSAL;
    }

    /** A meeting and its parts, as far down as they go. */
    private static Set<Id<Meeting>> parts(ApecDataset dataset, Id<Meeting> meeting) {
        Set<Id<Meeting>> all = new HashSet<>(Set.of(meeting));
        List<Id<Meeting>> open = new ArrayList<>(List.of(meeting));
        while (!open.isEmpty()) {
            for (Meeting part : dataset.meetings().partOf(open.remove(open.size() - 1))) {
                if (all.add(part.id())) {
                    open.add(part.id());
                }
            }
        }
        return all;
    }

    private static boolean isAmong(ApecDataset dataset, Id<Organization> sought, List<Id<?>> stated) {
        for (Id<?> each : stated) {
            if (each.type() == EntityType.ORGANIZATION
                    && Today.of(dataset, each).equals(sought)) {
                return true;
            }
        }
        return false;
    }

    /** The meetings that may be this one. */
    public static List<PerhapsSame> perhapsSame(ApecDataset dataset, Id<Meeting> id) {
        Id<Meeting> meeting = dataset.get(id).id();
        Map<Id<Meeting>, List<Claim<?>>> others = new TreeMap<>();
        for (Meeting each : dataset.meetings()) {
            for (Claim<Id<Meeting>> claim : dataset.claims(each.id(), Meeting.PERHAPS_SAME_AS)) {
                Id<Meeting> same = Today.of(dataset, claim.value());
                if (claim.rank() != Rank.DEPRECATED && (each.id().equals(meeting) || same.equals(meeting))) {
                    others.computeIfAbsent(each.id().equals(meeting) ? same : each.id(), none -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        List<PerhapsSame> list = new ArrayList<>();
        others.forEach((other, claims) -> list.add(new PerhapsSame(other, claims)));
        return List.copyOf(list);
    }

    private static boolean isToldIn(ApecDataset dataset, Id<?> entity, ArticleCatalog articles) {
        return !articles.isEmpty()
                && dataset.claims(entity).stream()
                        .flatMap(claim -> claim.evidence().stream())
                        .flatMap(evidence -> evidence.article().stream())
                        .anyMatch(articles::contains);
    }

    /** What an organization carried. */
    public static Carried carriedBy(ApecDataset dataset, Id<Organization> id) {
        Id<Organization> carrier = dataset.get(id).id();
        ArticleCatalog articles = dataset.articles().creditedTo(carrier);
        return new Carried(
                carrier,
                dataset.documents().publishedBy(carrier).list(),
                articles.list(),
                dataset.statements().stream()
                        .filter(each ->
                                isAmong(dataset, carrier, each.relayedBy()) || isToldIn(dataset, each.id(), articles))
                        .toList(),
                dataset.initiatives().stream()
                        .filter(each -> isToldIn(dataset, each.id(), articles))
                        .toList(),
                dataset.observations().list().stream()
                        .filter(figure -> isAmong(dataset, carrier, figure.according()))
                        .toList());
    }
}
