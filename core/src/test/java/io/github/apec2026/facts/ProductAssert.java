package io.github.apec2026.facts;

import io.github.apec2026.model.Product;
import io.github.apec2026.query.ApecDataset;

/** Sentences about what was shown. */
final class ProductAssert extends EntityAssert<ProductAssert, Product> {

    ProductAssert(ApecDataset dataset, Product entity) {
        super(dataset, entity, ProductAssert.class);
    }

    ProductAssert isMadeBy(String company) {
        return holds("maker", actual.maker(), "organization/" + company);
    }

    ProductAssert leavesItsMakerOpen() {
        return open("maker", actual.maker());
    }

    ProductAssert wasShownAt(String meeting) {
        return holds("shownAt", actual.shownAt(), "meeting/" + meeting);
    }

    ProductAssert leavesOpenWhereItWasShown() {
        return open("shownAt", actual.shownAt());
    }
}
