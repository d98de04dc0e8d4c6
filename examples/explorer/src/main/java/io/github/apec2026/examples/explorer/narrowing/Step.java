package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.query.Catalog;
import java.util.List;

/**
 * A narrowing of a catalog by one parameter, or by two that mean something only together.
 *
 * @param <C> the catalog
 * @param parameters its parameters
 * @param action what is left of a catalog; the catalog itself where no parameter of the step is given
 */
record Step<C extends Catalog<?>>(List<Parameter> parameters, Action<C> action) {

    /** Narrows a catalog. */
    @FunctionalInterface
    interface Action<C> {
        C narrow(C catalog, Given given);
    }

    boolean has(String name) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
    }
}
