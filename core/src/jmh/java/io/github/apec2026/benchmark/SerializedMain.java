package io.github.apec2026.benchmark;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Map;

/** Reads the entities by id with Java serialization. */
final class SerializedMain {

    private SerializedMain() {}

    /** Prints the nanoseconds from here to the end of the work, and those of the processor since the process began. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        long start = System.nanoTime();
        Processor.print(start, work());
    }

    static Object work() throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(PeerFiles.serialized())) {
            Map<?, ?> byId = (Map<?, ?>) in.readObject();
            if (byId.get("meeting/som1-2026") == null) {
                throw new IllegalStateException("Nothing was read");
            }
            return byId;
        }
    }
}
