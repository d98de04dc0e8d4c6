package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Guests, experts and members of Shenzhen's CPPCC on the newspaper page: who they are, how and when they speak, and to whom. */
class WenWeiPoVoicesTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void aGuestFromIndonesiaIsDescribedAndNotNamed() {
        for (String key : List.of("on-host", "on-hospitality", "thanks-again")) {
            assertThat(dataset)
                    .statement("som1-2026-indonesian-guest-" + key)
                    .isBySomeoneDescribedAs("一位來自印尼的嘉賓")
                    .isBySomeoneFrom("indonesia")
                    .isTold("direct")
                    .accordingTo(WEN_WEI_PO);
            assertThat(dataset)
                    .statement("som1-2026-indonesian-guest-" + key)
                    .cameBy("guest-book")
                    .inferred()
                    .accordingTo(WEN_WEI_PO);
        }
    }

    @Test
    void theGuestFromIndonesiaThanksChinaTwice() {
        assertThat(dataset)
                .statement("som1-2026-indonesian-guest-on-host")
                .isA("thanks")
                .isAddressedTo("economy/china")
                .hasTheWords("感謝中國成為這次會議的出色東道主")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("som1-2026-indonesian-guest-thanks-again")
                .isA("thanks")
                .hasTheWords("再次致以感謝")
                .accordingTo(WEN_WEI_PO)
                .isAddressedTo("economy/china")
                .inferred();
        assertThat(dataset)
                .statement("som1-2026-indonesian-guest-on-hospitality")
                .isA("praise")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void guestsWriteInTheGuestBookAndTheirThanksMayBeElsewhere() {
        assertThat(dataset)
                .statement("som1-2026-guests-in-guest-book")
                .isBySomeoneDescribedAs("不少嘉賓")
                .cameBy("guest-book")
                .isA("praise")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("som1-2026-guests-on-organization")
                .isBySomeoneDescribedAs("多位嘉賓")
                .isA("thanks")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset).statement("som1-2026-guests-on-organization").leavesItsChannelOpen();
    }

    @Test
    void guestsPraiseReceptionAndFood() {
        assertThat(dataset)
                .statement("som1-2026-guests-on-reception")
                .isBySomeoneDescribedAs("多位嘉賓")
                .isA("praise")
                .hasTheWords("廣州接待「熱情細緻」")
                .isTold("reported")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("som1-2026-guests-on-food")
                .isA("praise")
                .hasTheWords("美食「令人難忘」")
                .isTold("reported")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void guintoHopesInHerPost() {
        assertThat(dataset)
                .statement("angelica-guinto-on-similar-products")
                .isA("hope")
                .isSpokenAs("angelica-guinto-senior-health-programme-officer")
                .hasTheWords("我希望有一天我們也能有")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset).statement("angelica-guinto-on-similar-products").leavesItsChannelOpen();
        assertThat(dataset)
                .statement("angelica-guinto-on-first-visit")
                .isA("account")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void guintosPostIsOfThePhilippinesByItsBody() {
        assertThat(dataset)
                .person("angelica-guinto")
                .holds("高級衛生項目官員")
                .isOfEconomy("philippines")
                .inferred();
    }

    @Test
    void liuWeiIsInterviewedDuringSom1() {
        assertThat(dataset)
                .statement("liu-wei-on-som1-as-window")
                .cameBy("interview")
                .wasSaidDuring("som1-2026")
                .isAddressedTo("organization/wen-wei-po")
                .isA("assessment")
                .hasTheWords("觀察中國、了解廣州的重要窗口")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("liu-wei-on-som1-as-window")
                .isSpokenAs("liu-wei-institute-director")
                .isSpokenAs("liu-wei-second-grade-researcher")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void thatLiuWeisLaterWordsAreFromThisInterviewIsInferred() {
        assertThat(dataset)
                .statement("liu-wei-on-guangzhou-lifestyle")
                .wasSaidDuring("som1-2026")
                .inferred()
                .cameBy("interview")
                .inferred()
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("liu-wei-on-guangzhou-lifestyle")
                .isA("proposal")
                .isAddressedTo("place/guangzhou")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .initiative("liu-wei-convention-tourism-consumption")
                .cameUpDuring("som1-2026")
                .inferred()
                .cameBy("interview")
                .inferred()
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void fromWhichOfHisPostsChenNingSpeaksIsOpen() {
        for (String key :
                List.of("chen-ning-on-first-city", "chen-ning-on-chip-standard", "chen-ning-on-affordable-ai")) {
            assertThat(dataset)
                    .statement(key)
                    .isSpokenAs("chen-ning-shenzhen-cppcc-standing-committee-member")
                    .isSpokenAs("chen-ning-chairman")
                    .isSpokenAs("chen-ning-ceo")
                    .accordingTo(WEN_WEI_PO);
        }
    }

    @Test
    void chenNingProposesWhileTheSessionIsOn() {
        assertThat(dataset)
                .statement("chen-ning-on-new-calling-card")
                .isA("proposal")
                .hasTheWords("普惠算力新名片")
                .mentions("initiative/chen-ning-inclusive-computing")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("chen-ning-on-new-calling-card")
                .wasSaidDuring("shenzhen-cppcc-7-6")
                .inferred();
        assertThat(dataset)
                .initiative("chen-ning-ai-inference-chip-standard")
                .cameUpDuring("shenzhen-cppcc-7-6")
                .inferred();
        assertThat(dataset).statement("chen-ning-on-new-calling-card").leavesItsOccasionOpen();
        assertThat(dataset).initiative("chen-ning-ai-inference-chip-standard").leavesOpenHowItWasPutForward();
    }

    @Test
    void chenNingsWorkingGroupHasTheWordsInWhichItIsProposed() {
        assertThat(dataset)
                .statement("chen-ning-on-working-group")
                .isBy("person/chen-ning")
                .isA("proposal")
                .hasTheWords("發起組建「AI推理算力工作組」")
                .mentions("meeting/apec-shenzhen-meeting")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void chenNingJudgesThePresentAndIsSureOfTheFuture() {
        assertThat(dataset)
                .statement("chen-ning-on-chinas-opportunity")
                .isA("assessment")
                .hasTheWords("『訓練追趕、推理超車』")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("chen-ning-on-affordable-ai")
                .isA("assessment")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void theMembersSuggestWithoutNames() {
        assertThat(dataset)
                .statement("shenzhen-cppcc-members-on-ai")
                .isBySomeoneDescribedAs("委員們")
                .isA("proposal")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("shenzhen-cppcc-members-on-ai")
                .wasSaidDuring("shenzhen-cppcc-7-6")
                .inferred();
    }

    @Test
    void whenHuangDinglongWasInterviewedIsNotSaid() {
        assertThat(dataset)
                .statement("huang-dinglong-on-ai-in-all")
                .isA("hope")
                .hasTheWords("向『AI In All』的深圳願景跨越")
                .accordingTo(WEN_WEI_PO)
                .cameBy("interview")
                .inferred();
        assertThat(dataset).statement("huang-dinglong-on-ai-in-all").leavesOpenDuringWhichMeeting();
        assertThat(dataset)
                .statement("huang-dinglong-on-ai-native-city")
                .isBy("person/huang-dinglong")
                .isA("proposal")
                .cameBy("interview")
                .hasTheWords("「AI原生城市」")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .initiative("huang-dinglong-ai-native-city")
                .cameBy("interview")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void liuRenchenAsksShenzhen() {
        assertThat(dataset)
                .statement("liu-renchen-on-choosing-people")
                .isA("proposal")
                .isAddressedTo("place/shenzhen")
                .isSpokenAs("liu-renchen-shenzhen-cppcc-member")
                .isSpokenAs("liu-renchen-executive-vice-president")
                .hasTheWords("從「看項目」轉向「識人才」")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void describedSpeakersReadInEnglishToo() {
        assertThat(english("som1-2026-indonesian-guest-on-host")).contains("a guest from Indonesia");
        assertThat(english("som1-2026-guests-on-food")).contains("several guests");
        assertThat(english("som1-2026-guests-in-guest-book")).contains("quite a few guests");
        assertThat(english("shenzhen-cppcc-members-on-ai")).contains("the members");
    }

    private Optional<String> english(String statement) {
        return dataset.get(Statement.id(statement)).speakerDescription().flatMap(text -> text.in(Locale.ENGLISH));
    }
}
