package io.github.apec2026.core.read;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.type.ValueTypes;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.NoticeCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the passages of a document, one after the other; an article applies until the next passage that names one. */
final class PassageReader {

    private final JsonCursor in;
    private final ReadFile file;
    private final FactsReader facts;
    private final InheritedContextReader gives;
    private Optional<Id<Article>> article = Optional.empty();

    PassageReader(JsonCursor in, Schemas schemas, ReadFile file, ClaimReader claims) {
        this.in = in;
        this.file = file;
        this.facts = new FactsReader(in, schemas, file, claims);
        this.gives = new InheritedContextReader(in, schemas, claims);
    }

    /** Reads the array of passages here. */
    void readAll(Id<SourceDocument> document) throws IOException {
        if (!in.array()) {
            file.placed = false;
            return;
        }
        for (int i = 0; in.element(); i++) {
            if (in.object()) {
                read(document, i);
            } else {
                file.placed = false;
            }
        }
    }

    private void read(Id<SourceDocument> document, int index) throws IOException {
        Location where = in.element("passages", index);
        in.budget().passage(where);
        int from = file.claims.size();
        PassageSlot slot = new PassageSlot(index);
        int at = -1;
        int length = -1;
        String digest = null;
        String nothing = null;
        List<Referent> referents = List.of();
        List<InheritedContextReader.InheritedValue> inherited = List.of();
        ObjectMembers members = new ObjectMembers(in, ClaimFormat.PASSAGE);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "at" -> at = in.number();
                case "length" -> length = in.number();
                case "digest" -> digest = hex(in, "digest", ClaimFormat.DIGEST_DIGITS);
                case "article" -> article = article(document);
                case "referents" -> referents = referents(in);
                case "gives" -> inherited = gives.read();
                case "facts" -> facts.read(slot);
                case "nothing" -> nothing = in.reason();
                default -> throw ObjectMembers.unread(name);
            }
        }
        checkMembers(members, where);
        gives.inherit(inherited, file, slot, from);
        Passage passage = new Passage(
                document,
                article,
                Math.max(at, 0),
                Math.max(length, 0),
                digest == null ? "" : digest,
                Optional.ofNullable(nothing));
        ReadPassage read = new ReadPassage(file, index, passage, referents, where);
        slot.fill(read);
        if (at >= 0 && length >= 0) {
            file.passages.add(read);
        } else {
            file.placed = false;
        }
    }

    private void checkMembers(ObjectMembers members, Location where) {
        members.checkRequired();
        if (members.has("facts") && members.has("nothing")) {
            in.add(Findings.notice(NoticeCode.CONFLICTING_MEMBERS, where)
                    .with("key", "facts")
                    .with("other", "nothing"));
        } else if (!members.has("facts") && !members.has("nothing")) {
            in.missing("facts or nothing", where);
        }
    }

    /** The string of so many hex digits here, or {@code null}. */
    static @Nullable String hex(JsonCursor in, String noun, int digits) throws IOException {
        String text = in.string();
        if (text != null && !isHex(text, digits)) {
            in.invalid(noun, text, "It has " + digits + " hex digits in lower case.");
            return null;
        }
        return text;
    }

    private Optional<Id<Article>> article(Id<SourceDocument> document) throws IOException {
        String key = in.string();
        if (key == null) {
            return Optional.empty();
        }
        Optional<Id<Article>> article = Id.of(EntityType.ARTICLE, document.key() + "/" + key);
        if (article.isEmpty()) {
            in.invalid(
                    "key of type article",
                    key,
                    "It is lower-case letters, digits and single hyphens, without the document.");
            return Optional.empty();
        }
        return Optional.of(in.interner().of(article.get()));
    }

    /** Reads the array of referents here. */
    static List<Referent> referents(JsonCursor in) throws IOException {
        List<Referent> all = new ArrayList<>();
        if (!in.array()) {
            return all;
        }
        while (in.nextObject()) {
            String words = null;
            Id<?> means = null;
            ObjectMembers members = new ObjectMembers(in, ClaimFormat.REFERENT);
            for (String name = members.next(); name != null; name = members.next()) {
                switch (name) {
                    case "words" -> words = in.string();
                    case "means" -> means = in.value(ValueTypes.ANY);
                    default -> throw ObjectMembers.unread(name);
                }
            }
            members.checkRequired();
            if (words != null && means != null) {
                all.add(new Referent(words, means, members.where()));
            }
        }
        return all;
    }

    private static boolean isHex(String text, int digits) {
        if (text.length() != digits) {
            return false;
        }
        for (int i = 0; i < digits; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
