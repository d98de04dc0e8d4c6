package io.github.apec2026.rules;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The string constants of a class file: every literal of its code and every constant that it takes over from another class. */
final class StringConstants {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int VERSION_BYTES = 4;
    private static final int UTF8 = 1;
    private static final int STRING = 8;

    private StringConstants() {}

    /** The literals, in no particular order. */
    static List<String> of(Path classFile) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(classFile))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException("Not a class file: " + classFile);
            }
            in.skipNBytes(VERSION_BYTES);
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + classFile, e);
        }
    }

    private static List<String> read(DataInputStream in) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        List<Integer> strings = new ArrayList<>();
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts.put(i, in.readUTF());
                case STRING -> strings.add(in.readUnsignedShort());
                // class, method type, module, package
                case 7, 16, 19, 20 -> in.skipNBytes(2);
                // method handle
                case 15 -> in.skipNBytes(3);
                // integer, float, field, method, interface method, name and type, dynamic, invoke dynamic
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                // long and double take two places
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> throw new IOException("Unknown constant " + tag);
            }
        }
        return strings.stream().map(texts::get).toList();
    }
}
