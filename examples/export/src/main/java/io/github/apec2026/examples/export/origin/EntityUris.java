package io.github.apec2026.examples.export.origin;

import io.github.apec2026.model.Id;
import java.net.URI;
import java.util.Objects;

/**
 * The URIs of entities: a base and the id, such as {@code https://apec2026.github.io/meeting/som1-2026}. A host that serves its entities
 * gives its own base.
 *
 * <p>Immutable and thread-safe.
 */
public final class EntityUris {

    /**
     * The base where no host gives one. It is the domain that the group id {@code io.github.apec2026} is the reverse of: a name for the
     * entities, not a promise that a page is there.
     */
    public static final URI DEFAULT_BASE = URI.create("https://apec2026.github.io/");

    private final URI base;

    private EntityUris(URI base) {
        this.base = base;
    }

    /** The URIs below {@link #DEFAULT_BASE}. */
    public static EntityUris byDefault() {
        return new EntityUris(DEFAULT_BASE);
    }

    /**
     * The URIs below a base.
     *
     * @throws IllegalArgumentException when the base is not absolute, or has a query or a fragment
     */
    public static EntityUris below(URI base) {
        Objects.requireNonNull(base, "base");
        if (!base.isAbsolute() || base.isOpaque() || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "A base is an absolute URI without query and fragment, such as https://example.org/apec/, not "
                            + base);
        }
        String text = base.toString();
        return new EntityUris(text.endsWith("/") ? base : URI.create(text + "/"));
    }

    /** The base, which ends in a slash. */
    public URI base() {
        return base;
    }

    /** The URI of an entity. */
    public URI of(Id<?> id) {
        return base.resolve(id.toString());
    }
}
