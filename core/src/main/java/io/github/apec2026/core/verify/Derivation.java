package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.Credit;
import io.github.apec2026.core.read.Given;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.type.Derived;
import io.github.apec2026.core.type.ValueTypes;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the value of each claim again from its words. Needs what all files say of names and dates, and no document. */
final class Derivation {

    private final Findings findings;
    private final ClaimedNames names = new ClaimedNames();
    private final Set<Id<?>> claimed = new HashSet<>();
    private final Map<Id<?>, Map<String, DateRange>> dates = new HashMap<>();
    private final Map<ReadFile, Map<Integer, DateRange>> datesByPassage = new HashMap<>();
    private final Map<ReadFile, Recognizer> recognizers = new HashMap<>();
    private final Map<ReadFile, Mentions> mentions = new HashMap<>();

    Derivation(List<ReadFile> files, Findings findings) {
        this.findings = findings;
        Set<Id<?>> wanted = new HashSet<>();
        for (ReadFile file : files) {
            for (ReadClaim<?> claim : file.claims()) {
                claimed.add(claim.subject());
                if (claim.property().is(Trait.NAMING)) {
                    names.add(claim);
                }
                if (claim.given() instanceof Given.ByClaim given) {
                    wanted.add(given.entity());
                }
            }
        }
        for (ReadFile file : files) {
            for (ReadClaim<?> claim : file.claims()) {
                if (claim.value() instanceof DateRange range && wanted.contains(claim.subject())) {
                    Map<String, DateRange> ofSubject = dates.get(claim.subject());
                    if (ofSubject == null) {
                        ofSubject = new HashMap<>();
                        dates.put(claim.subject(), ofSubject);
                    }
                    ofSubject.putIfAbsent(claim.property().name(), range);
                }
            }
        }
    }

    /**
     * The outcome for a claim on a basis; a mismatch is a notice.
     *
     * @param text the document, or {@code null} when it is not at hand
     */
    <T> Outcome derive(ReadClaim<T> claim, Basis basis, @Nullable String text) {
        String pronoun = names.pronounOf(claim);
        if (pronoun != null) {
            findings.add(WordsCheck.about(claim, NoticeCode.NOT_A_NAME).with("words", pronoun));
            return Outcome.MISMATCH;
        }
        if (claim.file().document() == null || !Recognizer.knows(claim.file().language())) {
            return Outcome.NOT_DERIVABLE;
        }
        Recognizer recognizer = recognizerOf(claim.file());
        Optional<DateRange> given = given(claim);
        for (Credit credit : claim.according()) {
            if (!credit.words().isEmpty()) {
                ClaimWords words = new ClaimWords(claim, credit.words(), recognizer, Optional.empty(), names, text);
                report(claim, credit.source(), words.text(), ValueTypes.ANY.derive(credit.source(), words, false));
            }
        }
        if (!claim.property().isStated() || basis == Basis.CURATED) {
            return Outcome.NOT_DERIVABLE;
        }
        if (claim.words().isEmpty()) {
            return basis == Basis.RESOLVED && claim.value() instanceof Id<?> meant
                    ? withoutWords(claim, meant)
                    : Outcome.NOT_DERIVABLE;
        }
        // What is inferred need not be said by its words, so it does not matter what they are a part of.
        String around = basis == Basis.INFERRED ? null : text;
        ClaimWords words = new ClaimWords(claim, claim.words(), recognizer, given, names, around);
        Derived derived = claim.property().type().derive(claim.value(), words, basis == Basis.INFERRED);
        report(claim, claim.value(), words.text(), derived);
        boolean helped = basis == Basis.RESOLVED && derived.isDerived();
        return helped ? Outcome.RESOLVED : derived.outcome();
    }

    /** A reference that is handed on, or given by a passage, without words: that passage, or the document, speaks of it. */
    private Outcome withoutWords(ReadClaim<?> claim, Id<?> meant) {
        Mentions said = mentions.get(claim.file());
        if (said == null) {
            said = new Mentions(claim.file());
            mentions.put(claim.file(), said);
        }
        Derived derived = claim.given() instanceof Given.ByPassage by
                ? said.in(by.at(), meant)
                        ? Derived.RESOLVED
                        : Derived.mismatch("nothing of " + meant + " in the passage at " + by.at())
                : said.anywhere(meant)
                        ? Derived.RESOLVED
                        : Derived.mismatch("nothing of " + meant + " anywhere in this document");
        report(claim, meant, "", derived);
        return derived.outcome();
    }

    private void report(ReadClaim<?> claim, @Nullable Object value, String words, Derived derived) {
        if (derived.isDerived() || isUnknown(claim, value)) {
            return;
        }
        if (derived.candidates().isEmpty()) {
            findings.add(WordsCheck.about(claim, NoticeCode.MISMATCH)
                    .with("words", words)
                    .with("says", derived.says())
                    .with("value", String.valueOf(value)));
        } else {
            findings.add(WordsCheck.about(claim, NoticeCode.AMBIGUOUS_NAME)
                    .with("words", words)
                    .with("candidates", derived.candidates().toString())
                    .with("value", String.valueOf(value)));
        }
    }

    /** Whether names or dates that the derivation needs are not known because of another fault, which is reported there. */
    private boolean isUnknown(ReadClaim<?> claim, @Nullable Object value) {
        boolean needsOthers = claim.given() != null || value instanceof Id || value instanceof Quantity;
        if (needsOthers && !findings.unread().isEmpty()) {
            return true;
        }
        return value instanceof Id<?> id
                && id.type() != EntityType.ECONOMY
                && (!claimed.contains(id) || findings.isDamaged(id));
    }

    /** The recognizer of the language of a file's document, with the currency that a dollar sign means there. */
    Recognizer recognizerOf(ReadFile file) {
        Recognizer known = recognizers.get(file);
        if (known == null) {
            known = DocumentRecognizer.of(file);
            recognizers.put(file, known);
        }
        return known;
    }

    /** The dates that the claim takes the rest of its value from. */
    private Optional<DateRange> given(ReadClaim<?> claim) {
        Given given = claim.given();
        if (given instanceof Given.ByClaim by) {
            Map<String, DateRange> ofEntity = dates.get(by.entity());
            return ofEntity == null ? Optional.empty() : Optional.ofNullable(ofEntity.get(by.property()));
        }
        if (given instanceof Given.ByPassage by) {
            Map<Integer, DateRange> ofFile = datesByPassage.get(claim.file());
            if (ofFile == null) {
                ofFile = firstDates(claim.file());
                datesByPassage.put(claim.file(), ofFile);
            }
            return Optional.ofNullable(ofFile.get(by.at()));
        }
        return Optional.empty();
    }

    /** The first dates that each passage of a file claims, by its start. */
    private static Map<Integer, DateRange> firstDates(ReadFile file) {
        Map<Integer, DateRange> first = new HashMap<>();
        for (ReadClaim<?> claim : file.claims()) {
            if (claim.passage() != null && claim.value() instanceof DateRange range) {
                first.putIfAbsent(claim.passage().passage().at(), range);
            }
        }
        return first;
    }
}
