package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.model.Entity;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The entities that the parameters of a request leave.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the type of the entities
 */
public final class Narrowed<E extends Entity> {

    private final Narrower<E> narrower;
    private final Given given;
    private final List<Choice> choices;
    private final Narrowing.Left<E> left;

    Narrowed(Narrower<E> narrower, Given given, List<Choice> choices, Narrowing.Left<E> left) {
        this.narrower = narrower;
        this.given = given;
        this.choices = choices;
        this.left = left;
    }

    /** Those that fit by what is stated, in the order of their catalog. */
    public List<E> fitting() {
        return left.fitting();
    }

    /** Those of which the record leaves open whether they fit, in the same order; none of them is among {@link #fitting()}. */
    public List<E> undecided() {
        return left.undecided();
    }

    /** What was narrowed, in the order of the parameters; empty when nothing was. */
    public List<Choice> choices() {
        return choices;
    }

    /** Whether nothing was narrowed. */
    public boolean isAll() {
        return choices.isEmpty();
    }

    /** The facets of all parameters whose values can be listed, in the order of the parameters. Computed at each call. */
    public List<Facet> facets() {
        return narrower.parameters().stream()
                .filter(Parameter::isListed)
                .map(parameter -> narrower.facet(parameter, given))
                .toList();
    }

    /**
     * The facet of one parameter.
     *
     * @throws NoSuchElementException when there is no such parameter, or its values cannot be listed
     */
    public Facet facet(String parameter) {
        return narrower.facet(
                narrower.parameter(parameter)
                        .orElseThrow(() -> new NoSuchElementException("No parameter " + parameter)),
                given);
    }
}
