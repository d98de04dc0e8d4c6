package io.github.apec2026.core.subset;

import io.github.apec2026.core.statistics.LoadStatistics;
import java.util.Collections;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.index.IndexedDataset;
import io.github.apec2026.core.read.Redirect;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.resolve.ResolveStage;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.validate.ValidateStage;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifiedClaim;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a data set anew as some of its documents alone tell it: walks the last three stages once more, over the claims that are kept.
 * Linked when somebody asks for it, so that loading does not wait for it. Used by one thread.
 */
final class DatasetSubset {

    private final IndexedDataset of;
    private final IndexedDataset whole;
    private final DocumentSubsets record;

    DatasetSubset(IndexedDataset of, DocumentSubsets record) {
        this.of = of;
        this.whole = of.whole();
        this.record = record;
    }

    /** What of the documents that tell the data set these tell, the others being there by reference only. */
    ApecDataset accordingTo(Collection<Id<SourceDocument>> documents) {
        Set<Id<SourceDocument>> telling = new HashSet<>();
        for (Id<SourceDocument> document : Objects.requireNonNull(documents, "documents")) {
            telling.add(of.entities().get(document).id());
        }
        telling.retainAll(of.info().documents());
        return retold(telling, of.info().asOf(), new HashSet<>(of.info().undated()));
    }

    ApecDataset asOf(LocalDate day) {
        DateRange today = DateRange.of(Objects.requireNonNull(day, "day"));
        Optional<DateRange> before = of.info().asOf();
        Set<Id<SourceDocument>> telling = new HashSet<>();
        Set<Id<SourceDocument>> undated = new HashSet<>(of.info().undated());
        for (Id<SourceDocument> document : of.info().documents()) {
            Optional<LocalDate> last = of.entities().get(document).published().flatMap(DateRange::lastDay);
            if (last.isEmpty()) {
                undated.add(document);
            } else if (!last.get().isAfter(day)) {
                telling.add(document);
            }
        }
        boolean isEarlier = before.isEmpty() || today.compareTo(before.get()) < 0;
        return retold(telling, isEarlier ? Optional.of(today) : before, undated);
    }

    private ApecDataset retold(
            Set<Id<SourceDocument>> telling, Optional<DateRange> asOf, Set<Id<SourceDocument>> undated) {
        SubsetClaims kept = new SubsetClaims(whole, record, telling);
        List<Notice> circles = new ArrayList<>();
        Findings findings = new SubsetFindings();
        Resolved resolved = resolved(kept, telling, findings);
        // Each round leaves out a step of each circle, so that there are fewer steps that could close one.
        for (List<Notice> found = circlesIn(findings); !found.isEmpty(); found = circlesIn(findings)) {
            for (Notice circle : found) {
                open(circle, resolved, kept);
            }
            circles.addAll(found);
            findings = new SubsetFindings();
            resolved = resolved(kept, telling, findings);
        }
        Findings all = new SubsetFindings();
        all.addAll(found(telling));
        for (Id<SourceDocument> document : sorted(undated)) {
            all.add(Notice.of(NoticeCode.UNDATED_LEFT_OUT).document(document).entity(document));
        }
        all.addAll(findings.notices());
        all.addAll(circles);
        Report report = LoadStatistics.report(resolved, files(telling), all);
        DatasetInfo info = DatasetInfo.builder()
                .format(whole.info().format())
                .addAllSources(whole.info().sources())
                .addAllDocuments(sorted(telling))
                .asOf(asOf)
                .addAllUndated(sorted(undated))
                .addAllNotices(report.notices())
                .tally(report.tally())
                .build();
        return record.stage().indexPart(resolved, info, whole);
    }

    private static List<Id<SourceDocument>> sorted(Set<Id<SourceDocument>> documents) {
        List<Id<SourceDocument>> sorted = new ArrayList<>(documents);
        Collections.sort(sorted);
        return sorted;
    }

    private Resolved resolved(SubsetClaims kept, Set<Id<SourceDocument>> telling, Findings findings) {
        kept.report(findings);
        Resolved resolved = new ResolveStage(record.schemas(), findings).resolve(verified(kept, telling));
        new ValidateStage(findings).validate(resolved);
        return resolved;
    }

    private static List<Notice> circlesIn(Findings findings) {
        List<Notice> circles = new ArrayList<>();
        for (Notice notice : findings.notices()) {
            if (notice.code() == NoticeCode.CYCLE) {
                circles.add(notice);
            }
        }
        return circles;
    }

    /**
     * Leaves out a step of a circle that the whole record does not have, since whoever follows parts to their wholes relies on coming to
     * an end: the first step that these documents do not tell themselves, or else the one where the circle was found.
     */
    private void open(Notice circle, Resolved resolved, SubsetClaims kept) {
        Id<?> start = circle.entity().orElseThrow();
        Property<?> property = Objects.requireNonNull(
                record.schemas().property(start, circle.property().orElseThrow()));
        Id<?> leftOut = start;
        Id<?> each = start;
        do {
            ResolvedEntity entity = Objects.requireNonNull(resolved.entities().get(each));
            Choice<?> choice = Objects.requireNonNull(entity.choices().get(property));
            if (!kept.isTold(choice.chosen())) {
                leftOut = each;
                break;
            }
            each = whole.entities().identities().today((Id<?>) choice.value());
        } while (!each.equals(start));
        kept.leaveOut(leftOut, property);
    }

    /** What the last stages start from; referents are spent, since the claims that rest on them are verified. */
    private Verified verified(SubsetClaims kept, Set<Id<SourceDocument>> telling) {
        List<VerifiedPassage> passages = new ArrayList<>();
        for (VerifiedPassage each : record.verified().passages()) {
            if (telling.contains(each.passage().document())) {
                passages.add(each);
            }
        }
        List<Redirect> redirects = new ArrayList<>();
        for (Redirect redirect : record.verified().redirects()) {
            if (kept.isThere(redirect.to())) {
                redirects.add(redirect);
            }
        }
        return new Verified(
                kept.claims(),
                passages,
                redirects,
                List.of(),
                record.verified().checked().of(telling));
    }

    /** The claim files of the documents, and those of no document. */
    private int files(Set<Id<SourceDocument>> telling) {
        int described = record.verified().checked().documents();
        return whole.info().tally().files() - described + telling.size();
    }

    /** What was found in these files before anything was resolved; also what was not checked in them. */
    private List<Notice> found(Set<Id<SourceDocument>> telling) {
        Map<String, Id<SourceDocument>> documents = new HashMap<>();
        for (VerifiedClaim<?> claim : record.verified().claims()) {
            if (claim.fileOf() != null) {
                documents.put(claim.file(), claim.fileOf());
            }
        }
        List<Notice> found = new ArrayList<>();
        for (Notice notice : whole.info().notices().subList(0, record.verifiedNotices())) {
            Id<SourceDocument> document = notice.document()
                    .orElseGet(() -> documents.get(notice.file().orElse("")));
            if (document == null || telling.contains(document)) {
                found.add(notice);
            }
        }
        return found;
    }
}
