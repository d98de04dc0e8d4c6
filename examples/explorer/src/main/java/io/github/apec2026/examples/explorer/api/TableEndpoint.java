package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.examples.explorer.web.Languages;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.FigureTable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/table/guangdong-foreign-trade.csv}: the figures of an indicator and of everything below it, as one table. */
@RestController
@Tag(name = "Figures")
class TableEndpoint {

    private static final String CSV = "text/csv;charset=utf-8;header=present";
    private static final String LANG = "The language of the labels, such as zh-Hans; English without it";

    private final ApecDataset apec;

    TableEndpoint(ApecDataset apec) {
        this.apec = apec;
    }

    @GetMapping(value = "/api/table/{indicator}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The figures of an indicator, of what is of it and of its parts, in the order of the tree")
    FigureTable table(
            @PathVariable String indicator, @Parameter(description = LANG) @RequestParam Optional<String> lang) {
        return Asked.read(() -> apec.indicators().under(Indicator.id(indicator)).table(Languages.preferred(lang)));
    }

    @GetMapping(value = "/api/table/{indicator}", produces = "text/csv")
    @Operation(summary = "The same as CSV (RFC 4180), one line for each figure, with its citation")
    ResponseEntity<String> accepted(
            @PathVariable String indicator, @Parameter(description = LANG) @RequestParam Optional<String> lang) {
        return csv(indicator, lang);
    }

    @GetMapping("/api/table/{indicator}.csv")
    @Operation(summary = "The same as CSV, for those who follow a link")
    ResponseEntity<String> csv(
            @PathVariable String indicator, @Parameter(description = LANG) @RequestParam Optional<String> lang) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CSV))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(indicator + ".csv")
                                .build()
                                .toString())
                .body(table(indicator, lang).toCsv());
    }
}
