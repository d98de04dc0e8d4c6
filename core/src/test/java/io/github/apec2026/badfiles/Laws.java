package io.github.apec2026.badfiles;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apec2026.LoadResult;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadStage;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds of a load with any copy of a file of the record, whatever stands in it. It is refused with an error, or what the data set
 * holds otherwise than that of the record is exactly what the JSON of the copy says otherwise.
 */
final class Laws {

    private static final Set<NoticeCode> SYNTAX =
            EnumSet.of(NoticeCode.NOT_UTF8, NoticeCode.MALFORMED_JSON, NoticeCode.DUPLICATE_KEY);

    private final RecordFiles record;
    private final DocumentStore documents;
    private final Properties properties = new Properties();
    private final Kept kept = new Kept(properties);
    private final Following following = new Following(properties.schemas());
    private final ClaimFileShape shape = ClaimFileShape.shipped();
    private final Map<String, JsonNode> trees = new LinkedHashMap<>();
    private final Map<String, Told> told = new LinkedHashMap<>();
    private final Expected expected;
    private final ApecDataset sound;

    Laws(RecordFiles record, DocumentStore documents) {
        this.record = record;
        this.documents = documents;
        for (String name : record.names()) {
            JsonNode tree = Tree.of(record.bytes(name)).orElseThrow();
            trees.put(name, tree);
            told.put(name, Told.by(tree, properties));
        }
        this.expected = Expected.of(List.copyOf(told.values()));
        this.sound = record.load(documents).orThrow();
    }

    /**
     * Loads the record with these bytes in the place of a file.
     *
     * @throws AssertionError when a law is broken
     */
    Verdict hold(String name, byte[] bytes) {
        return hold(RecordFiles.file(name, bytes), bytes);
    }

    /** The same, with a loader that may be given something else than the bytes whose JSON is looked at: so the laws are tried. */
    Verdict hold(ClaimFile copy, byte[] bytes) {
        String name = copy.name();
        LoadResult result = record.loadWith(copy, documents);
        Set<NoticeCode> errors = EnumSet.noneOf(NoticeCode.class);
        for (Notice notice : result.report().notices()) {
            if (notice.severity() == Severity.ERROR) {
                errors.add(notice.code());
            }
        }
        require(result.dataset().isPresent() == errors.isEmpty(), "There is a data set, or an error");
        Optional<JsonNode> tree = Tree.of(bytes);
        syntax(name, tree, bytes, result.report());
        if (!errors.isEmpty()) {
            return new Verdict(errors, "");
        }
        return new Verdict(errors, accepted(copy, tree.orElseThrow(), result.orThrow()));
    }

    private void syntax(String name, Optional<JsonNode> tree, byte[] bytes, Report report) {
        boolean isBroken = report.notices().stream()
                .anyMatch(n -> SYNTAX.contains(n.code())
                        && n.file().filter(name::equals).isPresent());
        // The rest of a file whose beginning is wrong is not read, and may be anything.
        boolean isRead = report.of(NoticeCode.REST_NOT_READ).stream()
                .noneMatch(n -> n.file().filter(name::equals).isPresent());
        require(!isBroken || tree.isEmpty(), "What is JSON is read");
        require(isBroken || tree.isPresent() || !isRead, "What is not JSON is refused");
        if (tree.isPresent()) {
            String disagreement = shape.disagreement(name, tree.get(), report);
            require(disagreement.isEmpty(), disagreement);
        }
        Lines lines = new Lines(bytes);
        for (Notice notice : report.notices()) {
            if (notice.file().filter(name::equals).isPresent() && notice.line().isPresent()) {
                int line = notice.line().getAsInt();
                int column = notice.column().orElse(1);
                require(lines.has(line, column), "A notice points into its file: " + notice.toLogLine());
            }
        }
    }

    private String accepted(ClaimFile copy, JsonNode tree, ApecDataset dataset) {
        Told now = Told.by(tree, properties);
        asRead(copy, now);
        List<Told> files = new ArrayList<>();
        told.forEach((name, file) -> files.add(name.equals(copy.name()) ? now : file));
        Expected wanted = Expected.of(files);
        asKept(wanted, files, dataset);
        String fault = following.fault(dataset);
        require(fault.isEmpty(), "A value follows from its claims: " + fault);
        Set<String> touched = touched(wanted);
        stable(touched, dataset);
        Told before = told.get(copy.name());
        boolean differs = !touched.isEmpty()
                || !now.passages().equals(before.passages())
                || !now.formers().equals(before.formers());
        if (differs) {
            return Verdict.OTHERWISE;
        }
        if (!read(now).equals(read(before))
                || !now.rest().equals(before.rest())
                || !now.judgings().equals(before.judgings())) {
            return Verdict.UNCHECKED;
        }
        require(Same.say(tree, trees.get(copy.name())), "What the JSON says otherwise is told otherwise");
        require(DatasetWalk.of(dataset).equals(DatasetWalk.of(sound)), "What says the same makes the same data set");
        return Verdict.SAME;
    }

    private static List<String> read(Told file) {
        return file.claims().stream().map(Telling::read).toList();
    }

    /** Reading the file finds what its JSON tells: no less, no more, in its order. */
    private void asRead(ClaimFile copy, Told now) {
        ReadFile read = new ReadStage(properties.schemas(), new Findings())
                .read(List.of(new RecordFiles.Copies("copy", ClaimSource.DATA, List.of(copy))))
                .get(0);
        same("Reading finds each claim", read(now), kept.claims(read));
        same("Reading finds the rest", sorted(now.rest()), sorted(Kept.rest(read)));
    }

    private static List<String> sorted(List<String> all) {
        return all.stream().sorted().toList();
    }

    /** The data set holds what the JSON of all files tells: no less, no more, in their order. */
    private void asKept(Expected wanted, List<Told> files, ApecDataset dataset) {
        for (Map.Entry<String, List<String>> each : wanted.bySubject().entrySet()) {
            same(
                    "The data set has each claim about " + each.getKey(),
                    each.getValue(),
                    kept.claims(dataset, Id.parse(each.getKey())));
        }
        require(dataset.info().tally().claims() == wanted.claims(), "The data set has no other claims");
        for (Told file : files) {
            if (!file.document().isEmpty()) {
                Id<?> document = Id.parse(file.document());
                same(
                        "The data set has each passage",
                        file.passages(),
                        Kept.passages(dataset, document.as(EntityType.DOCUMENT)));
            }
        }
        for (String former : wanted.formers().keySet()) {
            String today = former;
            while (wanted.formers().containsKey(today)) {
                today = wanted.formers().get(today);
            }
            require(
                    dataset.find(Id.parse(former)).equals(dataset.find(Id.parse(today))),
                    "A former id leads to that of today: " + former);
        }
    }

    /** The entities of which the files now tell something else than the record does, or in another order. */
    private Set<String> touched(Expected wanted) {
        Set<String> touched = new TreeSet<>();
        Set<String> all = new HashSet<>(wanted.bySubject().keySet());
        all.addAll(expected.bySubject().keySet());
        for (String subject : all) {
            if (!wanted.of(subject).equals(expected.of(subject))) {
                touched.add(subject);
            }
        }
        return touched;
    }

    /** Of whom nothing else is told than before, is as before; a document may have another date, by which others are chosen. */
    private void stable(Set<String> touched, ApecDataset dataset) {
        boolean mayBeChosenOtherwise = touched.stream().anyMatch(subject -> subject.startsWith("document/"));
        if (mayBeChosenOtherwise) {
            return;
        }
        boolean mayHoldOtherPosts = touched.stream()
                .anyMatch(subject -> subject.startsWith("person/")
                        || subject.startsWith("position/")
                        || subject.startsWith("organization/"));
        for (Catalog<?> catalog : DatasetWalk.catalogs(dataset)) {
            for (Entity entity : catalog) {
                boolean isOfficial = entity.id().type() == EntityType.OFFICIAL;
                if (isOfficial
                        ? !mayHoldOtherPosts
                        : !touched.contains(entity.id().toString())) {
                    require(
                            sound.find(entity.id()).filter(entity::equals).isPresent(),
                            "Of whom nothing else is told, is as before: " + entity.id());
                }
            }
        }
    }

    private static void same(String law, List<String> expected, List<String> found) {
        if (!expected.equals(found)) {
            List<String> missing = new ArrayList<>(expected);
            found.forEach(missing::remove);
            List<String> more = new ArrayList<>(found);
            expected.forEach(more::remove);
            throw new AssertionError(law + ": missing " + missing + ", besides " + more);
        }
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }
}
