package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which documents count as two sources where they agree, which do not, and why. */
final class Independence {

    private final ApecDataset apec;
    private final List<Id<SourceDocument>> documents;

    Independence(ApecDataset apec, List<Id<SourceDocument>> documents) {
        this.apec = apec;
        this.documents = documents;
    }

    /** A sentence for each two that are known to be independent or not, then one for all that are not known to be either. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            for (int j = i + 1; j < documents.size(); j++) {
                String both = "[" + (i + 1) + "] and [" + (j + 1) + "]";
                List<Id<?>> shared = apec.sharedSources(documents.get(i), documents.get(j));
                if (apec.areIndependent(documents.get(i), documents.get(j))) {
                    sentences.add(both + " are independent: where they agree, two sources do.");
                } else if (shared.isEmpty()) {
                    unknown.add(both);
                } else {
                    sentences.add(both + " are not independent; behind both: " + names(shared) + ".");
                }
            }
        }
        if (!unknown.isEmpty()) {
            sentences.add("Not shown to be independent, since one of the two does not tell whose it is: "
                    + String.join("; ", unknown) + ".");
        }
        if (documents.size() == 1) {
            sentences.add("One document tells all of it; no second one confirms it.");
        }
        return sentences;
    }

    private String names(List<Id<?>> ids) {
        return ids.stream().map(id -> Names.of(id, apec)).collect(Collectors.joining(", "));
    }
}
