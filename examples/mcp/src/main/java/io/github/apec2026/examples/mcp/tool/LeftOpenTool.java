package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.examples.mcp.tool.OpenQuestion.Kind;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lists what the documents leave open. */
final class LeftOpenTool {

    private static final Param<List<Kind>> KINDS = Params.codes("kinds", Kind.class, "Only questions of these sorts.");
    private static final Param<Id<?>> ABOUT = Params.anyId("about", "Only questions about this entity.");

    private LeftOpenTool() {}

    static Tool tool() {
        return Tool.paged(
                "left_open",
                "What is left open",
                "What the documents do not say: meetings without dates or place, meetings that may be the same, figures without a period, speakers "
                        + "without a name, initiatives without a state, documents without a date. For where they disagree call contradictions; "
                        + "for what is not stated of one entity call get.",
                List.of(KINDS, ABOUT),
                OpenQuestion.class,
                LeftOpenTool::run);
    }

    private record Question(Kind kind, Id<?> id, Supplier<OpenQuestion> answer) {}

    private static Page<OpenQuestion> run(Call call) {
        List<Question> all = new ArrayList<>();
        addMeetings(call.view(), all);
        addOthers(call.view(), all);
        Optional<Id<?>> about = call.arguments().get(ABOUT);
        List<Question> wanted = all.stream()
                .filter(each -> call.arguments()
                        .get(KINDS)
                        .map(kinds -> kinds.contains(each.kind()))
                        .orElse(true))
                .filter(each -> about.map(each.id()::equals).orElse(true))
                .toList();
        return call.page(wanted, each -> each.answer().get(), List.of());
    }

    private static void addMeetings(View view, List<Question> all) {
        for (Meeting meeting : view.apec().meetings()) {
            if (meeting.dates().isEmpty()) {
                add(view, Kind.MEETING_WITHOUT_DATES, meeting.id(), "when it takes or took place", all);
            } else if (isCoarse(meeting.dates().get())) {
                add(
                        view,
                        Kind.MEETING_WITHOUT_EXACT_DATES,
                        meeting.id(),
                        "on which days within " + meeting.dates().get(),
                        all);
            }
            if (meeting.place().isEmpty()) {
                add(view, Kind.MEETING_WITHOUT_PLACE, meeting.id(), "where it takes or took place", all);
            }
            if (!view.apec().perhapsSame(meeting.id()).isEmpty()) {
                all.add(new Question(Kind.MEETINGS_PERHAPS_THE_SAME, meeting.id(), () -> same(view, meeting)));
            }
        }
    }

    private static boolean isCoarse(DateRange dates) {
        return dates.isOpen() || dates.precision().compareTo(Precision.DAY) < 0;
    }

    private static OpenQuestion same(View view, Meeting meeting) {
        return OpenQuestion.of(
                view,
                Kind.MEETINGS_PERHAPS_THE_SAME,
                meeting.id(),
                "whether it is the same meeting as another",
                view.apec().perhapsSame(meeting.id()).stream()
                        .map(each -> view.ref(each.meeting()))
                        .toList(),
                view.apec().perhapsSame(meeting.id()).stream()
                        .flatMap(each -> each.claims().stream())
                        .map(Claim::because)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static void addOthers(View view, List<Question> all) {
        ApecDataset apec = view.apec();
        apec.observations().stream()
                .filter(figure -> figure.period().isEmpty())
                .forEach(figure -> all.add(new Question(Kind.FIGURE_WITHOUT_PERIOD, figure.id(), () -> {
                    FigureTime time = apec.time(figure);
                    return OpenQuestion.of(
                            view,
                            Kind.FIGURE_WITHOUT_PERIOD,
                            figure.id(),
                            "for which period" + (time.basis() == FigureTime.Basis.ALTERNATIVES ? ": " + time : ""),
                            List.of(),
                            time.because().map(view::text));
                })));
        apec.statements().stream()
                .filter(each -> each.speaker().isEmpty())
                .forEach(each -> add(view, Kind.SPEAKER_NOT_NAMED, each.id(), "who said it", all));
        apec.initiatives().stream()
                .filter(each -> each.state().isEmpty())
                .forEach(each -> add(view, Kind.INITIATIVE_WITHOUT_STATE, each.id(), "how far it has come", all));
        apec.documents().stream()
                .filter(each -> each.published().isEmpty())
                .forEach(each -> add(view, Kind.DOCUMENT_WITHOUT_DATE, each.id(), "when it was published", all));
        apec.documents().stream()
                .filter(each -> each.publisher().isEmpty())
                .forEach(each -> add(view, Kind.DOCUMENT_WITHOUT_PUBLISHER, each.id(), "who published it", all));
    }

    private static void add(View view, Kind kind, Id<?> id, String question, List<Question> all) {
        all.add(new Question(kind, id, () -> OpenQuestion.of(view, kind, id, question)));
    }
}
