package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.narrowing.Choice;
import io.github.apec2026.examples.explorer.page.NarrowPanel.Option;
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

    private final Map<Choice, Integer> counts;
    private final Map<Optional<Id<Topic>>, List<Choice>> below = new HashMap<>();
    private final Set<Optional<Id<Topic>>> opened = new HashSet<>();
    private final Optional<Id<Topic>> narrowest;

    TopicOptions(Map<Choice, Integer> counts, Optional<Choice> chosen, ReaderView view) {
        this.counts = counts;
        for (Choice choice : counts.keySet()) {
            Topic topic = view.apec().get(topic(choice));
            below.computeIfAbsent(topic.broader(), none -> new ArrayList<>()).add(choice);
        }
        opened.add(Optional.empty());
        narrowest = chosen.map(TopicOptions::topic);
        Optional<Id<Topic>> next = narrowest;
        while (next.isPresent() && opened.add(next)) {
            next = view.apec().get(next.get()).broader();
        }
    }

    /** The options: what is opened first, from the broadest topic to those below the chosen one, then the other broadest ones. */
    List<Option> options(BiFunction<Choice, Integer, Option> option) {
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
            Optional<Id<Topic>> broader, int depth, BiFunction<Choice, Integer, Option> option, List<Option> options) {
        List<Choice> choices = new ArrayList<>(below.getOrDefault(broader, List.of()));
        choices.sort(Comparator.comparing((Choice choice) -> isOpened(choice))
                .thenComparing(choice -> counts.getOrDefault(choice, 0))
                .reversed()
                .thenComparing(Choice::value));
        boolean isPassedThrough = depth > 0 && choices.stream().anyMatch(this::isOpened);
        for (Choice choice : choices) {
            if (isOpened(choice)) {
                options.add(option.apply(choice, depth));
                add(Optional.of(topic(choice)), depth + 1, option, options);
            } else if (!isPassedThrough) {
                options.add(option.apply(choice, depth));
            }
        }
    }

    private boolean isOpened(Choice choice) {
        return opened.contains(Optional.of(topic(choice)));
    }

    private static Id<Topic> topic(Choice choice) {
        return choice.id().orElseThrow().as(EntityType.TOPIC);
    }
}
