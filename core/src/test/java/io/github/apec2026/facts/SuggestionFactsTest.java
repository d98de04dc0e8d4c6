package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is suggested for misspelt names, of the claim files as they are verified and of their compiled record. */
class SuggestionFactsTest {

    private static final ApecDataset VERIFIED = Seeds.dataset();
    private static final ApecDataset COMPILED =
            Recompiled.of(FiveDocuments.among(FiveDocuments.shipped())).load().orThrow();

    static Stream<ApecDataset> stores() {
        return Stream.of(VERIFIED, COMPILED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shenzen | place/shenzhen
            Shenzhn | place/shenzhen
            guangzou | place/guangzhou
            Gaungzhou | place/guangzhou
            GUANDONG | place/guangdong
            Bejing | place/beijing
            Gyongju | place/gyeongju
            Wang Ji | person/wang-yi
            wang yyi | person/wang-yi
            Hwanil Prak | person/hwanil-park
            Hwanl Park | person/hwanil-park
            Dr Hwanl Park | person/hwanil-park
            Zheng Yongnain | person/zheng-yongnian
            Xi Jingping | person/xi-jinping
            Phillipines | economy/philippines
            Austrailia | economy/australia
            Vetnam | economy/viet-nam
            Sourth Korea | economy/korea
            xinhau | organization/xinhua
            APCE | organization/apec
            chinese university of hong kong shenzen | organization/cuhk-shenzhen
            semicondutors | topic/semiconductors
            semi-condutors | topic/semiconductors
            artifical intelligence | topic/artificial-intelligence
            open regionalsim | topic/open-regionalism
            vise chair | position/hazami-habib-vice-chair
            Senior Oficials | meeting/som1-2026
            infrasturcture | topic/digital-infrastructure
            王義 | person/wang-yi
            王以 | person/wang-yi
            习进平 | person/xi-jinping
            習近評 | person/xi-jinping
            深玔 | place/shenzhen
            廣洲 | place/guangzhou
            广洲 | place/guangzhou
            新華設 | organization/xinhua
            人工只能 | topic/artificial-intelligence
            亞泰經合組織 | organization/apec
            高管會 | meeting/som1-2026
            """)
    void aNameThatIsMisspeltIsSuggestedAndNotFound(String text, String id) {
        for (ApecDataset apec : List.of(VERIFIED, COMPILED)) {
            assertThat(apec.suggest(text))
                    .extracting(each -> each.id().toString())
                    .contains(id);
            assertThat(apec.search(text))
                    .extracting(each -> each.id().toString())
                    .doesNotContain(id);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shenzen | 1 place/shenzhen
            guangzou | 1 place/guangzhou
            王義 | 1 person/wang-yi
            Phillipines | 2 economy/philippines
            semicondutors | 1 topic/semiconductors
            """)
    void wordsWithinNamesAreNotSuggestedBesideAWholeName(String text, String suggested) {
        assertThat(VERIFIED.suggest(text))
                .extracting(each -> each.distance() + " " + each.id())
                .containsExactly(suggested);
    }

    @ParameterizedTest
    @CsvSource({
        "shenzhen",
        "广州",
        "wang yi", // exactly a name
        "Hwani Park",
        "semi-conductors",
        "Xi Jinpin", // found
        "ze",
        "xi",
        "xy",
        "sm",
        "abc",
        "王", // too short
        "SOM2",
        "APEC 2052", // another number
        "nobody of that name",
        "《》",
        "''",
        "' '"
    })
    void nothingIsSuggestedForWhatIsANameOrIsFoundOrIsTooShortOrNearToNothing(String text) {
        assertThat(VERIFIED.suggest(text)).isEmpty();
        assertThat(COMPILED.suggest(text)).isEmpty();
    }

    @Test
    void aVeryLongTextIsNearToNothing() {
        assertThat(VERIFIED.suggest("Shenzen ".repeat(100_000))).isEmpty();
        assertThat(VERIFIED.suggest("\uFDFA".repeat(100))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void everyNameWithoutOneOfItsLettersIsSuggestedOrFound(ApecDataset apec) {
        int suggested = 0;
        for (var catalog : DatasetWalk.catalogs(apec)) {
            for (Id<?> id : catalog.ids()) {
                for (Hit own : apec.search(apec.label(id).text())) {
                    String name = own.name().text();
                    if (own.id().equals(id) && own.match() == Hit.Match.EXACT && name.length() <= 100 && isLong(name)) {
                        String text = name.substring(0, name.length() / 2) + name.substring(name.length() / 2 + 1);
                        List<Suggestion> suggestions = apec.suggest(text);
                        Set<Id<?>> hits =
                                apec.search(text).stream().map(Hit::id).collect(Collectors.toSet());

                        assertThat(suggestions).noneMatch(each -> hits.contains(each.id()));
                        assertThat(hits.contains(id)
                                        || Character.isDigit(name.charAt(name.length() / 2))
                                        || apec.search(text).stream().anyMatch(hit -> hit.match() == Hit.Match.EXACT)
                                        || suggestions.size() == 10
                                        || suggestions.stream()
                                                .anyMatch(each -> each.id().equals(id)))
                                .as("%s of %s: %s", text, id, suggestions)
                                .isTrue();
                        suggested += suggestions.size();
                    }
                }
            }
        }
        assertThat(suggested).isGreaterThan(300);
    }

    private static boolean isLong(String name) {
        return name.codePoints().filter(Character::isLetter).count() > 4;
    }

    @Test
    void suggestionsAreTheSameEachTimeAndCannotBeChanged() {
        assertThat(VERIFIED.suggest("sience"))
                .isUnmodifiable()
                .hasSizeLessThanOrEqualTo(10)
                .isEqualTo(COMPILED.suggest("ＳＩＥＮＣＥ"));
    }
}
