package io.github.apec2026.core.read;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Rank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim has besides its value: in which words, on what ground, how much trusted.
 *
 * @param words the quote, or the parts in order
 * @param nth which standing of the quote, from 1, or 0
 * @param given what supplies the rest
 * @param because why
 * @param basis the stated basis
 * @param rank the rank
 * @param according the document's own sources
 */
record Said(
        List<String> words,
        int nth,
        @Nullable Given given,
        @Nullable String because,
        @Nullable Basis basis,
        Rank rank,
        List<Credit> according) {

    /** A claim that the head of a file makes: no words, nothing else. */
    static final Said PLAINLY = new Said(List.of(), 0, null, null, null, Rank.NORMAL, List.of());
}
