package io.github.apec2026.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity of a synthetic record: its name and its claims in either language. */
final class SyntheticEntity {

    final String type;
    final String plural;
    final String key;
    final Words name;
    private final List<SyntheticClaim> claims = new ArrayList<>();

    SyntheticEntity(String type, String plural, String key, Words name) {
        this.type = type;
        this.plural = plural;
        this.key = key;
        this.name = name;
    }

    /** Claims its name, as every document about it does. */
    SyntheticEntity named() {
        return add(new SyntheticClaim("names", true, true, null, name, "", true));
    }

    /** A category of ours, without words. */
    SyntheticEntity code(String property, String code) {
        return add(new SyntheticClaim(property, false, true, Words.of('"' + code + '"'), null, "", false));
    }

    /** A category of ours that is a number. */
    SyntheticEntity number(String property, int number) {
        return add(new SyntheticClaim(property, false, true, Words.of(Integer.toString(number)), null, "", false));
    }

    /** Our own words. */
    SyntheticEntity own(String property, Words words) {
        return add(new SyntheticClaim(property, false, true, null, words, "", false));
    }

    /** A text that the document has. */
    SyntheticEntity text(String property, Words words) {
        return add(new SyntheticClaim(property, false, false, null, words, "", true));
    }

    /** A value that its words say. */
    SyntheticEntity claims(String property, String json, Words words) {
        return add(new SyntheticClaim(property, false, false, Words.of(json), words, "", true));
    }

    /** Dates without a year, which the date of the document supplies. */
    SyntheticEntity dates(String property, String json, Words words) {
        return add(new SyntheticClaim(property, false, false, Words.of(json), words, "published", true));
    }

    /** A reference to an entity of the one type that the property takes. */
    SyntheticEntity to(String property, SyntheticEntity other) {
        return claims(property, '"' + other.key + '"', other.name);
    }

    /** A reference to an entity of any type. */
    SyntheticEntity toAny(String property, SyntheticEntity other) {
        return claims(property, '"' + other.type + '/' + other.key + '"', other.name);
    }

    /** One of the references of a property that takes many. */
    SyntheticEntity toEach(String property, SyntheticEntity... others) {
        for (SyntheticEntity other : others) {
            add(new SyntheticClaim(property, true, false, Words.of('"' + other.key + '"'), other.name, "", true));
        }
        return this;
    }

    /** One of the references of a property that takes many of any type. */
    SyntheticEntity toEachAny(String property, SyntheticEntity... others) {
        for (SyntheticEntity other : others) {
            String json = '"' + other.type + '/' + other.key + '"';
            add(new SyntheticClaim(property, true, false, Words.of(json), other.name, "", true));
        }
        return this;
    }

    private SyntheticEntity add(SyntheticClaim claim) {
        claims.add(claim);
        return this;
    }

    /**
     * Writes the claims of a document about it, and returns their number: all of them, or, if an earlier document made them, its name and
     * every second of the claims that need not be there.
     */
    int write(StringBuilder json, String document, String language, boolean isRepeated) {
        json.append('"').append(key).append("\":{");
        int written = 0;
        String open = "";
        for (int i = 0; i < claims.size(); i++) {
            SyntheticClaim claim = claims.get(i);
            if (isRepeated && !claim.always && (i + key.length()) % 2 != 0) {
                continue;
            }
            if (!claim.property.equals(open)) {
                json.append(open.isEmpty() ? "" : closing(open)).append(written == 0 ? "" : ",");
                json.append('"').append(claim.property).append("\":").append(claim.isMany ? "[" : "");
                open = claim.property;
            } else {
                json.append(',');
            }
            claim.write(json, document, language);
            written++;
        }
        json.append(closing(open)).append('}');
        return written;
    }

    private String closing(String property) {
        for (SyntheticClaim claim : claims) {
            if (claim.property.equals(property)) {
                return claim.isMany ? "]" : "";
            }
        }
        return "";
    }

    /**
     * A claim.
     *
     * @param always whether every document about the entity makes it
     * @param json the value in either language, or {@code null} for a text, which is the words themselves
     * @param words the words, or {@code null} for none
     * @param given the property of the document that supplies the rest, or empty
     * @param isQuoted whether the words occur in the document
     */
    private record SyntheticClaim(
            String property,
            boolean isMany,
            boolean always,
            @Nullable Words json,
            @Nullable Words words,
            String given,
            boolean isQuoted) {

        void write(StringBuilder out, String document, String language) {
            out.append("{\"value\":");
            if (json == null) {
                out.append("{\"")
                        .append(language)
                        .append("\":\"")
                        .append(words.in(language))
                        .append("\"}");
            } else {
                out.append(json.in(language));
            }
            if (isQuoted) {
                out.append(",\"quote\":\"").append(words.in(language)).append('"');
            }
            if (!given.isEmpty()) {
                out.append(",\"given\":\"documents/")
                        .append(document)
                        .append('/')
                        .append(given)
                        .append('"');
            }
            out.append('}');
        }
    }
}
