package io.github.apec2026.examples.explorer.web;

import java.util.Collection;
import org.springframework.web.method.HandlerMethod;

/** Knows some of the parameters that a method reads; each bean of this kind is asked, and what none knows is refused. */
@FunctionalInterface
public interface ParameterSource {

    /** The names of the parameters that the method reads, as far as this source knows; empty when it knows none. */
    Collection<String> parametersOf(HandlerMethod method);
}
