package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Carried;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /organization/ppsti}: the bodies above and below, posts, meetings, what it said, and what it passed on or published. */
@Controller
class OrganizationPages {

    private static final Set<String> COVERED = Set.of(
            "organization.parent",
            "position.organization",
            "meeting.forum",
            "meeting.participants",
            "meeting.expectedParticipants",
            "statement.speaker",
            "statement.relayedBy",
            "document.publisher",
            "article.agencies",
            "observation.according",
            "initiative.proposedBy",
            "indicator.subject");

    private final EntityViews views;

    OrganizationPages(EntityViews views) {
        this.views = views;
    }

    /** An organization; 404 when there is none of this key. */
    @GetMapping("/organization/{key}")
    ResponseEntity<byte[]> organization(@PathVariable String key, Reader reader) {
        return views.page(EntityType.ORGANIZATION, key, reader, "entity-view", this::view);
    }

    private EntityView view(Organization organization, ReaderView view) {
        Id<Organization> id = organization.id();
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        Carried carried = apec.carriedBy(id);
        List<Organization> below = apec.organizations().stream()
                .filter(each -> each.parent().filter(id::equals).isPresent())
                .toList();
        Set<Meeting> meetings = new LinkedHashSet<>(apec.meetings().byForum(id).list());
        meetings.addAll(apec.meetings().involving(id).list());
        List<Section> sections = List.of(
                EntityViews.section("below", lines.of(below, lines::organization), view),
                EntityViews.section(
                        "positions",
                        lines.of(apec.positions().inOrganization(id).list(), lines::holderAnywhere),
                        view),
                EntityViews.section("meetings", lines.of(meetings, lines::meeting), view),
                views.statements("said", apec.statements().spokenBy(id).list(), statements("speaker", id), view)
                        .ofKnownSpeaker(),
                EntityViews.section(
                        "proposed", lines.of(apec.initiatives().proposedBy(id).list(), lines::initiative), view),
                EntityViews.section("documents", lines.of(carried.documents(), lines::document), view),
                EntityViews.section("articles", lines.of(carried.articles(), lines::article), view),
                views.statements("relayed", apec.statements().relayedBy(id).list(), statements("relayedBy", id), view),
                EntityViews.section("carried", lines.of(carried.initiatives(), lines::initiative), view),
                EntityViews.section("according", lines.of(carried.observations(), lines::figure), view),
                EntityViews.section(
                        "figures", lines.of(apec.indicators().bySubject(id).list(), lines::indicator), view),
                NamedIn.section(id, view));
        return views.of(id, view, new Content("officials", above(organization, view), Set.of(), COVERED, sections));
    }

    private static ListAddress statements(String parameter, Id<Organization> id) {
        return new ListAddress(StatementPages.PATH, Map.of(parameter, id.toString()));
    }

    private static List<Shown> above(Organization organization, ReaderView view) {
        List<Shown> above = new ArrayList<>();
        Optional<Id<Organization>> parent = organization.parent();
        while (parent.isPresent()) {
            above.add(0, view.shown(parent.get()));
            parent = view.apec().get(parent.get()).parent();
        }
        return above;
    }
}
