package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.EntityViews.Content;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Product;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /product/KEY}: a product, its figures, and every claim that names it. */
@Controller
class ProductPages {

    private static final Set<String> COVERED = Set.of("indicator.subject");

    private final EntityViews views;

    ProductPages(EntityViews views) {
        this.views = views;
    }

    /** A product; 404 when there is none of this key. */
    @GetMapping("/product/{key}")
    ResponseEntity<byte[]> product(@PathVariable String key, Reader reader) {
        return views.page(EntityType.PRODUCT, key, reader, "entity-view", this::view);
    }

    private EntityView view(Product product, ReaderView view) {
        Lines lines = new Lines(view);
        List<Section> sections = List.of(
                EntityViews.section(
                        "figures",
                        lines.of(
                                view.apec().indicators().bySubject(product.id()).list(), lines::indicator),
                        view),
                NamedIn.section(product.id(), view));
        return views.of(product.id(), view, new Content("", List.of(), Set.of(), COVERED, sections));
    }
}
