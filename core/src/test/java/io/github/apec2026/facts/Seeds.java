package io.github.apec2026.facts;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.rules.SourceDocuments;

/** The record as it ships, loaded once for all tests about it, and the names by which these tests call five of its documents. */
final class Seeds {

    /** A news report on SOM1 and on its delegates' visit to technology companies. */
    static final String TECHNOLOGY_VISIT = "som1-technology-visit-2026";

    /** The report on the meeting of PPSTI in Guangzhou. */
    static final String PPSTI_REPORT = "ppsti-guangzhou-2026";

    /** A page of Wen Wei Po: the opening of SOM1, what guests say, a box, and Shenzhen on AI. */
    static final String WEN_WEI_PO = "wen-wei-po-som1-opening-2026";

    /** The news of Guangdong's press conference, and an item on Guangdong's CPPCC. */
    static final String GUANGDONG_NEWS = "guangdong-priorities-2026-01-29";

    /** An opinion on the leaders' meeting in Gyeongju. */
    static final String CGTN_OPINION = "cgtn-gyeongju-2025";

    private static final LoadResult RESULT = load();
    private static final LoadResult FIVE =
            FiveDocuments.loader().documents(SourceDocuments.storeOrNone()).read();

    private Seeds() {}

    /** What loading gave, with the documents as far as they are at hand. */
    static LoadResult result() {
        return RESULT;
    }

    /** What loading gave of the five documents. */
    static LoadResult ofTheFive() {
        return FIVE;
    }

    /** What the five documents say; what tests of facts ask, so that a document more changes none of them. */
    static ApecDataset dataset() {
        return FIVE.orThrow();
    }

    /** Everything that was loaded, for what holds of every document. */
    static ApecDataset record() {
        return RESULT.orThrow();
    }

    private static LoadResult load() {
        return Apec2026.loader().documents(SourceDocuments.storeOrNone()).read();
    }
}
