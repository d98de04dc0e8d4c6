package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;

import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;

/** A small made-up record in which everything is connected: a harbour, its plan, those who speak of it. */
final class Harbour {

    private static final ApecDataset APEC = data(
                    spoken("callao-gazette", "2026-05-04", "late", "early"),
                    spoken("lima-bulletin", "2026-05-03", "first", "late"),
                    register(because("""
                            "editions": {"2026": {"year": ~2026}},
                            "priorities": {"open-ports": {"agenda": ~"edition/2026"}},
                            "persons": {"ana": {"names": [~{"en": "Ana"}]}, "ben": {"names": [~{"en": "Ben"}]}},
                            "positions": {"ana-minister": {
                              "holder": ~"ana", "title": ~{"en": "Minister"}, "sector": ~"government", "organization": ~"ministry"}},
                            "organizations": {
                              "ministry": {"kind": ~"government", "economy": ~"peru"},
                              "port": {"formerly": ["harbour"], "kind": ~"company"}},
                            "places": {
                              "callao": {"kind": ~"city"},
                              "quay": {"kind": ~"venue", "within": ~"callao"}},
                            "topics": {
                              "transport": {"formerly": ["traffic"], "names": [~{"en": "Transport"}]},
                              "ports": {"broader": ~"traffic"},
                              "cranes": {"broader": ~"ports"},
                              "fish": {"names": [~{"en": "Fish"}]}},
                            "meetings": {
                              "walk": {"kind": ~"visit", "partOf": ~"dialogue", "participants": [~"person/ana"], "dates": ~"2026-05-01"},
                              "opening": {"kind": ~"ceremony", "dates": ~"2026-05-02", "partOf": ~"session",
                                "openedBy": [~"ana"], "topics": [~"cranes", ~"fish"]},
                              "session": {"formerly": ["dialogue"], "kind": ~"dialogue", "edition": ~"2026", "venue": ~"quay",
                                "chairs": [~"ana"], "speakers": [~"ben"], "priorities": [~"open-ports"], "topics": [~"transport"]}},
                            "initiatives": {
                              "plan": {"kind": ~"plan", "state": ~"adopted", "edition": ~"2026"},
                              "a-third": {"kind": ~"proposal", "partOf": ~"plan"},
                              "b-second": {"kind": ~"proposal", "partOf": ~"plan", "order": ~2, "state": ~"proposed",
                                "proposedBy": [~"organization/harbour", ~"person/ana"], "topics": [~"ports"]},
                              "c-first": {"kind": ~"measure", "partOf": ~"plan", "order": ~1, "state": ~"existing", "topics": [~"fish"]},
                              "d-detail": {"kind": ~"proposal", "partOf": ~"b-second", "occasion": ~"session", "proposedBy": [~"economy/peru"], "topics": [~"cranes"]}},
                            "units": {"ships": {"names": [~{"en": "ships"}]}},
                            "indicators": {"calls": {"label": ~{"en": "Calls"}, "measure": ~"level", "subject": ~"place/callao"}},
                            "observations": {
                              "calls-2026": {"indicator": ~"calls", "status": ~"actual", "period": ~"2026",
                                "value": ~{"amount": "7", "unit": "ships"}},
                              "calls-2030": {"indicator": ~"calls", "status": ~"target", "period": ~"2030",
                                "value": ~{"amount": "9", "unit": "ships"}}},
                            "documents": {"callao-gazette": {"publisher": ~"harbour"}},
                            "statements": {
                              "unwritten": {"mode": ~"reported", "summary": ~{"en": "Ships."}},
                              "first": {"speaker": ~"person/ana", "relayedBy": [~"organization/port"], "occasion": ~"session",
                                "topics": [~"cranes"]},
                              "late": {"speaker": ~"economy/peru", "topics": [~"fish"]}}
                            """)))
            .load()
            .datasetWithWarnings();

    private Harbour() {}

    static ApecDataset dataset() {
        return APEC;
    }

    /** A document that tells of these statements, in this order. */
    private static String spoken(String document, String date, String... statements) {
        List<String> passages = new ArrayList<>();
        for (String each : statements) {
            passages.add("""
                    {«Someone in the %1$s said the %2$s thing.», "facts": {"statements": {"%2$s": {
                      "mode": {"value": "reported"}, "summary": {"value": {"en": "The %2$s thing."}}}}}}""".formatted(document, each));
        }
        return bulletin(document, date, passages.toArray(String[]::new));
    }

    /** {@code ~"x"} is the value "x" of a curated claim. */
    static String because(String facts) {
        return facts.replaceAll("~(\"[^\"]*\"|\\{[^}]*}|\\d+)", "{\"value\": $1, \"because\": \"x\"}");
    }
}
