package io.github.apec2026.hostile;

import io.github.apec2026.LoadResult;
import java.util.function.IntFunction;

/**
 * An input that grows with a number, and what is asked of what is loaded from it. In one dimension it is as hostile as it can be.
 *
 * @param name what grows
 * @param size the least size at which it is measured
 * @param input the input of a size
 * @param query what is asked of the result
 */
record Shape(String name, int size, IntFunction<Input> input, Query query) {

    /** Something that is asked of a result. */
    interface Query {
        /** Asks it of the result of the input of a size. */
        void ask(LoadResult result, int size);
    }

    /** A shape that is only loaded. */
    Shape(String name, int size, IntFunction<Input> input) {
        this(name, size, input, (result, n) -> {});
    }

    @Override
    public String toString() {
        return name;
    }
}
