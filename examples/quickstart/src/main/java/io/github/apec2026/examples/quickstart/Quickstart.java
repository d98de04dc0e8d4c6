package io.github.apec2026.examples.quickstart;

/** The shortest use of the library. */
final class Quickstart {
    private Quickstart() {}

    public static void main(String[] args) {
        System.out.println("APEC 2026 亞太經合組織");
    }
}
