package io.github.apec2026.examples.explorer.files;

import io.github.apec2026.examples.explorer.narrowing.NarrowedBy;
import io.github.apec2026.examples.explorer.narrowing.Narrowers;
import io.github.apec2026.examples.explorer.web.BaseAddress;
import io.github.apec2026.examples.explorer.web.Languages;
import io.github.apec2026.examples.explorer.web.Query;
import io.github.apec2026.examples.export.ExportedFile;
import io.github.apec2026.examples.export.calendar.Calendars;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.query.ApecDataset;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code GET /calendar.ics?place=guangdong}, {@code GET /files/csv/meetings.csv} and their list at {@code /api/files}. */
@RestController
@Tag(name = "Files", description = "The record as files of other programs")
class FilesEndpoint {

    private final ApecDataset apec;
    private final RecordFiles files;
    private final Narrowers narrowers;
    private final BaseAddress addresses;

    FilesEndpoint(ApecDataset apec, RecordFiles files, Narrowers narrowers, BaseAddress addresses) {
        this.apec = apec;
        this.files = files;
        this.narrowers = narrowers;
        this.addresses = addresses;
    }

    @GetMapping(value = "/calendar.ics", produces = "text/calendar")
    @NarrowedBy("meetings")
    @Operation(summary = "The meetings as a calendar to subscribe to (iCalendar), narrowed as their list is")
    ResponseEntity<byte[]> calendar(
            Query query,
            @Parameter(description = "The language of the titles: en, zh-Hant or zh-Hans; English without it")
                    @RequestParam
                    Optional<String> lang,
            @Parameter(hidden = true) HttpServletRequest request) {
        String text = Calendars.of(
                apec,
                narrowers.of(EntityType.MEETING).read(query.values()).fitting(),
                Languages.preferred(lang)[0],
                EntityUris.below(URI.create(addresses.of(request) + "/")));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"apec2026-meetings.ics\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/api/files")
    @Operation(summary = "The files of the record, by their kinds")
    List<KindOfFile> list() {
        return files.kinds().stream()
                .map(kind -> new KindOfFile(
                        kind.name(),
                        kind.description(),
                        files.of(kind).stream().map(FileInfo::of).toList()))
                .toList();
    }

    @GetMapping("/files/{kind}/{name}")
    @Operation(summary = "A file of the record")
    ResponseEntity<byte[]> file(
            @Parameter(description = "The folder of the file") @PathVariable String kind,
            @Parameter(description = "The name of the file") @PathVariable String name) {
        return answer(kind + "/" + name);
    }

    @GetMapping("/files/{name}")
    @Operation(summary = "A file of the record that is in no folder")
    ResponseEntity<byte[]> file(@Parameter(description = "The name of the file") @PathVariable String name) {
        return answer(name);
    }

    private ResponseEntity<byte[]> answer(String path) {
        ExportedFile file = files.at(path)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no file " + path + "; /api/files lists those that there are"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(path.substring(path.lastIndexOf('/') + 1))
                                .build()
                                .toString())
                .body(file.bytes());
    }

    /**
     * Files of one kind.
     *
     * @param name what the kind is called
     * @param description what it is for
     * @param files the files
     */
    record KindOfFile(String name, String description, List<FileInfo> files) {}

    /**
     * A file.
     *
     * @param path its place below {@code /files/}
     * @param mediaType its media type
     * @param description what is in it
     * @param size its size in bytes
     */
    record FileInfo(String path, String mediaType, String description, int size) {

        static FileInfo of(ExportedFile file) {
            return new FileInfo(file.path(), file.mediaType(), file.description(), file.bytes().length);
        }
    }
}
