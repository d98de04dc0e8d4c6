package io.github.apec2026.core.catalog;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/** The entities of a list at some positions. Unmodifiable. */
final class SelectedEntities<E> extends AbstractList<E> implements RandomAccess {

    private final List<E> all;
    private final PostingList positions;

    SelectedEntities(List<E> all, PostingList positions) {
        this.all = all;
        this.positions = positions;
    }

    @Override
    public E get(int index) {
        return all.get(positions.get(index));
    }

    @Override
    public int size() {
        return positions.size();
    }

    /**
     * Not that of {@link AbstractList}: lists of all kinds share it, which keeps the JVM from inlining the loop and makes it seven times
     * slower.
     */
    @Override
    public Iterator<E> iterator() {
        return new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                return next < size();
            }

            @Override
            public E next() {
                if (next >= size()) {
                    throw new NoSuchElementException();
                }
                return get(next++);
            }
        };
    }
}
