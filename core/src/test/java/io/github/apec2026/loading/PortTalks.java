package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static java.util.stream.Collectors.joining;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.stream.Stream;

/**
 * A small made-up record of three documents: the Lima bulletin of 3 May 2026 tells of talks, the Callao gazette of May 2026 of what was
 * said there, and a poster without a date gives the talks another day. A register knows what none of them says.
 */
final class PortTalks {

    static final Id<SourceDocument> LIMA = SourceDocument.id("lima-bulletin");
    static final Id<SourceDocument> GAZETTE = SourceDocument.id("callao-gazette");
    static final Id<SourceDocument> POSTER = SourceDocument.id("poster");

    static final String LIMA_FILE = lima("""
            {«The Port Talks open in Callao on 1 May 2026.», "facts": {"meetings": {"talks": {
              "kind": {"value": "dialogue"},
              "names": [{"value": {"en": "Port Talks"}, "quote": "Port Talks"}],
              "dates": {"value": "2026-05-01", "quote": "1 May 2026"},
              "place": {"value": "callao", "quote": "Callao"}}}}}""", """
            {«Callao lies on the Coast, which needs cranes; Eva opened.», "referents": [{"words": "Eva", "means": "person/eva"}],
             "facts": {
              "places": {"callao": {"kind": {"value": "city"}, "within": {"value": "coast", "quote": "the Coast"}},
                         "coast": {"kind": {"value": "region"}}},
              "topics": {"cranes": {"broader": {"value": "ports"}}},
              "meetings": {"talks": {"openedBy": [{"value": "eva", "quote": "Eva"}]}}}}""");

    static final String GAZETTE_FILE = document("callao-gazette", """
            {«Of May 2026.», "facts": {"documents": {"callao-gazette": {
              "kind": {"value": "news"}, "published": {"value": "2026-05", "quote": "May 2026"}}}}}""", """
            {«At the Port Talks Ana asked for cranes.», "facts": {"statements": {"ana-on-cranes": {
              "mode": {"value": "reported"}, "summary": {"value": {"en": "More of them."}},
              "occasion": {"value": "talks", "quote": "Port Talks"},
              "speaker": {"value": "person/ana", "quote": "Ana"},
              "topics": [{"value": "cranes", "quote": "cranes"}]}}}}""", """
            {«Dr Eva led a walk through Callao past 12 ships.», "facts": {
              "persons": {"eva": {"honorific": {"value": {"en": "Dr"}, "quote": "Dr"}}},
              "meetings": {"walk": {"kind": {"value": "visit"}, "place": {"value": "callao", "quote": "Callao"}}},
              "indicators": {"sight": {"label": {"value": {"en": "Ships in sight"}}, "measure": {"value": "level"},
                "names": [{"value": {"en": "ships"}, "quote": "ships"}]}},
              "observations": {"sight-on-walk": {"indicator": {"value": "sight", "quote": "ships"}, "status": {"value": "actual"},
                "value": {"value": {"amount": "12", "unit": "ships"}, "quote": "12 ships"}}}}}""");

    static final String POSTER_FILE = document("poster", """
            {«Poster.», "facts": {"documents": {"poster": {"kind": {"value": "news"}}}}}""", """
            {«Port Talks on 2 May 2026.», "facts": {"meetings": {"talks": {
              "dates": {"value": "2026-05-02", "quote": "2 May 2026"}}}}}""");

    static final String REGISTER = Loading.register(Harbour.because("""
            "persons": {"ana": {"names": [~{"en": "Ana"}]}, "ben": {"names": [~{"en": "Ben"}]}},
            "places": {"callao": {"names": [~{"en": "Callao"}]}, "coast": {"names": [~{"en": "the Coast"}]}},
            "topics": {
              "ports": {"names": [~{"en": "ports"}]},
              "cranes": {"formerly": ["hoists"], "names": [~{"en": "cranes"}]},
              "fish": {"names": [~{"en": "fish"}]}},
            "units": {"ships": {"names": [~{"en": "ships"}]}, "crates": {"names": [~{"en": "crates"}]}},
            "documents": {"lima-bulletin": {"formerly": ["lima-sheet"]}},
            "meetings": {
              "talks": {"formerly": ["chats"], "acronym": ~"PT", "participants": [~"person/ben", ~"economy/peru"]},
              "dinner": {"kind": ~"ceremony"}}
            """));

    private static final ApecDataset APEC =
            data(LIMA_FILE, GAZETTE_FILE, POSTER_FILE, REGISTER).load().datasetWithWarnings();

    private PortTalks() {}

    static ApecDataset dataset() {
        return APEC;
    }

    /** The file of a document with these passages. */
    static String document(String id, String... passages) {
        return "{\"format\": 1,\n \"document\": {\"id\": \"" + id + "\", \"language\": \"en\", «»},\n \"passages\": [\n"
                + Stream.of(passages).collect(joining(",\n")) + "]}\n";
    }

    /** A data set whose notices {@link Fired} has seen too. */
    static ApecDataset seen(ApecDataset retold) {
        Fired.record(retold.info().notices());
        return retold;
    }
}
