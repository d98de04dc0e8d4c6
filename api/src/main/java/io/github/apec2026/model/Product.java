package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was shown: a device, a system, a piece of craft.
 *
 * <pre>{@code
 * Product glasses = apec.get(Product.id("zoom-vision-ai-auto-focus-glasses"));
 * System.out.println(glasses.maker().orElseThrow()); // organization/zoom-vision
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "names", "label", "maker", "shownAt"})
@ApecStyle
public non-sealed interface Product extends Entity, Named {

    /** The property {@link #names()}. */
    MultiProperty<Product, LocalizedText> NAMES = MultiProperty.of(EntityType.PRODUCT, "names", LocalizedText.class);

    /** The property {@link #label()}. */
    SingleProperty<Product, LocalizedText> LABEL = SingleProperty.of(EntityType.PRODUCT, "label", LocalizedText.class);

    /** The property {@link #maker()}. */
    SingleProperty<Product, Id<Organization>> MAKER =
            SingleProperty.id(EntityType.PRODUCT, "maker", EntityType.ORGANIZATION);

    /** The property {@link #shownAt()}. */
    SingleProperty<Product, Id<Meeting>> SHOWN_AT =
            SingleProperty.id(EntityType.PRODUCT, "shownAt", EntityType.MEETING);

    /** The id of a product, from its key. */
    static Id<Product> id(String key) {
        return new Id<>(EntityType.PRODUCT, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Product> id();

    /** What it is, in our words, where it has no name of its own; else empty. */
    @JsonProperty
    Optional<LocalizedText> label();

    /** Who makes it; empty when not stated. */
    @JsonProperty
    Optional<Id<Organization>> maker();

    /** Where it was shown; empty when not stated. */
    @JsonProperty
    Optional<Id<Meeting>> shownAt();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Product fromJson(ImmutableProduct.Json json) {
        return TypedIds.checked(Product.class, ImmutableProduct.fromJson(json));
    }

    /** Builds a product; not thread-safe. */
    final class Builder extends ImmutableProduct.Builder {
        Builder() {}

        /**
         * The product.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language; the message names the property
         */
        @Override
        public Product build() {
            Product product = super.build();
            Require.text("names", product.names());
            Require.text("label", product.label());
            return product;
        }
    }
}
