package io.github.apec2026.examples.embedding;

import io.github.apec2026.Apec2026;
import io.github.apec2026.query.ApecDataset;

/** A program that loads the record it finds beside it: on the class path, on the module path, in a run-time image or in one jar. */
final class Embedded {

    private Embedded() {}

    /** Prints where it runs, what it found, and the entities whose ids it is given. */
    public static void main(String[] args) {
        ApecDataset apec = Apec2026.load();
        Telling.print(apec, args);
    }
}
