package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Editing;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the documents. */
final class SourcesTool {

    private SourcesTool() {}

    /** A document. */
    record Document(
            @Doc("The document, with its title.") Ref document,

            @Doc("What sort of source it is; the record's classification.")
            DocumentKind kind,

            @Doc("The language that it is written in.") String language,

            @Doc("Who published it; absent where it does not say.")
            Optional<Ref> publisher,

            @Doc("When it was published; absent where it prints no date.")
            Optional<String> published,

            @Doc("The last day that it tells of as past or present: it was not written before.")
            Optional<String> notBefore,

            @Doc("A day that it tells of as still to come: it was not written after.")
            Optional<String> notAfter,

            @Doc("What its editors did to the text.") List<Editing> editing,
            @Doc("Its articles, where it has several.") List<Ref> articles,
            @Doc("The licence that it prints.") Optional<String> licence,

            @Doc("How many claims of the record are from it.")
            int claims,

            @Doc("How many of its passages were read.") int passages,

            @Doc("The documents of which it is shown to be independent; of others nothing is shown.")
            List<Id<?>> independentOf,

            @Doc("Main properties that it does not state.") List<String> notStated,
            @Doc("Where title or date can be read.") List<SourceMark> sources)
            implements Row {

        static Document of(View view, SourceDocument document) {
            ApecDataset apec = view.apec();
            List<String> notStated = new ArrayList<>();
            if (document.published().isEmpty()) {
                notStated.add("published");
            }
            if (document.publisher().isEmpty()) {
                notStated.add("publisher");
            }
            return new Document(
                    view.ref(document.id()),
                    document.kind(),
                    document.language(),
                    view.ref(document.publisher()),
                    document.published().map(DateRange::toString),
                    document.notBefore().map(DateRange::toString),
                    document.notAfter().map(DateRange::toString),
                    document.editing(),
                    view.refs(apec.articles().inDocument(document.id()).stream()
                            .map(Article::id)
                            .toList()),
                    document.licence(),
                    apec.claimsOf(document.id()).size(),
                    apec.passages(document.id()).size(),
                    independent(apec, document.id()),
                    notStated,
                    Details.sources(view, document.id()));
        }

        private static List<Id<?>> independent(ApecDataset apec, Id<SourceDocument> id) {
            List<Id<?>> independent = new ArrayList<>();
            for (Id<SourceDocument> other : apec.documents().ids()) {
                if (!other.equals(id) && apec.areIndependent(id, other)) {
                    independent.add(other);
                }
            }
            return independent;
        }

        @Override
        public String line() {
            return new Line(document)
                    .add("kind", kind.code())
                    .add("language", language)
                    .add("publisher", publisher.map(Ref::toString).orElse("not stated"))
                    .add("published", published.orElse("not stated"))
                    .add("not before", notBefore)
                    .add("not after", notAfter)
                    .add("editing", editing.stream().map(Editing::code).toList())
                    .add("articles", articles)
                    .add("claims", claims)
                    .add("independent of", independentOf.isEmpty() ? "none is shown" : View.joined(independentOf))
                    .with(sources);
        }
    }

    static Tool tool() {
        return Tool.paged(
                "sources",
                "Sources",
                "Lists the documents that the record knows, with publisher, date, kind, what their editors did, and of which others they are shown "
                        + "to be independent. Everything that the other tools answer is from these, and nothing else is known.",
                List.of(),
                Document.class,
                SourcesTool::run);
    }

    private static Page<Document> run(Call call) {
        List<SourceDocument> documents = call.apec().documents().stream()
                .filter(each -> !call.apec().claimsOf(each.id()).isEmpty())
                .toList();
        return call.page(
                documents,
                each -> Document.of(call.view(), each),
                List.of(
                        "A register of the record's editors adds names, renderings and places that no document states; such values have the basis "
                                + "curated and no citation."));
    }
}
