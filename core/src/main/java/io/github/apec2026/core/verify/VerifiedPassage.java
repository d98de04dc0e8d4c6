package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.read.ReadPassage;

/**
 * A passage as users see it, and its position in a claim file. The data set retains these, so they hold no more of the file than that.
 *
 * @param passage the passage
 * @param file the claim file
 * @param index its number in the file, from 0
 * @param line the line where it starts, from 1
 * @param column the column where it starts, from 1
 */
public record VerifiedPassage(Passage passage, String file, int index, int line, int column) {

    static VerifiedPassage of(ReadPassage read) {
        Location where = read.where();
        return new VerifiedPassage(read.passage(), where.file(), read.index(), where.line(), where.column());
    }

    /** Its place in the claim file. */
    public Location where() {
        return new Location(file, line, column, "/passages/" + index);
    }
}
