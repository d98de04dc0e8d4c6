package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.Label;
import io.github.apec2026.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts, meetings, host years, organizations, units and topics are shown in English and in Chinese; what is our rendering says so. */
class DisplayNamesTest {

    private static final ApecDataset APEC = Seeds.dataset();

    private static final Map<String, Locale> SHOWN =
            Map.of("en", Locale.ENGLISH, "zh-Hant", Locale.TRADITIONAL_CHINESE);

    @Test
    void eachHasATextInBothLanguagesUnlessItIsListedWithAReason() {
        List<String> without = new ArrayList<>();
        for (Id<?> id : shown()) {
            SHOWN.forEach((language, locale) -> {
                if (!APEC.label(id, locale).language().equals(language)) {
                    without.add(id + " " + language);
                }
            });
        }
        assertThat(without).containsExactlyInAnyOrderElementsOf(ListedIds.in("without-display-names.txt"));
    }

    @Test
    void aTextIsOursUnlessADocumentPrintsIt() {
        int ours = 0;
        int printed = 0;
        for (Id<?> id : shown()) {
            for (Locale locale : SHOWN.values()) {
                Label label = APEC.label(id, locale);
                assertThat(label.isOurs()).as("%s: %s", id, label).isEqualTo(!isPrinted(id, label));
                ours += label.isOurs() ? 1 : 0;
                printed += label.isOurs() ? 0 : 1;
            }
        }
        assertThat(ours).isGreaterThan(100);
        assertThat(printed).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            position/wang-yi-foreign-minister     | en      | Minister of Foreign Affairs                       | true
            position/wang-yi-foreign-minister     | zh-Hant | 外交部長                                          | false
            position/hwanil-park-chair            | en      | chair                                             | false
            position/hwanil-park-chair            | zh-Hant | 主席                                              | true
            meeting/apec-shenzhen-meeting         | en      | APEC (Shenzhen) meeting                           | true
            meeting/aelm-2025                     | zh-Hant | 2025年亞太經合組織領導人非正式會議                | true
            edition/2014                          | en      | APEC 2014                                         | true
            organization/ppsti                    | zh-Hant | 亞太經合組織科技創新政策夥伴關係機制              | true
            unit/people                           | zh-Hant | 人                                                | true
            topic/foreign-trade                   | en      | foreign trade                                     | false
            topic/foreign-trade                   | zh-Hant | 對外貿易                                          | true
            topic/governance                      | zh-Hant | 治理與監管                                        | true
            """)
    void thatIsWhatIsShown(String id, String language, String text, boolean ours) {
        Label label = APEC.label(Id.parse(id), SHOWN.get(language));

        assertThat(label.text()).isEqualTo(text);
        assertThat(label.isOurs()).isEqualTo(ours);
    }

    @Test
    void aMeetingThatIsOnlyDescribedHasALabelOfOursAndNoName() {
        for (String key : List.of("som1-2026-technology-visit", "guangdong-15fyp-press-conference")) {
            assertThat(APEC.get(Meeting.id(key)).names()).isEmpty();
            assertThat(APEC.label(Meeting.id(key), Locale.ENGLISH).origin()).isEqualTo(Label.Origin.EDITORIAL);
        }
    }

    /** Whether a claim with words of a document has this very text; an acronym is in no language. */
    private static boolean isPrinted(Id<?> id, Label label) {
        for (Claim<?> claim : APEC.claims(id)) {
            if (claim.basis() != Basis.EDITORIAL && claim.evidence().isPresent() && has(claim.value(), label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Object value, Label label) {
        return value instanceof LocalizedText text
                ? label.text().equals(text.texts().get(label.language()))
                : label.text().equals(value);
    }

    private static List<Id<?>> shown() {
        List<Id<?>> ids = new ArrayList<>();
        List<Catalog<? extends Entity>> catalogs = List.of(
                APEC.positions(), APEC.meetings(), APEC.editions(), APEC.organizations(), APEC.units(), APEC.topics());
        for (Catalog<? extends Entity> catalog : catalogs) {
            ids.addAll(catalog.ids());
        }
        return ids;
    }
}
