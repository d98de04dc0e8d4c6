package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.file.ShownJson;
import io.github.apec2026.examples.curation.place.Placement;
import io.github.apec2026.value.Printable;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the positions of the passages, or says why it cannot. */
@Command(name = "place", description = "locate the passages; print the file, or write it")
final class PlaceCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private DocumentAndClaims files = new DocumentAndClaims();

    @Option(names = "--write", description = "write the claim file instead of printing it")
    private boolean write;

    PlaceCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Path claimFile = files.claimFile();
        Placement placement = Placement.of(DocumentText.read(files.document()), ClaimTree.read(claimFile));
        placement.warnings().forEach(this::complain);
        placement.refusals().forEach(this::complain);
        if (!placement.refusals().isEmpty()) {
            complain(claimFile + ": " + placement.refusals().size() + " refused, nothing written");
            return Curation.REFUSED;
        }
        if (write) {
            ClaimTree.write(claimFile, placement.text());
        } else {
            streams.out().print(ShownJson.of(placement.text()));
        }
        return Curation.OK;
    }

    private void complain(String line) {
        streams.err().println(Printable.of(line));
    }
}
