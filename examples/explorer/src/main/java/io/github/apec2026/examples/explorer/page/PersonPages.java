package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.examples.explorer.page.Section.Group;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /person/wang-yi}: posts, what the person said and where, took part in and proposed, and the claims that name the person. */
@Controller
class PersonPages {

    private static final Set<String> COVERED = Set.of(
            "position.holder",
            "statement.speaker",
            "initiative.proposedBy",
            "meeting.openedBy",
            "meeting.chairs",
            "meeting.speakers",
            "meeting.participants",
            "meeting.expectedParticipants");

    private final EntityViews views;

    PersonPages(EntityViews views) {
        this.views = views;
    }

    /** A person; 404 when there is none of this key. */
    @GetMapping("/person/{key}")
    ResponseEntity<byte[]> person(@PathVariable String key, Reader reader) {
        return views.page(EntityType.PERSON, key, reader, "entity-view", this::view);
    }

    private EntityView view(Person person, ReaderView view) {
        Id<Person> id = person.id();
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        List<Section> sections = List.of(
                EntityViews.section(
                        "posts", lines.of(apec.positions().heldBy(id).list(), lines::post), view),
                views.statements(
                                "said",
                                apec.statements().spokenBy(id).list(),
                                new ListAddress(StatementPages.PATH, Map.of("speaker", id.toString())),
                                view)
                        .ofKnownSpeaker(),
                EntityViews.section(
                        "meetings",
                        lines.of(apec.meetings().involving(id).list(), meeting -> lines.meeting(meeting, id)),
                        view),
                EntityViews.section(
                        "proposed", lines.of(apec.initiatives().proposedBy(id).list(), lines::initiative), view),
                named(id, view));
        return views.of(id, view, new Content("officials", List.of(), Set.of(), COVERED, sections));
    }

    /** The claims about something else that name the person, by the document that makes them. */
    private static Section named(Id<Person> id, ReaderView view) {
        Map<Id<SourceDocument>, List<Line>> byDocument = new TreeMap<>();
        for (Mention mention : view.apec().mentions(id).list()) {
            Optional<Id<SourceDocument>> document = mention.claim().evidence().map(Evidence::document);
            if (mention.role() != Mention.Role.SUBJECT && document.isPresent()) {
                byDocument
                        .computeIfAbsent(document.get(), none -> new ArrayList<>())
                        .add(line(mention.claim(), view));
            }
        }
        List<Group> groups = new ArrayList<>();
        byDocument.forEach((document, all) ->
                groups.add(new Group(view.shown(document), view.texts().count("officials.claims", all.size()), all)));
        return new Section(
                "named",
                Shown.plain(view.texts().get("officials.section.named")),
                view.texts().get("officials.section.named.note"),
                List.of(),
                List.of(),
                groups,
                Optional.empty());
    }

    /** A claim: what it is about, leading there, and its value. */
    private static Line line(Claim<?> claim, ReaderView view) {
        String href = Addresses.fact(claim.subject(), claim.property());
        String property = view.texts().property(claim.subject().type(), claim.property());
        Shown value = view.presentation()
                .values()
                .of(claim.subject(), claim.value(), claim.basis(), view.reader(), view.texts());
        Mark mark = view.presentation().sources().mark(claim, href, view.reader(), view.texts());
        return new Line(
                new Sourced(view.shown(claim.subject()), Optional.empty(), List.of()),
                new Detail(property, List.of(new Sourced(value, Optional.empty(), List.of(mark)))));
    }
}
