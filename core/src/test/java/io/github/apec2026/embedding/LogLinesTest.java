package io.github.apec2026.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Topic;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Report;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.query.Connection;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Surroundings;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.spi.ClaimSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever prints itself prints one line of bounded length in which nothing is hidden, whoever wrote what it holds. */
class LogLinesTest {

    /** Twice that of an entity: the lines of notices take a message of 2,000 characters. */
    private static final int MOST = 2500;

    /** A new line, an escape sequence, separators, a right-to-left override, an isolate, a lone surrogate, a soft hyphen. */
    private static final String HARM =
            "Quay\n2026-01-01 ERROR forged\r\t\u001b[31m\u0085\u2028\u2029\u202egnp\u2066\u2069\u200e\u061c\ufeff\u00ad\ufffe \"x\" y:1:1";

    private static final String LONG = "🚢".repeat(5000);

    /** As long as a name may be. */
    private static final String LONG_NAME = "🚢".repeat(250);

    @Test
    void everythingOfTheRecordPrintsOneShortLine() {
        LoadResult result = Apec2026.loader().read();
        List<Object> things = things(result.orThrow(), result.report());

        assertThat(things).hasSizeGreaterThan(5000);
        assertThat(sorts(things))
                .contains(
                        Entity.class,
                        Claim.class,
                        Fact.class,
                        Citation.class,
                        Evidence.class,
                        Notice.class,
                        Report.class,
                        Catalog.class,
                        ApecDataset.class,
                        DatasetInfo.class,
                        Conflict.class,
                        Connection.class,
                        Surroundings.class,
                        Hit.class);
        assertThat(things).allSatisfy(thing -> isLogLine(thing, thing.toString()));
    }

    @Test
    void soDoesWhatAHostReadsFromAnywhere() {
        ApecDataset apec =
                hostile(facts(HARM), facts(LONG_NAME), documentOf(HARM)).orThrow();
        List<Object> things = things(
                apec,
                Report.builder()
                        .tally(apec.info().tally())
                        .addAllNotices(apec.info().notices())
                        .build());

        assertThat(things).allSatisfy(thing -> isLogLine(thing, thing.toString()));
        assertThat(apec.get(Topic.id("quay-0")).toString())
                .startsWith(
                        "Topic{id=topic/quay-0, names=[{en=Quay\\u000A2026-01-01 ERROR forged\\u000D\\u0009\\u001B[31m");
        assertThat(apec.get(Topic.id("quay-1")).toString()).contains("🚢… (").hasSizeLessThan(600);
        assertThat(apec.claims(Topic.id("quay-2"))
                        .get(0)
                        .evidence()
                        .orElseThrow()
                        .toString())
                .startsWith("Evidence{passage=document/quay-notes[0..9000], words=[Quay\\u000A");
        assertThat(apec).asString().startsWith("ApecDataset of [apec2026-seeds-data, Quay\\u000A");
    }

    @Test
    void soDoNoticesOfWhatCannotBeRead() {
        String bad =
                "{\"format\": 1, \"facts\": {\"topics\": {\"bad\": {\"names\": %1$s, %1$s: %1$s}}, %1$s: 1}, %1$s: 1}"
                        .formatted(quoted(HARM));
        Report report = hostile(bad, bad.replace(quoted(HARM), quoted(LONG)), "\u001b" + HARM)
                .report();

        assertThat(report.hasErrors()).isTrue();
        assertThat(report.notices()).hasSizeGreaterThan(5);
        assertThat(report.notices()).allSatisfy(notice -> isLogLine(notice, notice.toString()));
        assertThat(report.notices()).allSatisfy(notice -> isLogLine(notice, notice.toLogLine()));
        assertThat(report.toString()).satisfies(line -> isLogLine(report, line));
        assertThat(report.notices().stream()
                        .filter(notice -> notice.file().isPresent())
                        .map(Notice::toLogLine))
                .filteredOn(line -> line.startsWith("Quay"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.substring(0, line.indexOf(' ')))
                        .startsWith("Quay\\u000A2026-01-01\\u0020ERROR\\u0020forged\\u000D"));
    }

    @Test
    void whatARecognizerFindsInHostileTextPrintsOneShortLine() {
        String text = "over 1,400 " + LONG + " 55" + HARM + " Feb. 1 to 10 RMB9.49 trillion 1" + "0".repeat(3000);
        List<Recognition> found = Recognizer.of("en").recognize(text);

        assertThat(found).hasSizeGreaterThan(3).allSatisfy(each -> isLogLine(each, each.toString()));
    }

    private static LoadResult hostile(String... files) {
        var loader = Apec2026.loader();
        for (int i = 0; i < files.length; i++) {
            loader = loader.with(ClaimSource.overlay(
                    HARM + i, files[i].replace("quay-x", "quay-" + i).getBytes(UTF_8)));
        }
        return loader.read();
    }

    private static String facts(String text) {
        String claim = "{\"value\": {\"en\": " + quoted(text) + "}, \"because\": " + quoted("x" + text) + "}";
        return "{\"format\": 1, \"facts\": {\"topics\": {\"quay-x\": {\"names\": [" + claim + "], \"description\": "
                + claim + "}}}}";
    }

    /** A document of that title, with a text for a quote. */
    private static String documentOf(String text) {
        String quoted = "[{\"value\": {\"en\": " + quoted(text) + "}, \"quote\": " + quoted(text) + "}]";
        return """
                {"format": 1, "document": {"id": "quay-notes", "language": "en", "text": {"length": 9500, "sha256": "%1$s"}},
                 "passages": [{"at": 0, "length": 9000, "digest": "%2$s", "facts": {
                  "documents": {"quay-notes": {"kind": {"value": "news"}, "title": %4$s}},
                  "topics": {"quay-x": {"names": %3$s}}}}]}
                """.formatted("9f2c".repeat(16), "9f2c".repeat(4), quoted, quoted.substring(1, quoted.length() - 1));
    }

    /** As a string of JSON, with every character that needs it as its code. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '"' || c == '\\' ? "\\" + c : c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
        return out.append('"').toString();
    }

    private static List<Object> things(ApecDataset apec, Report report) {
        List<Object> things =
                new ArrayList<>(List.of(apec, apec.info(), apec.info().tally(), report, report.tally()));
        things.addAll(report.notices());
        things.addAll(DatasetWalk.catalogs(apec));
        things.addAll(DatasetWalk.of(apec));
        things.addAll(apec.search("quay"));
        things.addAll(apec.search("guangzhou"));
        for (Entity entity :
                DatasetWalk.catalogs(apec).stream().flatMap(Catalog::stream).toList()) {
            things.addAll(apec.about(entity.id()).connections());
        }
        things.add(apec.about(Topic.id("artificial-intelligence")));
        Set<List<Object>> asked = new LinkedHashSet<>();
        for (Claim<?> claim : DatasetWalk.claims(apec)) {
            claim.evidence().ifPresent(things::add);
            Optional<Citation> citation = apec.citation(claim);
            citation.ifPresent(things::add);
            citation.ifPresent(each -> isLogLine(each, "Citation" + each.print()));
            things.add(claim.value());
            if (asked.add(List.of(claim.subject(), claim.property()))) {
                fact(apec, claim).ifPresent(things::add);
            }
        }
        return things;
    }

    /** Empty for a property with many values, which has no one fact. */
    private static Optional<? extends Fact<?>> fact(ApecDataset apec, Claim<?> claim) {
        List<Optional<Fact<?>>> fact = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> fact.add(apec.fact(claim.subject(), claim.property())));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("many values");
            return Optional.empty();
        }
        return fact.get(0);
    }

    private static Set<Class<?>> sorts(List<Object> things) {
        Set<Class<?>> sorts = new LinkedHashSet<>();
        for (Object thing : things) {
            for (Class<?> type : thing.getClass().getInterfaces()) {
                sorts.add(type);
                sorts.addAll(List.of(type.getInterfaces()));
            }
            sorts.add(thing.getClass());
        }
        for (Object thing : things) {
            if (thing instanceof Catalog<?>) {
                sorts.add(Catalog.class);
            }
        }
        return sorts;
    }

    private static void isLogLine(Object thing, String line) {
        assertThat(line).as(thing.getClass().getSimpleName()).isNotBlank().hasSizeLessThan(MOST);
        assertThat(line.codePoints().mapToObj(LogLinesTest::sort)).doesNotContain("hidden");
        if (thing instanceof Entity entity && !(entity instanceof Economy)) {
            assertThat(line).contains("{id=" + entity.id() + (line.contains(", ") ? ", " : "}"));
        }
    }

    private static String sort(int character) {
        boolean isHidden = Character.isISOControl(character)
                || "\u2028\u2029\u200e\u200f\u061c\ufffe\ufeff\u00ad".indexOf(character) >= 0
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
        return isHidden ? "hidden" : "seen";
    }
}
