package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /place/shenzhen}: what a place is within, what met there, what is planned for it, its figures, and every claim that names it. */
@Controller
class PlacePages {

    private static final Set<String> COVERED =
            Set.of("place.within", "meeting.place", "meeting.venue", "initiative.places", "indicator.subject");

    private final EntityViews views;

    PlacePages(EntityViews views) {
        this.views = views;
    }

    /** A place; 404 when there is none of this key. */
    @GetMapping("/place/{key}")
    ResponseEntity<byte[]> place(@PathVariable String key, Reader reader) {
        return views.page(EntityType.PLACE, key, reader, "entity-view", this::view);
    }

    private EntityView view(Place place, ReaderView view) {
        Id<Place> id = place.id();
        ApecDataset apec = view.apec();
        Lines lines = new Lines(view);
        List<Initiative> planned = apec.initiatives().stream()
                .filter(initiative -> initiative.places().contains(id))
                .toList();
        List<Section> sections = List.of(
                EntityViews.section(
                        "places",
                        apec.places().stream()
                                .filter(each -> each.within().filter(id::equals).isPresent())
                                .map(each -> lines.any(each.id()))
                                .toList(),
                        view),
                EntityViews.section("held", lines.of(apec.meetings().heldIn(id).list(), lines::meeting), view),
                EntityViews.section("initiatives", lines.of(planned, lines::initiative), view),
                EntityViews.section(
                        "figures", lines.of(apec.indicators().bySubject(id).list(), lines::indicator), view),
                NamedIn.section(id, view));
        return views.of(id, view, new Content("", above(place, view), Set.of(), COVERED, sections));
    }

    private static List<Shown> above(Place place, ReaderView view) {
        List<Shown> above = new ArrayList<>();
        Optional<Id<Place>> around = place.within();
        while (around.isPresent()) {
            above.add(0, view.shown(around.get()));
            around = view.apec().get(around.get()).within();
        }
        return above;
    }
}
