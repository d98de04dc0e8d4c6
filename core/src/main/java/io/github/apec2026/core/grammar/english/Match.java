package io.github.apec2026.core.grammar.english;

import io.github.apec2026.recognition.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of some tokens: a recognition, or words that say none and are stepped over.
 *
 * @param next the token behind it
 * @param result the recognition
 */
record Match(int next, @Nullable Recognition result) {

    static Match silent(int next) {
        return new Match(next, null);
    }
}
