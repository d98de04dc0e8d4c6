package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.export.linked.LinkedData;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Entities as JSON-LD for their pages, by schema.org and PROV. Their URIs begin with {@code explorer.address}, the public address of the explorer; without
 * one, with that of the record, so that they are the same wherever it runs.
 */
@Component
class EmbeddedData {

    private final ApecDataset apec;
    private final EntityUris uris;

    EmbeddedData(ApecDataset apec, @Value("${explorer.address:}") String base) {
        this.apec = apec;
        this.uris = base.isEmpty() ? EntityUris.byDefault() : EntityUris.below(URI.create(base));
    }

    /** An entity as text that may stand in a script element. */
    String of(Id<?> id, Reader reader) {
        return LinkedData.embedded(apec, id, uris, reader.language().preferred());
    }
}
