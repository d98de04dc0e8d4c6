package io.github.apec2026.core.catalog;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.claims.Citations;
import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.claims.Labels;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.AttributedStatement;
import io.github.apec2026.query.Label;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.TaggedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers what a report says of a statement. */
final class Attributions {

    private final EntitiesById entities;
    private final ClaimIndex claims;
    private final Labels labels;
    private final Citations citations;

    Attributions(EntitiesById entities, ClaimIndex claims) {
        this.entities = entities;
        this.claims = claims;
        this.labels = new Labels(claims);
        this.citations = new Citations(entities);
    }

    AttributedStatement of(Statement statement, Locale[] preferred) {
        return AttributedStatement.builder()
                .statement(statement)
                .speaker(speaker(statement, preferred))
                .addAllCapacities(labels(statement.capacities(), preferred))
                .addAllPosts(posts(statement.capacities(), preferred))
                .occasion(label(statement.occasion(), preferred))
                .date(date(statement))
                .during(label(statement.during(), preferred))
                .addAllRelays(labels(statement.relayedBy(), preferred))
                .relayedAt(label(statement.relayedAt(), preferred))
                .summary(statement.summary().best(preferred).orElseThrow())
                .addAllCitations(citations(statement.id()))
                .build();
    }

    private Optional<Label> speaker(Statement statement, Locale[] preferred) {
        if (statement.speaker().isPresent()) {
            return label(statement.speaker(), preferred);
        }
        Optional<TaggedText> described = statement.speakerDescription().flatMap(text -> text.best(preferred));
        return described.map(text -> new Label(text.language(), text.text(), origin(statement.id(), text)));
    }

    /** A document prints a description in its own language only; another is the register's. */
    private Label.Origin origin(Id<Statement> statement, TaggedText description) {
        for (Claim<?> claim : claims.claims(statement, Statement.SPEAKER_DESCRIPTION.name())) {
            boolean isIt =
                    claim.value() instanceof LocalizedText text && text.texts().containsValue(description.text());
            if (isIt && claim.evidence().isPresent()) {
                return Label.Origin.DOCUMENT;
            }
        }
        return Label.Origin.REGISTER;
    }

    private Optional<DateRange> date(Statement statement) {
        return statement
                .date()
                .or(() -> statement
                        .occasion()
                        .flatMap(id -> entities.optional(id))
                        .flatMap(Meeting::dates));
    }

    private Optional<Label> label(Optional<? extends Id<?>> id, Locale[] preferred) {
        return id.map(each -> label(each, preferred));
    }

    /** Each with the body that it is at: after the title, or before it where both are in Han characters. */
    private List<String> posts(List<Id<Position>> capacities, Locale[] preferred) {
        List<String> posts = new ArrayList<>();
        for (Id<Position> capacity : capacities) {
            Label title = label(capacity, preferred);
            Optional<Label> body = label(entities.get(capacity).organization(), preferred);
            if (body.isEmpty() || isSaid(body.get().text(), title.text())) {
                posts.add(title.text());
            } else if (isWrittenWithoutSpaces(title) && isWrittenWithoutSpaces(body.get())) {
                posts.add(body.get().text() + title.text());
            } else {
                posts.add(title.text() + ", " + body.get().text());
            }
        }
        return posts;
    }

    private static boolean isWrittenWithoutSpaces(Label label) {
        return Character.isIdeographic(label.text().codePointBefore(label.text().length()));
    }

    /** Whether a title says its body: by its name, or by what the body is for ("Minister of Foreign Affairs", Ministry of Foreign Affairs). */
    private static boolean isSaid(String body, String title) {
        int of = body.indexOf(" of ");
        return title.contains(body) || (of > 0 && title.contains(body.substring(of)));
    }

    private List<Label> labels(List<? extends Id<?>> ids, Locale[] preferred) {
        List<Label> all = new ArrayList<>();
        for (Id<?> each : ids) {
            all.add(label(each, preferred));
        }
        return all;
    }

    private Label label(Id<?> id, Locale[] preferred) {
        Id<?> claimed = entities.identities().claimed(id);
        @Nullable Entity entity = entities.find(claimed); // a part may not hold it
        return entity == null ? Labels.ofKey(claimed) : labels.of(entity, preferred);
    }

    /** One for each document: where its words are printed, else where it is summed up, else where anything else is said of it. */
    private List<Citation> citations(Id<Statement> statement) {
        Map<Id<SourceDocument>, Claim<?>> byDocument = new TreeMap<>();
        addAll(claims.claims(statement, Statement.EXCERPT.name()), byDocument);
        addAll(claims.claims(statement, Statement.SUMMARY.name()), byDocument);
        addAll(claims.claims(statement), byDocument);
        List<Citation> all = new ArrayList<>();
        for (Claim<?> claim : byDocument.values()) {
            citations.of(claim).ifPresent(all::add);
        }
        return all;
    }

    private static void addAll(List<Claim<?>> claims, Map<Id<SourceDocument>, Claim<?>> byDocument) {
        for (Claim<?> claim : claims) {
            if (claim.evidence().isPresent() && claim.rank() != Rank.DEPRECATED) {
                byDocument.putIfAbsent(claim.evidence().get().document(), claim);
            }
        }
    }
}
