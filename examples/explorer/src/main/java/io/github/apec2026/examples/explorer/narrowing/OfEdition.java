package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import java.util.Optional;

/** Whether a meeting is of an edition: a part is of the edition of the meeting that it is part of. */
final class OfEdition {

    private OfEdition() {}

    /** Open where neither an edition nor any date is stated, of the meeting or of what it is part of. */
    static Fit of(Meeting meeting, Id<Edition> edition, ApecDataset apec) {
        boolean isDated = false;
        Optional<Meeting> each = Optional.of(meeting);
        while (each.isPresent()) {
            Optional<Id<Edition>> stated = each.get().edition();
            if (stated.isPresent()) {
                return stated.get().equals(edition) ? Fit.YES : Fit.NO;
            }
            isDated |= each.get().dates().isPresent();
            each = each.get().partOf().map(apec::get);
        }
        return isDated ? Fit.NO : Fit.OPEN;
    }
}
