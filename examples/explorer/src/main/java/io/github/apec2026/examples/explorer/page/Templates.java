package io.github.apec2026.examples.explorer.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws pages by the templates in {@code src/main/jte}, which escape every value for the place where it is written. */
@Component
class Templates {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    Templates() {}

    /** The page that a template draws of a model. */
    ResponseEntity<byte[]> page(String template, Object page) {
        return page(HttpStatusCode.valueOf(200), template, page);
    }

    /** The same with a status. */
    ResponseEntity<byte[]> page(HttpStatusCode status, String template, Object page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(draw(template, page));
    }

    private byte[] draw(String template, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", page, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A page cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }
}
