package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Suggestion;
import io.github.apec2026.value.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads ids that an assistant wrote: a wrong one is refused with those that may be meant. */
final class Ids {

    private static final int MOST_SUGGESTED = 5;

    private final ApecDataset apec;
    private final String argument;

    Ids(ApecDataset apec, String argument) {
        this.apec = apec;
        this.argument = argument;
    }

    /** The id of an entity of one of some types; of one type alone, its key will do. */
    Id<?> of(String text, List<? extends EntityType<?>> types) {
        Optional<Id<?>> id = text.indexOf('/') < 0 ? ofKey(text, types) : parsed(text);
        if (id.isEmpty() || !types.contains(id.get().type())) {
            throw refused(text, types);
        }
        if (apec.find(id.get()).isEmpty()) {
            throw unknown(id.get(), types);
        }
        return id.get();
    }

    private static Optional<Id<?>> parsed(String text) {
        try {
            return Optional.of(Id.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Id<?>> ofKey(String text, List<? extends EntityType<?>> types) {
        return types.size() == 1 ? Id.of(types.get(0), text).map(id -> id) : Optional.empty();
    }

    private BadArgument refused(String text, List<? extends EntityType<?>> types) {
        String form = types.size() == 1 ? types.get(0) + "/key" : "type/key, such as meeting/som1-2026";
        return Params.bad(argument, text, "give an id, " + form + candidates(text, types));
    }

    private BadArgument unknown(Id<?> id, List<? extends EntityType<?>> types) {
        String near = "";
        try {
            apec.label(id);
        } catch (NoSuchElementException e) {
            near = String.valueOf(e.getMessage());
        }
        String more = candidates(id.key().replace('-', ' '), types);
        return new BadArgument("The argument " + argument + " names nothing in the record. " + Printable.of(near, 500)
                + more + ". Call search to find ids.");
    }

    private String candidates(String text, List<? extends EntityType<?>> types) {
        List<String> found = new ArrayList<>();
        Stream.concat(
                        apec.search(text).stream().map(Hit::id),
                        apec.suggest(text).stream().map(Suggestion::id))
                .filter(id -> types.contains(id.type()))
                .distinct()
                .limit(MOST_SUGGESTED)
                .forEach(id -> found.add(id.toString()));
        return found.isEmpty() ? "" : "; perhaps " + String.join(" or ", found);
    }
}
