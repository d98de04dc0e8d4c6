package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All entities of one type, or those that a narrowing left, in a fixed order.
 *
 * <pre>{@code
 * Catalog<Edition> editions = apec.editions();
 * System.out.println(editions.first().orElseThrow().year()); // 2001
 * System.out.println(editions.named("nowhere").list()); // []
 * }</pre>
 *
 * <p>A narrowing by an id that the record does not have is an error, as {@link ApecDataset#get(io.github.apec2026.model.Id)} of it is: a
 * {@link java.util.NoSuchElementException} whose message names ids that are written nearly so. In a part of the record
 * ({@link ApecDataset#accordingTo}, {@link ApecDataset#asOf}) an id that only this part lacks finds nothing. No argument may be null: the
 * message of the {@link NullPointerException} is the name of the argument.
 *
 * <p>Immutable and thread-safe; a narrowed catalog can be stored and shared. Two catalogs of one type are equal when they hold equal
 * entities in the same order.
 *
 * @param <E> the type of the entities
 */
public interface Catalog<E extends Entity> extends Iterable<E> {

    /**
     * The entities, unmodifiable; empty when there are none. Meetings and observations are in the order of time, officials in that of their
     * positions, statements in that of their documents, all others in that of their ids; a narrowing keeps the order unless it says
     * otherwise.
     *
     * <p>Narrowings are evaluated here and by {@link #size()}, on every call: microseconds among 100,000 meetings. Hold on to a list that is
     * read more than once.
     *
     * <p>A JSON mapper writes a catalog as this list.
     */
    @JsonValue
    List<E> list();

    /**
     * Those that {@link ApecDataset#search(String)} finds by {@code text}, however near, in the order of this catalog: by a name, a title or a
     * label, a person also by a post held, a statement by its summary.
     */
    Catalog<E> named(String text);

    /** The first in the order of this catalog; empty when there is none. */
    default Optional<E> first() {
        return isEmpty() ? Optional.empty() : Optional.of(list().get(0));
    }

    /** The ids, in the same order; unmodifiable, empty when there are no entities. */
    @SuppressWarnings("unchecked") // an entity's id is of its own type
    default List<Id<E>> ids() {
        return list().stream().map(entity -> (Id<E>) entity.id()).toList();
    }

    /**
     * Whether the entity of an id is here; a former id means its successor.
     *
     * @throws java.util.NoSuchElementException when the record has no such entity, as {@link ApecDataset#get}
     */
    boolean contains(Id<E> id);

    /** Whether there is none. */
    default boolean isEmpty() {
        return size() == 0;
    }

    /** How many there are. */
    default int size() {
        return list().size();
    }

    /** The entities as a stream, in the same order. */
    default Stream<E> stream() {
        return list().stream();
    }

    @Override
    default Iterator<E> iterator() {
        return list().iterator();
    }
}
