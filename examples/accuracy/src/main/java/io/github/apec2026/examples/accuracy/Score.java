package io.github.apec2026.examples.accuracy;

/**
 * How many were labelled, how many the recognizer read, and how many of these are right.
 *
 * @param labelled the labels
 * @param read what was read
 * @param right what was read as it is labelled; each label counts once
 */
record Score(int labelled, int read, int right) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(labelled + other.labelled, read + other.read, right + other.right);
    }

    /** Of what was read, how much is right; 0 where nothing was read. */
    double precision() {
        return read == 0 ? 0 : (double) right / read;
    }

    /** Of what is labelled, how much was read right; 0 where nothing is labelled. */
    double recall() {
        return labelled == 0 ? 0 : (double) right / labelled;
    }

    /** The harmonic mean of both. */
    double f1() {
        return labelled + read == 0 ? 0 : 2.0 * right / (labelled + read);
    }
}
