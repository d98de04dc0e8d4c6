package io.github.apec2026.examples.export.sdmx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.FileSet;
import io.github.apec2026.query.ApecDataset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The figures for statistical offices: {@code sdmx/figures.csv} and {@code sdmx/figures-undated.csv} with {@code sdmx/structure.json}.
 *
 * <p>Many figures of the record have no stated period. A time dimension asks for one, so that they are a dataflow of their own, without it.
 */
public final class SdmxFiles implements FileSet {

    private static final String CSV_TYPE = "application/vnd.sdmx.data+csv;version=2.0.0";
    private static final String STRUCTURE_TYPE = "application/vnd.sdmx.structure+json;version=2.0.0";

    /** Makes the files of any record. */
    public SdmxFiles() {}

    @Override
    public String name() {
        return "sdmx";
    }

    @Override
    public String description() {
        return "the figures for statistical offices (SDMX-CSV 2.0 with its structures in SDMX-JSON 2.0)";
    }

    @Override
    public List<ExportedFile> files(ApecDataset record) {
        List<ExportedFile> files = new ArrayList<>();
        files.add(new ExportedFile(
                "sdmx/structure.json",
                STRUCTURE_TYPE,
                "dataflows, data structures, concepts, code lists",
                structure(record)));
        for (Dataflow flow : Dataflow.values()) {
            files.add(new ExportedFile("sdmx/" + flow.file(), CSV_TYPE, flow.title(), csv(record, flow)));
        }
        return files;
    }

    private static byte[] structure(ApecDataset record) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            String text = new ObjectMapper().writer(printer).writeValueAsString(StructureMessage.of(record));
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON is written without fault", e);
        }
    }

    private static byte[] csv(ApecDataset record, Dataflow flow) {
        List<Component> components = Component.of(flow.withTime());
        CsvSchema.Builder header = CsvSchema.builder()
                .addColumn("STRUCTURE")
                .addColumn("STRUCTURE_ID")
                .addColumn("ACTION");
        components.forEach(component -> header.addColumn(component.name()));
        CsvMapper mapper = CsvMapper.csvBuilder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SequenceWriter writer = mapper.writer(
                        header.setUseHeader(true).setLineSeparator("\r\n").build())
                .writeValues(out)) {
            for (Map<Component, String> row : Series.rows(record, flow.withTime())) {
                List<String> cells = new ArrayList<>(List.of(
                        "dataflow", Maintainable.AGENCY + ":" + flow.id() + "(" + Maintainable.VERSION + ")", "I"));
                components.forEach(component -> cells.add(row.getOrDefault(component, "")));
                writer.write(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory is written without fault", e);
        }
        return out.toByteArray();
    }
}
