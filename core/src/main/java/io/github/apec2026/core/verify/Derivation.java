package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.core.derive.DerivationResult;
import io.github.apec2026.core.derive.Directions;
import io.github.apec2026.core.derive.Few;
import io.github.apec2026.core.derive.ValueDerivation;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.Attribution;
import io.github.apec2026.core.read.Given;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.Quantity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the value of each claim again from its words. Needs the names and dates of all files, and no document. */
final class Derivation implements Circles.Deriving {

    private final Findings findings;
    private final VerificationContext context;
    private final VerifiedFiles before;
    private final Map<ReadFile, Sentences> documents;
    private final Set<ReadClaim<?>> unsound;
    private final Map<ReadFile, Mentions> mentions = new HashMap<>();
    private final Map<ReadClaim<?>, Taken> taken;

    /** Claims that their words do not state. */
    private final Set<ReadClaim<?>> refused = new HashSet<>();

    private final NameGround grounds;

    private int openDirections;

    /**
     * A derivation of the claims of some files.
     *
     * @param before files whose claims are derived already
     * @param documents the sentences of those documents that are at hand
     * @param unsound claims with faulty words, which are not derived
     */
    Derivation(
            VerificationContext context,
            VerifiedFiles before,
            Map<ReadFile, Sentences> documents,
            Set<ReadClaim<?>> unsound,
            Findings findings) {
        this.context = context;
        this.before = before;
        this.findings = findings;
        this.grounds = new NameGround(findings);
        this.documents = documents;
        this.unsound = unsound;
        this.taken = Circles.solve(context, this);
    }

    @Override
    public boolean derives(ReadClaim<?> claim, Taken takes) {
        if (unsound.contains(claim)) {
            return false;
        }
        if (before.hasDerived(claim)) {
            return true;
        }
        boolean derivable = claim.property().isStated()
                && !claim.words().isEmpty()
                && claim.file().document() != null
                && Recognizer.knows(claim.file().language());
        // An inferred claim may supply others only where its words state it nevertheless.
        return derivable ? derive(claim, words(claim, takes), false).isDerived() : !ClaimedNames.isInferred(claim);
    }

    private ClaimWords words(ReadClaim<?> claim, Taken takes) {
        ReadFile file = claim.file();
        boolean inferred = ClaimedNames.isInferred(claim);
        return new ClaimWords(
                claim,
                claim.words(),
                context.recognizerOf(file),
                takes,
                context.scopeOf(file),
                documents.get(file),
                context.referents(),
                inferred);
    }

    private static DerivationResult derive(ReadClaim<?> claim, ClaimWords words, boolean inferred) {
        return ValueDerivation.derive(claim.value(), words, inferred);
    }

    /** Whether a claim is derived from the subjects of the other claims of its file, so that it comes after them. */
    static boolean leansOnMentions(ReadClaim<?> claim) {
        boolean leans = claim.words().isEmpty();
        for (Attribution attribution : claim.according()) {
            leans |= attribution.words().isEmpty();
        }
        return leans;
    }

    /** The outcome for a claim on a basis; a mismatch is a notice. */
    <T> Outcome derive(ReadClaim<T> claim, Basis basis) {
        if (unsound.contains(claim)) {
            refused.add(claim);
            return Outcome.NOT_DERIVABLE;
        }
        Outcome outcome = outcome(claim, basis);
        if (outcome == Outcome.MISMATCH) {
            refused.add(claim);
        }
        return outcome;
    }

    private <T> Outcome outcome(ReadClaim<T> claim, Basis basis) {
        String pronoun = context.all().pronounOf(claim);
        if (pronoun != null) {
            findings.add(WordsCheck.about(claim, NoticeCode.NOT_A_NAME).with("words", pronoun));
            return Outcome.MISMATCH;
        }
        Taken takes = taken.getOrDefault(claim, Taken.NOTHING);
        if (isRefused(claim, takes)) {
            return Outcome.MISMATCH;
        }
        if (NameGround.isAsked(claim) && (basis == Basis.CURATED || basis == Basis.INFERRED)) {
            grounds.check(claim, null, context.scopeOf(claim.file()));
        }
        if (claim.file().document() == null || !Recognizer.knows(claim.file().language())) {
            return Outcome.NOT_DERIVABLE;
        }
        for (Attribution attribution : claim.according()) {
            attribution(claim, attribution);
        }
        if (!claim.property().isStated() || basis == Basis.CURATED) {
            return Outcome.NOT_DERIVABLE;
        }
        if (claim.words().isEmpty()) {
            return basis == Basis.CONTEXTUAL && claim.value() instanceof Id<?> meant
                    ? withoutWords(claim, meant)
                    : Outcome.NOT_DERIVABLE;
        }
        ClaimWords words = words(claim, takes);
        DerivationResult derived = derive(claim, words, ClaimedNames.isInferred(claim));
        if (words.areApart() && claim.property().is(Trait.NAMING) && !ClaimedNames.isInferred(claim)) {
            derived = DerivationResult.mismatch("separate words, and no name that is printed as one");
        }
        report(claim, claim.value(), words.text(), derived);
        if (NameGround.isAsked(claim) && basis == Basis.STATED && derived.isDerived()) {
            grounds.check(claim, words.context(), context.scopeOf(claim.file()));
        }
        openDirections += derived.isDerived() && Directions.areOpen(words) ? 1 : 0;
        boolean helped = basis == Basis.CONTEXTUAL && derived.isDerived();
        return helped ? Outcome.IN_CONTEXT : derived.outcome();
    }

    /** Whether the supplier of a claim is refused. Adds a notice, unless the missing claim may be in a part that was not read. */
    private boolean isRefused(ReadClaim<?> claim, Taken takes) {
        boolean circular = takes.fate() == Taken.Fate.CIRCULAR;
        if (!circular && takes.fate() != Taken.Fate.REFUSED) {
            return false;
        }
        String value = claim.given() instanceof Given.ByClaim by
                ? by.entity() + "/" + by.property()
                : claim.given() instanceof Given.ByPassage by ? String.valueOf(by.at()) : "";
        if (findings.unread().isEmpty()) {
            findings.add(WordsCheck.about(claim, circular ? NoticeCode.CIRCULAR_GIVEN : NoticeCode.GIVEN_REFUSED)
                    .with("value", value)
                    .with(circular ? "path" : "detail", takes.detail()));
        }
        return true;
    }

    private void attribution(ReadClaim<?> claim, Attribution attribution) {
        if (attribution.words().isEmpty()) {
            DerivationResult derived = mentions(claim.file()).anywhere(attribution.source())
                    ? DerivationResult.IN_CONTEXT
                    : DerivationResult.mismatch("nothing of " + attribution.source() + " anywhere in this document");
            report(claim, attribution.source(), "", derived);
            return;
        }
        ReadFile file = claim.file();
        ClaimWords words = new ClaimWords(
                claim,
                attribution.words(),
                context.recognizerOf(file),
                Taken.NOTHING,
                context.scopeOf(file),
                documents.get(file),
                context.referents(),
                false);
        report(claim, attribution.source(), words.text(), ValueDerivation.derive(attribution.source(), words, false));
    }

    private Mentions mentions(ReadFile file) {
        return mentions.computeIfAbsent(file, none -> new Mentions(file, refused));
    }

    /** A reference that is inherited, or given by a passage, without words: that passage, or the document, mentions it. */
    private Outcome withoutWords(ReadClaim<?> claim, Id<?> meant) {
        Mentions mentioned = mentions(claim.file());
        DerivationResult derived = claim.given() instanceof Given.ByPassage by
                ? mentioned.in(by.at(), meant)
                        ? DerivationResult.IN_CONTEXT
                        : DerivationResult.mismatch("nothing of " + meant + " in the passage at " + by.at())
                : mentioned.anywhere(meant)
                        ? DerivationResult.IN_CONTEXT
                        : DerivationResult.mismatch("nothing of " + meant + " anywhere in this document");
        report(claim, meant, "", derived);
        return derived.outcome();
    }

    /** How many directions of a growth could not be checked without the document since the last call. */
    int takeOpenDirections() {
        int open = openDirections;
        openDirections = 0;
        return open;
    }

    private void report(ReadClaim<?> claim, @Nullable Object value, String words, DerivationResult derived) {
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
                    .with("candidates", Few.of(derived.candidates()))
                    .with("value", String.valueOf(value)));
        }
    }

    /** Whether the derivation lacks names or dates because of another fault, which has its own notice. */
    private boolean isUnknown(ReadClaim<?> claim, @Nullable Object value) {
        boolean needsOthers = claim.given() != null || value instanceof Id || value instanceof Quantity;
        if (needsOthers && !findings.unread().isEmpty()) {
            return true;
        }
        return value instanceof Id<?> id
                && id.type() != EntityType.ECONOMY
                && (!context.isClaimed(id) || findings.isDamaged(id));
    }
}
