package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.NarrowPanel.Option;
import io.github.apec2026.examples.explorer.page.NarrowedList.Counted;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Topics as a tree that opens where it is chosen: the broadest ones, and below the chosen one and those above it what they comprise. */
final class TopicOptions {

    private final Map<Optional<Id<Topic>>, List<Counted>> below = new HashMap<>();
    private final Set<Optional<Id<Topic>>> opened = new HashSet<>();
    private final Optional<Id<Topic>> narrowest;

    TopicOptions(List<Counted> counts, ReaderView view) {
        for (Counted counted : counts) {
            Topic topic = view.apec().get(topic(counted));
            below.computeIfAbsent(topic.broader(), none -> new ArrayList<>()).add(counted);
        }
        opened.add(Optional.empty());
        narrowest = counts.stream()
                .filter(Counted::isChosen)
                .map(TopicOptions::topic)
                .findFirst();
        Optional<Id<Topic>> next = narrowest;
        while (next.isPresent() && opened.add(next)) {
            next = view.apec().get(next.get()).broader();
        }
    }

    /** The options: what is opened first, from the broadest topic to those below the chosen one, then the other broadest ones. */
    List<Option> options(BiFunction<Counted, Integer, Option> option) {
        List<Option> options = new ArrayList<>();
        add(Optional.empty(), 0, option, options);
        return options;
    }

    /** How many of the options are opened ones, with what is right below the last of them. */
    int opened() {
        return opened.size() == 1
                ? 0
                : opened.size() - 1 + below.getOrDefault(narrowest, List.of()).size();
    }

    private void add(
            Optional<Id<Topic>> broader, int depth, BiFunction<Counted, Integer, Option> option, List<Option> options) {
        List<Counted> all = new ArrayList<>(below.getOrDefault(broader, List.of()));
        all.sort(Comparator.comparing((Counted counted) -> isOpened(counted))
                .thenComparing(Counted::count)
                .reversed());
        boolean isPassedThrough = depth > 0 && all.stream().anyMatch(this::isOpened);
        for (Counted counted : all) {
            if (isOpened(counted)) {
                options.add(option.apply(counted, depth));
                add(Optional.of(topic(counted)), depth + 1, option, options);
            } else if (!isPassedThrough) {
                options.add(option.apply(counted, depth));
            }
        }
    }

    private boolean isOpened(Counted counted) {
        return opened.contains(Optional.of(topic(counted)));
    }

    private static Id<Topic> topic(Counted counted) {
        return counted.choice().id().orElseThrow().as(EntityType.TOPIC);
    }
}
