package io.github.apec2026.recognition;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Set;

/**
 * A word that says how firm its text is. Positions count UTF-16 code units from 0.
 *
 * <pre>{@code
 * ModalWord word = Recognizer.of("en").modalWords("Ports should grow").get(0);
 * System.out.println(word.start() + ".." + word.end() + " " + word.isOnly(Modality.ADVICE)); // 6..12 true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param readings all that it may be: one where the word decides (必須), several where it does not (要); every one where it is denied
 *     ("should not") or is part of a quoted title
 */
@JsonPropertyOrder({"start", "end", "readings"})
public record ModalWord(int start, int end, Set<Modality> readings) {

    /** Copies the readings. */
    public ModalWord {
        readings = Set.copyOf(Objects.requireNonNull(readings, "readings"));
    }

    /** Whether it can be nothing else. */
    public boolean isOnly(Modality modality) {
        return readings.size() == 1 && readings.contains(modality);
    }
}
