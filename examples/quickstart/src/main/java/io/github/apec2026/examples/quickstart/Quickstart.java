package io.github.apec2026.examples.quickstart;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.notice.Report;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.Printable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Loads the record and prints an overview and one meeting in detail; or another meeting alone, by its id. */
final class Quickstart {

    static final int OK = 0;
    static final int MISUSED = 2;

    private static final String MEETING = "som1-2026";

    private Quickstart() {}

    /** Runs and ends with the exit code. Writes UTF-8 whatever the standard streams are set to, since it may run within Maven. */
    public static void main(String[] args) {
        int width = Screen.width(Optional.ofNullable(System.getenv("COLUMNS")));
        System.exit(run(List.of(args), width, stream(FileDescriptor.out), stream(FileDescriptor.err)));
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    /** Prints both screens, or the meeting that the one argument names, in a width; gives the exit code. */
    static int run(List<String> args, int width, PrintStream out, PrintStream err) {
        LoadResult result = Apec2026.loader().read();
        ApecDataset apec = result.orThrow();
        Meeting meeting;
        try {
            meeting = apec.get(id(args));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            err.println(Printable.of(String.valueOf(e.getMessage())));
            return MISUSED;
        }
        if (args.isEmpty()) {
            out.print(screen(apec, result.report(), width) + "\n");
        }
        out.print(meeting(meeting, apec, width));
        out.flush();
        return OK;
    }

    /** The meeting asked for, written as {@code som1-2026} or as {@code meeting/som1-2026}. */
    private static Id<Meeting> id(List<String> args) {
        if (args.size() > 1) {
            throw new IllegalArgumentException("Give the id of one meeting, or none, not " + args);
        }
        String text = args.isEmpty() ? MEETING : args.get(0);
        return text.indexOf('/') < 0 ? Meeting.id(text) : Id.parse(text).as(EntityType.MEETING);
    }

    /** The screen for what a load gave. A program that needs no report asks for {@code Apec2026.load()} instead. */
    static String screen(ApecDataset apec, Report report, int width) {
        Screen screen = new Screen(width);
        new EditionSection(apec).print(screen);
        new MeetingsSection(apec).print(screen);
        new OfficialsSection(apec).print(screen);
        new FiguresSection(apec).print(screen);
        new ContradictionSection(apec).print(screen);
        new CountsSection(report).print(screen);
        return screen.toString();
    }

    /** The screen about one meeting and its parts, with the sources of every line. */
    static String meeting(Meeting meeting, ApecDataset apec, int width) {
        Screen screen = new Screen(width);
        MeetingContext context = new MeetingContext(apec, new MeetingTree(meeting, apec), new Citations(), screen);
        new MeetingSection(context).print();
        new OpenQuestionsSection(context).print();
        new MeetingFiguresSection(context).print();
        new OutcomesSection(context).print();
        new SpeechSection(context).print();
        new UndertakingsSection(context).print();
        new ProductsSection(context).print();
        new DisagreementsSection(context).print();
        new NotesSection(context).print();
        new SourcesSection(context).print();
        return screen.toString();
    }
}
