package io.github.apec2026.loading;

import static io.github.apec2026.loading.Harbour.because;
import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** A made-up record of figures, read and compiled: a tree of indicators, and figures that documents with and without a date tell. */
final class CallaoFigures {

    private static final Loading RECORD = data(
            bulletin("bulletin", "2026-05-03", told("calls-told", "5")),
            bulletin("courier", "2026-05-01", told("calls-told", "5")),
            undated(
                    "poster",
                    "\"notBefore\": {\"value\": \"2026-04-30\", \"quote\": \"30 April 2026\"}",
                    told("calls-hung", "6")),
            undated(
                    "notice",
                    "\"notBefore\": {\"value\": \"2026-04-30\", \"quote\": \"30 April 2026\"}, "
                            + "\"notAfter\": {\"value\": \"2026-05\", \"quote\": \"May 2026\"}",
                    told("calls-put-up", "7")),
            undated("leaf", "\"language\": {\"value\": \"en\"}", told("calls-leaf", "8")),
            register(because("""
                    "units": {"ships": {"names": [~{"en": "ships"}]}, "percent": {"names": [~{"en": "percent"}]},
                      "rank": {"names": [~{"en": "rank"}]}, "year": {"names": [~{"en": "year"}]}},
                    "places": {"callao": {"kind": ~"city"}},
                    "indicators": {
                      "calls": {"formerly": ["visits"], "label": ~{"en": "Calls", "zh-Hant": "停靠"}, "measure": ~"level", "subject": ~"place/callao", "subsetOf": ~"a-coast"},
                      "all-growth": {"label": ~{"en": "=Growth, of \\"calls\\""}, "measure": ~"growth", "of": ~"visits"},
                      "a-rank": {"label": ~{"en": "Rank"}, "measure": ~"rank", "of": ~"calls", "among": ~"economy/peru"},
                      "b-years": {"label": ~{"en": "Years of rank"}, "measure": ~"duration", "of": ~"a-rank"},
                      "z-share": {"label": ~{"en": "Share in the coast"}, "measure": ~"share", "of": ~"calls", "base": ~"a-coast"},
                      "a-coast": {"label": ~{"en": "Calls at the coast"}, "measure": ~"level"},
                      "c-tankers": {"label": ~{"en": "Tankers"}, "measure": ~"share", "base": ~"calls"},
                      "a-chile": {"label": ~{"en": "Calls from Chile"}, "measure": ~"level", "subject": ~"place/callao",
                        "counterpart": ~"economy/chile", "subsetOf": ~"calls"},
                      "a-chile-growth": {"label": ~{"en": "Growth of calls from Chile"}, "measure": ~"growth", "of": ~"a-chile"},
                      "b-arica": {"label": ~{"en": "Calls from Arica"}, "measure": ~"level", "subsetOf": ~"a-chile"},
                      "told": {"label": ~{"en": "Ships"}, "measure": ~"count", "names": [~{"en": "ships"}]},
                      "apart": {"label": ~{"en": "Apart"}, "measure": ~"count"},
                      "days": {"label": ~{"en": "On a day"}, "measure": ~"count"}},
                    "observations": {
                      "calls-2025": {"indicator": ~"calls", "status": ~"actual", "period": ~"2025",
                        "value": ~{"amount": "1400", "unit": "ships", "bound": "more-than"},
                        "scope": ~{"en": "Without boats."}, "components": [~{"en": "tankers"}, ~{"en": "ferries"}]},
                      "calls-2024": {"indicator": ~"calls", "status": ~"actual", "period": ~"2024", "value": ~{"amount": "9", "unit": "ships"}},
                      "growth": {"indicator": ~"all-growth", "status": ~"actual", "period": ~"2025", "value": ~{"amount": "-4.4", "unit": "percent"}},
                      "rank": {"indicator": ~"a-rank", "status": ~"actual", "period": ~"2025", "value": ~{"amount": "1", "unit": "rank"}},
                      "years": {"indicator": ~"b-years", "status": ~"actual", "value": ~{"amount": "40", "unit": "year"}},
                      "day": {"indicator": ~"days", "status": ~"actual", "alternativePeriods": [~"2025-05-01", ~"2026-05-01"],
                        "value": ~{"amount": "2", "unit": "CNY"}},
                      "chile": {"indicator": ~"a-chile", "status": ~"expected",
                        "alternativePeriods": [~"2025", ~"2026"], "noPeriodBecause": ~{"en": "No year is printed."},
                        "value": ~{"amount": "70", "unit": "CNY", "bound": "about"}, "converted": ~{"amount": "10", "unit": "USD", "bound": "about"},
                        "according": [~"economy/peru", ~"economy/chile"]}}
                    """)));

    static final ApecDataset READ = RECORD.load().datasetWithWarnings();

    private static String told(String key, String ships) {
        return """
                {«Some %2$s ships came.», "facts": {"observations": {"%1$s": {
                  "indicator": {"value": "told", "quote": "ships"}, "status": {"value": "actual"},
                  "value": {"value": {"amount": "%2$s", "unit": "ships", "bound": "about"}, "quote": "Some %2$s ships"}}}}}
                """.formatted(key, ships);
    }

    private static String undated(String id, String about, String passage) {
        return """
                {"format": 1, "document": {"id": "%1$s", "language": "en", «»}, "passages": [
                  {«Of 30 April 2026 and May 2026.», "facts": {"documents": {"%1$s": {"kind": {"value": "news"}, %2$s}}}},
                  %3$s]}
                """.formatted(id, about, passage.strip()).replace(", \"language\": {\"value\": \"en\"}", "");
    }

    /** Where the answers come from. */
    enum Store {
        READ,
        COMPILED;

        ApecDataset dataset() {
            return this == READ ? CallaoFigures.READ : Compiled.DATASET;
        }
    }

    /** Made when it is asked for. */
    private static final class Compiled {
        private static final ApecDataset DATASET = load();

        private static ApecDataset load() {
            try {
                ApecDataset compiled = Recompiled.of(RECORD.source()).load().orThrow();
                assertThat(compiled.info().compiledFrom()).isNotEmpty();
                return compiled;
            } catch (UncheckedIOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private CallaoFigures() {}

    static Stream<String> keys(Catalog<?> catalog) {
        return catalog.stream().map(Entity::id).map(Id::key);
    }
}
