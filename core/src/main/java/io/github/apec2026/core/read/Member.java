package io.github.apec2026.core.read;

import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.core.type.ValueTypes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A member of the objects of a {@link Shape}: its name, whether it is required, and what it holds. */
final class Member {

    private final String name;
    private final Content content;
    private final @Nullable Object detail;
    private boolean isRequired;

    private Member(String name, Content content, @Nullable Object detail) {
        this.name = name;
        this.content = content;
        this.detail = detail;
    }

    /** A string. */
    static Member string(String name) {
        return new Member(name, Content.STRING, null);
    }

    /** An array of strings. */
    static Member strings(String name) {
        return new Member(name, Content.STRINGS, null);
    }

    /** A string of so many hex digits. */
    static Member hex(String name, int digits) {
        return new Member(name, Content.HEX, digits);
    }

    /** A whole number. */
    static Member number(String name) {
        return value(name, ValueTypes.INTEGER);
    }

    /** A value of a type. */
    static Member value(String name, ValueType<?> type) {
        return new Member(name, Content.VALUE, type);
    }

    /** An object of a shape. */
    static Member object(String name, Shape shape) {
        return new Member(name, Content.OBJECT, shape);
    }

    /** An array of objects of a shape. */
    static Member objects(String name, Shape shape) {
        return new Member(name, Content.OBJECTS, shape);
    }

    /** A member without a shape: its JSON Schema is made where the schemas of the entities are known. */
    static Member other(String name) {
        return new Member(name, Content.OTHER, null);
    }

    /** The same member, without which an object is not complete. */
    Member required() {
        Member required = new Member(name, content, detail);
        required.isRequired = true;
        return required;
    }

    String name() {
        return name;
    }

    boolean isRequired() {
        return isRequired;
    }

    Content content() {
        return content;
    }

    /** The type of its value. */
    ValueType<?> type() {
        return (ValueType<?>) Objects.requireNonNull(detail);
    }

    /** The shape of its object, or of those in its array. */
    Shape shape() {
        return (Shape) Objects.requireNonNull(detail);
    }

    /** How many hex digits it has. */
    int digits() {
        return (Integer) Objects.requireNonNull(detail);
    }

    /** The content of a member. */
    enum Content {
        /** A string. */
        STRING,
        /** An array of strings. */
        STRINGS,
        /** A string of hex digits. */
        HEX,
        /** A value of a type. */
        VALUE,
        /** An object of a shape. */
        OBJECT,
        /** An array of objects of a shape. */
        OBJECTS,
        /** Anything else. */
        OTHER
    }
}
