package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.value.DateRange;
import java.util.List;

/** The arguments that every tool takes, and those of tools that answer in pages. */
final class Common {

    static final Param<Language> LANGUAGE =
            Params.code("language", Language.class, "Language of names and texts; default en.");

    static final Param<List<Id<SourceDocument>>> ACCORDING_TO = Params.ids(
            "according_to", EntityType.DOCUMENT, "Answer only from these documents (ids, see sources); default all.");

    static final Param<DateRange> AS_OF = Params.dates("as_of", "Answer from what was published by this day.");

    static final Param<Integer> LIMIT = Params.number("limit", 1, 50, "Most items of a page; default 10.");

    static final Param<String> CURSOR =
            Params.word("cursor", "nextCursor of the page before, with the same other arguments.");

    static final List<Param<?>> ALWAYS = List.of(LANGUAGE, ACCORDING_TO, AS_OF);

    static final List<Param<?>> PAGED = List.of(LIMIT, CURSOR);

    static final int USUAL_LIMIT = 10;

    private Common() {}
}
