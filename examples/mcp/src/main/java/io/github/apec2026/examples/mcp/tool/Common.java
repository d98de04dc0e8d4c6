package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.value.DateRange;
import java.util.List;

/** The arguments that every tool takes, and those of tools that answer in pages. */
final class Common {

    static final Param<Language> LANGUAGE = Params.code(
            "language", Language.class, "The language of names and texts in the answer; en where left out.");

    static final Param<List<Id<SourceDocument>>> ACCORDING_TO = Params.ids(
            "according_to",
            EntityType.DOCUMENT,
            "Answer only from what these documents state, such as [\"document/…\"]; see sources. All documents where left out.");

    static final Param<DateRange> AS_OF = Params.dates(
            "as_of",
            "Answer from what was published on this day or before; a document without a date counts from the last day it tells of.");

    static final Param<Integer> LIMIT =
            Params.number("limit", 1, 50, "How many items a page has at most; 10 where left out.");

    static final Param<String> CURSOR =
            Params.word("cursor", "The nextCursor of the page before; leave it out for the first page.");

    static final List<Param<?>> ALWAYS = List.of(LANGUAGE, ACCORDING_TO, AS_OF);

    static final List<Param<?>> PAGED = List.of(LIMIT, CURSOR);

    static final int USUAL_LIMIT = 10;

    private Common() {}
}
