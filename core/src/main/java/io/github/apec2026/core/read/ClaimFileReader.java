package io.github.apec2026.core.read;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.text.Sha256;
import io.github.apec2026.core.type.ValueTypes;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.NoticeCode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one claim file: its head, then passages with facts, or facts alone in a register. */
final class ClaimFileReader {

    private final JsonCursor in;
    private final Schemas schemas;
    private final ReadFile file;
    private final ClaimReader claims;

    ClaimFileReader(JsonCursor in, Schemas schemas, ReadFile file) {
        this.in = in;
        this.schemas = schemas;
        this.file = file;
        this.claims = new ClaimReader(in, schemas);
    }

    /** Reads the object here; returns false when it has another format and cannot be read further. */
    boolean read() throws IOException {
        if (!in.object()) {
            return notRead();
        }
        Location start = in.here();
        ObjectMembers members = new ObjectMembers(in, ClaimFormat.FILE);
        if (!format(in.member())) {
            return notRead();
        }
        boolean complete = true;
        for (String name = members.next(); name != null; name = members.next()) {
            exclude(name, members);
            switch (name) {
                case "document" -> document();
                case "referents" -> file.referents.addAll(PassageReader.referents(in));
                case "repeats" -> repeats();
                case "passages" -> complete = passages(members.has("document"));
                case "facts" -> new FactsReader(in, schemas, file, claims).read(null);
                case "judgements" -> judgements();
                default -> throw ObjectMembers.unread(name);
            }
        }
        if (members.has("document") && !members.has("passages")) {
            in.missing("passages", start);
        } else if (!members.has("document") && !members.has("facts") && !members.has("judgements")) {
            in.missing("document, facts or judgements", start);
        }
        if (!members.has("document") && (members.has("referents") || members.has("repeats"))) {
            in.missing("document", start);
        }
        return complete;
    }

    /** The facts of a document are in its passages. */
    private void exclude(String name, ObjectMembers members) {
        if (("facts".equals(name) || "document".equals(name)) && members.has("document") && members.has("facts")) {
            in.add(in.notice(NoticeCode.CONFLICTING_MEMBERS)
                    .with("key", "document")
                    .with("other", "facts"));
        }
    }

    private boolean notRead() {
        in.add(in.notice(NoticeCode.REST_NOT_READ));
        return false;
    }

    private boolean format(@Nullable String first) throws IOException {
        if (!"format".equals(first)) {
            in.missing("format (as the first member)", in.here());
            return false;
        }
        int version = in.number();
        if (version >= 0 && version != ClaimFormat.VERSION) {
            in.add(in.notice(NoticeCode.UNKNOWN_FORMAT).with("value", version).with("expected", ClaimFormat.VERSION));
        }
        return version == ClaimFormat.VERSION;
    }

    private void document() throws IOException {
        if (!in.object()) {
            return;
        }
        JsonLocation at = in.position();
        String language = null;
        ObjectMembers members = new ObjectMembers(in, ClaimFormat.DOCUMENT);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> {
                    file.documentAt = in.here();
                    file.document = in.value(ClaimFormat.DOCUMENT_KEY);
                }
                case "language" -> language = in.value(ValueTypes.LANGUAGE);
                case "text" -> text();
                default -> throw ObjectMembers.unread(name);
            }
        }
        members.checkRequired();
        file.language = language == null ? "" : language;
        if (file.document != null) {
            head(file.document, schemas.documents().language(), language, at);
            head(file.document, schemas.documents().sha256(), file.sha256, at);
        }
    }

    private void text() throws IOException {
        if (!in.object()) {
            return;
        }
        ObjectMembers members = new ObjectMembers(in, ClaimFormat.TEXT);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "sha256" -> file.sha256 = PassageReader.hex(in, "SHA-256", Sha256.HEX_DIGITS);
                case "length" -> file.length = in.number();
                default -> throw ObjectMembers.unread(name);
            }
        }
        members.checkRequired();
    }

    /** A claim about the document from the head of the file, or about an article from its position. */
    private <T> void head(Id<?> subject, Property<T> property, @Nullable T value, JsonLocation at)
            throws LimitExceededException {
        if (value == null) {
            in.findings().damaged(subject, property.name());
            return;
        }
        ReadClaim<T> claim = new ReadClaim<>(
                file, null, subject, property, value, ClaimDetails.NONE, false, -1, at.getLineNr(), at.getColumnNr());
        in.budget().add(claim, file);
    }

    private void repeats() throws IOException {
        if (!in.array()) {
            return;
        }
        while (in.nextObject()) {
            int at = -1;
            int length = -1;
            int of = -1;
            ObjectMembers members = new ObjectMembers(in, ClaimFormat.REPEAT);
            for (String name = members.next(); name != null; name = members.next()) {
                switch (name) {
                    case "at" -> at = in.number();
                    case "length" -> length = in.number();
                    case "of" -> of = in.number();
                    default -> throw ObjectMembers.unread(name);
                }
            }
            members.checkRequired();
            if (at < 0 || length < 0 || of < 0) {
                file.placed = false;
            } else {
                file.repeats.add(new Repeat(at, length, of, members.where()));
            }
        }
    }

    /** Returns false when the passages could not be read because their document is not known. */
    private boolean passages(boolean hasDocument) throws IOException {
        Id<SourceDocument> document = file.document;
        if (document == null) {
            if (!hasDocument) {
                in.missing("document (before passages)", in.here());
            }
            in.add(in.notice(NoticeCode.REST_NOT_READ));
            in.skip();
            return false;
        }
        JsonLocation at = in.position();
        int from = file.claims.size();
        new PassageReader(in, schemas, file, claims).readAll(document);
        Set<Id<?>> articles = new LinkedHashSet<>();
        for (int i = from; i < file.claims.size(); i++) {
            Id<?> subject = file.claims.get(i).subject();
            if (subject.type() == schemas.articles().type()) {
                articles.add(subject);
            }
        }
        for (Id<?> article : articles) {
            head(article, schemas.articles().document(), document, at);
        }
        return true;
    }

    private void judgements() throws IOException {
        if (!in.array()) {
            return;
        }
        while (in.nextObject()) {
            Judged judged = null;
            Rank rank = null;
            String because = null;
            ObjectMembers members = new ObjectMembers(in, ClaimFormat.JUDGEMENT);
            for (String name = members.next(); name != null; name = members.next()) {
                switch (name) {
                    case "claim" -> judged = judged();
                    case "rank" -> rank = in.value(ClaimFormat.RANK);
                    case "because" -> because = in.reason();
                    default -> throw ObjectMembers.unread(name);
                }
            }
            members.checkRequired();
            if (judged != null && rank != null && because != null) {
                file.judgements.add(new Judgement(
                        judged.document, judged.entity, judged.property, judged.value, rank, because, members.where()));
            }
        }
    }

    /** The claim that is judged; entity and property precede the value, so that its type is known. */
    private @Nullable Judged judged() throws IOException {
        if (!in.object()) {
            return null;
        }
        ObjectMembers members = new ObjectMembers(in, ClaimFormat.JUDGED);
        Optional<Id<SourceDocument>> document = Optional.empty();
        Id<?> entity = null;
        Property<?> property = null;
        Object value = null;
        int before = in.findings().count();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "document" -> document = Optional.ofNullable(in.value(ClaimFormat.DOCUMENT_KEY));
                case "entity" -> entity = in.value(ValueTypes.ANY);
                case "property" -> property = property(entity);
                case "value" -> {
                    if (property == null) {
                        in.skip();
                    } else {
                        value = in.value(property.type());
                    }
                }
                default -> throw ObjectMembers.unread(name);
            }
        }
        if (entity == null || property == null || value == null) {
            if (in.findings().count() == before) {
                in.missing("entity, property and value, in this order", members.where());
            }
            return null;
        }
        return new Judged(document, entity, property.name(), value);
    }

    private @Nullable Property<?> property(@Nullable Id<?> entity) throws IOException {
        String name = in.string();
        Property<?> property = name == null || entity == null ? null : schemas.property(entity, name);
        if (name != null && entity != null && property == null) {
            in.unknown(name, schemas.knownOf(entity));
        }
        return property;
    }

    private record Judged(Optional<Id<SourceDocument>> document, Id<?> entity, String property, Object value) {}
}
