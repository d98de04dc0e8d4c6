package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.examples.explorer.page.Section.Group;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.Mention;
import io.github.apec2026.query.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The claims that name an entity, by the document that makes them, with how many passages that are. */
final class NamedIn {

    private NamedIn() {}

    /** The part of a page: every document has its numbers; claims about the entity itself are counted, and not listed again. */
    static Section section(Id<?> id, ReaderView view) {
        Mentions mentions = view.apec().mentions(id);
        Map<Id<SourceDocument>, List<Line>> lines = new TreeMap<>();
        Map<Id<SourceDocument>, Integer> byWords = new TreeMap<>();
        for (Mention mention : mentions.list()) {
            Optional<Id<SourceDocument>> document = mention.claim().evidence().map(Evidence::document);
            if (document.isPresent()) {
                List<Line> here = lines.computeIfAbsent(document.get(), none -> new ArrayList<>());
                if (mention.role() != Mention.Role.SUBJECT) {
                    here.add(line(mention.claim(), view));
                }
                byWords.merge(document.get(), mention.role() == Mention.Role.WORDS ? 1 : 0, Integer::sum);
            }
        }
        Map<Id<SourceDocument>, Integer> claims = mentions.claimsByDocument();
        Map<Id<SourceDocument>, Integer> passages = mentions.passagesByDocument();
        List<Group> groups = new ArrayList<>();
        lines.forEach((document, here) -> groups.add(new Group(
                view.shown(document),
                view.texts()
                        .get(
                                "officials.named.count",
                                claims.getOrDefault(document, 0),
                                passages.getOrDefault(document, 0),
                                byWords.getOrDefault(document, 0)),
                here)));
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
                new Sourced(
                        view.shown(claim.subject()),
                        Optional.empty(),
                        view.name(claim.subject()).marks()),
                new Detail(property, List.of(new Sourced(value, Optional.empty(), List.of(mark)))));
    }
}
