package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.text.Reasons;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.recognition.ModalWord;
import io.github.apec2026.recognition.Modality;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.TaggedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a claim is as firm as its words: "explores" or "hopes" is not planned, "must" is not "should". Only unambiguous words
 * contradict a claim, and a {@code because} beside the claim explains the difference.
 */
final class ModalityCheck {

    /** The largest distance of a modal word from the words it governs: "will be launched". */
    private static final int BEFORE = 4;

    private final Findings findings;

    /** The passage read last; the claims of a passage follow each other. */
    private @Nullable Passage passage;

    private List<ModalWord> ofPassage = List.of();
    private String passageText = "";

    /** All modalities that the words of the passage allow, and the first unambiguous word. */
    private Set<Modality> possible = Set.of();

    private @Nullable ModalWord decided;

    ModalityCheck(Findings findings) {
        this.findings = findings;
    }

    /**
     * Checks a claim.
     *
     * @param quotes the quotes of the document, or {@code null} when it is not at hand
     */
    <T> void check(ReadClaim<T> claim, @Nullable QuoteLocator quotes) {
        ReadPassage read = claim.passage();
        if (read == null || claim.isInherited() || Reasons.isGiven(claim.because())) {
            return;
        }
        if (!Recognizer.knows(claim.file().language())) {
            return;
        }
        if (claim.value() instanceof InitiativeState state && !claim.words().isEmpty()) {
            state(claim, state, quotes == null ? quoted(claim) : inPassage(claim, read, quotes));
        } else if (quotes != null && claim.property().is(Trait.EDITORIAL)) {
            of(read, claim, quotes.text());
            ModalWord stated = decided;
            for (TaggedText each : claim.property().type().texts(claim.value())) {
                if (stated != null && Recognizer.knows(each.language())) {
                    summary(claim, each, stated);
                }
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same passage, one after the other; comparing its claims would be slow
    private List<ModalWord> of(ReadPassage read, ReadClaim<?> claim, String text) {
        if (!read.passage().equals(passage)) {
            passage = read.passage();
            int at = passage.at();
            passageText = text.substring(at, at + passage.length());
            ofPassage = Recognizer.of(claim.file().language()).modalWords(passageText);
            possible = EnumSet.noneOf(Modality.class);
            decided = null;
            for (ModalWord each : ofPassage) {
                possible.addAll(each.readings());
                decided = decided == null && isDecided(each) ? each : decided;
            }
        }
        return ofPassage;
    }

    private static List<Word> quoted(ReadClaim<?> claim) {
        Recognizer recognizer = Recognizer.of(claim.file().language());
        List<Word> words = new ArrayList<>();
        for (String part : claim.words()) {
            for (ModalWord each : recognizer.modalWords(part)) {
                words.add(new Word(part.substring(each.start(), each.end()), each));
            }
        }
        return words;
    }

    /** The modal words in the quote as its sentence reads them, and the one right before it. */
    private List<Word> inPassage(ReadClaim<?> claim, ReadPassage read, QuoteLocator quotes) {
        List<ModalWord> stated = of(read, claim, quotes.text());
        int offset = read.passage().at();
        List<Word> words = new ArrayList<>();
        for (QuoteLocator.Span span : quotes.each(claim)) {
            if (span == null) {
                continue;
            }
            int start = span.start() - offset;
            int end = span.end() - offset;
            for (ModalWord each : stated) {
                boolean isWithin = each.start() < end && start < each.end();
                if (isWithin || governs(each, start)) {
                    words.add(new Word(passageText.substring(each.start(), each.end()), each));
                }
            }
        }
        return words;
    }

    private boolean governs(ModalWord word, int start) {
        if (word.end() > start || start - word.end() > BEFORE) {
            return false;
        }
        for (int i = word.end(); i < start; i++) {
            char c = passageText.charAt(i);
            if (!Character.isLetter(c) && c != ' ') {
                return false;
            }
        }
        return true;
    }

    private void state(ReadClaim<?> claim, InitiativeState state, List<Word> words) {
        boolean isThere = false;
        boolean isOnlyThere = !words.isEmpty();
        boolean isAhead = false;
        for (Word word : words) {
            isThere |= word.modal.readings().contains(Modality.EXISTENCE);
            isOnlyThere &= word.modal.isOnly(Modality.EXISTENCE);
            isAhead |= word.modal.readings().contains(Modality.INTENTION)
                    || word.modal.readings().contains(Modality.OBLIGATION)
                    || word.modal.readings().contains(Modality.ADVICE);
        }
        boolean differs = switch (state) {
            case PROPOSED -> isOnlyThere;
            case PLANNED -> isOnlyThere || (!words.isEmpty() && !isThere && !isAhead);
            case UNDER_WAY -> !words.isEmpty() && !isThere && !isAhead;
            case EXISTING, LAUNCHED, ADOPTED -> !words.isEmpty() && !isThere;
        };
        if (differs) {
            Word first = words.get(0);
            report(claim, state.code(), first.text, codes(first.modal));
        }
    }

    /** Reports the first word that is firmer or less firm than the passage; not where another agrees with it, as in "hopes that it can". */
    private void summary(ReadClaim<?> claim, TaggedText summary, ModalWord stated) {
        ModalWord other = null;
        for (ModalWord word : Recognizer.of(summary.language()).modalWords(summary.text())) {
            if (isDecided(word) && possible.containsAll(word.readings())) {
                return;
            }
            other = other == null && isDecided(word) ? word : other;
        }
        if (other != null) {
            report(
                    claim,
                    summary.text().substring(other.start(), other.end()),
                    passageText.substring(stated.start(), stated.end()),
                    codes(other) + " against " + codes(stated));
        }
    }

    private static boolean isDecided(ModalWord word) {
        return word.readings().size() == 1 && word.readings().iterator().next().isAhead();
    }

    private static String codes(ModalWord word) {
        StringBuilder codes = new StringBuilder();
        for (Modality each : Modality.values()) {
            if (word.readings().contains(each)) {
                codes.append(codes.length() == 0 ? "" : " or ").append(each.code());
            }
        }
        return codes.toString();
    }

    private void report(ReadClaim<?> claim, String value, String words, String detail) {
        findings.add(WordsCheck.about(claim, NoticeCode.MODALITY_DIFFERS)
                .with("value", value)
                .with("words", words)
                .with("detail", detail));
    }

    /** A modal word as it is written. */
    private record Word(String text, ModalWord modal) {}
}
