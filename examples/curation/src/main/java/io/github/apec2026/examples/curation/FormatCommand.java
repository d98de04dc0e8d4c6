package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.examples.curation.file.Layout;
import io.github.apec2026.examples.curation.file.ShownJson;
import io.github.apec2026.value.Printable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The layout alone; for a register, which has no document to be placed in. */
@Command(name = "format", description = "lay out only, for example a register")
final class FormatCommand implements Callable<Integer> {

    private final Streams streams;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "CLAIMFILE", description = "the claim files; several only with --write")
    private List<Path> files = List.of();

    @Option(names = "--write", description = "write the claim files instead of printing one")
    private boolean write;

    FormatCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (files.size() > 1 && !write) {
            throw new ParameterException(spec.commandLine(), "several files at once only with --write");
        }
        for (Path file : files) {
            String text = Layout.of(ClaimTree.read(file).root());
            if (write) {
                ClaimTree.write(file, text);
                streams.err().println(Printable.of(file + ": written"));
            } else {
                streams.out().print(ShownJson.of(text));
            }
        }
        return Curation.OK;
    }
}
