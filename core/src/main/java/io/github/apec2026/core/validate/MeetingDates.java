package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.value.DateRange;
import java.util.Optional;

/** Dates run forward; a meeting lies in its edition, and a part within its whole. */
final class MeetingDates implements Rule {

    @Override
    public void check(Entities entities, Findings findings) {
        for (ResolvedEntity entity : entities.all()) {
            for (VerifiedClaim<?> claim : entity.claims()) {
                if (claim.claim().value() instanceof DateRange dates && dates.isInverted()) {
                    findings.add(
                            Entities.notice(NoticeCode.INVERTED_DATES, claim).with("value", dates));
                }
            }
        }
        for (Meeting meeting : entities.of(EntityType.MEETING)) {
            if (meeting.dates().isPresent() && !meeting.dates().get().isInverted()) {
                inEdition(meeting, meeting.dates().get(), entities, findings);
                withinWhole(meeting, meeting.dates().get(), entities, findings);
            }
        }
    }

    /** Preparatory meetings are held in the year before the host year. */
    private static void inEdition(Meeting meeting, DateRange dates, Entities entities, Findings findings) {
        Optional<Edition> edition = entities.follow(meeting.edition());
        if (edition.isEmpty()) {
            return;
        }
        int year = edition.get().year();
        boolean before = dates.lastDay().isPresent() && dates.lastDay().get().getYear() < year - 1;
        boolean after = dates.firstDay().isPresent() && dates.firstDay().get().getYear() > year;
        if (before || after) {
            findings.add(entities.notice(NoticeCode.DATES_OUTSIDE_EDITION, meeting.id(), "dates")
                    .with("value", dates)
                    .with("other", year));
        }
    }

    private static void withinWhole(Meeting part, DateRange dates, Entities entities, Findings findings) {
        Optional<Meeting> whole = entities.follow(part.partOf());
        if (whole.isEmpty()
                || whole.get().dates().isEmpty()
                || whole.get().dates().get().isInverted()) {
            return;
        }
        DateRange around = whole.get().dates().get();
        boolean coarser = dates.precision().compareTo(around.precision()) < 0;
        boolean within = coarser ? around.overlaps(dates) : around.contains(dates);
        if (!within) {
            findings.add(entities.exclusion(
                            NoticeCode.DATES_OUTSIDE_WHOLE,
                            part.id(),
                            whole.get().id(),
                            "dates")
                    .with("value", dates)
                    .with("other", around));
        }
    }
}
