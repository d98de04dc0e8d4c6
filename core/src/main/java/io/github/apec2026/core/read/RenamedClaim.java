package io.github.apec2026.core.read;

import io.github.apec2026.model.Id;

/**
 * A claim that its file makes with former ids, under those of today. Its place in the file is where it is written.
 *
 * @param <T> the Java type of the value
 */
final class RenamedClaim<T> extends ReadClaim<T> {

    private final Id<?> written;

    /** What a claim says, of another subject and with another value. */
    RenamedClaim(ReadClaim<T> claim, Id<?> subject, T value, ClaimDetails details) {
        super(claim, subject, value, details);
        this.written = claim.written();
    }

    @Override
    public Id<?> written() {
        return written;
    }
}
