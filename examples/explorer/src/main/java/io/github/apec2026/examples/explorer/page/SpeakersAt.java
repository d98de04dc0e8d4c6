package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who spoke at a meeting: each speaker with the posts spoken from, and how many statements of which act, which lead to the statements.
 *
 * @param view the reader's view
 * @param items knows the posts with their bodies
 * @param meeting the meeting, with its parts
 */
record SpeakersAt(ReaderView view, StatementItems items, Id<Meeting> meeting) {

    /** The speakers in the order of their first statements; those whom no document names are one line, at the end. */
    List<Line> lines(Collection<Statement> statements) {
        Map<Optional<Id<?>>, List<Statement>> bySpeaker = new LinkedHashMap<>();
        for (Statement statement : statements) {
            bySpeaker
                    .computeIfAbsent(statement.speaker(), none -> new ArrayList<>())
                    .add(statement);
        }
        List<Statement> unnamed =
                Optional.ofNullable(bySpeaker.remove(Optional.<Id<?>>empty())).orElse(List.of());
        List<Line> lines = new ArrayList<>();
        bySpeaker.forEach((speaker, said) -> lines.add(line(speaker.orElseThrow(), said)));
        if (!unnamed.isEmpty()) {
            Shown nobody = Shown.unstated(view.texts().get("statements.nobody"));
            lines.add(new Line(new Sourced(nobody, Optional.empty(), List.of()), acts(Optional.empty(), unnamed)));
        }
        return lines;
    }

    private Line line(Id<?> speaker, List<Statement> said) {
        Map<String, Sourced> posts = new LinkedHashMap<>();
        for (Statement statement : said) {
            items.posts(statement, view)
                    .forEach(post -> posts.putIfAbsent(post.value().href(), post));
        }
        return new Line(
                view.name(speaker), new Detail("", List.copyOf(posts.values())), acts(Optional.of(speaker), said));
    }

    /** How many statements of which act, with a link to them where a list can be narrowed to the speaker. */
    private Detail acts(Optional<Id<?>> speaker, List<Statement> said) {
        Map<StatementAct, Integer> acts = new EnumMap<>(StatementAct.class);
        int unclassified = 0;
        for (Statement statement : said) {
            statement.act().ifPresent(act -> acts.merge(act, 1, Integer::sum));
            unclassified += statement.act().isEmpty() ? 1 : 0;
        }
        List<Sourced> counts = new ArrayList<>();
        acts.forEach((act, count) -> {
            Shown text = Shown.plain(view.texts().code(act) + " " + count);
            counts.add(count(speaker.map(by -> text.to(view.reader().link(list(by, act))))
                    .orElse(text)));
        });
        if (unclassified > 0) {
            counts.add(count(Shown.plain(view.texts().get("meetings.no-act") + " " + unclassified)));
        }
        return new Detail("", counts);
    }

    private static Sourced count(Shown text) {
        return new Sourced(text, Optional.empty(), List.of());
    }

    private String list(Id<?> speaker, StatementAct act) {
        Map<String, String> narrowed = new LinkedHashMap<>();
        narrowed.put("within", meeting.key());
        narrowed.put("speaker", speaker.toString());
        narrowed.put("act", act.code());
        return new ListAddress(StatementPages.PATH, narrowed).href();
    }
}
