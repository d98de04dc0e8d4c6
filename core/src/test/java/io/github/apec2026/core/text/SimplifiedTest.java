package io.github.apec2026.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which characters search takes for one: as Unicode's transform has it. */
class SimplifiedTest {

    /** Turn round in the transform: each becomes another of them. */
    private static final String TURNING = "苎苧薴";

    @Test
    void aTraditionalCharacterIsWrittenAsTheTransformOfUnicodeWritesIt() {
        Transliterator transform = Transliterator.getInstance("Hant-Hans");
        List<String> differing = new ArrayList<>();
        int simplified = 0;
        for (char c = '\u3400'; c <= '\u9FFF'; c++) {
            String written = transform.transliterate(String.valueOf(c));
            boolean isKept = written.length() != 1 || TURNING.indexOf(c) >= 0;
            char expected = isKept ? c : written.charAt(0);
            simplified += expected == c ? 0 : 1;
            if (Simplified.of(c) != expected) {
                differing.add(c + " is " + expected + ", not " + Character.toString(Simplified.of(c)));
            }
        }
        assertThat(differing).isEmpty();
        assertThat(simplified).isGreaterThan(2_900);
    }

    @Test
    void whatIsSimplifiedStaysSo() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            int once = Simplified.of(c);
            assertThat(Simplified.of(once)).isEqualTo(once);
        }
    }

    @Test
    void whatIsNoHanCharacterStaysAsItIs() {
        for (int c : new int[] {'a', 'é', '0', 'あ', '부', 0x1F600, 0x20000}) {
            assertThat(Simplified.of(c)).isEqualTo(c);
        }
    }
}
