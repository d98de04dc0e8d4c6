package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.language.Language;
import io.github.apec2026.core.read.Attribution;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.Redirect;
import io.github.apec2026.core.read.Referent;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.spi.DocumentStore;
import io.github.apec2026.spi.SkippedFile;
import io.github.apec2026.value.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verifies the files one by one, and converts every claim to the form that users see. */
public final class VerifyStage {

    private final Findings findings;
    private final DocumentStore documents;
    private final VerificationCounts checked = new VerificationCounts();
    private final PassageOrder order;
    private final TextCheck texts;
    private final WordsCheck words;
    private final Referents referents = new Referents();
    private final BasisRule basis;
    private final Locality locality;
    private final ModalityCheck modality;
    private final OpeningCheck openings;

    private @Nullable Evidence wordless;

    /** A stage that looks texts up in {@code documents} and adds its notices to {@code findings}. */
    public VerifyStage(DocumentStore documents, Findings findings) {
        this.findings = findings;
        this.documents = documents;
        this.order = new PassageOrder(findings);
        this.texts = new TextCheck(findings);
        this.words = new WordsCheck(findings, checked);
        this.basis = new BasisRule(referents, findings);
        this.locality = new Locality(findings);
        this.modality = new ModalityCheck(findings);
        this.openings = new OpeningCheck(findings);
    }

    /**
     * Verifies all files.
     *
     * @throws UncheckedIOException when the store of documents cannot be read
     */
    public Verified verify(List<ReadFile> files) {
        return verify(files, VerifiedFiles.none());
    }

    /**
     * Verifies those files that were not verified before.
     *
     * @param before the first of the files, which were
     * @throws UncheckedIOException when the store of documents cannot be read
     */
    public Verified verify(List<ReadFile> files, VerifiedFiles before) {
        int read = findings.listed();
        reportSkipped();
        VerificationContext context = new VerificationContext(files, before, referents);
        Map<ReadFile, Sentences> sentences = new HashMap<>();
        Set<ReadClaim<?>> unsound = new HashSet<>();
        List<Text> texts = new ArrayList<>();
        List<VerifiedPassage> passages = new ArrayList<>();
        List<Redirect> redirects = new ArrayList<>();
        List<Referent> allReferents = new ArrayList<>();
        checked.addAll(before.checked());
        findings.addAgain(before.locatedNotices());
        for (ReadFile file : files) {
            for (ReadPassage passage : file.passages()) {
                passages.add(VerifiedPassage.of(passage));
                allReferents.addAll(passage.referents());
            }
            redirects.addAll(file.redirects());
            allReferents.addAll(file.referents());
            texts.add(before.isOf(file) ? Text.NONE : located(file, unsound));
            QuoteLocator quotes = texts.get(texts.size() - 1).quotes;
            if (quotes != null && Recognizer.knows(file.language())) {
                sentences.put(file, new Sentences(quotes, context.recognizerOf(file), Language.of(file.language())));
            }
        }
        int located = findings.listed();
        Ranking ranks = new Ranking(files);
        Derivation derivation = new Derivation(context, before, sentences, unsound, findings);
        ReferentCheck meanings = new ReferentCheck(context, findings);
        GivenCheck givens = new GivenCheck(context, findings);
        JudgementCheck judgements = new JudgementCheck(findings);
        List<VerifiedClaim<?>> claims = new ArrayList<>();
        addClaims(before, ranks, claims);
        findings.addAgain(before.derivedNotices());
        for (int i = before.files().size(); i < files.size(); i++) {
            ReadFile file = files.get(i);
            meanings.check(file);
            judgements.check(file);
            derive(file, derivation, givens, ranks, claims);
            finish(file, texts.get(i), derivation.takeOpenDirections());
        }
        int derived = findings.listed();
        ranks.reportUnused(files, findings);
        return new Verified(
                claims,
                passages,
                redirects,
                allReferents,
                checked,
                new NoticeCounts(read, located, derived, findings.listed()));
    }

    /** Checks the quotes and passages of a file. */
    private Text located(ReadFile file, Set<ReadClaim<?>> unsound) {
        Text text = textOf(file);
        for (int i = file.passages().size(); i > 0; i--) {
            checked.passage(text.quotes != null);
        }
        int before = checked.wordsNotChecked();
        for (ReadClaim<?> claim : file.claims()) {
            if (!words.check(claim, text.quotes)) {
                unsound.add(claim);
            } else {
                modality.check(claim, text.quotes);
            }
            openings.check(claim);
        }
        return text.with(checked.wordsNotChecked() - before);
    }

    /** Adds the claims that were verified before; editors may have given them another rank since. */
    private static void addClaims(VerifiedFiles before, Ranking ranks, List<VerifiedClaim<?>> claims) {
        int number = 0;
        for (ReadFile file : before.files()) {
            for (ReadClaim<?> read : file.claims()) {
                VerifiedClaim<?> claim = before.claim(number);
                Rank rank = ranks.of(read);
                claims.add(claim.claim().rank() == rank ? claim : claim.ranked(rank));
                number++;
            }
        }
    }

    /** What lies beside the documents: a text that is missing because of it is reported as not at hand. */
    private void reportSkipped() {
        try {
            for (SkippedFile skipped : documents.skipped()) {
                findings.add(Findings.notice(NoticeCode.FILE_SKIPPED, Location.of(skipped.name()))
                        .severity(Severity.INFO)
                        .with("detail", skipped.reason()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The store of documents failed", e);
        }
    }

    /** Derives the claims of a file; those that depend on the mentions of the others come last. */
    private void derive(
            ReadFile file, Derivation derivation, GivenCheck givens, Ranking ranks, List<VerifiedClaim<?>> claims) {
        int size = file.claims().size();
        Basis[] bases = new Basis[size];
        Outcome[] outcomes = new Outcome[size];
        for (int i = 0; i < size; i++) {
            ReadClaim<?> claim = file.claims().get(i);
            givens.check(claim);
            bases[i] = basis.of(claim);
            if (!Derivation.leansOnMentions(claim)) {
                outcomes[i] = derivation.derive(claim, bases[i]);
            }
        }
        for (int i = 0; i < size; i++) {
            ReadClaim<?> claim = file.claims().get(i);
            if (Derivation.leansOnMentions(claim)) {
                outcomes[i] = derivation.derive(claim, bases[i]);
            }
            claims.add(verified(claim, ranks, bases[i], outcomes[i]));
        }
    }

    private void finish(ReadFile file, Text text, int openDirections) {
        boolean isOfKnownLanguage = file.language().isEmpty() // a notice of the first stage says why
                || Recognizer.knows(file.language());
        if (file.document() != null && !isOfKnownLanguage) {
            findings.add(Findings.notice(NoticeCode.UNKNOWN_LANGUAGE, file.documentAt())
                    .document(file.document())
                    .with("value", file.language()));
        } else if (text.quotes != null) {
            locality.check(file, text.quotes);
        }
        reportNotChecked(file, text, openDirections);
    }

    /** The text of a file's document when it is at hand and the passages lie in it; checked on the way. */
    private Text textOf(ReadFile file) {
        checked.file(file.name(), file.document());
        if (file.document() == null) {
            return Text.NONE;
        }
        boolean sound = order.check(file) && file.isPlaced() && file.isComplete();
        String text = file.sha256().isEmpty() ? null : lookedUp(file);
        boolean checkable = text != null && sound && texts.check(file, text);
        checked.document(file.document(), checkable);
        QuoteLocator quotes = text != null && checkable ? new QuoteLocator(text) : null;
        return new Text(text != null, quotes, 0);
    }

    private @Nullable String lookedUp(ReadFile file) {
        try {
            return documents.text(file.sha256()).orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException("The store of documents failed for " + file.document(), e);
        }
    }

    private void reportNotChecked(ReadFile file, Text text, int directions) {
        Id<SourceDocument> document = file.document();
        if (document == null || text.quotes != null) {
            return;
        }
        Location where = Location.of(file.name());
        if (text.isAtHand) {
            findings.add(Findings.notice(NoticeCode.NOT_VALIDATED, where)
                    .document(document)
                    .with("detail", "digests and quotes, since the positions of the passages are not known"));
        } else {
            findings.add(Findings.notice(NoticeCode.DOCUMENT_NOT_AT_HAND, where)
                    .document(document)
                    .with("passages", file.passages().size())
                    .with("words", text.wordsNotChecked));
        }
        if (directions > 0) {
            findings.add(Findings.notice(NoticeCode.DIRECTION_NOT_CHECKED, where)
                    .document(document)
                    .with("count", directions));
        }
    }

    /**
     * The text of a document.
     *
     * @param isAtHand whether there is one
     * @param quotes the quotes in it, or {@code null} when there is none or nothing could be checked against it
     * @param wordsNotChecked how many words were not looked up in it
     */
    private record Text(boolean isAtHand, @Nullable QuoteLocator quotes, int wordsNotChecked) {

        /** Of a file whose text is not looked up. */
        static final Text NONE = new Text(false, null, 0);

        Text with(int words) {
            return new Text(isAtHand, quotes, words);
        }
    }

    /** Successive claims without words in one passage share one evidence. */
    private Evidence evidence(Passage passage, List<String> words) {
        if (!words.isEmpty()) {
            return new Evidence(passage, words);
        }
        Evidence last = wordless;
        if (last == null || !last.passage().equals(passage)) {
            last = new Evidence(passage, words);
            wordless = last;
        }
        return last;
    }

    private <T> VerifiedClaim<T> verified(ReadClaim<T> read, Ranking ranks, Basis on, Outcome outcome) {
        ReadPassage passage = read.passage();
        Claim.Builder<T> claim = Claim.builder();
        claim.subject(read.subject())
                .property(read.property().name())
                .value(read.value())
                .basis(on)
                .rank(ranks.of(read))
                .outcome(outcome);
        for (Attribution attribution : read.according()) {
            claim.addAccording(attribution.source());
        }
        String because = read.because();
        if (because != null && !Printable.isBlank(because)) {
            claim.because(because);
        }
        if (passage != null) {
            claim.evidence(evidence(passage.passage(), WordsCheck.shown(read.words())));
        }
        return VerifiedClaim.of(read, claim.build());
    }
}
