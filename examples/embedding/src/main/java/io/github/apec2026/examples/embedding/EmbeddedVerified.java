package io.github.apec2026.examples.embedding;

import io.github.apec2026.Apec2026;

/** The same as {@link Embedded}, for who does not rely on what was verified when the record was compiled. */
final class EmbeddedVerified {

    private EmbeddedVerified() {}

    /** Verifies the claim files again, then prints what {@link Embedded} prints. */
    public static void main(String[] args) {
        Telling.print(Apec2026.loader().verifying().read().orThrow(), args);
    }
}
