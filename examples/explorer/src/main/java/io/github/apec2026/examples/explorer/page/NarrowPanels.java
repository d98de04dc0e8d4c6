package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.narrowing.Choice;
import io.github.apec2026.examples.explorer.narrowing.Parameter;
import io.github.apec2026.examples.explorer.page.NarrowPanel.Box;
import io.github.apec2026.examples.explorer.page.NarrowPanel.Chosen;
import io.github.apec2026.examples.explorer.page.NarrowPanel.Option;
import io.github.apec2026.examples.explorer.page.NarrowedList.Counted;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Makes the {@link NarrowPanel} of a list.
 *
 * @param prefix the beginning of the keys of the texts that say by what a parameter narrows
 * @param open the parameters whose values are shown at once
 * @param offered the parameters that are offered, in this order
 */
record NarrowPanels(String prefix, Set<String> open, List<String> offered) {

    private static final int FIRST = 7;

    /** The panel of a list, with what else the address has that is no choice, such as an arrangement. */
    NarrowPanel of(NarrowedList<?> list, String path, Map<String, String> kept, ReaderView view) {
        ListAddress address = address(list, path, kept);
        Map<String, String> hidden = new LinkedHashMap<>(address.values());
        hidden.remove(NarrowedList.TEXT);
        if (view.reader().isChosen()) {
            hidden.put(Reader.LANG, view.reader().language().tag());
        }
        return new NarrowPanel(
                path,
                list.text(),
                view.texts().has(prefix + NarrowedList.TEXT) ? view.texts().get(prefix + NarrowedList.TEXT) : "",
                hidden,
                chosen(list, address, view),
                view.reader().link(new ListAddress(path, kept).href()),
                boxes(list, address, view));
    }

    /** The address of a list with what else it has. */
    static ListAddress address(NarrowedList<?> list, String path, Map<String, String> kept) {
        ListAddress address = list.address(path);
        for (Map.Entry<String, String> each : kept.entrySet()) {
            address = address.with(each.getKey(), each.getValue());
        }
        return address;
    }

    private List<Chosen> chosen(NarrowedList<?> list, ListAddress address, ReaderView view) {
        List<Chosen> chosen = new ArrayList<>();
        if (!list.text().isEmpty()) {
            Shown text = Shown.plain(
                    view.texts().get("words.open") + list.text() + view.texts().get("words.close"));
            chosen.add(chosen(list, NarrowedList.TEXT, text, address, view));
        }
        for (Choice choice : list.choices()) {
            chosen.add(chosen(list, choice.parameter().name(), shown(choice, view), address, view));
        }
        return chosen;
    }

    private Chosen chosen(NarrowedList<?> list, String name, Shown text, ListAddress address, ReaderView view) {
        return new Chosen(
                view.texts().get(prefix + name),
                text.to(view.reader().link(address.without(name).href())),
                list.fitting(name).size());
    }

    private Shown shown(Choice choice, ReaderView view) {
        if (choice.id().isPresent()) {
            return view.shown(choice.id().get());
        }
        if (choice.parameter().form() == Parameter.Form.DATE) {
            return Shown.plain(
                    Dates.of(DateRange.parse(choice.value()), view.reader().language()));
        }
        return Shown.plain(choice.code()
                .map(view.texts()::code)
                .orElseGet(() -> view.texts().get(prefix + choice.parameter().name() + "." + choice.value())));
    }

    private List<Box> boxes(NarrowedList<?> list, ListAddress address, ReaderView view) {
        List<Box> boxes = new ArrayList<>();
        for (String name : offered) {
            Parameter parameter = list.parameter(name);
            List<Counted> counts = list.facet(parameter);
            if (!counts.isEmpty()) {
                boolean isOpen = open.contains(name) || counts.stream().anyMatch(Counted::isChosen);
                boxes.add(box(parameter, isOpen, counts, address, view));
            }
        }
        return boxes;
    }

    private Box box(Parameter parameter, boolean isOpen, List<Counted> counts, ListAddress address, ReaderView view) {
        BiFunction<Counted, Integer, Option> maker = (counted, depth) -> option(counted, depth, address, view);
        List<Option> options;
        int first = FIRST;
        if (parameter.types().equals(List.of(EntityType.TOPIC))) {
            TopicOptions topics = new TopicOptions(counts, view);
            options = topics.options(maker);
            first = topics.opened() > 0 ? topics.opened() : FIRST;
        } else {
            options = sorted(parameter, counts).stream()
                    .map(counted -> maker.apply(counted, 0))
                    .toList();
        }
        int cut = options.size() <= first + 2 ? options.size() : first;
        return new Box(
                view.texts().get(prefix + parameter.name()),
                isOpen,
                options.subList(0, cut),
                options.subList(cut, options.size()));
    }

    /** Entities by number, the chosen one first so that it is seen; codes in their order. */
    private static List<Counted> sorted(Parameter parameter, List<Counted> counts) {
        if (parameter.form() != Parameter.Form.REFERENCE) {
            return counts;
        }
        return counts.stream()
                .sorted(Comparator.comparing(Counted::isChosen)
                        .thenComparing(Counted::count)
                        .reversed())
                .toList();
    }

    private Option option(Counted counted, int depth, ListAddress address, ReaderView view) {
        String name = counted.choice().parameter().name();
        ListAddress target = counted.isChosen()
                ? address.without(name)
                : address.with(name, counted.choice().value());
        return new Option(
                shown(counted.choice(), view).to(view.reader().link(target.href())),
                counted.count(),
                counted.isChosen(),
                depth);
    }
}
