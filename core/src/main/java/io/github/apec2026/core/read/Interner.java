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
    private int[] hashes = new int[1024];
    private int size;

    /** The first value equal to {@code value}, or itself. The class of {@code T} is immutable, and equal values are of one class. */
    @SuppressWarnings("unchecked") // see above
    <T> T of(T value) {
        int hash = value.hashCode() * 0x9E3779B9; // the golden ratio spreads what differs in a few bits alone
        int mask = table.length - 1;
        int start = hash ^ (hash >>> 16);
        for (int i = 0; i < PLACES; i++) {
            int at = (start + i) & mask;
            Object known = table[at];
            if (known == null) {
                put(value, hash, at);
                return value;
            }
            if (hashes[at] == hash && known.equals(value)) {
                return (T) known;
            }
        }
        return value;
    }

    private void put(Object value, int hash, int at) {
        table[at] = value;
        hashes[at] = hash;
        size++;
        if (size > table.length / 2) {
            grow();
        }
    }

    private void grow() {
        Object[] values = table;
        int[] before = hashes;
        table = new Object[values.length * 2];
        hashes = new int[table.length];
        size = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                add(values[i], before[i]);
            }
        }
    }

    private void add(Object value, int hash) {
        int start = hash ^ (hash >>> 16);
        for (int i = 0; i < PLACES; i++) {
            int at = (start + i) & (table.length - 1);
            if (table[at] == null) {
                table[at] = value;
                hashes[at] = hash;
                size++;
                return;
            }
        }
    }
}
