package io.github.apec2026.loading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.LoadResult;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import java.util.List;

/** What a load gave, to be looked at. */
record Loaded(LoadResult result, List<ClaimText> files) {

    Report report() {
        return result.report();
    }

    /** Neither errors nor warnings: the data set. */
    ApecDataset dataset() {
        assertThat(grave()).as(log()).isEmpty();
        return result.orThrow();
    }

    /** The data set, whatever the warnings. */
    ApecDataset datasetWithWarnings() {
        assertThat(report().hasErrors()).as(log()).isFalse();
        return result.orThrow();
    }

    /** The one notice of this code; nothing else is an error or a warning, and there is a data set unless it is an error. */
    Found finds(Severity severity, NoticeCode code) {
        List<Notice> found = report().of(code);
        assertThat(found).as(log()).hasSize(1);
        assertThat(found.get(0).severity()).as(log()).isEqualTo(severity);
        assertThat(grave()).as(log()).isEqualTo(severity == Severity.INFO ? List.of() : found);
        assertThat(result.dataset().isPresent()).as(log()).isEqualTo(severity != Severity.ERROR);
        return new Found(found.get(0), files);
    }

    /** One notice of this code among others. */
    Found findsAmongOthers(NoticeCode code) {
        List<Notice> found = report().of(code);
        assertThat(found).as(log()).hasSize(1);
        return new Found(found.get(0), files);
    }

    /** Its errors and warnings are of these codes, in this order. */
    Loaded finds(NoticeCode... codes) {
        assertThat(grave()).as(log()).extracting(Notice::code).containsExactly(codes);
        return this;
    }

    private List<Notice> grave() {
        return report().notices().stream()
                .filter(n -> n.severity() != Severity.INFO)
                .toList();
    }

    private String log() {
        return report().notices().stream().map(Notice::toLogLine).collect(joining("\n", "\n", "\n"));
    }

    /** One notice. */
    record Found(Notice notice, List<ClaimText> files) {

        /** It points to the mark in the files, at this JSON Pointer. */
        Found at(String pointer) {
            ClaimText marked =
                    files.stream().filter(ClaimText::isMarked).findFirst().orElseThrow();
            assertThat(notice.file() + ":" + notice.line() + ":" + notice.column() + " "
                            + notice.pointer().orElse("?"))
                    .as(notice.toLogLine())
                    .isEqualTo("Optional[" + marked.name() + "]:OptionalInt[" + marked.line() + "]:OptionalInt["
                            + marked.column() + "] " + pointer);
            return this;
        }

        /** It points to a file as a whole. */
        Found atFile(String name) {
            assertThat(notice.file()).contains(name);
            assertThat(notice.line()).as(notice.toLogLine()).isEmpty();
            assertThat(notice.column()).isEmpty();
            assertThat(notice.pointer()).contains("");
            return this;
        }

        /** It points to no file. */
        Found nowhere() {
            assertThat(notice.file()).isEmpty();
            assertThat(notice.line()).isEmpty();
            return this;
        }

        /** It is about this property of this entity. */
        Found about(String entity, String property) {
            assertThat(notice.entity().map(Object::toString)).contains(entity);
            assertThat(notice.property()).contains(property);
            return this;
        }

        /** It is about this entity as a whole. */
        Found about(String entity) {
            assertThat(notice.entity().map(Object::toString)).contains(entity);
            assertThat(notice.property()).isEmpty();
            return this;
        }

        /** It is about the passage that has this text. */
        Found ofPassage(String text) {
            assertThat(notice.passage()).hasValue(files.get(0).document().indexOf(text));
            return this;
        }

        /** This is its message. */
        Found says(String message) {
            assertThat(notice.message()).isEqualTo(message);
            return this;
        }
    }
}
