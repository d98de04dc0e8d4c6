package io.github.apec2026.examples.curation;

import io.github.apec2026.Apec2026;
import java.io.PrintStream;

/** {@code schema}: the JSON Schema of claim files, for editors that check while one types. */
final class SchemaCommand {

    private SchemaCommand() {}

    static int run(Arguments args, PrintStream out) {
        args.allow().noFiles("schema takes no file");
        out.print(Apec2026.claimFileSchema());
        return Curation.OK;
    }
}
