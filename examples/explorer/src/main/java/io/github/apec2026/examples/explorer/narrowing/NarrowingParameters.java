package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.examples.explorer.web.ParameterSource;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** The parameters of the methods that are {@link NarrowedBy} something. */
@Component
class NarrowingParameters implements ParameterSource {

    private final Narrowers narrowers;

    NarrowingParameters(Narrowers narrowers) {
        this.narrowers = narrowers;
    }

    @Override
    public Collection<String> parametersOf(HandlerMethod method) {
        NarrowedBy narrowed = method.getMethodAnnotation(NarrowedBy.class);
        return narrowed == null
                ? List.of()
                : narrowers.named(narrowed.value()).orElseThrow().parameters().stream()
                        .map(Parameter::name)
                        .toList();
    }
}
