package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The narrowers of the record, one for each type of entity. Immutable and thread-safe. */
@Component
public final class Narrowers {

    private final List<Narrower<?>> all;

    /** Those of a record. */
    public Narrowers(ApecDataset apec) {
        this.all = Narrowings.all().stream()
                .<Narrower<?>>map(narrowing -> new Narrower<>(apec, narrowing))
                .toList();
    }

    /** All of them, in the order of {@link EntityType#all()}. */
    public List<Narrower<?>> all() {
        return all;
    }

    /** That of a type. */
    @SuppressWarnings("unchecked") // there is one narrower for each type
    public <E extends Entity> Narrower<E> of(EntityType<E> type) {
        return all.stream()
                .filter(narrower -> narrower.type() == type)
                .map(narrower -> (Narrower<E>) narrower)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No narrower of " + type));
    }

    /** That of the plural of a type, such as {@code meetings}; empty when there is no such type. */
    public Optional<Narrower<?>> named(String plural) {
        return all.stream()
                .filter(narrower -> narrower.type().plural().equals(plural))
                .findFirst();
    }
}
