package io.github.apec2026.core.read;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Rank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim without its value: its words, its basis, its rank.
 *
 * @param words the quote, or the parts in order
 * @param nth which occurrence of the quote, from 1, or 0
 * @param given the supplier of what the words leave open
 * @param because the reason
 * @param basis the stated basis
 * @param rank the rank
 * @param according the document's own sources
 */
public record ClaimDetails(
        List<String> words,
        int nth,
        @Nullable Given given,
        @Nullable String because,
        @Nullable Basis basis,
        Rank rank,
        List<Attribution> according) {

    /** No details, as of a claim that the head of a file makes. */
    static final ClaimDetails NONE = new ClaimDetails(List.of(), 0, null, null, null, Rank.NORMAL, List.of());
}
