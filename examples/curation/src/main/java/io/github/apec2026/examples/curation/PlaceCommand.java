package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.place.Placement;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** {@code place DOCUMENT CLAIMFILE [--write]}: writes where the passages stand, or says why it cannot. */
final class PlaceCommand {

    private PlaceCommand() {}

    static int run(Arguments args, PrintStream out, PrintStream err) {
        List<Path> files = args.allow(Option.WRITE).files(2, "a document and a claim file");
        Path claimFile = files.get(1);
        Placement placement = Placement.of(DocumentText.read(files.get(0)), ClaimTree.read(claimFile));
        placement.warnings().forEach(err::println);
        placement.refusals().forEach(err::println);
        if (!placement.refusals().isEmpty()) {
            err.println(claimFile + ": " + placement.refusals().size() + " refused, nothing written");
            return Curation.REFUSED;
        }
        if (args.has(Option.WRITE)) {
            ClaimTree.write(claimFile, placement.text());
        } else {
            out.print(placement.text());
        }
        return Curation.OK;
    }
}
