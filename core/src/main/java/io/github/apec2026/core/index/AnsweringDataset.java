package io.github.apec2026.core.index;

import io.github.apec2026.core.answers.Agendas;
import io.github.apec2026.core.answers.Agreements;
import io.github.apec2026.core.answers.AllMentions;
import io.github.apec2026.core.answers.MeetingAnswers;
import io.github.apec2026.core.answers.TimelineOfAll;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.query.Agenda;
import io.github.apec2026.query.Agreement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Carried;
import io.github.apec2026.query.MeetingOutcomes;
import io.github.apec2026.query.Mentions;
import io.github.apec2026.query.PerhapsSame;
import io.github.apec2026.query.Timeline;
import java.util.List;
import java.util.Objects;

/** The answers of a data set that are worked out from its other answers, so that they need no index of their own. */
abstract class AnsweringDataset implements ApecDataset {

    @Override
    public List<Agreement> agreements() {
        return Agreements.of(this);
    }

    @Override
    public Mentions mentions(Id<?> entity) {
        return AllMentions.of(this, Objects.requireNonNull(entity, "entity"));
    }

    @Override
    public Timeline timeline() {
        return new TimelineOfAll(this);
    }

    @Override
    public MeetingOutcomes outcomes(Id<Meeting> meeting) {
        return MeetingAnswers.outcomes(this, Objects.requireNonNull(meeting, "meeting"));
    }

    @Override
    public List<PerhapsSame> perhapsSame(Id<Meeting> meeting) {
        return MeetingAnswers.perhapsSame(this, Objects.requireNonNull(meeting, "meeting"));
    }

    @Override
    public Agenda agenda(Id<Edition> edition) {
        return Agendas.of(this, Objects.requireNonNull(edition, "edition"));
    }

    @Override
    public Carried carriedBy(Id<Organization> organization) {
        return MeetingAnswers.carriedBy(this, Objects.requireNonNull(organization, "organization"));
    }
}
