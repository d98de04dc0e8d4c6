package io.github.apec2026.core.store;

import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, and remembered. Thread-safe without a lock: threads that ask first at the same time each
 * make an equal value, and any of them may remain.
 *
 * @param <T> the Java type of the value, which is immutable
 */
public abstract class Lazy<T> {

    private volatile @Nullable T value;

    /** A value that is yet to be made. */
    protected Lazy() {}

    /** A value that is there already. */
    public static <T> Lazy<T> known(T value) {
        Lazy<T> lazy = new Lazy<>() {
            @Override
            protected T make() {
                return value;
            }
        };
        lazy.get();
        return lazy;
    }

    /** Makes the value; may be called more than once. */
    protected abstract T make();

    /** The value. */
    public final T get() {
        T made = value;
        if (made == null) {
            made = make();
            value = made;
        }
        return made;
    }
}
