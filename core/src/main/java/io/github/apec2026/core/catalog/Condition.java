package io.github.apec2026.core.catalog;

/** A condition of a query that is no posting list, such as dates or a limit. */
interface Condition {

    /** The positions among {@code some} that meet it. */
    PostingList among(PostingIntersection some);
}
