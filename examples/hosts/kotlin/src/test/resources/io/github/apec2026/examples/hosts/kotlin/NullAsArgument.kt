import io.github.apec2026.Apec2026
import io.github.apec2026.model.Meeting

fun meetingOfAny(key: String?): Meeting = Apec2026.load().get(Meeting.id(key))
