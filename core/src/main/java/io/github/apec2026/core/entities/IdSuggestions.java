package io.github.apec2026.core.entities;

import io.github.apec2026.core.text.Letters;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Existing ids that are spelled like one that does not exist, for error messages. */
final class IdSuggestions {

    private static final int MOST = 5;

    /** Comparing takes a time with the square of the length. */
    private static final int LONGEST = 200;

    private IdSuggestions() {}

    /** The existing ids nearest to {@code wanted}, the nearest first; those of its type before others of the same key. */
    static List<Id<?>> of(Id<?> wanted, Collection<Id<?>> existing) {
        int tolerance = Math.max(2, wanted.key().length() / 3);
        List<Candidate> near = new ArrayList<>();
        for (Id<?> id : existing) {
            boolean sameType = id.type() == wanted.type();
            int distance =
                    sameType ? distance(id.key(), wanted.key()) : id.key().equals(wanted.key()) ? tolerance : -1;
            boolean contained =
                    sameType && (id.key().contains(wanted.key()) || wanted.key().contains(id.key()));
            if ((distance >= 0 && distance <= tolerance) || contained) {
                near.add(new Candidate(id, distance));
            }
        }
        near.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::id));
        List<Id<?>> ids = new ArrayList<>();
        for (Candidate candidate : near.subList(0, Math.min(MOST, near.size()))) {
            ids.add(candidate.id());
        }
        return ids;
    }

    /** The distance of two keys; -1 of long ones, of which only those are near that contain each other. */
    private static int distance(String one, String other) {
        return one.length() <= LONGEST && other.length() <= LONGEST ? Letters.distance(one, other) : -1;
    }

    private record Candidate(Id<?> id, int distance) {}
}
