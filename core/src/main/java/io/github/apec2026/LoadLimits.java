package io.github.apec2026;

import io.github.apec2026.core.read.Limit;
import io.github.apec2026.core.read.Limits;

/**
 * What a load takes at most. A file that exceeds a limit is refused with an error at the place where it does so, so that no input exhausts
 * the memory. The usual limits are far beyond any record of claims; a file that is as large as they allow needs about 1 GB. A value or
 * name that is too long is an error of its own.
 *
 * <pre>{@code
 * LoadLimits limits = LoadLimits.usual().withMaxClaims(2);
 * System.out.println(limits.maxClaims()); // 2
 * System.out.println(Apec2026.loader().limits(limits).read().dataset().isPresent()); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LoadLimits {

    private static final LoadLimits USUAL = new LoadLimits(Limits.usual());

    private final Limits limits;

    private LoadLimits(Limits limits) {
        this.limits = limits;
    }

    /** Those of a loader that is given no others. */
    public static LoadLimits usual() {
        return USUAL;
    }

    Limits limits() {
        return limits;
    }

    /** The bytes of a file; usually 64 MiB. */
    public int maxFileBytes() {
        return limits.of(Limit.FILE_BYTES);
    }

    /** The claims of all files together, those that facts inherit from a passage included; usually 1,000,000. */
    public int maxClaims() {
        return limits.of(Limit.CLAIMS);
    }

    /** The passages of all files together; usually 1,000,000. */
    public int maxPassages() {
        return limits.of(Limit.PASSAGES);
    }

    /** The claims of names, titles and labels of all files together; usually 1,000,000. */
    public int maxNames() {
        return limits.of(Limit.NAMES);
    }

    /** The UTF-16 code units of a name, title or label; usually 500. */
    public int maxNameLength() {
        return limits.of(Limit.NAME_LENGTH);
    }

    /** The UTF-16 code units of a string; usually 100,000. */
    public int maxStringLength() {
        return limits.of(Limit.STRING_LENGTH);
    }

    /** How deep objects and arrays are nested in a file; usually 32. */
    public int maxDepth() {
        return limits.of(Limit.DEPTH);
    }

    /**
     * The same limits, but for the bytes of a file.
     *
     * @throws IllegalArgumentException when {@code max} is less than 1
     */
    public LoadLimits withMaxFileBytes(int max) {
        return with(Limit.FILE_BYTES, max);
    }

    /**
     * The same limits, but for the number of claims.
     *
     * @throws IllegalArgumentException when {@code max} is less than 1
     */
    public LoadLimits withMaxClaims(int max) {
        return with(Limit.CLAIMS, max);
    }

    /**
     * The same limits, but for the number of passages.
     *
     * @throws IllegalArgumentException when {@code max} is less than 1
     */
    public LoadLimits withMaxPassages(int max) {
        return with(Limit.PASSAGES, max);
    }

    /**
     * The same limits, but for the number of names.
     *
     * @throws IllegalArgumentException when {@code max} is less than 1
     */
    public LoadLimits withMaxNames(int max) {
        return with(Limit.NAMES, max);
    }

    /**
     * The same limits, but for the length of a name.
     *
     * @throws IllegalArgumentException when {@code max} is less than 1
     */
    public LoadLimits withMaxNameLength(int max) {
        return with(Limit.NAME_LENGTH, max);
    }

    /**
     * The same limits, but for the length of a string.
     *
     * @throws IllegalArgumentException when {@code max} is less than 1
     */
    public LoadLimits withMaxStringLength(int max) {
        return with(Limit.STRING_LENGTH, max);
    }

    /**
     * The same limits, but for the depth of nesting.
     *
     * @throws IllegalArgumentException when {@code max} is less than 1
     */
    public LoadLimits withMaxDepth(int max) {
        return with(Limit.DEPTH, max);
    }

    private LoadLimits with(Limit limit, int max) {
        return new LoadLimits(limits.with(limit, max));
    }

    /** All limits in words. */
    @Override
    public String toString() {
        return "LoadLimits of " + limits;
    }
}
