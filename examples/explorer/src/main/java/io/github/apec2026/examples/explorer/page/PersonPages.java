package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Person;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                NamedIn.section(id, view));
        return views.of(id, view, new Content("officials", List.of(), Set.of(), COVERED, sections));
    }
}
