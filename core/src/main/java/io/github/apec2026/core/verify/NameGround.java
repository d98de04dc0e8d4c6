package io.github.apec2026.core.verify;

import io.github.apec2026.core.derive.NameRegistry;
import io.github.apec2026.core.derive.QuoteContext;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.text.Spelling;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a place within an organization's own name is no evidence that the organization is there: neither as a quote, nor as the
 * reason of a curated or inferred claim. Governments and assemblies are exempt: their names state their place.
 */
final class NameGround {

    private static final String OPENING = "\"“「『《";
    private static final String CLOSING = "\"”」』》";

    private static final int MOST_NAMES = 30;

    private final Findings findings;

    NameGround(Findings findings) {
        this.findings = findings;
    }

    /** Whether a claim says where an organization is. */
    static boolean isAsked(ReadClaim<?> claim) {
        Id<?> place = place(claim);
        return place != null && claim.subject().type() == EntityType.ORGANIZATION;
    }

    private static @Nullable Id<?> place(ReadClaim<?> claim) {
        if (claim.value() instanceof Economy economy) {
            return economy.id();
        }
        return claim.value() instanceof Id<?> id && id.type() == EntityType.PLACE ? id : null;
    }

    /** Checks a claim that says where an organization is; {@code where} is the position of its one quote, {@code null} when it has none. */
    void check(ReadClaim<?> claim, @Nullable QuoteContext where, Scope scope) {
        Id<?> place = place(claim);
        if (place == null || scope.isOfficial(claim.subject())) {
            return;
        }
        String because = claim.because();
        NameRegistry names = scope.names();
        String name = "";
        String words = "";
        if (where == null && because != null) {
            name = longer(names, claim.subject(), place);
            words = name.isEmpty() ? "" : ground(because, name, names, place);
        } else if (where != null) {
            name = around(names, claim.subject(), where);
            words = name.isEmpty() ? "" : where.words();
        }
        if (!words.isEmpty()) {
            findings.add(WordsCheck.about(claim, NoticeCode.NAME_WITHIN_NAME)
                    .with("value", place.toString())
                    .with("words", words)
                    .with("name", name));
        }
    }

    /** The first of the names: nothing has many, and each name of one is compared with each of the other. */
    private static List<String> few(List<String> names) {
        return names.subList(0, Math.min(names.size(), MOST_NAMES));
    }

    /** A name of the organization that contains one of the place and more; empty when none does. */
    private static String longer(NameRegistry names, Id<?> organization, Id<?> place) {
        for (String name : few(names.of(organization))) {
            for (String part : few(names.of(place))) {
                if (part.length() < name.length() && Spelling.contains(name, part)) {
                    return name;
                }
            }
        }
        return "";
    }

    /** A name of the organization around a quote; empty when there is none. */
    private static String around(NameRegistry names, Id<?> organization, QuoteContext where) {
        for (String name : few(names.of(organization))) {
            int from = Math.max(0, where.end() - name.length());
            int at = where.text().indexOf(name, from);
            if (at >= 0 && at <= where.start() && name.length() > where.end() - where.start()) {
                return name;
            }
        }
        return "";
    }

    /** The words of a reason that relies on the name alone; empty when it has other grounds. */
    private static String ground(String because, String name, NameRegistry names, Id<?> place) {
        String phrase = ReasonPhrases.namingIn(because);
        if (!phrase.isEmpty()) {
            return phrase;
        }
        // The reason quotes the name and mentions the place nowhere else.
        String spelling = Spelling.ofName(because);
        int at = spelling.indexOf(name);
        boolean isQuoted = at > 0
                && at + name.length() < spelling.length()
                && OPENING.indexOf(spelling.charAt(at - 1)) >= 0
                && CLOSING.indexOf(spelling.charAt(at + name.length())) >= 0;
        if (!isQuoted) {
            return "";
        }
        String rest = spelling.substring(0, at) + spelling.substring(at + name.length());
        for (String part : few(names.of(place))) {
            if (Spelling.contains(rest, part)) {
                return "";
            }
        }
        return name;
    }
}
