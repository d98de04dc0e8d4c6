package io.github.apec2026.core.read;

import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.core.type.ValueTypes;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;

/** What stands in a claim file besides the properties of entities, which the schemas know. */
final class ClaimFormat {

    /** The version of the format that this library reads. */
    static final int VERSION = 1;

    static final String FILE = "format, document, referents, repeats, passages, facts, judgements";
    static final String DOCUMENT = "id, language, text";
    static final String TEXT = "sha256, length";
    static final String REFERENT = "words, means";
    static final String REPEAT = "at, length, of";
    static final String PASSAGE = "at, length, digest, article, referents, gives, facts, nothing";
    static final String CLAIM = "value, quote, parts, nth, given, because, basis, rank, according";
    static final String ATTRIBUTION = "value, quote, parts";
    static final String JUDGEMENT = "claim, rank, because";
    static final String JUDGED = "document, entity, property, value";

    static final ValueType<Basis> BASIS = oneOf("basis", Basis.class);
    static final ValueType<Rank> RANK = oneOf("rank", Rank.class);
    static final ValueType<Id<SourceDocument>> DOCUMENT_KEY = ValueTypes.id(EntityType.DOCUMENT);

    private ClaimFormat() {}
}
