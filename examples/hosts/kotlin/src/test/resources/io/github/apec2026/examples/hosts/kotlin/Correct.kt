import io.github.apec2026.Apec2026
import io.github.apec2026.model.Meeting
import kotlin.jvm.optionals.getOrNull

fun key(key: String): Meeting = Apec2026.load().get(Meeting.id(key))

fun place(meeting: Meeting): String? = meeting.place().map { it.key() }.getOrNull()
