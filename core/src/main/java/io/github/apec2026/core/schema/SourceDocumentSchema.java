package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.EDITORIAL;
import static io.github.apec2026.core.schema.Trait.PUBLICATION;
import static io.github.apec2026.core.schema.Trait.TITLING;
import static io.github.apec2026.core.type.ValueTypes.DATES;
import static io.github.apec2026.core.type.ValueTypes.DIGEST;
import static io.github.apec2026.core.type.ValueTypes.LANGUAGE;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.TOKEN;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Editing;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of a document. */
public final class SourceDocumentSchema extends EntitySchema<SourceDocument> {

    private final One<String> language = required(SourceDocument.LANGUAGE, LANGUAGE, CLASSIFIED);
    private final One<String> sha256 = required(SourceDocument.SHA256, DIGEST, CLASSIFIED);
    private final Maybe<LocalizedText> title = maybe(SourceDocument.TITLE, TEXT, TITLING);
    private final Maybe<LocalizedText> subtitle = maybe(SourceDocument.SUBTITLE, TEXT);
    private final Maybe<Id<Organization>> publisher = maybe(SourceDocument.PUBLISHER, id(EntityType.ORGANIZATION));
    private final Maybe<DateRange> published = maybe(SourceDocument.PUBLISHED, DATES, PUBLICATION);
    private final Maybe<DateRange> notBefore = maybe(SourceDocument.NOT_BEFORE, DATES);
    private final Maybe<DateRange> notAfter = maybe(SourceDocument.NOT_AFTER, DATES);
    private final One<DocumentKind> kind =
            required(SourceDocument.KIND, oneOf("kind of document", DocumentKind.class), CLASSIFIED);
    private final Many<LocalizedText> related = many(SourceDocument.RELATED, TEXT);
    private final Many<LocalizedText> notes = many(SourceDocument.NOTES, TEXT, EDITORIAL);
    private final Many<Editing> editing =
            many(SourceDocument.EDITING, oneOf("kind of editing", Editing.class), CLASSIFIED);
    private final Maybe<String> licence = maybe(SourceDocument.LICENCE, TOKEN);
    private final Maybe<String> contact = maybe(SourceDocument.CONTACT, TOKEN);

    SourceDocumentSchema() {
        super(EntityType.DOCUMENT);
    }

    @Override
    public SourceDocument assemble(Id<SourceDocument> id, Values values) {
        return SourceDocument.builder()
                .id(id)
                .language(values.get(language))
                .sha256(values.get(sha256))
                .title(values.get(title))
                .subtitle(values.get(subtitle))
                .publisher(values.get(publisher))
                .published(values.get(published))
                .notBefore(values.get(notBefore))
                .notAfter(values.get(notAfter))
                .kind(values.get(kind))
                .addAllRelated(values.get(related))
                .addAllNotes(values.get(notes))
                .addAllEditing(values.get(editing))
                .licence(values.get(licence))
                .contact(values.get(contact))
                .build();
    }

    /** The language, which the head of a claim file gives. */
    public One<String> language() {
        return language;
    }

    /** The digest of the text, which the head of a claim file gives. */
    public One<String> sha256() {
        return sha256;
    }
}
