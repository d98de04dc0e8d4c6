package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the documents leave open.
 *
 * @param view the reader's view
 */
record OpenQuestions(ReaderView view) {

    /** The page on which they are listed. */
    static final String PATH = "/open";

    /** The questions in words, each with a link to what it is open of. */
    List<Shown> links() {
        return questions().stream()
                .map(question -> Shown.plain(question.count(view.texts()))
                        .to(view.reader().link(PATH + "#" + question.key())))
                .toList();
    }

    /** What each question is open of. */
    List<Section> sections() {
        return questions().stream()
                .map(question -> Section.of(
                        question.key(), view.texts().get("home.open.title." + question.key()), lines(question)))
                .toList();
    }

    /** The questions, without those that are answered throughout. */
    List<Question> questions() {
        ApecDataset apec = view.apec();
        return Stream.of(
                        question(
                                "dates",
                                apec.meetings().stream()
                                        .filter(each -> each.dates().isEmpty())),
                        question(
                                "places",
                                apec.meetings().stream()
                                        .filter(each -> each.place().isEmpty())),
                        question(
                                "same",
                                apec.meetings().stream()
                                        .filter(each -> !each.perhapsSameAs().isEmpty())),
                        question(
                                "periods",
                                apec.observations().stream()
                                        .filter(each -> each.period().isEmpty())),
                        question(
                                "speakers",
                                apec.statements().stream()
                                        .filter(each -> each.speaker().isEmpty())))
                .filter(question -> !question.entities().isEmpty())
                .toList();
    }

    private static Question question(String key, Stream<? extends Entity> entities) {
        return new Question(key, entities.toList());
    }

    private List<Line> lines(Question question) {
        Lines lines = new Lines(view);
        MeetingsAlike alike = new MeetingsAlike(view);
        List<Line> all = new ArrayList<>();
        for (Entity entity : question.entities()) {
            if (question.key().equals("same") && entity instanceof Meeting meeting) {
                all.add(alike.named(meeting));
            } else if (entity instanceof Meeting meeting) {
                all.add(lines.meetingInFull(meeting));
            } else if (entity instanceof Observation figure) {
                all.add(figure(figure, lines));
            } else if (entity instanceof Statement statement) {
                all.add(new Line(
                        view.name(statement.id()),
                        view.detail("", statement.id(), Statement.SPEAKER_DESCRIPTION),
                        view.detail("statements.from", statement.id(), Statement.ORIGIN)));
            }
        }
        return all;
    }

    /** A figure with the periods that may be meant, or why there is none. */
    private Line figure(Observation figure, Lines lines) {
        Line line = lines.figure(figure);
        List<Detail> details = new ArrayList<>(line.details());
        details.add(view.detail("meetings.possible-periods", figure.id(), Observation.ALTERNATIVE_PERIODS));
        details.add(view.detail("", figure.id(), Observation.NO_PERIOD_BECAUSE));
        return new Line(line.name(), details);
    }

    /**
     * A question.
     *
     * @param key its key in the texts and on the page
     * @param entities what it is open of
     */
    record Question(String key, List<? extends Entity> entities) {

        String count(Texts texts) {
            return texts.count("home.open." + key, entities.size());
        }
    }
}
