package io.github.apec2026.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.value.Coded;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A report as JSON. The members, and their order, are those that a host's mapper writes for the same types. */
final class JsonReport {

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    static void write(Report report, Appendable out) throws IOException {
        // The usual pool would leave buffers in a thread local.
        JsonFactory factory = new JsonFactoryBuilder()
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .build();
        try (JsonGenerator json = factory.createGenerator(new AppendingWriter(out))) {
            new JsonReport(json).write(report);
        }
    }

    private void write(Report report) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("notices");
        for (Notice notice : report.notices()) {
            write(notice);
        }
        json.writeEndArray();
        json.writeFieldName("tally");
        write(report.tally());
        json.writeEndObject();
    }

    private void write(Notice notice) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", notice.code().code());
        json.writeStringField("severity", notice.severity().code());
        json.writeStringField("message", notice.message());
        write("file", notice.file());
        write("line", notice.line());
        write("column", notice.column());
        write("pointer", notice.pointer());
        write("entity", notice.entity());
        write("property", notice.property());
        write("document", notice.document());
        write("passage", notice.passage());
        json.writeObjectFieldStart("attributes");
        for (Map.Entry<String, String> attribute : notice.attributes().entrySet()) {
            json.writeStringField(attribute.getKey(), attribute.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Tally tally) throws IOException {
        json.writeStartObject();
        json.writeNumberField("files", tally.files());
        json.writeNumberField("documents", tally.documents());
        json.writeNumberField("documentsChecked", tally.documentsChecked());
        json.writeNumberField("passages", tally.passages());
        json.writeNumberField("passagesChecked", tally.passagesChecked());
        json.writeNumberField("wordsChecked", tally.wordsChecked());
        json.writeNumberField("wordsNotChecked", tally.wordsNotChecked());
        write("claimsByBasis", tally.claimsByBasis());
        write("claimsByOutcome", tally.claimsByOutcome());
        json.writeArrayFieldStart("claimsByKind");
        for (ClaimCounts counts : tally.claimsByKind()) {
            json.writeStartObject();
            write("document", counts.document());
            json.writeStringField("kind", counts.kind());
            write("byBasis", counts.byBasis());
            write("byOutcome", counts.byOutcome());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("entities", tally.entities());
        json.writeEndObject();
    }

    private void write(String member, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(member, value.get().toString());
        }
    }

    private void write(String member, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(member, value.getAsInt());
        }
    }

    private void write(String member, Map<? extends Coded, Integer> counts) throws IOException {
        json.writeObjectFieldStart(member);
        for (Map.Entry<? extends Coded, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey().code(), count.getValue());
        }
        json.writeEndObject();
    }
}
