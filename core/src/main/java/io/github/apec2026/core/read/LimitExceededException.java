package io.github.apec2026.core.read;

import io.github.apec2026.core.finding.Location;
import java.io.IOException;

/** A file has more than a load takes. Ends the reading of the file. */
final class LimitExceededException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Limit limit;
    private final transient Location where;

    LimitExceededException(Limit limit, Location where) {
        super("More than the limit of " + limit.noun());
        this.limit = limit;
        this.where = where;
    }

    Limit limit() {
        return limit;
    }

    /** Where the first is that exceeds it. */
    Location where() {
        return where;
    }
}
