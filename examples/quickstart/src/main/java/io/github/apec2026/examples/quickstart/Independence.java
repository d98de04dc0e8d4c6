package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which of the documents are independent sources, and why not. */
final class Independence {

    private final ApecDataset apec;
    private final List<Id<SourceDocument>> documents;

    Independence(ApecDataset apec, List<Id<SourceDocument>> documents) {
        this.apec = apec;
        this.documents = documents;
    }

    /** One sentence for each pair whose independence is known, then one for all pairs for which it is unknown. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            for (int j = i + 1; j < documents.size(); j++) {
                String both = "[" + (i + 1) + "] and [" + (j + 1) + "]";
                List<Id<?>> shared = apec.sharedSources(documents.get(i), documents.get(j));
                if (apec.areIndependent(documents.get(i), documents.get(j))) {
                    sentences.add(both + " are independent sources.");
                } else if (shared.isEmpty()) {
                    unknown.add(both);
                } else {
                    sentences.add(both + " are not independent; both rely on " + names(shared) + ".");
                }
            }
        }
        if (!unknown.isEmpty()) {
            sentences.add("Independence unknown, because one of the two names no author, agency or publisher: "
                    + String.join("; ", unknown) + ".");
        }
        if (documents.size() == 1) {
            sentences.add("Only one document is cited; no second one confirms it.");
        }
        return sentences;
    }

    private String names(List<Id<?>> ids) {
        return ids.stream().map(id -> Names.of(id, apec)).collect(Collectors.joining(", "));
    }
}
