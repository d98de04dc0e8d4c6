package io.github.apec2026.core.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Hit.Match;
import io.github.apec2026.recognize.AnyText;
import io.github.apec2026.value.Printable;
import io.github.apec2026.value.TaggedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Any lines: the first is searched for, and the others are names, each three of one entity. */
class SearchFuzzTest {

    private static final int NAMES_OF_ONE = 3;

    @FuzzTest
    void anyNames(byte[] input) {
        String[] lines = AnyText.of(input).split("\n", -1);
        List<Name> names = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            if (isName(lines[i])) {
                names.add(new Name(Topic.id("t" + i / NAMES_OF_ONE), new TaggedText("und", lines[i])));
            }
        }
        NameIndex index = new NameIndex(names);
        finds(index, names, lines[0]);
        for (Name name : names) {
            finds(index, names, name.text().text());
        }
    }

    /** Loading refuses a name without a visible character, and half of a surrogate pair. */
    private static boolean isName(String line) {
        return !Printable.isBlank(line) && UTF_8.newEncoder().canEncode(line);
    }

    private static void finds(NameIndex index, List<Name> names, String text) {
        Map<Id<?>, Match> found = new LinkedHashMap<>();
        for (Hit hit : index.search(text)) {
            assertThat(found.put(hit.id(), hit.match())).isNull();
            assertThat(names).contains(new Name(hit.id(), hit.name()));
        }
        Map<Id<?>, Match> expected = NaiveSearch.hits(names, text);
        assertThat(found).containsExactlyEntriesOf(expected);
        assertThat(index.ids(text)).isEqualTo(expected.keySet());
        assertThat(index.suggest(text)).isEqualTo(NaiveSuggestions.of(names, text));
    }
}
