package io.github.apec2026.core.subset;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.index.IndexStage;
import io.github.apec2026.core.index.IndexedDataset;
import io.github.apec2026.core.index.Subsets;
import io.github.apec2026.core.read.Redirect;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.resolve.ResolveStage;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.statistics.LoadStatistics;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.core.store.ResolvedStore;
import io.github.apec2026.core.store.VerifiedRecord;
import io.github.apec2026.core.validate.ValidateStage;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifiedPassage;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the data set of some documents: runs the last three stages again on their claims. Loaded at the first request, so that loading a
 * record does not wait for it. Used by one thread.
 */
final class DatasetSubset {

    private final IndexedDataset of;
    private final IndexedDataset whole;
    private final VerifiedRecord record;
    private final Verified verified;
    private final Subsets subsets;

    DatasetSubset(IndexedDataset of, VerifiedRecord record, Subsets subsets) {
        this.of = of;
        this.whole = of.whole();
        this.record = record;
        this.verified = record.verified();
        this.subsets = subsets;
    }

    /** The data set of those documents that {@code of} describes; other documents of it are only referred to. */
    ApecDataset accordingTo(Collection<Id<SourceDocument>> documents) {
        Set<Id<SourceDocument>> selected = new HashSet<>();
        for (Id<SourceDocument> document : Objects.requireNonNull(documents, "documents")) {
            selected.add(of.entities().get(document).id());
        }
        selected.retainAll(new HashSet<>(of.info().documents()));
        Set<Id<SourceDocument>> byContent = new HashSet<>(of.info().datedByContent());
        byContent.retainAll(selected);
        return subset(selected, of.info().asOfRange(), new HashSet<>(of.info().undated()), byContent);
    }

    ApecDataset asOf(LocalDate day) {
        DateRange today = DateRange.of(Objects.requireNonNull(day, "day"));
        Optional<DateRange> before = of.info().asOfRange();
        Set<Id<SourceDocument>> selected = new HashSet<>();
        Set<Id<SourceDocument>> undated = new HashSet<>(of.info().undated());
        Set<Id<SourceDocument>> byContent = new HashSet<>(of.info().datedByContent());
        for (Id<SourceDocument> id : of.info().documents()) {
            SourceDocument document = of.entities().get(id);
            Optional<LocalDate> printed = document.published().flatMap(DateRange::lastDay);
            Optional<LocalDate> told = document.notBefore().flatMap(DateRange::lastDay);
            if (printed.isEmpty() && told.isEmpty()) {
                undated.add(id);
            } else if (!printed.orElseGet(told::get).isAfter(day)) {
                selected.add(id);
                if (printed.isEmpty()) {
                    byContent.add(id);
                }
            }
        }
        byContent.retainAll(selected);
        boolean isEarlier = before.isEmpty() || today.compareTo(before.get()) < 0;
        return subset(selected, isEarlier ? Optional.of(today) : before, undated, byContent);
    }

    private ApecDataset subset(
            Set<Id<SourceDocument>> selected,
            Optional<DateRange> asOf,
            Set<Id<SourceDocument>> undated,
            Set<Id<SourceDocument>> byContent) {
        SubsetClaims claims = new SubsetClaims(whole, record.schemas(), verified, selected);
        List<Notice> cycles = new ArrayList<>();
        SubsetFindings findings = new SubsetFindings();
        Resolved resolved = resolved(claims, selected, findings);
        // An entity leads to one other by a property, so a round finds all cycles, and to leave out a step of each
        // closes no other: two
        // rounds are enough, however much there is. What would go on nevertheless comes to an end, since each round
        // leaves out a step.
        for (List<Notice> found = findings.cycles(); !found.isEmpty(); found = findings.cycles()) {
            for (Notice cycle : found) {
                breakCycle(cycle, resolved, claims);
            }
            cycles.addAll(found);
            findings = new SubsetFindings();
            resolved = resolved(claims, selected, findings);
        }
        SubsetFindings all = new SubsetFindings();
        all.addAll(earlierNotices(selected));
        for (Id<SourceDocument> document : sorted(undated)) {
            all.add(Notice.of(NoticeCode.UNDATED_LEFT_OUT).document(document).entity(document));
        }
        for (Id<SourceDocument> document : sorted(byContent)) {
            String from =
                    whole.entities().get(document).notBefore().orElseThrow().toString();
            all.add(Notice.of(NoticeCode.DATED_BY_CONTENT)
                    .document(document)
                    .entity(document)
                    .with("value", from));
        }
        all.addAll(findings.notices());
        for (Notice cycle : cycles) {
            all.addLowered(cycle);
        }
        Report report = LoadStatistics.report(resolved, files(selected), all);
        DatasetInfo info = DatasetInfo.builder()
                .format(whole.info().format())
                .addAllSources(whole.info().sources())
                .addAllDocuments(sorted(selected))
                .putAllCompiledFrom(whole.info().compiledFrom())
                .asOfRange(asOf)
                .addAllUndated(sorted(undated))
                .addAllDatedByContent(sorted(byContent))
                .addAllNotices(report.notices())
                .tally(report.tally())
                .build();
        return IndexStage.indexPart(new ResolvedStore(resolved, record.schemas()), Lazy.known(info), subsets, whole);
    }

    private static List<Id<SourceDocument>> sorted(Set<Id<SourceDocument>> documents) {
        List<Id<SourceDocument>> sorted = new ArrayList<>(documents);
        Collections.sort(sorted);
        return sorted;
    }

    private Resolved resolved(SubsetClaims claims, Set<Id<SourceDocument>> selected, Findings findings) {
        claims.report(findings);
        Resolved resolved = new ResolveStage(record.schemas(), findings).resolve(verified(claims, selected));
        new ValidateStage(findings).validate(resolved);
        return resolved;
    }

    /**
     * Leaves out a step of a cycle that the whole record does not have, since code that follows references upwards relies on coming to an
     * end: the first step that these documents do not claim themselves, or else the one where the cycle was reported.
     */
    private void breakCycle(Notice cycle, Resolved resolved, SubsetClaims claims) {
        Id<?> start = cycle.entity().orElseThrow();
        Property<?> property = Objects.requireNonNull(
                record.schemas().property(start, cycle.property().orElseThrow()));
        Id<?> leftOut = start;
        Id<?> each = start;
        do {
            ResolvedEntity entity = Objects.requireNonNull(resolved.entities().get(each));
            Choice<?> choice = Objects.requireNonNull(entity.choices().get(property));
            if (!claims.isSelected(choice.chosen())) {
                leftOut = each;
                break;
            }
            each = whole.entities().identities().today((Id<?>) choice.value());
        } while (!each.equals(start));
        claims.leaveOut(leftOut, property);
    }

    /** The input of the last stages, without referents: the claims that rest on them are verified. */
    private Verified verified(SubsetClaims claims, Set<Id<SourceDocument>> selected) {
        List<VerifiedPassage> passages = new ArrayList<>();
        for (VerifiedPassage each : verified.passages()) {
            if (selected.contains(each.passage().document())) {
                passages.add(each);
            }
        }
        List<Redirect> redirects = new ArrayList<>();
        for (Redirect redirect : verified.redirects()) {
            if (claims.isPresent(redirect.to())) {
                redirects.add(redirect);
            }
        }
        return new Verified(
                claims.claims(),
                passages,
                redirects,
                List.of(),
                verified.checked().of(selected),
                verified.notices());
    }

    /** The claim files of the documents, and those of no document. */
    private int files(Set<Id<SourceDocument>> selected) {
        int described = verified.checked().documents();
        return whole.info().tally().files() - described + selected.size();
    }

    /** The notices about these files from before anything was resolved, those on skipped checks included. */
    private List<Notice> earlierNotices(Set<Id<SourceDocument>> selected) {
        List<Notice> found = new ArrayList<>();
        for (Notice notice : whole.info().notices().subList(0, record.verifiedNotices())) {
            Optional<Id<SourceDocument>> document = notice.document()
                    .or(() -> verified.checked().documentOf(notice.file().orElse("")));
            if (document.isEmpty() || selected.contains(document.get())) {
                found.add(notice);
            }
        }
        return found;
    }
}
