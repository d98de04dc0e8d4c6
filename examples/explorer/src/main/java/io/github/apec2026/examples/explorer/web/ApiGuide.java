package io.github.apec2026.examples.explorer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What programs may ask, for a page: the same as the OpenAPI description. */
@FunctionalInterface
public interface ApiGuide {

    /** The operations, by their subjects. */
    List<Subject> subjects(HttpServletRequest request);

    /**
     * Operations of one subject.
     *
     * @param name its name
     * @param operations the operations, by their addresses
     */
    record Subject(String name, List<Operation> operations) {}

    /**
     * Something that may be asked.
     *
     * @param path the address, with variables in braces
     * @param summary what is answered
     * @param parameters the parameters, in their order
     */
    record Operation(String path, String summary, List<Parameter> parameters) {

        /** Whether the address has no variables, so that it can be followed. */
        public boolean isFixed() {
            return path.indexOf('{') < 0 && parameters.stream().noneMatch(Parameter::isRequired);
        }
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param description what it means
     * @param values the values that it may have; empty where they cannot be listed
     * @param isRequired whether it has to be given
     */
    record Parameter(String name, String description, List<String> values, boolean isRequired) {}
}
