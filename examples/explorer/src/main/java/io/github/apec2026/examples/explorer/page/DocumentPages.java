package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /documents}: the documents of the record; {@code /document/KEY}: one with its passages beside their claims. */
@Controller
class DocumentPages {

    private final Presentation presentation;
    private final DocumentReading reading;
    private final Templates templates;

    DocumentPages(Presentation presentation, DocumentReading reading, Templates templates) {
        this.presentation = presentation;
        this.reading = reading;
        this.templates = templates;
    }

    /** The documents, each with its share of the claims. */
    @GetMapping("/documents")
    ResponseEntity<byte[]> documents(Reader reader) {
        return templates.page("documents", DocumentsPage.of(presentation, reader));
    }

    /** One document; 404 when there is none of this key. */
    @GetMapping("/document/{key}")
    ResponseEntity<byte[]> document(@PathVariable String key, Reader reader) {
        Id<SourceDocument> asked = Asked.read(() -> SourceDocument.id(key));
        SourceDocument document = Asked.read(() -> presentation.apec().get(asked));
        return document.id().equals(asked)
                ? templates.page("document", reading.page(document, reader))
                : EntityPages.moved(Addresses.of(document.id()), reader);
    }
}
