package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.examples.explorer.narrowing.NarrowedBy;
import io.github.apec2026.examples.explorer.narrowing.Narrowers;
import io.github.apec2026.examples.explorer.web.Query;
import io.github.apec2026.examples.explorer.web.ReadsParameters;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /initiatives?state=proposed}: the agenda of each year and what else was proposed, as trees. */
@Controller
class InitiativesPages {

    private static final String PATH = "/initiatives";
    private static final String PLACE = "place";
    private static final String DOCUMENT = "document";

    private static final NarrowPanels PANELS = new NarrowPanels(
            "initiatives.by.",
            Set.of("kind", "state", "proposer"),
            List.of(
                    "kind",
                    "state",
                    "proposer",
                    "topic",
                    "addressee",
                    "priority",
                    PLACE,
                    "within",
                    "during",
                    "channel",
                    "edition",
                    DOCUMENT));

    private final Presentation presentation;
    private final Templates templates;
    private final FacetSets<Initiative> sets;

    InitiativesPages(Presentation presentation, Templates templates, Narrowers narrowers) {
        this.presentation = presentation;
        this.templates = templates;
        this.sets = new FacetSets<>(
                presentation.apec(),
                narrowers.of(EntityType.INITIATIVE),
                List.of(
                        OwnParameter.of(
                                PLACE,
                                EntityType.PLACE,
                                "Those for this place or anywhere within it.",
                                initiative -> places(initiative, presentation.apec())),
                        OwnParameter.of(
                                DOCUMENT,
                                EntityType.DOCUMENT,
                                "Those of which this document says something.",
                                initiative -> documents(initiative, presentation.apec()))));
    }

    private static Set<Id<SourceDocument>> documents(Initiative initiative, ApecDataset apec) {
        Set<Id<SourceDocument>> documents = new HashSet<>();
        for (Claim<?> claim : apec.claims(initiative.id())) {
            claim.evidence().map(Evidence::document).ifPresent(documents::add);
        }
        return documents;
    }

    /** The places that an initiative is for, with those around them. */
    private static Set<Id<Place>> places(Initiative initiative, ApecDataset apec) {
        Set<Id<Place>> places = new HashSet<>();
        for (Id<Place> place : initiative.places()) {
            Optional<Id<Place>> around = Optional.of(place);
            while (around.isPresent() && places.add(around.get())) {
                around = apec.get(around.get()).within();
            }
        }
        return places;
    }

    /** The initiatives that fit all that is given. */
    @GetMapping(PATH)
    @NarrowedBy("initiatives")
    @ReadsParameters({PLACE, DOCUMENT})
    ResponseEntity<byte[]> initiatives(Query query, Reader reader) {
        ReaderView view = ReaderView.of(presentation, reader);
        NarrowedList<Initiative> list = new NarrowedList<>(sets, query.values(), sets::named);
        Set<Id<?>> fitting = new HashSet<>();
        List<Claim<?>> claims = new ArrayList<>();
        for (Initiative initiative : list.fitting()) {
            fitting.add(initiative.id());
            claims.addAll(presentation.apec().claims(initiative.id()));
        }
        ListAddress address = list.address(PATH);
        return templates.page(
                "list",
                new ListPage(
                        presentation.frame(
                                view.texts().get("nav.initiatives"),
                                "initiatives",
                                reader,
                                address.values().containsKey(PLACE) ? "" : "/api" + address.href(),
                                ""),
                        view.texts().get("nav.initiatives"),
                        view.texts().get("initiatives.intro"),
                        List.of(),
                        view.texts().count("initiatives.count", fitting.size()),
                        Optional.of(PANELS.of(list, PATH, Map.of(), view)),
                        new InitiativeTree(view, fitting).sections(),
                        presentation.sourcesOf(claims, reader)));
    }
}
