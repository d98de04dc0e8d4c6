package io.github.apec2026.core.read;

import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Trait;

/** Counts what the files of a load have, and ends the reading of the file that exceeds a limit. */
final class LoadBudget {

    private final Limits limits;
    private int claims;
    private int passages;
    private int names;

    LoadBudget(Limits limits) {
        this.limits = limits;
    }

    private LoadBudget(LoadBudget other) {
        this.limits = other.limits;
        this.claims = other.claims;
        this.passages = other.passages;
        this.names = other.names;
    }

    /** What is counted so far, for a file that is refused. */
    LoadBudget copy() {
        return new LoadBudget(this);
    }

    Limits limits() {
        return limits;
    }

    /** Counts a file that was read before, when it was within the limits. */
    void count(ReadFile file) {
        claims += file.claims.size();
        passages += file.passages.size();
        for (ReadClaim<?> claim : file.claims) {
            names += isName(claim.property()) ? 1 : 0;
        }
    }

    /** Adds a claim to its file. */
    void add(ReadClaim<?> claim, ReadFile file) throws LimitExceededException {
        claims++;
        if (claims > limits.of(Limit.CLAIMS)) {
            throw new LimitExceededException(Limit.CLAIMS, claim.where());
        }
        if (isName(claim.property())) {
            names++;
            if (names > limits.of(Limit.NAMES)) {
                throw new LimitExceededException(Limit.NAMES, claim.where());
            }
        }
        file.claims.add(claim);
    }

    /** Counts a passage that starts somewhere. */
    void passage(Location where) throws LimitExceededException {
        passages++;
        if (passages > limits.of(Limit.PASSAGES)) {
            throw new LimitExceededException(Limit.PASSAGES, where);
        }
    }

    /** Whether values of a property name something. */
    static boolean isName(Property<?> property) {
        return property.is(Trait.NAMING) || property.is(Trait.TITLING);
    }
}
