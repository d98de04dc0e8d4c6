package io.github.apec2026.core.read;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Applies the claims of an overlay about a former id to its successor, since an overlay may be older than the data. The data itself has
 * present ids.
 */
final class Renaming {

    private final Map<Id<?>, @Nullable Id<?>> successors;

    private Renaming(List<ReadFile> files) {
        Map<Id<?>, Id<?>> next = new HashMap<>();
        for (ReadFile file : files) {
            for (Redirect redirect : file.redirects) {
                if (redirect.from().type() != EntityType.ECONOMY) {
                    next.putIfAbsent(redirect.from(), redirect.to());
                }
            }
        }
        successors = Successors.last(next);
    }

    /** Renames the references in overlays. */
    static void of(List<ReadFile> files) {
        Renaming renaming = new Renaming(files);
        if (renaming.successors.isEmpty()) {
            return;
        }
        for (ReadFile file : files) {
            if (file.isOverlay()) {
                renaming.rename(file);
            }
        }
    }

    private void rename(ReadFile file) {
        for (int i = 0; i < file.claims.size(); i++) {
            file.claims.set(i, claim(file.claims.get(i)));
        }
        referents(file.referents);
        for (ReadPassage passage : file.passages) {
            referents(passage.referents());
        }
        for (int i = 0; i < file.judgements.size(); i++) {
            file.judgements.set(i, judgement(file.judgements.get(i)));
        }
    }

    /** The present id; the id itself when it is not a former one, or when its successors form a cycle. */
    private Id<?> today(Id<?> id) {
        Id<?> today = successors.get(id);
        return today == null ? id : today;
    }

    private <T> ReadClaim<T> claim(ReadClaim<T> claim) {
        // A file describes its own document under the id that it gives it.
        Id<?> subject = claim.subject().equals(claim.file().document) ? claim.subject() : today(claim.subject());
        T value = value(claim.value());
        ClaimDetails details = details(claim.details());
        boolean isSame =
                subject.equals(claim.subject()) && value.equals(claim.value()) && details.equals(claim.details());
        return isSame ? claim : new RenamedClaim<>(claim, subject, value, details);
    }

    @SuppressWarnings("unchecked") // a former id and its successor are of one type
    private <T> T value(T value) {
        return value instanceof Id<?> id ? (T) today(id) : value;
    }

    private ClaimDetails details(ClaimDetails details) {
        if (details.given() == null && details.according().isEmpty()) {
            return details;
        }
        List<Attribution> according = new ArrayList<>(details.according().size());
        for (Attribution attribution : details.according()) {
            according.add(new Attribution(today(attribution.source()), attribution.words()));
        }
        Given given = given(details.given());
        return new ClaimDetails(
                details.words(), details.nth(), given, details.because(), details.basis(), details.rank(), according);
    }

    private @Nullable Given given(@Nullable Given given) {
        return given instanceof Given.ByClaim by ? new Given.ByClaim(today(by.entity()), by.property()) : given;
    }

    private void referents(List<Referent> referents) {
        for (int i = 0; i < referents.size(); i++) {
            Referent each = referents.get(i);
            referents.set(i, new Referent(each.words(), today(each.means()), each.where()));
        }
    }

    private Judgement judgement(Judgement each) {
        Optional<Id<SourceDocument>> document = each.document().isEmpty()
                ? each.document()
                : Optional.of(today(each.document().get()).as(EntityType.DOCUMENT));
        return new Judgement(
                document,
                today(each.entity()),
                each.property(),
                value(each.value()),
                each.rank(),
                each.because(),
                each.where());
    }
}
