package io.github.apec2026.examples.export;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.LoadResult;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.report.ReportFormat;
import io.github.apec2026.spi.ClaimSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which record is exported: with which overlays, according to which documents, as of which day. */
final class RecordOptions {

    @Option(
            names = "--document",
            paramLabel = "ID",
            description = "export what this document states, such as document/lima-bulletin; several may be named")
    private List<String> documents = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "export what was known on a day, such as 2026-02-10")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--overlay",
            paramLabel = "FOLDER",
            description = "read the claim files of this folder after the record; several may be named")
    private List<Path> overlays = List.of();

    /**
     * The record.
     *
     * @throws ExportException when an overlay has an error; the message is the report
     * @throws ParameterException when the record has no such document
     */
    ApecDataset record(CommandLine command) {
        ApecDataset record = load();
        List<Id<SourceDocument>> ids = new ArrayList<>();
        for (String each : documents) {
            ids.add(document(each, record, command));
        }
        if (!ids.isEmpty()) {
            record = record.accordingTo(ids);
        }
        return asOf.isPresent() ? record.asOf(asOf.get()) : record;
    }

    private ApecDataset load() {
        ApecLoader loader = Apec2026.loader();
        for (Path overlay : overlays) {
            if (!Files.isDirectory(overlay)) {
                throw new ExportException(overlay + ": is no folder with claim files");
            }
            loader = loader.with(ClaimSource.overlay(overlay));
        }
        LoadResult result = loader.read();
        return result.dataset().orElseThrow(() -> new ExportException(ReportFormat.TEXT.print(result.report())));
    }

    private static Id<SourceDocument> document(String text, ApecDataset record, CommandLine command) {
        try {
            Id<SourceDocument> id = Id.parse(text.contains("/") ? text : EntityType.DOCUMENT.entityName() + "/" + text)
                    .as(EntityType.DOCUMENT);
            return record.get(id).id();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new ParameterException(command, "Invalid value for option '--document': " + e.getMessage(), e);
        }
    }
}
