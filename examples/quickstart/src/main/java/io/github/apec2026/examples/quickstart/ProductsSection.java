package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Product;
import io.github.apec2026.query.ApecDataset;
import java.util.List;

/** What was shown at the meeting and its parts, and who makes it. */
final class ProductsSection {

    private final Telling telling;

    ProductsSection(Telling telling) {
        this.telling = telling;
    }

    void print() {
        ApecDataset apec = telling.apec();
        List<Product> shown = apec.products().stream()
                .filter(product ->
                        product.shownAt().filter(telling.whole()::holds).isPresent())
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        telling.screen().heading("SHOWN", Figures.count(shown.size(), "product"));
        for (Product product : shown) {
            String maker =
                    product.maker().map(id -> "made by " + Names.of(id, apec)).orElse("maker not stated");
            String at = Names.of(product.shownAt().orElseThrow(), apec);
            telling.rows(2, 0)
                    .fact(
                            Names.of(product) + "; " + maker + "; shown at " + at,
                            telling.grounds().everything(product.id()));
        }
    }
}
