package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;

/** The five documents of which the README shows the screens, so that no test of a screen changes when a document is added. */
final class FiveDocuments {

    private FiveDocuments() {}

    /** What they say of a data set that may have more. */
    static ApecDataset of(ApecDataset record) {
        return record.accordingTo(
                SourceDocument.id("cgtn-gyeongju-2025"),
                SourceDocument.id("guangdong-priorities-2026-01-29"),
                SourceDocument.id("ppsti-guangzhou-2026"),
                SourceDocument.id("som1-technology-visit-2026"),
                SourceDocument.id("wen-wei-po-som1-opening-2026"));
    }
}
