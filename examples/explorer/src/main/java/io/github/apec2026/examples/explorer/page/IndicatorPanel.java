package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.narrowing.Choice;
import io.github.apec2026.examples.explorer.narrowing.Parameter;
import io.github.apec2026.examples.explorer.page.NarrowPanel.Box;
import io.github.apec2026.examples.explorer.page.NarrowPanel.Chosen;
import io.github.apec2026.examples.explorer.page.NarrowPanel.Option;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.Unit;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** By what the list of indicators is narrowed, and by what it could be; each number is of the indicators that would be left. */
final class IndicatorPanel {

    private static final String PREFIX = "figures.by.";
    private static final List<String> OFFERED = List.of("subject", "counterpart", "measure");
    private static final Set<String> OPEN = Set.of("subject", "measure", FigureNarrowing.STATUS);
    private static final int FIRST = 8;

    private final FigureNarrowing narrowing;
    private final Map<String, String> given;
    private final ReaderView view;
    private final NarrowedList<Indicator> list;

    IndicatorPanel(FigureNarrowing narrowing, Map<String, String> query, ReaderView view) {
        this.narrowing = narrowing;
        this.view = view;
        this.list = narrowing.indicators(query);
        Map<String, String> values = new LinkedHashMap<>(list.address("").values());
        for (String name : FigureNarrowing.OF_FIGURES) {
            String value = query.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        }
        this.given = values;
    }

    /** The address of the list at a path. */
    ListAddress address(String path) {
        return new ListAddress(path, given);
    }

    NarrowPanel panel(String path) {
        Map<String, String> hidden = new LinkedHashMap<>(given);
        hidden.remove(NarrowedList.TEXT);
        if (view.reader().isChosen()) {
            hidden.put(Reader.LANG, view.reader().language().tag());
        }
        return new NarrowPanel(
                path,
                list.text(),
                view.texts().get("figures.by.text"),
                hidden,
                chosen(path),
                view.reader().link(path),
                boxes(path));
    }

    private List<Chosen> chosen(String path) {
        List<Chosen> chosen = new ArrayList<>();
        if (!list.text().isEmpty()) {
            String text =
                    view.texts().get("words.open") + list.text() + view.texts().get("words.close");
            chosen.add(chosen(NarrowedList.TEXT, Shown.plain(text), path));
        }
        list.choices().forEach(choice -> chosen.add(chosen(choice.parameter().name(), shown(choice), path)));
        for (String name : FigureNarrowing.OF_FIGURES) {
            Optional.ofNullable(given.get(name)).ifPresent(value -> chosen.add(chosen(name, shown(name, value), path)));
        }
        return chosen;
    }

    private Chosen chosen(String name, Shown value, String path) {
        ListAddress without = address(path).without(name);
        return new Chosen(
                view.texts().get(PREFIX + name),
                value.to(view.reader().link(without.href())),
                left(without.values()).size());
    }

    private List<Box> boxes(String path) {
        List<Box> boxes = new ArrayList<>();
        for (String name : OFFERED) {
            Parameter parameter = list.parameter(name);
            Set<Id<Indicator>> others = left(address(path).without(name).values());
            List<Option> options = new ArrayList<>();
            for (NarrowedList.Counted counted : list.facet(parameter)) {
                Choice choice = counted.choice();
                Set<Id<?>> fitting = narrowing.sets().of(choice);
                int count = (int) others.stream().filter(fitting::contains).count();
                add(options, name, choice.value(), shown(choice), count, path);
            }
            if (parameter.form() == Parameter.Form.REFERENCE) {
                options.sort((one, other) -> Integer.compare(other.count(), one.count()));
            }
            box(name, options, boxes);
        }
        box(
                FigureNarrowing.STATUS,
                Arrays.stream(ObservationStatus.values())
                        .map(ObservationStatus::code)
                        .toList(),
                path,
                boxes);
        box(FigureNarrowing.UNIT, narrowing.units(), path, boxes);
        years(path, boxes);
        return boxes;
    }

    private void box(String name, Collection<String> values, String path, List<Box> boxes) {
        List<Option> options = new ArrayList<>();
        for (String value : values) {
            int count = left(address(path).with(name, value).values()).size();
            add(options, name, value, shown(name, value), count, path);
        }
        box(name, options, boxes);
    }

    /** A year is both ends of the time. */
    private void years(String path, List<Box> boxes) {
        List<Option> options = new ArrayList<>();
        for (String year : narrowing.years()) {
            ListAddress chosen = address(path).with(FigureNarrowing.FROM, year).with(FigureNarrowing.TO, year);
            boolean isChosen = chosen.values().equals(given);
            ListAddress target = isChosen ? chosen.without(FigureNarrowing.FROM).without(FigureNarrowing.TO) : chosen;
            int count = left(chosen.values()).size();
            if (count > 0 || isChosen) {
                options.add(new Option(
                        shown(FigureNarrowing.FROM, year).to(view.reader().link(target.href())), count, isChosen, 0));
            }
        }
        box("time", options, boxes);
    }

    private void add(List<Option> options, String name, String value, Shown text, int count, String path) {
        boolean isChosen = value.equals(given.get(name));
        if (count > 0 || isChosen) {
            ListAddress target =
                    isChosen ? address(path).without(name) : address(path).with(name, value);
            options.add(new Option(text.to(view.reader().link(target.href())), count, isChosen, 0));
        }
    }

    private void box(String name, List<Option> options, List<Box> boxes) {
        if (!options.isEmpty()) {
            boolean isOpen = OPEN.contains(name) || options.stream().anyMatch(Option::isChosen);
            int cut = options.size() <= FIRST + 2 ? options.size() : FIRST;
            boxes.add(new Box(
                    view.texts().get(PREFIX + name),
                    isOpen,
                    options.subList(0, cut),
                    options.subList(cut, options.size())));
        }
    }

    /** The indicators that some parameters leave. */
    private Set<Id<Indicator>> left(Map<String, String> values) {
        FigureNarrowing.Figures figures = narrowing.figures(values);
        Set<Id<Indicator>> left = new HashSet<>();
        for (Indicator indicator : narrowing.indicators(values).fitting()) {
            if (figures.leaves(indicator.id())) {
                left.add(indicator.id());
            }
        }
        return left;
    }

    private Shown shown(Choice choice) {
        return choice.id()
                .map(view::shown)
                .or(() -> choice.code().map(code -> Shown.plain(view.texts().code(code))))
                .orElseGet(() -> Shown.plain(choice.value()));
    }

    private Shown shown(String name, String value) {
        return switch (name) {
            case FigureNarrowing.STATUS -> Shown.plain(view.texts().code(ObservationStatus.fromString(value)));
            case FigureNarrowing.UNIT ->
                Id.of(EntityType.UNIT, value)
                        .flatMap(view.apec()::find)
                        .map(Unit::id)
                        .map(view::shown)
                        .orElseGet(() -> Shown.plain(unit(value)));
            default ->
                Shown.plain(Dates.of(DateRange.parse(value), view.reader().language()));
        };
    }

    /** A currency is called by its name where there is one, else by its code. */
    private String unit(String code) {
        return view.texts().has("figures.unit." + code) ? view.texts().get("figures.unit." + code) : code;
    }
}
