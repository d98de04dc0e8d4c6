package io.github.apec2026.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.json.Samples;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.query.Connection;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Surroundings;
import io.github.apec2026.value.LocalizedText;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {

    static Stream<Arguments> nothingSet() {
        return Stream.of(
                missing(() -> Article.builder().build(), "Article", "id, document, kind"),
                missing(() -> Edition.builder().build(), "Edition", "id, year"),
                missing(() -> Indicator.builder().build(), "Indicator", "id, label, measure"),
                missing(() -> Initiative.builder().build(), "Initiative", "id, kind"),
                missing(() -> Meeting.builder().build(), "Meeting", "id, kind"),
                missing(() -> Observation.builder().build(), "Observation", "id, indicator, value, status"),
                missing(() -> Official.builder().build(), "Official", "id, person"),
                missing(() -> Organization.builder().build(), "Organization", "id, kind"),
                missing(() -> Person.builder().build(), "Person", "id"),
                missing(() -> Place.builder().build(), "Place", "id, kind"),
                missing(() -> Position.builder().build(), "Position", "id, holder, title, sector"),
                missing(() -> Priority.builder().build(), "Priority", "id, agenda"),
                missing(() -> Product.builder().build(), "Product", "id"),
                missing(() -> SourceDocument.builder().build(), "SourceDocument", "id, language, sha256, kind"),
                missing(() -> Statement.builder().build(), "Statement", "id, mode, summary"),
                missing(() -> Topic.builder().build(), "Topic", "id"),
                missing(() -> Unit.builder().build(), "Unit", "id"),
                missing(() -> Claim.builder().build(), "Claim", "subject, property, value, basis, rank, outcome"),
                missing(() -> Fact.builder().build(), "Fact", "entity, property, value, chosen, reason"),
                missing(() -> Conflict.builder().build(), "Conflict", "chosen, reason"),
                missing(() -> Connection.builder().build(), "Connection", "of, property, direction"),
                missing(() -> Surroundings.builder().build(), "Surroundings", "entity"),
                missing(() -> Hit.builder().build(), "Hit", "id, name, match"),
                missing(() -> DatasetInfo.builder().build(), "DatasetInfo", "format, tally"),
                missing(() -> ClaimCounts.builder().build(), "ClaimCounts", "kind"),
                missing(() -> Report.builder().build(), "Report", "tally"),
                missing(
                        () -> Tally.builder().build(),
                        "Tally",
                        "files, documents, documentsChecked, passages, passagesChecked, wordsChecked, wordsNotChecked, entities"));
    }

    private static Arguments missing(Supplier<?> build, String type, String names) {
        return Arguments.of(build, type, names);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("nothingSet")
    void whatIsMissingIsNamedAllAtOnce(Supplier<?> build, String type, String names) {
        assertThatIllegalStateException()
                .isThrownBy(build::get)
                .withMessageContaining("Cannot build " + type)
                .withMessageContaining("not set [" + names + "]");
    }

    @Test
    void aPropertyIsSetOnce() {
        Place.Builder builder = Place.builder().id(Place.id("callao"));
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.id(Place.id("lima")))
                .withMessageContaining("already set: id");
        builder.within(Optional.empty());
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.within(Place.id("lima")))
                .withMessageContaining("already set: within");
    }

    @Test
    void nullIsRefusedByName() {
        Meeting.Builder builder = Meeting.builder();
        assertThatNullPointerException().isThrownBy(() -> builder.id(null)).withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> builder.kind(null)).withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.place((Id<Place>) null))
                .withMessage("place");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.addTopic((Id<Topic>) null))
                .withMessageContaining("topics");
    }

    @Test
    void whatIsChangedAfterwardsChangesNothing() {
        List<LocalizedText> names = new ArrayList<>(List.of(LocalizedText.of("en", "Ports")));
        Topic.Builder builder = Topic.builder().id(Topic.id("ports")).addAllNames(names);
        Topic ports = builder.build();
        names.add(LocalizedText.of("en", "Quays"));
        assertThat(ports.names()).hasSize(1);
        builder.addName(LocalizedText.of("en", "Harbours"));
        assertThat(ports.names()).hasSize(1);

        List<String> words = new ArrayList<>(List.of("May 1"));
        Evidence evidence = new Evidence(
                new Passage(SourceDocument.id("x"), Optional.empty(), 0, 9, "0123456789abcdef", Optional.empty()),
                words);
        words.add("to 3");
        assertThat(evidence.words()).containsExactly("May 1").isUnmodifiable();

        Notice.Draft draft = Notice.of(NoticeCode.UNREADABLE_FILE).with("detail", "a folder");
        Notice notice = draft.build();
        draft.with("more", "x");
        assertThat(notice.attributes()).containsOnlyKeys("detail").isUnmodifiable();
    }

    @Test
    void noCollectionThatIsGivenOutCanBeChanged() throws ReflectiveOperationException {
        int seen = 0;
        for (Entity entity :
                Stream.concat(Samples.full().stream(), Samples.bare().stream()).toList()) {
            for (Method property : entity.id().type().entityClass().getMethods()) {
                if (Collection.class.isAssignableFrom(property.getReturnType())) {
                    assertThat((Collection<?>) property.invoke(entity))
                            .as("%s", property)
                            .isUnmodifiable();
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
    }

    @Test
    void theNameToShowIsTheFirstInEachLanguage() {
        Topic ports = Topic.builder()
                .id(Topic.id("ports"))
                .addNames(
                        LocalizedText.of("en", "Ports"),
                        LocalizedText.of("zh-Hant", "港口"),
                        LocalizedText.of("en", "Quays"))
                .build();
        assertThat(ports.name()).hasToString("{en=Ports, zh-Hant=港口}");
        assertThat(Topic.builder().id(Topic.id("ports")).build().name()).isSameAs(LocalizedText.empty());
    }
}
