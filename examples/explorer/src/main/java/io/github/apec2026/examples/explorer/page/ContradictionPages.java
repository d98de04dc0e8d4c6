package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.examples.explorer.page.AgreementsPage.Agreed;
import io.github.apec2026.query.Agreement;
import io.github.apec2026.query.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /contradictions}: where the documents disagree, with both sides; and {@code /agreements}: on what they agree. */
@Controller
class ContradictionPages {

    /** The properties that only place an entity in the record, so that it is no news that documents agree on them. */
    private static final Set<String> STRUCTURE = Set.of(
            "agenda",
            "among",
            "base",
            "counterpart",
            "edition",
            "holder",
            "indicator",
            "kind",
            "measure",
            "of",
            "order",
            "ordinal",
            "parent",
            "partOf",
            "subject",
            "subsetOf",
            "year");

    private final Presentation presentation;
    private final Templates templates;

    ContradictionPages(Presentation presentation, Templates templates) {
        this.presentation = presentation;
        this.templates = templates;
    }

    /** Every contradiction. */
    @GetMapping("/contradictions")
    ResponseEntity<byte[]> contradictions(Reader reader) {
        ReaderView view = ReaderView.of(presentation, reader);
        List<Claim<?>> claims = new ArrayList<>();
        for (Conflict conflict : view.apec().conflicts()) {
            claims.add(conflict.chosen());
            claims.addAll(conflict.others());
        }
        List<ConflictView> conflicts = new ConflictViews(view).all();
        int agreements = view.apec().agreements().size();
        return templates.page(
                "contradictions",
                new ContradictionsPage(
                        presentation.frame(
                                view.texts().get("nav.contradictions"), "contradictions", reader, "/api/conflicts", ""),
                        view.texts().count("figures.conflicts.count", conflicts.size()),
                        conflicts,
                        Shown.plain(view.texts().count("figures.agreements.count", agreements))
                                .to(reader.link("/agreements")),
                        presentation.sourcesOf(claims, reader)));
    }

    /** Everything that several documents state. */
    @GetMapping("/agreements")
    ResponseEntity<byte[]> agreements(Reader reader) {
        ReaderView view = ReaderView.of(presentation, reader);
        List<Agreement> all = view.apec().agreements();
        return templates.page(
                "agreements",
                new AgreementsPage(
                        presentation.frame(
                                view.texts().get("figures.agreements.title"),
                                "contradictions",
                                reader,
                                "/api/agreements",
                                ""),
                        view.texts().count("figures.agreements.count", all.size()),
                        agreed(all, false, view),
                        agreed(all, true, view),
                        presentation.sourcesOf(
                                all.stream()
                                        .flatMap(agreement -> agreement.claims().stream())
                                        .toList(),
                                reader)));
    }

    private static List<Agreed> agreed(List<Agreement> all, boolean isStructure, ReaderView view) {
        return all.stream()
                .filter(agreement -> STRUCTURE.contains(agreement.property()) == isStructure)
                .map(agreement -> agreed(agreement, view))
                .toList();
    }

    private static Agreed agreed(Agreement agreement, ReaderView view) {
        Presentation presentation = view.presentation();
        Claim<?> first = agreement.claims().get(0);
        String fact = Addresses.fact(agreement.subject(), agreement.property());
        return new Agreed(
                view.shown(agreement.subject()),
                Shown.plain(view.texts().property(agreement.subject().type(), agreement.property()))
                        .to(view.reader().link(fact)),
                new Sourced(
                        presentation
                                .values()
                                .of(agreement.subject(), agreement.value(), first.basis(), view.reader(), view.texts()),
                        Optional.empty(),
                        presentation.sources().marks(agreement.claims(), fact, false, view.reader(), view.texts())),
                agreement.claims().stream()
                        .map(claim -> presentation.cards().of(claim, view.reader(), view.texts()))
                        .toList(),
                agreement.isIndependent());
    }
}
