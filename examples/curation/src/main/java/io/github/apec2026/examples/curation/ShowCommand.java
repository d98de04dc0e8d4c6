package io.github.apec2026.examples.curation;

import io.github.apec2026.LoadResult;
import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.examples.curation.file.CuratedFile;
import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.show.SideBySide;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The document with its claims, for a second reader. */
@Command(name = "show", description = "the document in order, each passage followed by its claims")
final class ShowCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private DocumentAndClaims files = new DocumentAndClaims();

    ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        DocumentText document = DocumentText.read(files.document());
        CuratedFile file = CuratedFile.read(files.claimFile());
        ClaimTree tree = file.tree();
        if (tree.isDraft()) {
            throw new CurationException(tree.name() + ": a draft; place it first");
        }
        if (!tree.root().path("document").path("id").isTextual()) {
            throw new CurationException(
                    tree.name() + ": has no document with an \"id\"; there is nothing to show it beside");
        }
        LoadResult result = CuratedSources.loader(List.of(file))
                .documents(sha256 -> sha256.equals(document.sha256()) ? Optional.of(document.text()) : Optional.empty())
                .read();
        new SideBySide(document, tree, result, streams.out()).print();
        return Curation.OK;
    }
}
