package io.github.apec2026.benchmark;

import io.github.apec2026.Apec2026;

/** Loads the data set as a user does. */
final class LoadMain {

    private LoadMain() {}

    /** Prints the nanoseconds from here to the end of the work, and those of the processor since the process began. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Processor.print(start, work());
    }

    static Object work() {
        return Apec2026.load();
    }
}
