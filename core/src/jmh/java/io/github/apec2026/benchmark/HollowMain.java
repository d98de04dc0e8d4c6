package io.github.apec2026.benchmark;

import com.netflix.hollow.core.index.HollowPrimaryKeyIndex;
import com.netflix.hollow.core.read.engine.HollowBlobReader;
import com.netflix.hollow.core.read.engine.HollowReadStateEngine;
import java.io.IOException;
import java.io.InputStream;

/** Reads a snapshot of the entities into Hollow, and indexes them by id. */
final class HollowMain {

    private HollowMain() {}

    /** Prints the nanoseconds from here to the end of the work, and those of the processor since the process began. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Processor.print(start, work());
    }

    static Object work() throws IOException {
        HollowReadStateEngine engine = new HollowReadStateEngine();
        try (InputStream in = PeerFiles.hollow()) {
            new HollowBlobReader(engine).readSnapshot(in);
        }
        HollowPrimaryKeyIndex byId = new HollowPrimaryKeyIndex(engine, "EntityRow", "id.value");
        if (byId.getMatchingOrdinal("meeting/som1-2026") < 0) {
            throw new IllegalStateException("Nothing was read");
        }
        return byId;
    }
}
