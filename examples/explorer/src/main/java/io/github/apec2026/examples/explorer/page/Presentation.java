package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Label;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The parts that all pages are made of, for one record. */
@Component
class Presentation {

    private final ApecDataset apec;
    private final Map<Language, Texts> texts;
    private final Names names;
    private final Values values;
    private final Sources sources;
    private final Rows rows;
    private final ClaimCards cards;
    private final EmbeddedData linkedData;

    @Autowired
    Presentation(ApecDataset apec, EmbeddedData linkedData) {
        this(apec, linkedData, new Sources(apec, new Names(apec)), Texts.all());
    }

    private Presentation(ApecDataset apec, EmbeddedData linkedData, Sources sources, Map<Language, Texts> texts) {
        this.texts = texts;
        this.apec = apec;
        this.linkedData = linkedData;
        this.sources = sources;
        this.names = new Names(apec);
        this.values = new Values(apec, names);
        this.rows = new Rows(apec, values, sources);
        this.cards = new ClaimCards(apec, names, values, sources);
    }

    /** The same for a part of the record, with the numbers that the documents have in all of it. */
    Presentation of(ApecDataset part) {
        return new Presentation(part, linkedData, sources, texts);
    }

    ApecDataset apec() {
        return apec;
    }

    Texts texts(Reader reader) {
        return Objects.requireNonNull(texts.get(reader.language()));
    }

    Names names() {
        return names;
    }

    Values values() {
        return values;
    }

    Sources sources() {
        return sources;
    }

    Rows rows() {
        return rows;
    }

    ClaimCards cards() {
        return cards;
    }

    /** The frame of a page that has no JSON. */
    Frame frame(String title, String section, Reader reader) {
        return frame(title, section, reader, "", "");
    }

    /** The frame of the page of an entity, which is there as JSON and embedded as linked data, too. */
    Frame frame(String title, String section, Reader reader, Id<?> id) {
        return frame(title, section, reader, "/api" + Addresses.of(id), linkedData.of(id, reader));
    }

    /** The frame of a page. */
    Frame frame(String title, String section, Reader reader, String json, String jsonLd) {
        return new Frame(title, section, reader, texts(reader), json, jsonLd, record(reader));
    }

    private String record(Reader reader) {
        Texts words = texts(reader);
        return words.get(
                "frame.record",
                words.count("count.documents", apec.documents().size()),
                String.join(", ", apec.info().sources()));
    }

    /** The sources of some claims, in the order of their numbers. */
    List<Source> sourcesOf(Collection<? extends Claim<?>> claims, Reader reader) {
        Set<String> numbers = new HashSet<>();
        claims.forEach(claim -> numbers.add(sources.number(claim)));
        return sourcesNumbered(numbers, reader);
    }

    /** The sources that have some numbers, as source marks show them, in their order; the register comes last. */
    List<Source> sourcesNumbered(Set<String> numbers, Reader reader) {
        List<Source> list = new ArrayList<>();
        for (Id<SourceDocument> document : sources.documents()) {
            if (numbers.contains(sources.number(document))) {
                list.add(source(document, reader));
            }
        }
        if (numbers.contains(Sources.REGISTER)) {
            Texts words = texts(reader);
            list.add(new Source(
                    Sources.REGISTER,
                    Shown.plain(words.get("source.register")).to(reader.link("/about#register")),
                    words.get("source.register.note")));
        }
        return list;
    }

    /** A document in a list of sources. */
    Source source(Id<SourceDocument> id, Reader reader) {
        SourceDocument document = apec.get(id);
        Texts words = texts(reader);
        List<String> note = new ArrayList<>();
        note.add(words.code(document.kind()));
        note.add(words.get("language." + document.language()));
        document.publisher()
                .map(publisher -> apec.label(publisher, reader.language().preferred()))
                .map(Label::text)
                .ifPresent(note::add);
        document.published()
                .map((DateRange date) -> Dates.of(date, reader.language()))
                .ifPresent(note::add);
        return new Source(sources.number(id), names.of(id, reader), String.join(words.get("list.comma"), note));
    }
}
