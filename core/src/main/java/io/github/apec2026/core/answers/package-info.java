/**
 * Answers to questions that go across the types of entities: who names a thing, what happened when and where, on what the documents agree.
 * Each is worked out when asked for, from what a data set answers by its catalogs and claims, so that it holds of every data set and every
 * store. Uses the query interfaces and, for names and dates, the text and catalog packages.
 */
@NullMarked
package io.github.apec2026.core.answers;

import org.jspecify.annotations.NullMarked;
