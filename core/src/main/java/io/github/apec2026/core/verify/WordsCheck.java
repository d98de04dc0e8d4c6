package io.github.apec2026.core.verify;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.read.Attribution;
import io.github.apec2026.core.read.Given;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.value.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the words of a claim: present where needed, short, and unique in their passage. */
final class WordsCheck {

    private static final int LIMIT = 80;
    static final int LIMIT_OF_NAMES = 160;
    private static final int LIMIT_HAN = 30;
    private static final int LIMIT_OF_NAMES_HAN = 60;

    private final Findings findings;
    private final VerificationCounts checked;

    WordsCheck(Findings findings, VerificationCounts checked) {
        this.findings = findings;
        this.checked = checked;
    }

    /**
     * Checks the words of one claim; returns whether they are faultless, so that the value may be derived from them.
     *
     * @param quotes the quotes of the document, or {@code null} when it is not at hand or its passages are not where the file says
     */
    boolean check(ReadClaim<?> claim, @Nullable QuoteLocator quotes) {
        Property<?> property = claim.property();
        ReadPassage passage = claim.passage();
        if (passage == null && claim.file().document() != null) {
            return true; // the file broke off before the passage's end, or its head gives the claim
        }
        if (passage == null) {
            return hasNone(claim, claim.words(), "a register quotes no document") && attributionsHaveNone(claim);
        }
        boolean sound = true;
        boolean needsWords = property.isStated()
                && claim.basis() == null
                && !claim.isInherited()
                && !(claim.given() instanceof Given.ByPassage && claim.value() instanceof Id);
        if (hasBlank(claim.words()) || (claim.words().isEmpty() && needsWords)) {
            findings.add(about(claim, NoticeCode.WORDS_MISSING));
            sound = false;
        }
        if (property.is(Trait.EDITORIAL)) {
            sound = hasNone(claim, claim.words(), "the value is in our own words");
        }
        boolean name = property.type().isName();
        sound &= each(claim, claim.words(), claim.nth(), name, passage, quotes);
        for (Attribution attribution : claim.according()) {
            sound &= each(claim, attribution.words(), 0, true, passage, quotes);
        }
        return sound;
    }

    private boolean attributionsHaveNone(ReadClaim<?> claim) {
        boolean sound = true;
        for (Attribution attribution : claim.according()) {
            sound &= hasNone(claim, attribution.words(), "a register quotes no document");
        }
        return sound;
    }

    private boolean hasNone(ReadClaim<?> claim, List<String> words, String why) {
        if (words.isEmpty()) {
            return true;
        }
        findings.add(about(claim, NoticeCode.WORDS_NOT_ALLOWED)
                .with("words", String.join(" ", words))
                .with("detail", why));
        return false;
    }

    /** The words that show something: what a refused claim quotes besides is no evidence. */
    static List<String> shown(List<String> words) {
        return hasBlank(words)
                ? words.stream().filter(each -> !Printable.isBlank(each)).toList()
                : words;
    }

    private static boolean hasBlank(List<String> words) {
        for (String each : words) {
            if (Printable.isBlank(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean each(
            ReadClaim<?> claim,
            List<String> words,
            int nth,
            boolean name,
            ReadPassage passage,
            @Nullable QuoteLocator quotes) {
        boolean sound = true;
        for (String each : words) {
            if (Printable.isBlank(each)) {
                continue;
            }
            int limit = limit(each, name);
            if (each.length() >= limit) {
                findings.add(about(claim, NoticeCode.WORDS_TOO_LONG)
                        .with("length", each.length())
                        .with("limit", limit - 1));
                sound = false;
            }
            checked.words(quotes != null);
            if (quotes != null) {
                sound &= place(claim, each, words.size() == 1 ? nth : 0, passage, quotes);
            }
        }
        return sound;
    }

    private boolean place(ReadClaim<?> claim, String words, int nth, ReadPassage passage, QuoteLocator quotes) {
        int count = quotes.count(words, passage);
        if (count == 0 || nth > count) {
            findings.add(about(claim, NoticeCode.WORDS_NOT_FOUND).with("words", words));
            return false;
        }
        if (count > 1 && nth == 0) {
            findings.add(about(claim, NoticeCode.WORDS_AMBIGUOUS)
                    .with("words", words)
                    .with("count", count));
            return false;
        }
        return true;
    }

    static int limit(String words, boolean name) {
        int decisive = Math.min(words.length(), LIMIT_OF_NAMES); // longer words exceed every limit
        int han = 0;
        for (int i = 0; i < decisive; i++) {
            char c = words.charAt(i);
            if (c >= '\u3400' && c <= '\u9fff') {
                han++;
            }
        }
        if (han * 2 > decisive) {
            return name ? LIMIT_OF_NAMES_HAN : LIMIT_HAN;
        }
        return name ? LIMIT_OF_NAMES : LIMIT;
    }

    /** A notice about a claim, with its position. */
    static Notice.Draft about(ReadClaim<?> claim, NoticeCode code) {
        Location where = claim.where();
        Notice.Draft notice = Findings.notice(code, where)
                .entity(claim.subject())
                .property(claim.property().name());
        ReadPassage passage = claim.passage();
        return passage == null
                ? notice
                : notice.document(passage.passage().document())
                        .passage(passage.passage().at());
    }
}
