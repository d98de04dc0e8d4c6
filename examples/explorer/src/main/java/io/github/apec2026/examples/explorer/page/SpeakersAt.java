package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who spoke at a meeting: each speaker with the posts spoken from, and how many statements of which act, which lead to the statements.
 *
 * @param view the reader's view
 * @param meeting the meeting, with its parts
 */
record SpeakersAt(ReaderView view, Id<Meeting> meeting) {

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
            lines.add(new Line(new Sourced(nobody, Optional.empty(), List.of()), acts(Map.of(), unnamed)));
        }
        return lines;
    }

    private Line line(Id<?> speaker, List<Statement> said) {
        Map<String, Sourced> posts = new LinkedHashMap<>();
        for (Statement statement : said) {
            view.values(statement.id(), Statement.CAPACITIES)
                    .forEach(post -> posts.putIfAbsent(post.value().href(), post));
        }
        Map<String, String> by = Map.of("speaker", speaker.toString());
        return new Line(view.name(speaker), new Detail("", List.copyOf(posts.values())), acts(by, said));
    }

    /** How many statements of which act, each with a link to them. */
    private Detail acts(Map<String, String> by, List<Statement> said) {
        Map<StatementAct, Integer> acts = new TreeMap<>();
        Set<Statement> others = new LinkedHashSet<>();
        for (Statement statement : said) {
            statement.act().ifPresentOrElse(act -> acts.merge(act, 1, Integer::sum), () -> others.add(statement));
        }
        List<Sourced> counts = new ArrayList<>();
        acts.forEach((act, count) -> {
            Map<String, String> narrowed = new LinkedHashMap<>(Map.of("within", meeting.key()));
            narrowed.putAll(by);
            narrowed.put("act", act.code());
            counts.add(count(view.texts().code(act) + " " + count, narrowed));
        });
        if (!others.isEmpty()) {
            counts.add(count(view.texts().get("meetings.no-act") + " " + others.size(), Map.of()));
        }
        return new Detail("", counts);
    }

    private Sourced count(String text, Map<String, String> narrowed) {
        String target = new ListAddress(StatementPages.PATH, narrowed).href();
        Shown plain = Shown.plain(text);
        return new Sourced(
                narrowed.isEmpty() ? plain : plain.to(view.reader().link(target)), Optional.empty(), List.of());
    }
}
