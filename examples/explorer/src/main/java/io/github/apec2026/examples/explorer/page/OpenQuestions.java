package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the documents leave open, each with a link to a list where it is seen.
 *
 * @param view the reader's view
 */
record OpenQuestions(ReaderView view) {

    /** The questions, without those that are answered throughout. */
    List<Shown> list() {
        ApecDataset apec = view.apec();
        List<Shown> open = new ArrayList<>();
        add(
                open,
                "home.open.dates",
                count(apec.meetings().stream().filter(each -> each.dates().isEmpty())),
                "/meetings");
        add(
                open,
                "home.open.places",
                count(apec.meetings().stream().filter(each -> each.place().isEmpty())),
                "/meetings");
        add(
                open,
                "home.open.same",
                count(apec.meetings().stream()
                        .filter(each -> !each.perhapsSameAs().isEmpty())),
                "/meetings");
        add(
                open,
                "home.open.periods",
                count(apec.observations().stream().filter(each -> each.period().isEmpty())),
                "/observations");
        add(
                open,
                "home.open.speakers",
                count(apec.statements().stream().filter(each -> each.speaker().isEmpty())),
                "/statements");
        return open;
    }

    private void add(List<Shown> open, String key, int count, String target) {
        if (count > 0) {
            open.add(
                    Shown.plain(view.texts().count(key, count)).to(view.reader().link(target)));
        }
    }

    private static int count(Stream<?> some) {
        return Math.toIntExact(some.count());
    }
}
