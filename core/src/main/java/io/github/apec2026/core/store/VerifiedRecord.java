package io.github.apec2026.core.store;

import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.verify.Verified;

/** What a record was resolved from, for data sets of some of its documents. Implementations are immutable and thread-safe. */
public interface VerifiedRecord {

    /** The rows of all types. */
    Schemas schemas();

    /** What was verified. Referents are not needed again: the claims that rest on them are verified. */
    Verified verified();

    /** How many of the record's notices, from the first on, come from reading and verifying. */
    int verifiedNotices();

    /** A record in memory. */
    static VerifiedRecord of(Schemas schemas, Verified verified) {
        return new InMemory(schemas, verified.withoutReferents());
    }

    /** A record in memory. */
    record InMemory(Schemas schemas, Verified verified) implements VerifiedRecord {

        @Override
        public int verifiedNotices() {
            return verified.notices().verified();
        }
    }
}
