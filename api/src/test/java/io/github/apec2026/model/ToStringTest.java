package io.github.apec2026.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.json.Samples;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.value.LocalizedText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToStringTest {

    static Stream<Entity> entities() {
        return Stream.concat(Samples.full().stream(), Samples.bare().stream()).filter(e -> !(e instanceof Economy));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void theTypeAndTheIdComeFirstAndNothingEmptyIsPrinted(Entity entity) {
        assertThat(entity.toString())
                .startsWith(entity.id().type().entityClass().getSimpleName() + "{id=" + entity.id())
                .endsWith("}")
                .doesNotContain("[]", "Optional", "null", "Immutable");
    }

    @Test
    void aMeetingInALog() {
        Meeting meeting = Meeting.builder()
                .id(Meeting.id("transport-2031-05"))
                .kind(MeetingKind.VISIT)
                .addName(LocalizedText.of("en", "Port visit"))
                .place(Place.id("callao"))
                .build();
        assertThat(meeting)
                .hasToString(
                        "Meeting{id=meeting/transport-2031-05, names=[{en=Port visit}], kind=VISIT, place=place/callao}");
        assertThat(Topic.builder().id(Topic.id("ports")).build()).hasToString("Topic{id=topic/ports}");
    }

    @Test
    void aLineBreakInATextDoesNotStartANewLineOfTheLog() {
        Topic topic = Topic.builder()
                .id(Topic.id("ports"))
                .addName(LocalizedText.of("en", "Ports\r\n2031-05-01 ERROR forged"))
                .build();
        assertThat(topic.toString()).doesNotContain("\n", "\r").contains("Ports\\u000D\\u000A2031-05-01 ERROR forged");
    }

    @Test
    void whatIsLongIsCutAndNeverWithinACharacter() {
        Topic topic = Topic.builder()
                .id(Topic.id("ports"))
                .description(LocalizedText.of("en", "🚢".repeat(100_000)))
                .build();
        String cut = "Topic{id=topic/ports, description={en=" + "🚢".repeat(98) + "… (";
        assertThat(topic.toString()).startsWith(cut).endsWith(" characters)}").hasSizeLessThan(300);
    }

    @Test
    void aLongListEndsWithHowManyItHas() {
        Meeting.Builder meeting = Meeting.builder().id(Meeting.id("talks")).kind(MeetingKind.DIALOGUE);
        for (int i = 1; i <= 500; i++) {
            meeting.addTopic(Topic.id("topic-" + i));
        }
        assertThat(meeting.build().toString())
                .startsWith("Meeting{id=meeting/talks, kind=DIALOGUE, topics=[topic/topic-1, topic/topic-2, ")
                .endsWith(", … (500 in all)]}")
                .hasSizeLessThan(300);
    }

    @Test
    void aLongLineEndsBetweenProperties() {
        Meeting.Builder meeting = Meeting.builder()
                .id(Meeting.id("talks"))
                .kind(MeetingKind.DIALOGUE)
                .venue(Place.id("v".repeat(300)))
                .theme(LocalizedText.of("en", "t".repeat(300)));
        for (int i = 1; i <= 100; i++) {
            meeting.addName(LocalizedText.of("en", "name " + i))
                    .addPriority(Priority.id("priority-" + i))
                    .addTopic(Topic.id("topic-" + i))
                    .addChair(Person.id("chair-" + i));
        }
        assertThat(meeting.build().toString())
                .startsWith("Meeting{id=meeting/talks, names=[{en=name 1}, ")
                .endsWith(", … (100 in all)], …}")
                .hasSizeBetween(1000, 1300);
    }

    @Test
    void whatHasNoIdPrintsItsPropertiesInOrder() {
        Notice notice = Notice.of(NoticeCode.UNREADABLE_FILE)
                .at("lima.json", 12, 0, "/x")
                .with("detail", "a folder")
                .build();
        assertThat(notice)
                .hasToString("Notice{code=UNREADABLE_FILE, severity=ERROR, file=lima.json, line=12, pointer=/x,"
                        + " attributes={detail=a folder}}");
    }
}
