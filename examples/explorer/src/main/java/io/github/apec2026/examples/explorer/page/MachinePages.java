package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.files.RecordFiles;
import io.github.apec2026.examples.explorer.web.ApiGuide;
import io.github.apec2026.examples.export.ExportedFile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /api} and {@code /downloads}: what programs may ask, and the record as files. */
@Controller
class MachinePages {

    private final Presentation presentation;
    private final Templates templates;
    private final ApiGuide guide;
    private final RecordFiles files;

    MachinePages(Presentation presentation, Templates templates, ApiGuide guide, RecordFiles files) {
        this.presentation = presentation;
        this.templates = templates;
        this.guide = guide;
        this.files = files;
    }

    /** What programs may ask. */
    @GetMapping("/api")
    ResponseEntity<byte[]> api(Reader reader, HttpServletRequest request) {
        Frame frame = presentation.frame(
                presentation.texts(reader).get("machines.api.title"), "api", reader, "/v3/api-docs", "");
        return templates.page("api", new ApiPage(frame, guide.subjects(request)));
    }

    /** The files of the record. */
    @GetMapping("/downloads")
    ResponseEntity<byte[]> downloads(Reader reader) {
        Texts texts = presentation.texts(reader);
        List<DownloadsPage.Kind> kinds = files.kinds().stream()
                .map(kind -> new DownloadsPage.Kind(
                        kind.name(),
                        kind.description(),
                        files.of(kind).stream().map(file -> file(file, texts)).toList()))
                .toList();
        return templates.page(
                "downloads",
                new DownloadsPage(
                        presentation.frame(texts.get("nav.downloads"), "downloads", reader, "/api/files", ""), kinds));
    }

    private static DownloadsPage.Download file(ExportedFile file, Texts texts) {
        int bytes = file.bytes().length;
        String size = bytes < 10_000
                ? texts.get("machines.bytes", bytes)
                : texts.get("machines.kilobytes", Math.round(bytes / 1000.0));
        return new DownloadsPage.Download("/files/" + file.path(), file.path(), file.description(), size);
    }
}
