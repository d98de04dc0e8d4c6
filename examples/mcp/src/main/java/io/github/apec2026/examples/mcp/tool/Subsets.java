package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.DocumentStore;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The record and the subsets of it that calls ask for; the ones used last are kept, since making one takes a while. Thread-safe. */
final class Subsets {

    private static final int MOST = 8;

    private final ApecDataset complete;
    private final DocumentStore documents;

    private final Map<String, ApecDataset> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ApecDataset> eldest) {
            return size() > MOST;
        }
    };

    Subsets(ApecDataset complete, DocumentStore documents) {
        this.complete = complete;
        this.documents = documents;
    }

    ApecDataset complete() {
        return complete;
    }

    /** The view that the common arguments choose. */
    View view(Arguments arguments) {
        return new View(of(arguments), documents, arguments.get(Common.LANGUAGE).orElse(Language.EN));
    }

    private ApecDataset of(Arguments arguments) {
        Optional<List<Id<SourceDocument>>> documents = arguments.get(Common.ACCORDING_TO);
        Optional<LocalDate> day = arguments.get(Common.AS_OF).map(Subsets::day);
        if (documents.isEmpty() && day.isEmpty()) {
            return complete;
        }
        String key = documents.map(TreeSet::new) + " " + day;
        synchronized (kept) {
            return kept.computeIfAbsent(key, none -> {
                ApecDataset subset = documents.map(complete::accordingTo).orElse(complete);
                return day.map(subset::asOf).orElse(subset);
            });
        }
    }

    private static LocalDate day(DateRange dates) {
        Optional<LocalDate> day = dates.firstDay();
        if (day.isEmpty() || !day.equals(dates.lastDay())) {
            throw Params.bad("as_of", dates.toString(), "give one day, such as 2026-02-10");
        }
        return day.get();
    }
}
