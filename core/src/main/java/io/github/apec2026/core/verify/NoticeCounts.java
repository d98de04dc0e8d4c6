package io.github.apec2026.core.verify;

/**
 * How many notices there were, from the first on, when a part of reading and verifying ended.
 *
 * @param read after all files were read
 * @param located after quotes and passages were checked
 * @param derived after all claims were derived
 * @param verified after judgements about no claim were reported, which is the end
 */
public record NoticeCounts(int read, int located, int derived, int verified) {}
