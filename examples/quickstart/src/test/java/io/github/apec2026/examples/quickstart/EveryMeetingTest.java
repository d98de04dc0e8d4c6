package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the second screen, whichever meeting of the record it shows. */
class EveryMeetingTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final Pattern KEY = Pattern.compile("\\[(?:\\d+|r)]");
    private static final Pattern KEYS = Pattern.compile("(?:\\[(?:\\d+|r)] ?)*(?:[a-z]\\d*)*");
    private static final String LABELS =
            "what|our name|also called|when|in words|stage|where|within|venue|forum|part of|edition|theme|priorities|topics|"
                    + "opened by|chaired by|speaker|participant|present|counted|expected|aimed at|the same\\?|then there\\?|"
                    + "elected|there|adopted|existing|launched|under way|planned|proposed|statement|"
                    + Arrays.stream(StatementAct.values())
                            .map(StatementAct::code)
                            .collect(Collectors.joining("|", "", "|"))
                    + Arrays.stream(InitiativeKind.values())
                            .map(kind -> kind.code().replace('-', ' '))
                            .collect(Collectors.joining("|"));

    static Stream<String> meetings() {
        return APEC.meetings().stream().map(meeting -> meeting.id().key());
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void noLineIsWiderThanTheTerminal(String meeting) {
        for (int width : new int[] {80, Screen.WIDTH, 120}) {
            assertThat(Quickstart.meeting(APEC.get(Meeting.id(meeting)), APEC, width)
                            .lines())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        }
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void everyFactHasItsSourcesInTheMargin(String meeting) {
        List<MeetingScreen.Line> facts = MeetingScreen.of(meeting, APEC).lines().stream()
                .filter(line -> line.raw().matches(" {2,4}(" + LABELS + ") {2,}.*"))
                .filter(line -> !line.text().endsWith(" not stated"))
                .toList();

        assertThat(facts)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.keys()).startsWith("["));
        assertThat(MeetingScreen.of(meeting, APEC).lines())
                .allSatisfy(line -> assertThat(line.keys()).matches(KEYS));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void everyKeyIsListedAndEveryListedKeyIsUsed(String meeting) {
        String screen = MeetingScreen.of(meeting, APEC).screen();
        int sources = screen.indexOf("\n\nSOURCES");

        assertThat(listed(screen.substring(sources), "(?m)^  (\\[(?:\\d+|r)])  "))
                .isNotEmpty()
                .isEqualTo(listed(screen.substring(0, sources), "(" + KEY + ")"));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void everyNoteIsPointedToAndEveryPointerLeadsToANote(String meeting) {
        MeetingScreen screen = MeetingScreen.of(meeting, APEC);
        Set<String> pointers = new TreeSet<>();
        for (MeetingScreen.Line line : screen.lines()) {
            String letters = KEY.matcher(line.keys()).replaceAll("").strip();
            pointers.addAll(listed(letters, "([a-z]\\d*)"));
        }
        int notes = screen.screen().indexOf("\n\nNOTES");
        Set<String> listed = notes < 0 ? Set.of() : listed(screen.screen().substring(notes), "(?m)^  ([a-z]\\d*) {2,}");

        assertThat(pointers).isEqualTo(listed);
    }

    private static Set<String> listed(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = Pattern.compile(pattern).matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Nothing that the record connects with the meeting or with a part of it is missing. */
    @ParameterizedTest
    @MethodSource("meetings")
    void everythingConnectedWithItIsShown(String meeting) {
        String text = MeetingScreen.of(meeting, APEC).everything();

        for (Meeting each : new MeetingTree(APEC.get(Meeting.id(meeting)), APEC).meetings()) {
            for (Connection connection : APEC.about(each.id()).connections()) {
                for (Id<?> id : connection.ids()) {
                    assertThat(text)
                            .as(connection.property() + " " + id)
                            .contains(name(APEC.get(id)).replace(" ", ""));
                }
            }
        }
    }

    private static String name(Entity entity) {
        if (entity instanceof Statement statement) {
            return Names.one(statement.summary());
        }
        if (entity instanceof Indicator indicator) {
            return Names.one(indicator.label());
        }
        if (entity instanceof Edition edition) {
            return "APEC " + edition.year() + ", " + Names.afterYear(edition);
        }
        return entity instanceof Position post ? Names.of(post.holder(), APEC) : Names.of(entity);
    }
}
