package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.EDITORIAL;
import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.schema.Trait.TITLING;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.id;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Product;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of a product. */
final class ProductSchema extends EntitySchema<Product> {

    private final Many<LocalizedText> names = many(Product.NAMES, TEXT, NAMING);
    private final Maybe<LocalizedText> label = maybe(Product.LABEL, TEXT, EDITORIAL, TITLING);
    private final Maybe<Id<Organization>> maker = maybe(Product.MAKER, id(EntityType.ORGANIZATION));
    private final Maybe<Id<Meeting>> shownAt = maybe(Product.SHOWN_AT, id(EntityType.MEETING));

    ProductSchema() {
        super(EntityType.PRODUCT);
    }

    @Override
    public Product assemble(Id<Product> id, Values values) {
        return Product.builder()
                .id(id)
                .addAllNames(values.get(names))
                .label(values.get(label))
                .maker(values.get(maker))
                .shownAt(values.get(shownAt))
                .build();
    }
}
