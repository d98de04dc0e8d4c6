package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.value.Printable;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The curators' tool: from a document and a draft of its claims to a claim file that holds. {@code help} lists the steps. */
@Command(
        name = "curation",
        description = {
            "The curators' tool of apec2026: from a news article to a claim file that holds.",
            "",
            "  mvn -q -Pcuration compile -Dcuration.args=\"COMMAND ...\"",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "Exit codes%n",
        exitCodeList = {"0:nothing wrong", "1:something refused or an error found", "2:called wrongly"},
        commandListHeading = "%nCommands (help COMMAND for more)%n",
        footer = Steps.TEXT)
public final class Curation {

    /** Done, and nothing is wrong. */
    static final int OK = 0;

    /** Something is wrong with the files. */
    static final int REFUSED = 1;

    private static final int HELP_WIDTH = 110;

    private Curation() {}

    /**
     * Runs a command and ends with its exit code. Reads and writes the streams of the process, in UTF-8, whatever Maven, in whose
     * process it may run, has made of {@code System.out}.
     */
    public static void main(String[] args) {
        System.exit(run(
                List.of(args),
                new FileInputStream(FileDescriptor.in),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err)));
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(to)), false, StandardCharsets.UTF_8);
    }

    /** Runs a command; what it makes goes to {@code out}, what is wrong to {@code err}, both without controls of a terminal. */
    static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        CommandLine tool = tool(new Streams(in, TerminalOutput.to(out), TerminalOutput.to(err)));
        try {
            return tool.execute(args.toArray(String[]::new));
        } finally {
            tool.getOut().flush();
            tool.getErr().flush();
        }
    }

    private static CommandLine tool(Streams streams) {
        CommandLine tool = command(new Curation())
                .addSubcommand(command(new PlaceCommand(streams)))
                .addSubcommand(command(new ShowCommand(streams)))
                .addSubcommand(command(new CheckCommand(streams)))
                .addSubcommand(command(new CoverCommand(streams)))
                .addSubcommand(command(new FormatCommand(streams)))
                .addSubcommand(command(new CompileCommand(streams)))
                .addSubcommand(command(new RecognizeCommand(streams)))
                .addSubcommand(command(new SchemaCommand(streams)))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new GenerateCompletion())
                .setOut(new PrintWriter(streams.out(), false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), false, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, args) -> misused(e))
                .setExecutionExceptionHandler((e, command, parsed) -> refused(e, command));
        return Conversions.register(tool);
    }

    private static CommandLine command(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("print this help")
                        .build());
        return line;
    }

    /** Says what is wrong with a call, and how to call. */
    private static int misused(ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("curation: " + Printable.of(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println();
        e.getCommandLine().usage(err);
        return e.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Says what is wrong with the files. Anything else is a mistake in the tool. */
    private static int refused(Exception e, CommandLine command) throws Exception {
        if (!(e instanceof CurationException)) {
            throw e;
        }
        command.getErr().println(Printable.of(String.valueOf(e.getMessage())));
        return REFUSED;
    }
}
