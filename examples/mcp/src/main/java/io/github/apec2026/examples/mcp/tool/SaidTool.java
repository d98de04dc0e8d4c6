package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.Suggestion;
import io.github.apec2026.value.Printable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the documents say about a subject. */
final class SaidTool {

    private static final int MOST_GUESSES = 5;

    private static final Param<String> ABOUT = Params.subject(
                    "about",
                    "The id of a topic, person, place, organization, economy, meeting … or a few key words in English or Chinese. An id is exact; "
                            + "of words the answer says how they were understood.")
            .required();
    private static final Param<List<EntityType<?>>> TYPES =
            Params.types("types", "Only entities of these types, such as [\"statement\"]; observation means figures.");
    private static final Param<Id<SourceDocument>> DOCUMENT =
            Params.id("document", EntityType.DOCUMENT, "Only what this document says; for several use according_to.");

    private SaidTool() {}

    /** What is said. */
    record Said(
            @Doc("The entities that the words were understood as; empty where only texts were found.")
            List<Ref> understoodAs,

            @Doc("How many things there are on all pages together.")
            int total,

            @Doc("How many there are of each type; narrow by types.")
            Map<String, Integer> byType,

            @Doc("In how many passages each document speaks of it.")
            Map<String, Integer> passagesByDocument,

            @Doc("What is said: meetings, initiatives, figures, statements and others, in this order.")
            List<Item> items,

            @Doc("Guesses where the words were found nowhere.")
            List<Ref> didYouMean,

            @Doc("Pass it as cursor, with the same other arguments, for the next page.")
            Optional<String> nextCursor,

            @Doc("What an empty list means, and what the record leaves open.")
            List<String> notes)
            implements Answer {

        @Override
        public String text() {
            StringBuilder text = new StringBuilder();
            if (!understoodAs.isEmpty()) {
                text.append("Understood as: ").append(View.joined(understoodAs)).append('\n');
            }
            text.append("By type: ")
                    .append(byType)
                    .append("; passages by document: ")
                    .append(passagesByDocument)
                    .append('\n');
            text.append(new Page<>(total, items, nextCursor, notes).text());
            didYouMean.forEach(guess -> text.append("Did you mean (a guess, not found): ")
                    .append(guess)
                    .append('\n'));
            return text.toString();
        }
    }

    static Tool tool() {
        return Tool.of(
                "what_is_said_about",
                "What the documents say about",
                "What the documents say about a topic, a person, a place, a body or any words: meetings, initiatives, figures and statements that "
                        + "name it, each with citations, and how often each document speaks of it. Start here for an open question (what is said "
                        + "about AI? about Shenzhen?). For statements by speaker, act or mode use list_statements with topic.",
                List.of(ABOUT, TYPES, DOCUMENT, Common.LIMIT, Common.CURSOR),
                Said.class,
                SaidTool::run);
    }

    private static Said run(Call call) {
        View view = call.arguments()
                .get(DOCUMENT)
                .map(document -> call.view().of(call.apec().accordingTo(call.present(document))))
                .orElse(call.view());
        String about = call.arguments().require(ABOUT);
        Subject subject = Subject.of(view.apec(), about);
        Mentioned mentioned = new Mentioned(view.apec());
        subject.entities().forEach(mentioned::addAbout);
        subject.texts().forEach(mentioned::addFound);

        List<Mentioned.Entry> all = mentioned.entries().stream()
                .filter(each -> call.arguments()
                        .get(TYPES)
                        .map(types -> types.contains(each.id().type()))
                        .orElse(true))
                .toList();
        Map<String, Integer> byType = new TreeMap<>();
        all.forEach(each -> byType.merge(each.id().type().entityName(), 1, Integer::sum));
        Page<Item> page = call.page(all, each -> each.item(view), notes(subject, about));
        List<Ref> guesses = subject.isNothing()
                ? call.apec().suggest(about).stream()
                        .limit(MOST_GUESSES)
                        .map(Suggestion::id)
                        .map(call.view()::ref)
                        .toList()
                : List.of();
        return new Said(
                view.refs(subject.entities()),
                page.total(),
                byType,
                mentioned.passages(),
                page.items(),
                guesses,
                page.nextCursor(),
                page.notes());
    }

    private static List<String> notes(Subject subject, String about) {
        if (subject.isExact()) {
            return List.of("What the record has of the entity itself is not listed here: call get.");
        }
        return subject.entities().isEmpty()
                ? List.of("No entity is called '" + Printable.of(about, 100)
                        + "'; only summaries and labels with these words are listed. For a question, give one or two of its key words, "
                        + "or call the tool that lists what is asked.")
                : List.of(
                        "The words were understood as the entities in understoodAs; pass one of their ids for an exact answer, and call get for what the record has of these themselves.");
    }
}
