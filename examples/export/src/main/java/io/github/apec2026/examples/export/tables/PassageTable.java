package io.github.apec2026.examples.export.tables;

import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The passages of the documents: by place and digest, without their text. */
final class PassageTable {

    /** The name of the table. */
    static final String PASSAGES = "passages";

    private PassageTable() {}

    /** The id of a passage: the document and the span, such as {@code document/x[120..240]}. */
    static String id(Passage passage) {
        return passage.toString();
    }

    static Table of(ApecDataset record, ClaimIndex claims) {
        List<Column> columns = List.of(
                Column.id("id", "the document and the span in it", PASSAGES).required(),
                Column.id("document", "the document", EntityType.DOCUMENT.plural())
                        .required(),
                Column.id("article", "the article that it belongs to", EntityType.ARTICLE.plural()),
                Column.of("at", ColumnType.INTEGER, "where it starts, in UTF-16 code units from 0")
                        .required(),
                Column.of("length", ColumnType.INTEGER, "its length in UTF-16 code units")
                        .required(),
                Column.text("digest", "the first 16 hexadecimal digits of the SHA-256 of its UTF-8 text")
                        .required(),
                Column.text("nothing", "why it makes no claims; empty when it makes some"));
        List<List<Optional<?>>> rows =
                passages(record, claims).stream().map(PassageTable::row).toList();
        return new Table(
                PASSAGES,
                "a row for each passage of a document: its place and its digest, not its text",
                columns,
                List.of("id"),
                rows);
    }

    /** Those of the documents in their order, then those of other documents that a part of a record takes claims from. */
    private static Set<Passage> passages(ApecDataset record, ClaimIndex claims) {
        Set<Passage> passages = new LinkedHashSet<>();
        for (SourceDocument document : record.documents()) {
            passages.addAll(record.passages(document.id()));
        }
        for (IdentifiedClaim each : claims.all()) {
            each.claim().evidence().map(Evidence::passage).ifPresent(passages::add);
        }
        return passages;
    }

    private static List<Optional<?>> row(Passage passage) {
        return List.of(
                Optional.of(id(passage)),
                Optional.of(passage.document().toString()),
                passage.article().map(Id::toString),
                Optional.of(passage.at()),
                Optional.of(passage.length()),
                Optional.of(passage.digest()),
                passage.nothing());
    }
}
