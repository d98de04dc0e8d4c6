package io.github.apec2026.core.store;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A value that is made when it is first asked for, and remembered. Thread-safe without a lock: where threads ask first at the same time, each
 * makes one, and all get the same.
 *
 * @param <T> the Java type of the value, which is immutable
 */
public abstract class Lazy<T> {

    private final AtomicReference<T> value = new AtomicReference<>();

    /** A value that is yet to be made. */
    protected Lazy() {}

    /** A value that is there already. */
    public static <T> Lazy<T> known(T value) {
        return new Lazy<>() {
            @Override
            protected T make() {
                return value;
            }
        };
    }

    /** Makes the value; may be called more than once. */
    protected abstract T make();

    /** The value. */
    public final T get() {
        T known = value.get();
        if (known != null) {
            return known;
        }
        value.compareAndSet(null, make());
        return Objects.requireNonNull(value.get(), "it was just made");
    }
}
