package io.github.apec2026.core.grammar;

import io.github.apec2026.recognition.Modality;
import java.util.EnumSet;
import java.util.Set;

/** What modal words may be, as the tables of the grammars write it: M must, S should, W will, C can, H hope, E explore, P promote, L launched. */
public final class Readings {

    /** Every reading: of what is denied or only quoted. */
    public static final String ANY = "*";

    private Readings() {}

    /** The readings of some letters. */
    public static Set<Modality> of(String letters) {
        EnumSet<Modality> readings = EnumSet.noneOf(Modality.class);
        for (Modality each : Modality.values()) {
            if (letters.equals(ANY) || letters.indexOf(letter(each)) >= 0) {
                readings.add(each);
            }
        }
        return readings;
    }

    /** Must, should, will, can, hope, explore, promote, launched. */
    private static char letter(Modality modality) {
        return switch (modality) {
            case OBLIGATION -> 'M';
            case ADVICE -> 'S';
            case INTENTION -> 'W';
            case POSSIBILITY -> 'C';
            case HOPE -> 'H';
            case EXPLORATION -> 'E';
            case PROMOTION -> 'P';
            case EXISTENCE -> 'L';
        };
    }
}
