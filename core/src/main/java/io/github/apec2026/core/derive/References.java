package io.github.apec2026.core.derive;

import io.github.apec2026.core.text.Spelling;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.util.List;

/**
 * How a reference is derived: by a name of the entity, or by a referent that says what the words mean.
 *
 * <p>A name within a longer name of something else is a part of that name and no evidence for the entity: what the Callao Post reports did
 * not happen in Callao. But the name of the subject of the claim may say what it belongs to: the office of Callao is of Callao. This
 * applies only to the text around the words; words that are themselves a longer name mean that one. A name of two entities is ambiguous,
 * unless the document itself gives it to only one of them: another document may use it for another entity.
 *
 * <p>What has no proper name, such as a subject of work, may be mentioned within the names of others: a blueprint for ports is about ports.
 */
final class References {

    private References() {}

    /** Derives a reference; the words of an inferred one need not name the entity. */
    static DerivationResult derive(Id<?> value, Words words, boolean inferred) {
        return derive(value, words).orInferred(inferred && allowInferred(value, words));
    }

    private static DerivationResult derive(Id<?> value, Words words) {
        if (words.cutWord()) {
            return DerivationResult.mismatch(DerivationResult.PART_OF_A_WORD);
        }
        NameRegistry names = words.names();
        List<Id<?>> named = named(words.text(), value.type(), words);
        boolean isMeant = words.mean(value);
        if (named.size() == 1 && named.get(0).equals(value)) {
            QuoteContext where = words.context();
            String longer = isMeant ? "" : around(where, where.start(), where.end(), value, words);
            return longer.isEmpty() ? DerivationResult.EXACT : partOf(longer, names);
        }
        if (isMeant) {
            return DerivationResult.IN_CONTEXT;
        }
        if (named.size() > 1 && words.names().isNamed(words.text(), value)) {
            return DerivationResult.ambiguous(named);
        }
        return named.isEmpty()
                ? contained(value, words)
                : DerivationResult.mismatch(named.get(0).toString());
    }

    /** The words of an inferred reference need not name the entity, but are no name of another of its type. */
    private static boolean allowInferred(Id<?> value, Words words) {
        List<Id<?>> named = words.names().named(words.text(), value.type());
        return named.isEmpty() || words.names().isNamed(words.text(), value) || words.mean(value);
    }

    /** The entities of a type that have this name. Of several, the one that the document itself calls so, if there is one such. */
    private static List<Id<?>> named(String name, EntityType<?> type, Words words) {
        List<Id<?>> everywhere = words.names().named(name, type);
        if (everywhere.size() < 2) {
            return everywhere;
        }
        List<Id<?>> here = words.ownNames().named(name, type);
        return here.size() == 1 ? here : everywhere;
    }

    /** Looks among the words for a name of the entity that is no part of a longer name, and no name of another entity of its type. */
    private static DerivationResult contained(Id<?> value, Words words) {
        NameRegistry names = words.names();
        QuoteContext where = words.context();
        String spelling = where.words();
        DerivationResult otherwise = null;
        for (String name : names.within(value, spelling)) {
            for (int at = Spelling.find(spelling, name, 0); at >= 0; at = Spelling.find(spelling, name, at + 1)) {
                int end = at + name.length();
                String longer = names.isProperlyNamed(value) ? names.covering(spelling, at, end, List.of(value)) : "";
                if (longer.isEmpty()) {
                    longer = around(where, where.start() + at, where.start() + end, value, words);
                }
                List<Id<?>> named = named(name, value.type(), words);
                if (longer.isEmpty() && named.size() == 1) {
                    return DerivationResult.CONTAINED;
                }
                otherwise = longer.isEmpty() ? DerivationResult.ambiguous(named) : partOf(longer, names);
            }
        }
        return otherwise == null
                ? DerivationResult.mismatch("no name of " + value + Few.of(names.of(value)))
                : otherwise;
    }

    private static String around(QuoteContext where, int start, int end, Id<?> value, Words words) {
        return where.isAlone() || !words.names().isProperlyNamed(value)
                ? ""
                : words.names().covering(where.text(), start, end, List.of(value, words.subject()));
    }

    private static DerivationResult partOf(String longer, NameRegistry names) {
        return DerivationResult.mismatch("only a part of \"" + longer + "\", a name of " + names.named(longer));
    }
}
