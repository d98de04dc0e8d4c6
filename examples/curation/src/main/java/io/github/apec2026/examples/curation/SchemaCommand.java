package io.github.apec2026.examples.curation;

import io.github.apec2026.Apec2026;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The JSON Schema of claim files, for editors that check while one types. */
@Command(name = "schema", description = "the JSON Schema of claim files, for editors")
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.out().print(Apec2026.claimFileSchema());
        return Curation.OK;
    }
}
