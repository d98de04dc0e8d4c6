package io.github.apec2026.examples.quickstart;

/** Why the record holds what no words alone say, by the letters in the margin. */
final class NotesSection {

    private static final int[] COLUMNS = {0, 2};

    private final Telling telling;

    NotesSection(Telling telling) {
        this.telling = telling;
    }

    void print() {
        if (telling.citations().notes().isEmpty()) {
            return;
        }
        telling.screen().heading("NOTES", "why the record holds what words alone do not say");
        telling.citations().notes().forEach(note -> telling.screen().row(COLUMNS, "", note.getKey(), note.getValue()));
    }
}
