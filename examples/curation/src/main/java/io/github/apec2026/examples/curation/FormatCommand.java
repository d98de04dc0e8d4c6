package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.examples.curation.file.Layout;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** {@code format CLAIMFILE… [--write]}: the layout alone; for a register, which has no document to be placed in. */
final class FormatCommand {

    private FormatCommand() {}

    static int run(Arguments args, PrintStream out, PrintStream err) {
        List<Path> files = args.allow(Option.WRITE).someFiles("at least one claim file");
        if (files.size() > 1 && !args.has(Option.WRITE)) {
            throw new UsageException("several files at once only with --write");
        }
        for (Path file : files) {
            String text = Layout.of(ClaimTree.read(file).root());
            if (args.has(Option.WRITE)) {
                ClaimTree.write(file, text);
                err.println(file + ": written");
            } else {
                out.print(text);
            }
        }
        return Curation.OK;
    }
}
