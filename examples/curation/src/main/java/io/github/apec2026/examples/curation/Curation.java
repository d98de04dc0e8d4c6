package io.github.apec2026.examples.curation;

/** The curators' tools. */
final class Curation {
    private Curation() {}

    public static void main(String[] args) {
        System.out.println("nothing to curate yet");
    }
}
