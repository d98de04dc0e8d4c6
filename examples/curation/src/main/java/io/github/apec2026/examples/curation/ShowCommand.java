package io.github.apec2026.examples.curation;

import io.github.apec2026.LoadResult;
import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.examples.curation.file.CuratedFile;
import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.examples.curation.file.DocumentText;
import io.github.apec2026.examples.curation.show.SideBySide;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code show DOCUMENT CLAIMFILE}: the document with its claims, for a second reader. */
final class ShowCommand {

    private ShowCommand() {}

    static int run(Arguments args, PrintStream out) {
        List<Path> paths = args.allow().files(2, "a document and a claim file");
        DocumentText document = DocumentText.read(paths.get(0));
        CuratedFile file = CuratedFile.read(paths.get(1));
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
        new SideBySide(document, tree, result, out).print();
        return Curation.OK;
    }
}
