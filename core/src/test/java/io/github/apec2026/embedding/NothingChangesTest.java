package io.github.apec2026.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.apec2026.Apec2026;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A data set never changes: everything that it holds, whoever made it, is looked at by reflection. */
class NothingChangesTest {

    /** Where a data set remembers what was asked for. Whatever is in there is immutable, and stays. */
    private static final Set<String> MEMORIES = Set.of(
            "core.catalog.EntityIndex.byType",
            "core.compiled.CompiledStore.entities",
            "core.compiled.CompiledStore.found",
            "core.compiled.Header.rows",
            "core.compiled.Tables.ids",
            "core.compiled.Texts.texts",
            "core.entities.EntitiesById.byType",
            "core.schema.Schemas.byType",
            "core.store.Lazy.value");

    private static final Set<String> IMMUTABLE = Set.of(
            "java.lang.Class",
            "java.lang.Integer",
            "java.lang.String",
            "java.math.BigDecimal",
            "java.time.LocalDate",
            "java.util.Optional");

    /** Lists and maps that refuse to be changed; what they wrap is looked at besides. */
    private static final List<String> UNMODIFIABLE = List.of(
            "java.util.ImmutableCollections$",
            "java.util.Collections$Unmodifiable",
            "java.util.Collections$Singleton",
            "java.util.Collections$Empty");

    /** Tables, which may stand only in private fields of classes that no user sees. */
    private static final Set<String> TABLES = Set.of(
            "array",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.TreeMap");

    @Test
    void everyFieldIsFinal() throws Exception {
        ApecDataset apec = Apec2026.load();
        Answers.of(apec);
        Reach reach = Reach.of(apec);

        assertThat(reach.size()).isGreaterThan(10_000);
        assertThat(reach.own())
                .contains("core.index.IndexedDataset", "core.search.NameIndex", "model.ImmutableMeeting", "model.Id");
        assertThat(reach.notFinal()).isEmpty();
    }

    @Test
    void whatIsNotOfThisLibraryIsImmutableOrATableThatNobodyElseSees() throws Exception {
        ApecDataset apec = Apec2026.load();
        Answers.of(apec);
        List<String> faults = new ArrayList<>();
        Reach.of(apec).foreign().forEach((type, fields) -> {
            for (String field : fields) {
                boolean allowed = IMMUTABLE.contains(type)
                        || UNMODIFIABLE.stream().anyMatch(type::startsWith)
                        || (TABLES.contains(type) && field.startsWith("core."))
                        || MEMORIES.contains(field);
                if (!allowed) {
                    faults.add(field + " holds " + type);
                }
            }
        });

        assertThat(faults).isEmpty();
    }

    /** The tables stay as they were made, object for object, whatever is asked. */
    @Test
    void askingOnlyAddsToWhatIsRememberedAndAskingAgainChangesNothing() throws Exception {
        ApecDataset apec = Apec2026.load();
        Reach loaded = Reach.of(apec);
        Answers.of(apec);
        Reach searched = Reach.of(apec);
        Answers.of(apec);

        assertThat(loaded.differencesTo(searched)).isNotEmpty().allMatch(NothingChangesTest::isRemembered);
        assertThat(searched.differencesTo(Reach.of(apec))).isEmpty();
        assertThat(searched.size()).isGreaterThan(loaded.size());
    }

    private static boolean isRemembered(String difference) {
        return MEMORIES.contains(difference.substring(0, difference.lastIndexOf(' ')));
    }

    /** Shows that the walk sees a change. */
    @Test
    void aChangedTableIsSeen() throws Exception {
        List<Object> list = new ArrayList<>(List.of("a"));
        int[] numbers = {1};
        Map<String, Object> root = Map.of("list", list, "numbers", numbers);
        Reach before = Reach.of(root);
        list.set(0, "b");
        assertThat(before.differencesTo(Reach.of(root))).containsExactly(" ArrayList", " String");
        list.set(0, "a");
        numbers[0] = 2;
        assertThat(before.differencesTo(Reach.of(root))).containsExactly(" int[]");
    }

    @Test
    void noAnswerCanBeChanged() {
        for (Collection<?> answer : Answers.collections(Apec2026.load())) {
            assertThat(answer).isNotEmpty();
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .as("%s %s", answer.getClass(), answer)
                    .isThrownBy(answer::clear);
        }
    }
}
