package io.github.apec2026.core.compiled;

import io.github.apec2026.core.type.ValueOutput;
import io.github.apec2026.model.Id;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the bytes of a block. Used by one thread. */
final class BlockWriter implements ValueOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TableBuilder tables;

    BlockWriter(TableBuilder tables) {
        this.tables = tables;
    }

    @Override
    public void number(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("A negative number: " + value);
        }
        int rest = value;
        while (rest > 0x7F) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    @Override
    public void text(String value) {
        number(tables.text(value));
    }

    void textOrNull(@Nullable String value) {
        number(value == null ? 0 : tables.text(value) + 1);
    }

    @Override
    public void id(Id<?> value) {
        number(tables.id(value));
    }

    void idOrNull(@Nullable Id<?> value) {
        number(value == null ? 0 : tables.id(value) + 1);
    }

    /** Writes how many ascending numbers there are, and then these. */
    void ascending(List<Integer> numbers) {
        number(numbers.size());
        int last = 0;
        for (int each : numbers) {
            number(each - last);
            last = each;
        }
    }

    /** Writes a number as four bytes. */
    void fixed(int value) {
        byte[] four = new byte[4];
        CompiledFormat.putInt(four, 0, value);
        bytes.writeBytes(four);
    }

    void raw(byte[] more) {
        bytes.writeBytes(more);
    }

    int size() {
        return bytes.size();
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
