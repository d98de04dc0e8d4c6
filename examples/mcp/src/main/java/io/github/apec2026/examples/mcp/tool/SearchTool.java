package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Suggestion;
import java.util.List;
import java.util.Optional;

/** Finds entities by their names. */
final class SearchTool {

    private static final Param<String> TEXT = Params.text(
                    "text",
                    "A name, a title, an acronym, a post or words of a summary, in English or Chinese. Not a question: use its key words.")
            .required();
    private static final Param<List<EntityType<?>>> TYPES = Params.types("types", "Only entities of these types.");

    private SearchTool() {}

    /** What a search found. */
    record Found(
            @Doc("How many entities are called so.") int total,
            @Doc("The entities, the nearest names first.") List<Named> items,

            @Doc("Guesses at what a misspelt text means. They were not found: ask or check before you take one.")
            List<Named> didYouMean,

            @Doc("Pass it as cursor, with the same other arguments, for the next page.")
            Optional<String> nextCursor,

            @Doc("What an empty list means.") List<String> notes)
            implements Answer {

        @Override
        public String text() {
            StringBuilder text = new StringBuilder(new Page<>(total, items, nextCursor, notes).text());
            didYouMean.forEach(guess -> text.append("Did you mean (a guess, not found): ")
                    .append(guess.line())
                    .append('\n'));
            return text.toString();
        }
    }

    /** An entity by a name. */
    record Named(
            @Doc("The entity, with its usual label.") Ref entity,
            @Doc("Its type.") String type,
            @Doc("The name that matches.") String matched,

            @Doc("How near the name comes to the text; absent for a guess.")
            Optional<Hit.Match> match,

            @Doc("Who, when, where, how much.") String details)
            implements Row {

        @Override
        public String line() {
            return new Line(entity)
                    .add("matched", matched.equals(entity.label()) ? Optional.empty() : Optional.of(matched))
                    .add("details", details.isEmpty() ? Optional.empty() : Optional.of(details))
                    .with(List.of());
        }
    }

    static Tool tool() {
        return Tool.of(
                "search",
                "Search",
                "Finds the ids of people, places, organizations, meetings, topics, initiatives, indicators, documents, posts and statements by "
                        + "name, in either script. Start here when you have a name and need an id. Misspellings come apart, as didYouMean. "
                        + "For what the documents say about a subject call what_is_said_about.",
                List.of(TEXT, TYPES, Common.LIMIT, Common.CURSOR),
                Found.class,
                SearchTool::run);
    }

    private static Found run(Call call) {
        String text = call.arguments().require(TEXT);
        List<Hit> hits = call.apec().search(text).stream()
                .filter(hit -> isWanted(call, hit.id().type()))
                .toList();
        Page<Named> page = call.page(
                hits,
                hit -> new Named(
                        call.view().ref(hit.id()),
                        hit.id().type().entityName(),
                        hit.name().text(),
                        Optional.of(hit.match()),
                        Details.of(call.view(), hit.id())),
                List.of());
        List<Named> guesses = call.apec().suggest(text).stream()
                .filter(guess -> isWanted(call, guess.id().type()))
                .map(guess -> guess(call, guess))
                .toList();
        return new Found(page.total(), page.items(), guesses, page.nextCursor(), page.notes());
    }

    private static Named guess(Call call, Suggestion guess) {
        return new Named(
                call.view().ref(guess.id()),
                guess.id().type().entityName(),
                guess.name().text(),
                Optional.empty(),
                Details.of(call.view(), guess.id()));
    }

    private static boolean isWanted(Call call, EntityType<?> type) {
        return call.arguments().get(TYPES).map(types -> types.contains(type)).orElse(true);
    }
}
