package io.github.apec2026.examples.hosts.kotlin

import io.github.apec2026.Apec2026
import io.github.apec2026.model.Meeting
import io.github.apec2026.model.Place
import io.github.apec2026.query.ApecDataset
import io.github.apec2026.value.DateRange
import java.util.Locale
import kotlin.jvm.optionals.getOrNull

/** Prints the meetings of a place, each with its days and who says so. */
fun main(args: Array<String>) {
    val apec: ApecDataset = Apec2026.load()
    for (meeting in apec.meetings().heldIn(Place.id(args.firstOrNull() ?: "guangdong"))) {
        println(line(apec, meeting))
    }
}

/** What the library returns is not null, and what may be missing is an `Optional`; Kotlin's `getOrNull` makes it nullable. */
fun line(apec: ApecDataset, meeting: Meeting): String {
    val name: String = apec.label(meeting.id(), Locale.ENGLISH).text()
    val days: DateRange? = meeting.dates().getOrNull()
    val source = apec.fact(meeting.id(), Meeting.DATES)
        .flatMap { it.citation() }
        .map { it.document().key() }
        .orElse("no document")
    return if (days == null) "$name: dates not stated" else "$name: $days ($source)"
}
