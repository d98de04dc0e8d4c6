/**
 * Findings about data: a stable code, a severity, a place, what to do. The texts of each code, its message, meaning and remedy, are in
 * {@link io.github.apec2026.notice.NoticeCode}; a report collects the notices of a load. Uses {@code model} and {@code claim}.
 *
 * <p>The interfaces are not for implementing: a later version may add methods to them. Objects are made by their builders, and are
 * exchanged as JSON; Java serialization is not supported.
 *
 * <p>In the examples {@code apec} is the data set: {@code Apec2026.load()}. Their comments are what five documents of the record say.
 */
@NullMarked
package io.github.apec2026.notice;

import org.jspecify.annotations.NullMarked;
