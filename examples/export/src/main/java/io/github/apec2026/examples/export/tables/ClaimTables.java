package io.github.apec2026.examples.export.tables;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.examples.export.CitedDocument;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The claims of a record, what became of each, and where documents disagree. */
final class ClaimTables {

    /** The name of the table of claims. */
    static final String CLAIMS = "claims";

    private final ApecDataset record;
    private final ClaimIndex claims;

    ClaimTables(ApecDataset record, ClaimIndex claims) {
        this.record = record;
        this.claims = claims;
    }

    /** Every claim. */
    Table claims() {
        List<Column> columns = List.of(
                Column.id("id", "its id in this version of the record: entity, property, number", CLAIMS)
                        .required(),
                Column.id("entity", "the entity that it is about", ValueColumns.ENTITIES)
                        .required(),
                Column.text("property", "the property, as in claim files").required(),
                Column.text("value", "the value as one text: an id, a code, dates of ISO 8601-2, an amount, words")
                        .required(),
                Column.text("value_unit", "the unit of an amount"),
                Column.code("value_bound", "how an amount limits the true figure", ValueColumns.codes(Bound.class)),
                Column.text("value_language", "the language of a text, a BCP 47 tag; mul where it is in several"),
                Column.code("basis", "what it rests on", ValueColumns.codes(Basis.class))
                        .required(),
                Column.code("rank", "how much the editors trust it", ValueColumns.codes(Rank.class))
                        .required(),
                Column.code(
                                "outcome",
                                "the result of deriving the value again from the words",
                                ValueColumns.codes(Outcome.class))
                        .required(),
                Column.code("role", "what became of it", ValueColumns.codes(ClaimRole.class))
                        .required(),
                Column.code("reason", "why it was chosen; empty unless it was", ValueColumns.codes(Reason.class)),
                Column.text("according", "whom the document names as its source for this; several with semicolons"),
                Column.text("because", "why, in prose, where the words alone do not say it"),
                Column.id(
                        "document", "the document that says it; empty for what none says", plural(EntityType.DOCUMENT)),
                Column.id("article", "the article of the document", plural(EntityType.ARTICLE)),
                Column.id("passage", "the passage that says it", PassageTable.PASSAGES),
                Column.text(
                        "words",
                        "the shortest words that say it, as printed; … between those that are not next to each other"),
                Column.text("citation", "where it can be read, without the words"));
        List<List<Optional<?>>> rows =
                claims.all().stream().<List<Optional<?>>>map(this::row).toList();
        return new Table(CLAIMS, "a row for each claim: one assertion with its source", columns, List.of("id"), rows);
    }

    private List<Optional<?>> row(IdentifiedClaim identified) {
        Claim<?> claim = identified.claim();
        Optional<Quantity> amount =
                claim.value() instanceof Quantity quantity ? Optional.of(quantity) : Optional.empty();
        Optional<Evidence> evidence = claim.evidence();
        return List.of(
                Optional.of(identified.id()),
                Optional.of(claim.subject().toString()),
                Optional.of(claim.property()),
                Optional.of(Texts.of(claim.value())),
                amount.map(Quantity::unit),
                amount.map(each -> each.bound().code()),
                language(claim.value()),
                Optional.of(claim.basis().code()),
                Optional.of(claim.rank().code()),
                Optional.of(claim.outcome().code()),
                Optional.of(identified.role().code()),
                identified.reason().map(Reason::code),
                joined(claim.according()),
                claim.because(),
                evidence.map(each -> each.document().toString()),
                evidence.flatMap(Evidence::article).map(Id::toString),
                evidence.map(each -> PassageTable.id(each.passage())),
                evidence.map(Evidence::words).filter(words -> !words.isEmpty()).map(Texts::words),
                record.citation(claim).map(CitedDocument::withoutWords));
    }

    private static Optional<String> language(Object value) {
        return value instanceof LocalizedText text
                ? Optional.of(
                        text.texts().size() == 1
                                ? text.texts().keySet().iterator().next()
                                : "mul")
                : Optional.empty();
    }

    private static Optional<String> joined(List<Id<?>> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(Texts.joined(ids));
    }

    /** Whom documents name as their sources, claim by claim. */
    Table according() {
        List<Column> columns = List.of(
                Column.id("claim", "the claim", CLAIMS).required(),
                Column.of("position", ColumnType.INTEGER, "the place among the sources of the claim, from 1")
                        .required(),
                Column.id("value", "whom the document names as its source for this", ValueColumns.ENTITIES)
                        .required());
        List<List<Optional<?>>> rows = new ArrayList<>();
        for (IdentifiedClaim each : claims.all()) {
            List<Id<?>> sources = each.claim().according();
            for (int i = 0; i < sources.size(); i++) {
                rows.add(List.of(
                        Optional.of(each.id()),
                        Optional.of(i + 1),
                        Optional.of(sources.get(i).toString())));
            }
        }
        return new Table(
                "claims-according",
                "whom the documents themselves name as source of a claim",
                columns,
                List.of("claim", "position"),
                rows);
    }

    /** Where the documents disagree: the claim to go by, then the others. */
    Table conflicts() {
        List<Column> columns = List.of(
                Column.of("conflict", ColumnType.INTEGER, "the number of the conflict, from 1")
                        .required(),
                Column.of("position", ColumnType.INTEGER, "1 for the claim to go by, then the others in order")
                        .required(),
                Column.code("role", "whether it is the claim to go by", List.of("chosen", "other"))
                        .required(),
                Column.id("claim", "the claim", CLAIMS).required(),
                Column.id("entity", "the entity that the claim is about", ValueColumns.ENTITIES)
                        .required(),
                Column.text("property", "the property that the claim is about").required(),
                Column.text("value", "what it says").required(),
                Column.code("reason", "the rule that chose", ValueColumns.codes(Reason.class))
                        .required());
        List<List<Optional<?>>> rows = new ArrayList<>();
        int number = 0;
        for (Conflict conflict : record.conflicts()) {
            number++;
            rows.add(row(number, 1, "chosen", conflict.chosen(), conflict.reason()));
            for (int i = 0; i < conflict.others().size(); i++) {
                rows.add(row(number, i + 2, "other", conflict.others().get(i), conflict.reason()));
            }
        }
        return new Table(
                "conflicts",
                "where documents disagree: what was chosen, what was not, and by which rule",
                columns,
                List.of("conflict", "position"),
                rows);
    }

    private List<Optional<?>> row(int conflict, int position, String role, Claim<?> claim, Reason reason) {
        String value = claim.value() instanceof Quantity quantity ? quantity.toString() : Texts.of(claim.value());
        return List.of(
                Optional.of(conflict),
                Optional.of(position),
                Optional.of(role),
                Optional.of(claims.idOf(claim)),
                Optional.of(claim.subject().toString()),
                Optional.of(claim.property()),
                Optional.of(value),
                Optional.of(reason.code()));
    }

    private static String plural(EntityType<?> type) {
        return type.plural();
    }
}
