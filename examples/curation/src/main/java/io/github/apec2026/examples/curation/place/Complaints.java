package io.github.apec2026.examples.curation.place;

import io.github.apec2026.examples.curation.file.ClaimTree;
import java.util.ArrayList;
import java.util.List;

/** What is wrong, each with its place in the claim file; collected, so that the first does not hide the rest. */
final class Complaints {

    private final ClaimTree file;
    private final List<String> refusals = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    Complaints(ClaimTree file) {
        this.file = file;
    }

    /** Something for which nothing is written. */
    void refuse(String pointer, String message) {
        refusals.add(file.place(pointer) + ": " + pointer + ": " + message);
    }

    /** Something to look at. */
    void warn(String pointer, String message) {
        warnings.add(file.place(pointer) + ": " + pointer + ": warning: " + message);
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }
}
