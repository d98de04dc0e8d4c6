package io.github.apec2026.examples.curation;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** A document and the claim file about it. */
final class DocumentAndClaims {

    @SuppressWarnings("NullAway.Init") // set by picocli: a call without it is refused
    @Parameters(index = "0", paramLabel = "DOCUMENT", description = "the text of the document, in UTF-8")
    private Path document;

    @SuppressWarnings("NullAway.Init") // the same
    @Parameters(index = "1", paramLabel = "CLAIMFILE", description = "the claim file about it")
    private Path claimFile;

    /** The file of the document. */
    Path document() {
        return document;
    }

    /** The claim file. */
    Path claimFile() {
        return claimFile;
    }
}
