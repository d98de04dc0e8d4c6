/**
 * Meetings as iCalendar (RFC 5545, RFC 7986). {@code Placement} decides what falls on a day, {@code MeetingText} what is written about a
 * meeting, {@code Entries} makes the components, and {@link io.github.apec2026.examples.export.calendar.Calendars} the text. The library is biweekly.
 */
@NullMarked
package io.github.apec2026.examples.export.calendar;

import org.jspecify.annotations.NullMarked;
