import io.github.apec2026.model.Meeting
import io.github.apec2026.value.DateRange
import kotlin.jvm.optionals.getOrNull

fun days(meeting: Meeting): DateRange = meeting.dates().getOrNull()
