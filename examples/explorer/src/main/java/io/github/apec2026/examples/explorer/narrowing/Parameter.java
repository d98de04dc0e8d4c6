package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.value.Coded;
import java.util.List;

/**
 * A parameter of an address that narrows the entities of a type.
 *
 * @param name its name in addresses, such as {@code place}
 * @param form how its value is written
 * @param types the types of the entities that it may name; empty unless it is a {@linkplain Form#REFERENCE reference}
 * @param codes the codes that it may have; empty unless it is a {@linkplain Form#CODE code}
 * @param description what is left when it is given, in one sentence for programmers
 */
public record Parameter(
        String name, Form form, List<EntityType<?>> types, List<? extends Coded> codes, String description) {

    /** Takes the parts. */
    public Parameter {
        types = List.copyOf(types);
        codes = List.copyOf(codes);
    }

    static Parameter of(String name, Form form, String description) {
        return new Parameter(name, form, List.of(), List.of(), description);
    }

    static Parameter reference(String name, List<EntityType<?>> types, String description) {
        return new Parameter(name, Form.REFERENCE, types, List.of(), description);
    }

    static Parameter code(String name, List<? extends Coded> codes, String description) {
        return new Parameter(name, Form.CODE, List.of(), codes, description);
    }

    /** Whether its values can be listed, so that a facet can count them. */
    public boolean isListed() {
        return form == Form.CODE || form == Form.REFERENCE || form == Form.FLAG;
    }

    /** How the value of a parameter is written. */
    public enum Form {
        /** Any text. */
        TEXT,
        /** A day, a month or a year: {@code 2026-02-10}, {@code 2026-02}, {@code 2026}. */
        DATE,
        /** One of the {@link Parameter#codes()}. */
        CODE,
        /** An id, or its key alone: that of the first of the {@link Parameter#types()} that has it. */
        REFERENCE,
        /** {@code true}; everything else is refused, and without it nothing is narrowed. */
        FLAG,
        /** An amount and a unit with a space between: {@code 1400 people}. */
        QUANTITY
    }
}
