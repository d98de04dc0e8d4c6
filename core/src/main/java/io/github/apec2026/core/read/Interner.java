package io.github.apec2026.core.read;

/**
 * Interns equal values: documents repeat ids, names and words, and a data set keeps them all. Dropped when the files are read.
 *
 * <p>A table of its own, in which each value has a few places: of many values of one hash code only some are interned, and none takes
 * longer than the others.
 */
final class Interner {

    private static final int PLACES = 8;

    private Object[] table = new Object[1024];
    private int size;

    /** The first value equal to {@code value}, or itself. The class of {@code T} is immutable, and equal values are of one class. */
    @SuppressWarnings("unchecked") // see above
    <T> T of(T value) {
        int start = start(value);
        for (int i = 0; i < PLACES; i++) {
            int at = (start + i) & (table.length - 1);
            Object known = table[at];
            if (known == null) {
                table[at] = value;
                size++;
                if (size > table.length / 2) {
                    grow();
                }
                return value;
            }
            if (known.equals(value)) {
                return (T) known;
            }
        }
        return value;
    }

    private int start(Object value) {
        int hash = value.hashCode() * 0x9E3779B9; // the golden ratio spreads what differs in a few bits alone
        return hash ^ (hash >>> 16);
    }

    private void grow() {
        Object[] before = table;
        table = new Object[before.length * 2];
        size = 0;
        for (Object value : before) {
            if (value != null) {
                put(value);
            }
        }
    }

    private void put(Object value) {
        int start = start(value);
        for (int i = 0; i < PLACES; i++) {
            int at = (start + i) & (table.length - 1);
            if (table[at] == null) {
                table[at] = value;
                size++;
                return;
            }
        }
    }
}
