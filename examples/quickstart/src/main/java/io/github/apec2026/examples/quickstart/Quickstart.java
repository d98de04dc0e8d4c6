package io.github.apec2026.examples.quickstart;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.query.ApecDataset;

/** Loads the record and prints it on one screen. */
final class Quickstart {

    private Quickstart() {}

    public static void main(String[] args) {
        System.out.print(screen(Apec2026.loader().read()));
    }

    /** The screen for what a load gave. A program that needs no report asks for {@code Apec2026.load()} instead. */
    static String screen(LoadResult result) {
        ApecDataset apec = result.orThrow();
        Screen screen = new Screen();
        new EditionSection(apec).print(screen);
        new MeetingsSection(apec).print(screen);
        new OfficialsSection(apec).print(screen);
        new FiguresSection(apec).print(screen);
        new ContradictionSection(apec).print(screen);
        new CountsSection(result.report()).print(screen);
        return screen.toString();
    }
}
