package io.github.apec2026.core.read;

import static io.github.apec2026.core.read.Member.hex;
import static io.github.apec2026.core.read.Member.number;
import static io.github.apec2026.core.read.Member.object;
import static io.github.apec2026.core.read.Member.objects;
import static io.github.apec2026.core.read.Member.other;
import static io.github.apec2026.core.read.Member.string;
import static io.github.apec2026.core.read.Member.strings;
import static io.github.apec2026.core.read.Member.value;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.text.Sha256;
import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.core.type.ValueTypes;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;

/** The envelope of a claim file, declared once: the shapes of its objects. The properties of entities are declared by the schemas. */
public final class ClaimFormat {

    /** The version of the format that this library reads. */
    static final int VERSION = 1;

    /** The number of hex digits in the digest of a passage, the first ones of its SHA-256. */
    public static final int DIGEST_DIGITS = 16;

    static final ValueType<Basis> BASIS = oneOf("basis", Basis.class);
    static final ValueType<Rank> RANK = oneOf("rank", Rank.class);
    static final ValueType<Id<SourceDocument>> DOCUMENT_KEY = ValueTypes.id(EntityType.DOCUMENT);

    static final Shape TEXT = Shape.of(
            hex("sha256", Sha256.HEX_DIGITS).required(), number("length").required());

    static final Shape DOCUMENT = Shape.of(
            value("id", DOCUMENT_KEY).required(),
            value("language", ValueTypes.LANGUAGE).required(),
            object("text", TEXT).required());

    static final Shape REFERENT =
            Shape.of(string("words").required(), value("means", ValueTypes.ANY).required());

    static final Shape REPEAT = Shape.of(
            number("at").required(), number("length").required(), number("of").required());

    static final Shape ATTRIBUTION =
            Shape.of(value("value", ValueTypes.ANY).required(), string("quote"), strings("parts"));

    static final Shape CLAIM = Shape.of(
            other("value").required(),
            string("quote"),
            strings("parts"),
            number("nth"),
            other("given"),
            string("because"),
            value("basis", BASIS),
            value("rank", RANK),
            objects("according", ATTRIBUTION));

    static final Shape PASSAGE = Shape.of(
            number("at").required(),
            number("length").required(),
            hex("digest", DIGEST_DIGITS).required(),
            other("article"),
            objects("referents", REFERENT),
            other("gives"),
            other("facts"),
            string("nothing"));

    static final Shape JUDGED = Shape.of(
            value("document", DOCUMENT_KEY),
            value("entity", ValueTypes.ANY).required(),
            string("property").required(),
            other("value").required());

    static final Shape JUDGEMENT = Shape.of(
            object("claim", JUDGED).required(),
            value("rank", RANK).required(),
            string("because").required());

    static final Shape FILE = Shape.of(
            other("format").required(),
            object("document", DOCUMENT),
            objects("referents", REFERENT),
            objects("repeats", REPEAT),
            objects("passages", PASSAGE),
            other("facts"),
            objects("judgements", JUDGEMENT));

    private ClaimFormat() {}
}
