package io.github.apec2026.core.compiled;

import io.github.apec2026.core.type.ValueInput;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import org.jspecify.annotations.Nullable;

/** Reads numbers, texts and ids one after the other from a place in a compiled record. Used by one thread. */
final class BlockReader implements ValueInput {

    private final byte[] bytes;
    private final Tables tables;
    private int at;

    BlockReader(byte[] bytes, Tables tables, int at) {
        this.bytes = bytes;
        this.tables = tables;
        this.at = at;
    }

    /** Where the next thing is read. */
    int at() {
        return at;
    }

    @Override
    public int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                if (value < 0) {
                    throw new IllegalStateException("A number below zero");
                }
                return value;
            }
        }
    }

    /** Reads over so many numbers. */
    void skipNumbers(int count) {
        for (int left = count; left > 0; left -= bytes[at++] >= 0 ? 1 : 0) {}
    }

    /** How many things follow; as each of them has a byte at least, no more than there are bytes. */
    int count() {
        int count = number();
        if (count > bytes.length - at) {
            throw new IllegalStateException(count + " things in " + (bytes.length - at) + " bytes");
        }
        return count;
    }

    @Override
    public String text() {
        return tables.text(number());
    }

    /** The next four bytes as a number. */
    int fixed() {
        at += 4;
        return CompiledFormat.intAt(bytes, at - 4);
    }

    /** The next text, or {@code null}. */
    @Nullable
    String textOrNull() {
        int number = number();
        return number == 0 ? null : tables.text(number - 1);
    }

    @Override
    public Id<?> id() {
        return tables.id(number());
    }

    /** The next id, of a type; {@code null} when there is none. */
    <E extends Entity> @Nullable Id<E> idOrNull(EntityType<E> type) {
        int number = number();
        return number == 0 ? null : tables.id(number - 1).as(type);
    }

    /** The next id, or {@code null}. */
    @Nullable
    Id<?> idOrNull() {
        int number = number();
        return number == 0 ? null : tables.id(number - 1);
    }

    /** So many ascending numbers. */
    int[] ascending() {
        int[] numbers = new int[count()];
        int last = 0;
        for (int i = 0; i < numbers.length; i++) {
            last += number();
            numbers[i] = last;
        }
        return numbers;
    }
}
