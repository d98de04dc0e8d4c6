package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Official;
import io.github.apec2026.query.ApecDataset;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /officials/wang-yi}: a person together with the posts they hold. */
@RestController
class OfficialsEndpoint {

    private final ApecDataset apec;

    OfficialsEndpoint(ApecDataset apec) {
        this.apec = apec;
    }

    /** The official of a key; 404 names those that are written nearly so. */
    @GetMapping("/officials/{id}")
    Official official(@PathVariable String id) {
        return Asked.read(() -> apec.get(Official.id(id)));
    }
}
