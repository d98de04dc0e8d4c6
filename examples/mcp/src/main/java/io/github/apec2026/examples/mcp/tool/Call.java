package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A call of a tool: its arguments, and the view of the record that they ask for. */
record Call(String tool, Arguments arguments, View view) {

    private static final int MOST_NAMES = 5;

    private static final String NOTHING =
            "The record states nothing that fits. That does not show that there is nothing: it knows only its documents (see sources).";

    ApecDataset apec() {
        return view.apec();
    }

    /** An id that must be in the data set asked for. */
    <E extends Entity> Id<E> present(Id<E> id) {
        if (apec().find(id).isEmpty()) {
            throw new BadArgument(
                    id + " is in the record, but the documents chosen by according_to or as_of do not speak of it.");
        }
        return id;
    }

    /** The page that the arguments ask for; the items of other pages are not made. */
    <S, T extends Row> Page<T> page(List<S> all, Function<S, T> row, List<String> notes) {
        String fingerprint = tool + arguments.fingerprint(List.of(Common.LIMIT.name(), Common.CURSOR.name()));
        int limit = arguments.get(Common.LIMIT).orElse(Common.USUAL_LIMIT);
        int from = Math.min(
                arguments
                        .get(Common.CURSOR)
                        .map(cursor -> Cursor.read(cursor, fingerprint))
                        .orElse(0),
                all.size());
        int to = Math.min(from + limit, all.size());
        return new Page<>(
                all.size(),
                all.subList(from, to).stream().map(row).toList(),
                to < all.size() ? Optional.of(Cursor.write(to, fingerprint)) : Optional.empty(),
                notes(all.isEmpty(), notes));
    }

    /** Where a narrowing by a name left nothing: what is called so, or nearly so, whatever its type. */
    List<String> nearNames(Param<String> name, boolean isEmpty) {
        if (!isEmpty || !arguments.has(name)) {
            return List.of();
        }
        String text = arguments.require(name);
        List<String> notes = new ArrayList<>();
        addNames(
                "The text is a name, or part of one, of: ",
                apec().search(text).stream().map(Hit::id).toList(),
                notes);
        addNames(
                "The text may be misspelt for: ",
                apec().suggest(text).stream().map(Suggestion::id).toList(),
                notes);
        return notes;
    }

    private void addNames(String lead, List<? extends Id<?>> ids, List<String> notes) {
        if (!ids.isEmpty()) {
            notes.add(lead + View.joined(view.refs(ids.subList(0, Math.min(ids.size(), MOST_NAMES))))
                    + ". Narrow by an id instead.");
        }
    }

    /** Notes, with those about the part of the record that was asked, and the one that says what nothing means. */
    List<String> notes(boolean isEmpty, List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        if (isEmpty) {
            all.add(NOTHING);
        }
        DatasetInfo info = apec().info();
        if (!info.undated().isEmpty()) {
            all.add("Left out, since it is not known when they were published: " + View.joined(info.undated()) + ".");
        }
        if (!info.datedByContent().isEmpty()) {
            all.add("These print no date and count from the last day that they tell of, so they may be later: "
                    + View.joined(info.datedByContent()) + ".");
        }
        return all;
    }
}
