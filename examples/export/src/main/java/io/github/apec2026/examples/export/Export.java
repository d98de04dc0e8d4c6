package io.github.apec2026.examples.export;

import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.Printable;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Writes the record into a folder, as files of other fields. {@code --list} says which kinds there are. */
@Command(
        name = "export",
        description = {
            "Writes the APEC 2026 record into a folder, as files that other programs read.",
            "",
            "  mvn -q -Pexport compile -Dexport.args=\"DIR\"",
            "",
            "A folder that an earlier export filled is replaced at once, when all files are made. One with anything",
            "else in it, or with a file that was changed since, is refused and left as it is.",
            ""
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes%n",
        exitCodeList = {"0:all files written", "1:something refused or an error found", "2:called wrongly"})
public final class Export implements Callable<Integer> {

    /** All files were written. */
    static final int OK = 0;

    /** Something is wrong with the folder or with an overlay; nothing was written. */
    static final int REFUSED = 1;

    private static final int HELP_WIDTH = 110;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder; its parent must be there")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "KIND",
            split = ",",
            description = "write these kinds of files, with commas between them, and no others")
    private List<FileSet> only = List.of();

    @Mixin
    private RecordOptions options = new RecordOptions();

    @Option(names = "--list", description = "list the kinds of files, and write nothing")
    private boolean isList;

    private Export() {}

    /** Runs the program on the streams of the process, in UTF-8 whatever Maven has made of them, and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(run(List.of(args), stream(FileDescriptor.out), stream(FileDescriptor.err)));
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(to)), false, StandardCharsets.UTF_8);
    }

    /** Runs the program; what was written is listed on {@code out}, progress and what is wrong on {@code err}. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        CommandLine program = new CommandLine(new Export())
                .setOut(new PrintWriter(out, false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setExpandAtFiles(false)
                .registerConverter(FileSet.class, Export::kind)
                .registerConverter(LocalDate.class, Export::day)
                .setParameterExceptionHandler((e, rest) -> misused(e))
                .setExecutionExceptionHandler((e, command, parsed) -> refused(e, command));
        program.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("print this help")
                        .build());
        try {
            return program.execute(args.toArray(String[]::new));
        } finally {
            program.getOut().flush();
            program.getErr().flush();
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (isList) {
            FileSets.all().forEach(set -> out.printf("%-12s %s%n", set.name(), set.description()));
            return OK;
        }
        Path to = folder.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "Missing required parameter: 'DIR'"));
        PrintWriter err = spec.commandLine().getErr();
        ExportFolder target = ExportFolder.of(to); // before the work: what is refused is refused at once
        ApecDataset record = options.record(spec.commandLine());
        RecordTerms terms = RecordTerms.of(record);
        Map<String, List<ExportedFile>> files = made(record, err);
        ExportedFile manifest = new ExportedFile(
                Manifest.PATH,
                "application/json",
                "what was written, its licence, version, digests and citations",
                Manifest.of(terms, files));
        files.put("", List.of(manifest));
        target.write(files.values().stream().flatMap(List::stream).toList());
        out.print(Summary.of(files));
        out.println();
        out.println(terms.citation());
        return OK;
    }

    private Map<String, List<ExportedFile>> made(ApecDataset record, PrintWriter progress) {
        Map<String, List<ExportedFile>> files = new LinkedHashMap<>();
        List<FileSet> sets = new ArrayList<>(FileSets.all());
        if (!only.isEmpty()) {
            sets.retainAll(only);
        }
        for (FileSet set : sets) {
            progress.printf("[%d/%d] %s%n", files.size() + 1, sets.size(), set.name());
            progress.flush();
            files.put(set.name(), List.copyOf(set.files(record)));
        }
        return files;
    }

    private static FileSet kind(String name) {
        return FileSets.named(name).orElseThrow(() -> {
            List<String> names = FileSets.all().stream().map(FileSet::name).toList();
            return new TypeConversionException("there is no \"" + name + "\"; there are " + String.join(", ", names));
        });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("not a date such as 2026-02-10: " + text);
        }
    }

    /** Says what is wrong with a call, and how to call. */
    private static int misused(ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("export: " + Printable.of(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println();
        e.getCommandLine().usage(err);
        return e.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Says what is wrong with the folder or the record. Anything else is a mistake in the program. */
    private static int refused(Exception e, CommandLine command) throws Exception {
        if (e instanceof ParameterException wrong) {
            return misused(wrong);
        }
        if (!(e instanceof ExportException)) {
            throw e;
        }
        String.valueOf(e.getMessage()).lines().map(Printable::of).forEach(command.getErr()::println);
        return REFUSED;
    }
}
