package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers by which pages cite the documents: the place of a document among those of the record, the same on each page. */
final class Sources {

    /** What stands for the register in place of a number. */
    static final String REGISTER = "r";

    /** The sign of a claim that says the same less exactly. */
    static final String LESS_EXACT = "⊃";

    private final Names names;
    private final Map<Id<SourceDocument>, Integer> numbers = new LinkedHashMap<>();

    Sources(ApecDataset apec, Names names) {
        this.names = names;
        for (Id<SourceDocument> document : apec.documents().ids()) {
            numbers.put(document, numbers.size() + 1);
        }
    }

    /** The documents in the order of their numbers. */
    List<Id<SourceDocument>> documents() {
        return List.copyOf(numbers.keySet());
    }

    /** The number of a document. */
    String number(Id<SourceDocument> document) {
        return String.valueOf(numbers.get(document));
    }

    /** The number of the document that makes a claim, or the letter of the register. */
    String number(Claim<?> claim) {
        return claim.evidence().map(Evidence::document).map(this::number).orElse(REGISTER);
    }

    /** A mark for each document that makes one of these claims, the firmest claim of each, in the order of the claims. */
    List<Mark> marks(
            Collection<? extends Claim<?>> claims, String href, boolean isContested, Reader reader, Texts texts) {
        return marks(claims, List.of(), href, isContested, reader, texts);
    }

    /** The same, and then, with a sign of their own, the documents that say it only less exactly. */
    List<Mark> marks(
            Collection<? extends Claim<?>> claims,
            Collection<? extends Claim<?>> lessExact,
            String href,
            boolean isContested,
            Reader reader,
            Texts texts) {
        Map<Optional<Id<SourceDocument>>, Claim<?>> firmest = firmest(claims);
        List<Mark> marks = new ArrayList<>();
        firmest.forEach((document, claim) ->
                marks.add(mark(claim, document, reader.link(href), isContested && marks.isEmpty(), reader, texts)));
        firmest(lessExact).forEach((document, claim) -> {
            if (!firmest.containsKey(document)) {
                marks.add(mark(claim, document, reader.link(href), false, reader, texts)
                        .lessExact(LESS_EXACT, texts.get("mark.less-exact")));
            }
        });
        return marks;
    }

    private static Map<Optional<Id<SourceDocument>>, Claim<?>> firmest(Collection<? extends Claim<?>> claims) {
        Map<Optional<Id<SourceDocument>>, Claim<?>> firmest = new LinkedHashMap<>();
        for (Claim<?> claim : claims) {
            if (claim.rank() != Rank.DEPRECATED) {
                firmest.merge(claim.evidence().map(Evidence::document), claim, Sources::firmer);
            }
        }
        return firmest;
    }

    private static Claim<?> firmer(Claim<?> one, Claim<?> other) {
        return one.basis().yieldsTo(other.basis()) || one.basis().compareTo(other.basis()) > 0 ? other : one;
    }

    /** The mark of one claim. */
    Mark mark(Claim<?> claim, String href, Reader reader, Texts texts) {
        return mark(claim, claim.evidence().map(Evidence::document), reader.link(href), false, reader, texts);
    }

    private Mark mark(
            Claim<?> claim,
            Optional<Id<SourceDocument>> document,
            String href,
            boolean isContested,
            Reader reader,
            Texts texts) {
        String source = document.map(id -> names.text(id, reader)).orElse(texts.get("source.register"));
        String title = texts.get("mark.title", source, texts.code(claim.basis()));
        return new Mark(
                number(claim),
                sign(claim.basis()),
                claim.basis().code(),
                isContested,
                isContested ? title + " " + texts.get("mark.contested") : title,
                href);
    }

    /** The sign of a basis, for readers who see no colours; none where the words say the value. */
    static String sign(Basis basis) {
        return switch (basis) {
            case STATED -> "";
            case CONTEXTUAL -> "°";
            case CLASSIFIED -> "▫";
            case EDITORIAL -> "✎";
            case INFERRED -> "∴";
            case CURATED -> "+";
        };
    }
}
