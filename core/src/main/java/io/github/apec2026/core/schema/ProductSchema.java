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

    private final Many<LocalizedText> names = many("names", TEXT, NAMING);
    private final Maybe<LocalizedText> label = maybe("label", TEXT, EDITORIAL, TITLING);
    private final Maybe<Id<Organization>> maker = maybe("maker", id(EntityType.ORGANIZATION));
    private final Maybe<Id<Meeting>> shownAt = maybe("shownAt", id(EntityType.MEETING));

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
