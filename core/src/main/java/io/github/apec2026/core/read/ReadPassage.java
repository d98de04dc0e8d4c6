package io.github.apec2026.core.read;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.finding.Location;
import java.util.List;

/**
 * A passage as a claim file gives it. Claims of a file point to theirs.
 *
 * @param file the file
 * @param index its number in the file, from 0
 * @param passage place, digest and article
 * @param referents what words mean in it, besides what they mean in the whole document
 * @param where its place in the claim file
 */
public record ReadPassage(ReadFile file, int index, Passage passage, List<Referent> referents, Location where) {}
