package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.value.Printable;
import java.util.Objects;
import java.util.Optional;

/**
 * The id of an entity: its type and a key of lower-case ASCII letters, digits and single hyphens. Prints and serialises as
 * {@code meeting/som1-2026}. The key of an article has two such parts with a slash between: its document's and its own.
 *
 * <pre>{@code
 * Id<Meeting> id = Meeting.id("som1-2026");
 * System.out.println(id); // meeting/som1-2026
 * System.out.println(Id.parse("meeting/som1-2026").equals(id)); // true
 * }</pre>
 *
 * <p>Ids of different types are never equal. A published id is never renamed. Immutable and thread-safe.
 *
 * @param <E> the Java type of the entity
 * @param type the type
 * @param key the key, unique among the entities of the type
 */
@SuppressWarnings("rawtypes") // a hash map orders keys of one hash code, but by Comparable<K> of the very class K alone
public record Id<E extends Entity>(EntityType<E> type, String key) implements Comparable<Id> {

    private static final int SHOWN = 200;

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException when the key is not written as described above
     */
    public Id {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(key, "key");
        if (!isKey(key, type == EntityType.ARTICLE)) {
            throw new IllegalArgumentException("Not a key for the type " + type + ": '" + Printable.of(key, SHOWN)
                    + "'; use lower-case letters, digits and single hyphens"
                    + (type == EntityType.ARTICLE ? ", with a slash after the key of the document" : ""));
        }
    }

    /**
     * Reads {@code type/key}.
     *
     * @throws IllegalArgumentException when the text has no slash, the type is unknown or the key is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Id<?> parse(String text) {
        int slash = Objects.requireNonNull(text, "text").indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "Not an id: '" + Printable.of(text, SHOWN) + "'; write type/key, such as meeting/som1-2026");
        }
        String name = text.substring(0, slash);
        Optional<EntityType<?>> type = EntityType.named(name);
        if (type.isEmpty()) {
            throw new IllegalArgumentException("Not an id: '" + Printable.of(text, SHOWN) + "'; there is no type '"
                    + Printable.of(name, SHOWN) + "' among " + EntityType.all());
        }
        return new Id<>(type.get(), text.substring(slash + 1));
    }

    /**
     * The same as {@link #parse}, under the name by which Spring, JAX-RS and picocli convert a parameter.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public static Id<?> valueOf(String text) {
        return parse(text);
    }

    /**
     * This id, as one of a type that the compiler knows: {@code Id.parse(text).as(EntityType.MEETING)}.
     *
     * @throws IllegalArgumentException when it is of another type
     */
    @SuppressWarnings("unchecked") // there is one instance for each type
    public <T extends Entity> Id<T> as(EntityType<T> expected) {
        Objects.requireNonNull(expected, "expected");
        if (type != expected) {
            throw new IllegalArgumentException(
                    "Expected the id of a type " + expected + ", not " + Printable.of(toString(), SHOWN));
        }
        return (Id<T>) this;
    }

    /** This id, as one of an {@link Agent}; empty when entities of its type are none. */
    @SuppressWarnings("unchecked") // its type was compared
    public Optional<Id<? extends Agent>> asAgent() {
        return Agent.class.isAssignableFrom(type.entityClass())
                ? Optional.of((Id<? extends Agent>) this)
                : Optional.empty();
    }

    /** The id of a type and a key; empty when the text is no key of that type, which is written as described above. */
    public static <E extends Entity> Optional<Id<E>> of(EntityType<E> type, String key) {
        return isKey(Objects.requireNonNull(key, "key"), type == EntityType.ARTICLE)
                ? Optional.of(new Id<>(type, key))
                : Optional.empty();
    }

    /** Whether a text may be a key; {@code twoParts} when it has two parts with a slash between, as an article's. */
    static boolean isKey(String text, boolean twoParts) {
        boolean inWord = false;
        boolean slash = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                inWord = true;
            } else if (inWord && (c == '-' || (c == '/' && twoParts && !slash))) {
                slash |= c == '/';
                inWord = false;
            } else {
                return false;
            }
        }
        return inWord && slash == twoParts;
    }

    /** By type in the order of {@link EntityType#all()}, then by key. */
    @Override
    public int compareTo(Id other) {
        Objects.requireNonNull(other, "other");
        int c = Integer.compare(type.ordinal(), other.type.ordinal());
        return c == 0 ? key.compareTo(other.key) : c;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Id<?> id && type == id.type && key.equals(id.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode() * 31 + type.ordinal();
    }

    /** {@code type/key}. */
    @Override
    @JsonValue
    public String toString() {
        return type.entityName() + "/" + key;
    }
}
