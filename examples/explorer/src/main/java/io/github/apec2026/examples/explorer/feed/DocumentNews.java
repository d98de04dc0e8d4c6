package io.github.apec2026.examples.explorer.feed;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Label;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each document added, in the order in which the documents became known: see {@link ApecDataset#asOf}. */
final class DocumentNews {

    /** The types whose new entities are named; of the others only their number is. */
    private static final List<EntityType<?>> MAIN =
            List.of(EntityType.MEETING, EntityType.INITIATIVE, EntityType.PRIORITY, EntityType.INDICATOR);

    private static final int MOST = 20;

    private final ApecDataset apec;
    private final Set<Id<?>> known = new LinkedHashSet<>();

    private DocumentNews(ApecDataset apec) {
        this.apec = apec;
    }

    /** The news of each document, the latest first. */
    static List<News> of(ApecDataset apec) {
        DocumentNews news = new DocumentNews(apec);
        List<News> all = new ArrayList<>();
        List<SourceDocument> documents =
                new ArrayList<>(apec.info().documents().stream().map(apec::get).toList());
        LocalDate last = documents.stream()
                .flatMap(document -> day(document).stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        documents.sort(
                Comparator.comparing((SourceDocument document) -> day(document).orElse(last))
                        .thenComparing(SourceDocument::id));
        for (SourceDocument document : documents) {
            all.add(0, news.of(document, last));
        }
        return List.copyOf(all);
    }

    /** The day of publication; of a document that prints none, the last day that it tells of. */
    private static Optional<LocalDate> day(SourceDocument document) {
        return document.published().or(document::notBefore).flatMap(DateRange::lastDay);
    }

    private News of(SourceDocument document, LocalDate last) {
        List<Claim<?>> claims = apec.claimsOf(document.id());
        Set<Id<?>> fresh = new LinkedHashSet<>();
        for (Claim<?> claim : claims) {
            if (!claim.subject().type().equals(EntityType.DOCUMENT) && known.add(claim.subject())) {
                fresh.add(claim.subject());
            }
        }
        Label title = apec.label(document.id(), Locale.ENGLISH);
        return new News(
                document.id() + "\n" + document.sha256(),
                title.text(),
                title.language(),
                "/" + document.id(),
                day(document).orElse(last),
                lines(document, claims, fresh),
                fresh.stream()
                        .filter(id -> MAIN.contains(id.type()))
                        .sorted(Comparator.comparingInt((Id<?> id) -> MAIN.indexOf(id.type())))
                        .limit(MOST)
                        .toList());
    }

    private List<String> lines(SourceDocument document, List<Claim<?>> claims, Set<Id<?>> fresh) {
        List<String> lines = new ArrayList<>();
        lines.add(claims.size() + " claims in " + apec.passages(document.id()).size() + " passages.");
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (EntityType<?> type : EntityType.all()) {
            int count =
                    (int) fresh.stream().filter(id -> id.type().equals(type)).count();
            if (count > 0) {
                counts.put(count == 1 ? type.entityName() : type.plural(), count);
            }
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((name, count) -> parts.add(count + " " + name));
        lines.add(
                parts.isEmpty()
                        ? "Everything in it was described before."
                        : "Described for the first time: " + String.join(", ", parts) + ".");
        if (document.published().isEmpty()) {
            lines.add(
                    document.notBefore().isPresent()
                            ? "The document prints no date: it counts from the last day that it tells of."
                            : "The document prints no date and tells of none.");
        }
        return lines;
    }
}
