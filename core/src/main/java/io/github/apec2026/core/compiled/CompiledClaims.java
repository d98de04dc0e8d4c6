package io.github.apec2026.core.compiled;

import io.github.apec2026.core.verify.VerifiedClaim;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/** Some claims of a compiled record, each read whenever it is asked for. Unmodifiable, thread-safe. */
final class CompiledClaims extends AbstractList<VerifiedClaim<?>> implements RandomAccess {

    private final CompiledStore store;
    private final int[] numbers;

    /** The claims of these numbers; retains the array. */
    CompiledClaims(CompiledStore store, int[] numbers) {
        this.store = store;
        this.numbers = numbers;
    }

    @Override
    public VerifiedClaim<?> get(int index) {
        return store.claim(numbers[index]);
    }

    @Override
    public int size() {
        return numbers.length;
    }

    /** Faster than one claim after the other. */
    @Override
    public Iterator<VerifiedClaim<?>> iterator() {
        EvidenceReader texts = store.following();
        return new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                return next < numbers.length;
            }

            @Override
            public VerifiedClaim<?> next() {
                if (next == numbers.length) {
                    throw new NoSuchElementException();
                }
                return store.claim(numbers[next++], texts);
            }
        };
    }
}
