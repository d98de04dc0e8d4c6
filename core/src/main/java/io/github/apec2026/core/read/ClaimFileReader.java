package io.github.apec2026.core.read;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
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

    private static final int SHA256_LENGTH = 64;

    private final Cursor in;
    private final Schemas schemas;
    private final ReadFile file;
    private final ClaimReader claims;

    ClaimFileReader(Cursor in, Schemas schemas, ReadFile file) {
        this.in = in;
        this.schemas = schemas;
        this.file = file;
        this.claims = new ClaimReader(in, schemas);
    }

    /** Reads the object here; answers false when it is of another format, so that reading on makes no sense. */
    boolean read() throws IOException {
        if (!in.object()) {
            return false;
        }
        Location start = in.here();
        if (!format(in.member())) {
            return false;
        }
        Set<String> seen = new LinkedHashSet<>();
        for (String name = in.member(); name != null; name = in.member()) {
            seen.add(name);
            switch (name) {
                case "document" -> document();
                case "referents" -> file.referents.addAll(PassageReader.referents(in));
                case "repeats" -> repeats();
                case "passages" -> passages();
                case "facts" -> register();
                case "judgements" -> judgements();
                default -> in.unknown(name, ClaimFormat.FILE);
            }
        }
        if (seen.contains("document") && !seen.contains("passages")) {
            in.missing("passages", start);
        } else if (!seen.contains("document") && !seen.contains("facts") && !seen.contains("judgements")) {
            in.missing("document, facts or judgements", start);
        }
        return true;
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
        Location where = in.here();
        JsonLocation at = in.position();
        String language = null;
        for (String name = in.member(); name != null; name = in.member()) {
            switch (name) {
                case "id" -> file.document = in.value(ClaimFormat.DOCUMENT_KEY);
                case "language" -> language = in.string();
                case "text" -> text();
                default -> in.unknown(name, ClaimFormat.DOCUMENT);
            }
        }
        Id<SourceDocument> document = file.document;
        if (document == null || language == null || file.sha256.isEmpty()) {
            in.missing(document == null ? "id" : language == null ? "language" : "text", where);
            return;
        }
        head(document, schemas.documents().language(), language, at);
        head(document, schemas.documents().sha256(), file.sha256, at);
    }

    private void text() throws IOException {
        if (!in.object()) {
            return;
        }
        for (String name = in.member(); name != null; name = in.member()) {
            switch (name) {
                case "sha256" -> {
                    String digest = in.string();
                    if (digest != null && !PassageReader.isHex(digest, SHA256_LENGTH)) {
                        in.add(in.notice(NoticeCode.INVALID_VALUE)
                                .with("expected", "SHA-256")
                                .with("value", digest)
                                .with("detail", "It has 64 hex digits in lower case."));
                    }
                    file.sha256 = digest == null ? "" : digest;
                }
                case "length" -> file.length = Math.max(0, in.number());
                default -> in.unknown(name, ClaimFormat.TEXT);
            }
        }
    }

    /** A claim that the head of the file makes about its document, or its place makes about an article. */
    private <T> void head(Id<?> subject, Property<T> property, T value, JsonLocation at) {
        file.claims.add(new ReadClaim<>(
                file, null, subject, property, value, Said.PLAINLY, false, -1, at.getLineNr(), at.getColumnNr()));
    }

    private void repeats() throws IOException {
        if (!in.array()) {
            return;
        }
        while (in.nextObject()) {
            Location where = in.here();
            int at = -1;
            int length = -1;
            int of = -1;
            for (String name = in.member(); name != null; name = in.member()) {
                switch (name) {
                    case "at" -> at = in.number();
                    case "length" -> length = in.number();
                    case "of" -> of = in.number();
                    default -> in.unknown(name, ClaimFormat.REPEAT);
                }
            }
            if (at < 0 || length < 0 || of < 0) {
                in.missing(at < 0 ? "at" : length < 0 ? "length" : "of", where);
            } else {
                file.repeats.add(new Repeat(at, length, of, where));
            }
        }
    }

    private void passages() throws IOException {
        Id<SourceDocument> document = file.document;
        if (document == null) {
            in.missing("document (before passages)", in.here());
            in.skip();
            return;
        }
        JsonLocation at = in.position();
        int from = file.claims.size();
        new PassageReader(in, schemas, file, claims).readAll(document);
        Set<Id<?>> articles = new LinkedHashSet<>();
        for (ReadClaim<?> claim : file.claims.subList(from, file.claims.size())) {
            if (claim.subject().type() == schemas.articles().type()) {
                articles.add(claim.subject());
            }
        }
        for (Id<?> article : articles) {
            head(article, schemas.articles().document(), document, at);
        }
    }

    private void register() throws IOException {
        if (file.document != null) {
            in.add(in.notice(NoticeCode.CONFLICTING_MEMBERS)
                    .with("key", "document")
                    .with("other", "facts"));
        }
        new FactsReader(in, schemas, file, claims).read(null);
    }

    private void judgements() throws IOException {
        if (!in.array()) {
            return;
        }
        while (in.nextObject()) {
            Location where = in.here();
            Judged judged = null;
            Rank rank = null;
            String because = null;
            for (String name = in.member(); name != null; name = in.member()) {
                switch (name) {
                    case "claim" -> judged = judged();
                    case "rank" -> rank = in.value(ClaimFormat.RANK);
                    case "because" -> because = in.string();
                    default -> in.unknown(name, ClaimFormat.JUDGEMENT);
                }
            }
            if (rank == null || because == null) {
                in.missing(rank == null ? "rank" : "because", where);
            } else if (judged != null) {
                file.judgements.add(new Judgement(
                        judged.document, judged.entity, judged.property, judged.value, rank, because, where));
            }
        }
    }

    /** The claim that is judged; entity and property stand before the value, so that it is known how to read it. */
    private @Nullable Judged judged() throws IOException {
        if (!in.object()) {
            return null;
        }
        Location where = in.here();
        Optional<Id<SourceDocument>> document = Optional.empty();
        Id<?> entity = null;
        Property<?> property = null;
        Object value = null;
        for (String name = in.member(); name != null; name = in.member()) {
            switch (name) {
                case "document" -> document = Optional.ofNullable(in.value(ClaimFormat.DOCUMENT_KEY));
                case "entity" -> entity = in.value(ValueTypes.ANY);
                case "property" -> {
                    String row = in.string();
                    property = row == null || entity == null ? null : schemas.property(entity, row);
                    if (row != null && entity != null && property == null) {
                        in.unknown(row, schemas.of(entity.type()).properties().toString());
                    }
                }
                case "value" -> {
                    if (property == null) {
                        in.skip();
                    } else {
                        value = in.value(property.type());
                    }
                }
                default -> in.unknown(name, ClaimFormat.JUDGED);
            }
        }
        if (entity == null || property == null || value == null) {
            in.missing("entity, property and value, in this order", where);
            return null;
        }
        return new Judged(document, entity, property.name(), value);
    }

    private record Judged(Optional<Id<SourceDocument>> document, Id<?> entity, String property, Object value) {}
}
