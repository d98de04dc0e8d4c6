package io.github.apec2026.core.verify;

import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.Referent;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.recognize.Recognizer;
import java.util.Optional;

/** Creates the recognizer for the document of a claim file: its language, and the currency of a bare dollar sign. */
public final class DocumentRecognizer {

    private static final String DOLLAR = "$";

    private DocumentRecognizer() {}

    /**
     * The recognizer for the document of a file.
     *
     * @throws IllegalArgumentException when there is no grammar for its language
     */
    public static Recognizer of(ReadFile file) {
        Recognizer recognizer = Recognizer.of(file.language());
        for (Referent referent : file.referents()) {
            if (referent.words().equals(DOLLAR)) {
                Optional<Economy> economy = referent.means().type() == EntityType.ECONOMY
                        ? Economy.of(referent.means().as(EntityType.ECONOMY))
                        : Optional.empty();
                recognizer = economy.isPresent()
                        ? recognizer.withDollar(economy.get().currency())
                        : recognizer;
            }
        }
        return recognizer;
    }
}
