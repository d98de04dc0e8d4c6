package io.github.apec2026.core.index;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Some of a list by their positions. */
final class Selection<E> extends AbstractList<E> implements RandomAccess {

    private final List<E> all;
    private final Kept kept;

    Selection(List<E> all, Kept kept) {
        this.all = all;
        this.kept = kept;
    }

    @Override
    public E get(int index) {
        return all.get(kept.get(index));
    }

    @Override
    public int size() {
        return kept.size();
    }
}
