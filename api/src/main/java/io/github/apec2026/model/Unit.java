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
 * A unit of counted things; its names are the words for it in each language. Money is not among them: it has ISO 4217.
 *
 * <pre>{@code
 * Unit percent = apec.get(Unit.id("percent"));
 * System.out.println(percent.name().in(Locale.ENGLISH).orElse("?")); // percent
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "names", "ucumCode"})
@ApecStyle
public non-sealed interface Unit extends Entity, Named {

    /** The property {@link #names()}. */
    MultiProperty<Unit, LocalizedText> NAMES = MultiProperty.of(EntityType.UNIT, "names", LocalizedText.class);

    /** The property {@link #ucumCode()}. */
    SingleProperty<Unit, String> UCUM_CODE = SingleProperty.of(EntityType.UNIT, "ucumCode", String.class);

    /** The id of a unit, from its key. */
    static Id<Unit> id(String key) {
        return new Id<>(EntityType.UNIT, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Unit> id();

    /** Its code by UCUM (the Unified Code for Units of Measure), with an annotation in braces where it counts things; empty when there is none. */
    @JsonProperty
    Optional<String> ucumCode();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Unit fromJson(ImmutableUnit.Json json) {
        return TypedIds.checked(Unit.class, ImmutableUnit.fromJson(json));
    }

    /** Builds a unit; not thread-safe. */
    final class Builder extends ImmutableUnit.Builder {
        Builder() {}

        /**
         * The unit.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language; the message names the property
         */
        @Override
        public Unit build() {
            Unit unit = super.build();
            Require.shown("ucumCode", unit.ucumCode());
            Require.text("names", unit.names());
            return unit;
        }
    }
}
