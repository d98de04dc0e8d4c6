package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Product;
import io.github.apec2026.query.ApecDataset;
import java.util.List;

/** What was shown at the meeting and its parts, and who makes it. */
final class ProductsSection {

    private final MeetingContext context;

    ProductsSection(MeetingContext context) {
        this.context = context;
    }

    void print() {
        ApecDataset apec = context.apec();
        List<Product> shown = apec.products().stream()
                .filter(product ->
                        product.shownAt().filter(context.tree()::contains).isPresent())
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        context.screen().heading("SHOWN", Figures.count(shown.size(), "product"));
        for (Product product : shown) {
            String maker =
                    product.maker().map(id -> "made by " + Names.of(id, apec)).orElse("maker not stated");
            String at = Names.of(product.shownAt().orElseThrow(), apec);
            context.rows(2, 0)
                    .fact(
                            Names.of(product) + "; " + maker + "; shown at " + at,
                            context.grounds().everything(product.id()));
        }
    }
}
