package io.github.apec2026.core.catalog;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.query.FigureTime.Basis;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The period of a figure, or the day on which it was published. */
final class FigureTimes {

    private final EntitiesById entities;

    FigureTimes(EntitiesById entities) {
        this.entities = entities;
    }

    /**
     * The time of a figure.
     *
     * @param telling the claims that give its value
     */
    FigureTime of(Observation figure, List<Claim<?>> telling) {
        if (figure.period().isPresent()) {
            return new FigureTime(Basis.PERIOD, List.of(figure.period().get()), Optional.empty(), Optional.empty());
        }
        if (!figure.alternativePeriods().isEmpty()) {
            return new FigureTime(
                    Basis.ALTERNATIVES, figure.alternativePeriods(), Optional.empty(), figure.noPeriodBecause());
        }
        Published published = null;
        for (Claim<?> claim : telling) {
            if (claim.evidence().isPresent()) {
                published = earlier(published, published(claim.evidence().get()));
            }
        }
        return published == null
                ? new FigureTime(Basis.OPEN, List.of(), Optional.empty(), figure.noPeriodBecause())
                : new FigureTime(
                        published.basis(),
                        List.of(published.days()),
                        Optional.of(published.document()),
                        figure.noPeriodBecause());
    }

    private @Nullable Published published(Evidence evidence) {
        SourceDocument document = entities.find(evidence.document());
        Article article = evidence.article().isPresent()
                ? entities.find(evidence.article().get())
                : null;
        if (article != null && article.date().isPresent()) {
            return new Published(Basis.PUBLISHED_ON, article.date().get(), evidence.document());
        }
        if (document == null) {
            return null;
        }
        if (document.published().isPresent()) {
            return new Published(Basis.PUBLISHED_ON, document.published().get(), evidence.document());
        }
        DateRange days = days(
                document.notBefore().flatMap(DateRange::firstDay),
                document.notAfter().flatMap(DateRange::lastDay));
        return days == null ? null : new Published(Basis.PUBLISHED_WITHIN, days, evidence.document());
    }

    private static @Nullable DateRange days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isEmpty() && last.isEmpty()
                ? null
                : DateRange.parse(first.map(LocalDate::toString).orElse("..") + "/"
                        + last.map(LocalDate::toString).orElse(".."));
    }

    /** The dated one before the undated one, then the earlier, then the one that is the first here. */
    private static @Nullable Published earlier(@Nullable Published one, @Nullable Published other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int c = one.basis().compareTo(other.basis());
        return (c == 0 ? one.days().compareTo(other.days()) : c) <= 0 ? one : other;
    }

    /** On which days a document published the figure. */
    private record Published(Basis basis, DateRange days, Id<SourceDocument> document) {}
}
