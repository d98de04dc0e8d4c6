package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Evidence;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The documents by their keys: kind, publisher, title, date, and which of their articles are cited. */
final class SourcesSection {

    private static final int[] COLUMNS = {0, 3};

    private final MeetingContext context;
    private final ApecDataset apec;

    SourcesSection(MeetingContext context) {
        this.context = context;
        this.apec = context.apec();
    }

    void print() {
        List<Id<SourceDocument>> documents = context.citations().documents();
        context.screen().heading("SOURCES", "in order of first citation");
        for (int i = 0; i < documents.size(); i++) {
            document("[" + (i + 1) + "]", apec.get(documents.get(i)));
        }
        if (context.citations().useTheRegister()) {
            row("[r]", "the editors' register, which gives a reason for each entry");
        }
        new Independence(apec, documents)
                .sentences()
                .forEach(sentence -> context.screen().text(2, sentence));
    }

    private void row(String key, String text) {
        context.screen().row(COLUMNS, "", key, text);
    }

    private void document(String key, SourceDocument document) {
        List<String> parts = new ArrayList<>();
        parts.add(document.kind().code().replace('-', ' '));
        parts.add(document.title().map(t -> "\"" + Names.one(t) + "\"").orElse("title not stated"));
        parts.add(document.publisher().map(id -> Names.of(id, apec)).orElse("publisher not stated"));
        parts.add(document.published().map(Dates::of).orElse("date not stated"));
        parts.add("in " + Locale.forLanguageTag(document.language()).getDisplayLanguage(Locale.ENGLISH));
        parts.add(Figures.count(context.citations().of(document.id()).size(), "claim") + " cited");
        row(key, String.join("; ", parts));
        row("", document.id().key());
        context.citations().of(document.id()).stream()
                .flatMap(claim -> claim.evidence().flatMap(Evidence::article).stream())
                .distinct()
                .forEach(article -> row("", article(apec.get(article))));
    }

    private String article(Article article) {
        List<String> parts = new ArrayList<>();
        parts.add(article.kind().code().replace('-', ' '));
        article.title().ifPresent(t -> parts.add("\"" + Names.one(t) + "\""));
        add(parts, "by ", article.bylines());
        add(parts, "credited to ", article.agencies());
        article.date().ifPresent(date -> parts.add(Dates.of(date)));
        return "- " + String.join("; ", parts) + (parts.size() == 1 ? "; nobody named" : "");
    }

    private void add(List<String> parts, String label, List<? extends Id<?>> ids) {
        if (!ids.isEmpty()) {
            parts.add(ids.stream().map(id -> Names.of(id, apec)).collect(Collectors.joining(", ", label, "")));
        }
    }
}
