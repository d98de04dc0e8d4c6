package io.github.apec2026.benchmark;

/** Starts and ends. */
final class EmptyMain {

    private EmptyMain() {}

    /** Prints the nanoseconds from here to the end of the work, and those of the processor since the process began. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Processor.print(start, work());
    }

    static Object work() {
        return EmptyMain.class;
    }
}
