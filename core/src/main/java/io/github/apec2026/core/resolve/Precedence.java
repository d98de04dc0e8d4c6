package io.github.apec2026.core.resolve;

import io.github.apec2026.claim.Reason;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.value.DateRange;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Which of two claims goes before the other: by rank; stated over inferred over curated; later publication, a document without a date
 * counting as earliest; later source; id of the document, later in the alphabet; and in one document the earlier one.
 */
final class Precedence implements Comparator<VerifiedClaim<?>> {

    private final Map<Id<SourceDocument>, DateRange> published;

    /** @param published the publication dates of the documents */
    Precedence(Map<Id<SourceDocument>, DateRange> published) {
        this.published = published;
    }

    /** Negative when {@code a} goes before {@code b}; 0 when they differ only by their order in one document. */
    @Override
    public int compare(VerifiedClaim<?> a, VerifiedClaim<?> b) {
        int c = a.claim().rank().compareTo(b.claim().rank());
        if (c == 0) {
            c = firmness(a, b);
        }
        if (c == 0) {
            c = publication(a, b);
        }
        if (c == 0) {
            c = Integer.compare(b.order(), a.order());
        }
        return c == 0 ? documentKey(b).compareTo(documentKey(a)) : c;
    }

    /** The rule that puts {@code winner} before {@code loser}. */
    Reason reason(VerifiedClaim<?> winner, VerifiedClaim<?> loser) {
        if (winner.claim().rank() != loser.claim().rank()) {
            return Reason.RANK;
        }
        if (firmness(winner, loser) != 0) {
            return Reason.BASIS;
        }
        if (publication(winner, loser) != 0) {
            return Reason.LATER_PUBLICATION;
        }
        if (winner.order() != loser.order()) {
            return Reason.SOURCE_ORDER;
        }
        return documentKey(winner).equals(documentKey(loser)) ? Reason.EARLIER_IN_DOCUMENT : Reason.DOCUMENT_ID;
    }

    private static int firmness(VerifiedClaim<?> a, VerifiedClaim<?> b) {
        if (a.claim().basis().yieldsTo(b.claim().basis())) {
            return 1;
        }
        return b.claim().basis().yieldsTo(a.claim().basis()) ? -1 : 0;
    }

    private int publication(VerifiedClaim<?> a, VerifiedClaim<?> b) {
        Optional<DateRange> first = published(a);
        Optional<DateRange> second = published(b);
        if (first.isPresent() && second.isPresent()) {
            return second.get().compareTo(first.get());
        }
        return first.isPresent() ? -1 : second.isPresent() ? 1 : 0;
    }

    private Optional<DateRange> published(VerifiedClaim<?> claim) {
        Optional<Id<SourceDocument>> document = claim.document();
        return document.isPresent() ? Optional.ofNullable(published.get(document.get())) : Optional.empty();
    }

    private static String documentKey(VerifiedClaim<?> claim) {
        Optional<Id<SourceDocument>> document = claim.document();
        return document.isPresent() ? document.get().key() : "";
    }
}
