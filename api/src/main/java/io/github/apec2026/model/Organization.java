package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.LocalizedText;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A body: a ministry, an APEC forum, a university, a company, a publisher.
 *
 * <pre>{@code
 * Organization partnership = apec.get(Organization.id("ppsti"));
 * System.out.println(partnership.kind().code()); // apec-forum
 * System.out.println(partnership.parent().orElseThrow()); // organization/apec
 * System.out.println(partnership.economy().isPresent()); // false
 * }</pre>
 *
 * <p>What no document states is empty. Immutable and thread-safe. Do not use names as keys; use {@link #id()}.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "names", "kind", "ordinal", "place", "economy", "parent"})
@ApecStyle
public non-sealed interface Organization extends Agent, Named {

    /** The property {@link #names()}. */
    MultiProperty<Organization, LocalizedText> NAMES =
            MultiProperty.of(EntityType.ORGANIZATION, "names", LocalizedText.class);

    /** The property {@link #kind()}. */
    SingleProperty<Organization, OrganizationKind> KIND =
            SingleProperty.of(EntityType.ORGANIZATION, "kind", OrganizationKind.class);

    /** The property {@link #ordinal()}. */
    SingleProperty<Organization, Integer> ORDINAL =
            SingleProperty.of(EntityType.ORGANIZATION, "ordinal", Integer.class);

    /** The property {@link #place()}. */
    SingleProperty<Organization, Id<Place>> PLACE =
            SingleProperty.id(EntityType.ORGANIZATION, "place", EntityType.PLACE);

    /** The property {@link #economy()}. */
    SingleProperty<Organization, Economy> ECONOMY =
            SingleProperty.of(EntityType.ORGANIZATION, "economy", Economy.class);

    /** The property {@link #parent()}. */
    SingleProperty<Organization, Id<Organization>> PARENT =
            SingleProperty.id(EntityType.ORGANIZATION, "parent", EntityType.ORGANIZATION);

    /** The id of an organization, from its key. */
    static Id<Organization> id(String key) {
        return new Id<>(EntityType.ORGANIZATION, key);
    }

    @Override
    @JsonProperty(required = true)
    Id<Organization> id();

    /** What sort of body it is; our classification. */
    @JsonProperty(required = true)
    OrganizationKind kind();

    /** Its number in a series, from 1: the 13th committee; empty when not stated. */
    @JsonProperty
    OptionalInt ordinal();

    /** Where it is; empty when not stated. */
    @JsonProperty
    Optional<Id<Place>> place();

    /** The member economy it belongs to; empty when none or not stated. */
    @JsonProperty
    Optional<Economy> economy();

    /** The body it is a part of; empty when none or not stated. */
    @JsonProperty
    Optional<Id<Organization>> parent();

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Reads what a host's JSON mapper wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // so marked because only a mapper should touch it
    private static Organization fromJson(ImmutableOrganization.Json json) {
        return TypedIds.checked(Organization.class, ImmutableOrganization.fromJson(json));
    }

    /** Builds an organization; not thread-safe. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}

        /**
         * The organization.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when a text is in no language; the message names the property
         */
        @Override
        public Organization build() {
            Organization organization = super.build();
            Require.fromOne("ordinal", organization.ordinal());
            Require.text("names", organization.names());
            return organization;
        }
    }
}
