package io.github.apec2026.examples.quickstart;

/** The reasons of inferred and curated claims, by the letters in the margin. */
final class NotesSection {

    private static final int[] COLUMNS = {0, 2};

    private final MeetingContext context;

    NotesSection(MeetingContext context) {
        this.context = context;
    }

    void print() {
        if (context.citations().notes().isEmpty()) {
            return;
        }
        context.screen().heading("NOTES", "reasons for values that are inferred or curated");
        context.citations().notes().forEach(note -> context.screen().row(COLUMNS, "", note.getKey(), note.getValue()));
    }
}
