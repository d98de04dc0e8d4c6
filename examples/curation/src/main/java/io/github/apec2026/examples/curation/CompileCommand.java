package io.github.apec2026.examples.curation;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoadException;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.examples.curation.file.CuratedFile;
import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.report.ReportFormat;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies claim files and compiles them into one file, with which a load need not verify them again. */
@Command(
        name = "compile",
        description = {
            "verify claim files and compile them for a fast start",
            "Without claim files: those of the data. With claim files: those of your own ClaimSource, whose name"
                    + " and file names must be these, and whose compiled() returns the result."
        })
final class CompileCommand implements Callable<Integer> {

    private final Streams streams;

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "CLAIMFILE", description = "claim files, in the order of the source")
    private List<Path> files = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "the name of the source that has the claim files")
    private Optional<String> name = Optional.empty();

    @SuppressWarnings("NullAway.Init") // set by picocli
    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "where to write the compiled record")
    private Path output;

    CompileCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() == name.isPresent()) {
            throw new ParameterException(spec.commandLine(), "claim files need --name, and it needs claim files");
        }
        byte[] compiled;
        try {
            compiled = loader().compile();
        } catch (ApecLoadException e) {
            streams.out().print(ReportFormat.TEXT.print(e.report()));
            return Curation.REFUSED;
        }
        try {
            Files.write(output, compiled);
        } catch (IOException e) {
            throw new CurationException(output + ": the compiled record cannot be written (" + e + ")");
        }
        streams.out().println(output + ": " + compiled.length + " bytes");
        return Curation.OK;
    }

    private ApecLoader loader() {
        return name.isEmpty()
                ? Apec2026.loader()
                : Apec2026.loader().withoutProviders().with(new OwnSource(name.get(), own()));
    }

    private List<ClaimFile> own() {
        List<ClaimFile> own = new ArrayList<>();
        for (Path file : files) {
            own.add(new OwnFile(CuratedFile.read(file)));
        }
        return List.copyOf(own);
    }

    private record OwnSource(String name, List<ClaimFile> files) implements ClaimSource {

        @Override
        public int order() {
            return DATA;
        }
    }

    /** A file by its name without folders, as a source in a jar has it. */
    private record OwnFile(CuratedFile file) implements ClaimFile {

        @Override
        public String name() {
            return file.fileName();
        }

        @Override
        public InputStream open() {
            return file.open();
        }
    }
}
