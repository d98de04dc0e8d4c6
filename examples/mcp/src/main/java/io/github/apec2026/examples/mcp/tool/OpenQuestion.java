package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.Coded;
import java.util.List;
import java.util.Optional;

/** Something that the documents leave open. */
record OpenQuestion(
        @Doc("What sort of question it is.") Kind kind,
        @Doc("The entity that it is about.") Ref entity,
        @Doc("What is not known.") String question,
        @Doc("What is known.") String details,
        @Doc("Other entities that the question is about.") List<Ref> others,
        @Doc("Why it is open, where the record says it.") Optional<String> because,
        @Doc("Where what is known can be read.") List<SourceMark> sources)
        implements Row {

    /** The sorts of open questions. */
    enum Kind implements Coded {
        MEETING_WITHOUT_DATES,
        MEETING_WITHOUT_EXACT_DATES,
        MEETING_WITHOUT_PLACE,
        MEETINGS_PERHAPS_THE_SAME,
        FIGURE_WITHOUT_PERIOD,
        SPEAKER_NOT_NAMED,
        INITIATIVE_WITHOUT_STATE,
        DOCUMENT_WITHOUT_DATE,
        DOCUMENT_WITHOUT_PUBLISHER
    }

    static OpenQuestion of(View view, Kind kind, Id<?> id, String question) {
        return of(view, kind, id, question, List.of(), Optional.empty());
    }

    static OpenQuestion of(
            View view, Kind kind, Id<?> id, String question, List<Ref> others, Optional<String> because) {
        return new OpenQuestion(
                kind, view.ref(id), question, Details.of(view, id), others, because, Details.sources(view, id));
    }

    @Override
    public String line() {
        return new Line("[" + kind.code() + "] " + entity)
                .add("not known", question)
                .add("with", others)
                .add("known", details)
                .add("because", because)
                .with(sources);
    }
}
