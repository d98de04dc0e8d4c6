package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.model.Id;
import io.github.apec2026.value.Coded;
import java.util.Optional;

/**
 * A parameter with a value.
 *
 * @param parameter the parameter
 * @param value the value as an address has it; of a reference its shortest form
 * @param id the entity that it names; empty unless the parameter is a reference
 * @param code the code that it is; empty unless the parameter has codes
 */
public record Choice(Parameter parameter, String value, Optional<Id<?>> id, Optional<Coded> code) {}
