package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Position;
import io.github.apec2026.query.MeetingOutcomes;
import java.util.List;

/** What came of the meeting and its parts: what was adopted, who was elected, what was launched, provided or proposed there. */
final class OutcomesSection {

    private static final int STATE = 11;

    private final MeetingContext context;

    OutcomesSection(MeetingContext context) {
        this.context = context;
    }

    void print() {
        MeetingOutcomes outcomes =
                context.apec().outcomes(context.tree().meeting().id());
        int number = outcomes.adopted().size()
                + outcomes.elected().size()
                + outcomes.launched().size()
                + outcomes.proposed().size();
        if (number == 0) {
            return;
        }
        String announced = outcomes.announced().isEmpty()
                ? ""
                : "; " + Figures.count(outcomes.announced().size(), "announcement") + " below";
        context.screen().heading("WHAT CAME OF IT", number + " there" + announced);
        initiatives(outcomes.adopted());
        outcomes.elected().forEach(this::elected);
        initiatives(outcomes.launched());
        initiatives(outcomes.proposed());
    }

    private void initiatives(List<Initiative> initiatives) {
        InitiativeText text = new InitiativeText(context.apec());
        for (Initiative initiative : initiatives) {
            String state =
                    initiative.state().map(s -> s.code().replace('-', ' ')).orElse("there");
            context.rows(2, STATE)
                    .fact(state, text.withKind(initiative), context.grounds().everything(initiative.id()));
        }
    }

    private void elected(Position post) {
        Grounds grounds = context.grounds().everything(post.id());
        context.rows(2, STATE)
                .fact("elected", context.people().as(post.holder(), List.of(post.id()), grounds), grounds);
    }
}
