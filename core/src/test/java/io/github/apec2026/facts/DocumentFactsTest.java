package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.CGTN_OPINION;
import static io.github.apec2026.facts.Seeds.GUANGDONG_NEWS;
import static io.github.apec2026.facts.Seeds.PPSTI_REPORT;
import static io.github.apec2026.facts.Seeds.TECHNOLOGY_VISIT;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** The documents and their articles: who wrote, who is credited, from where and of which day. And bodies and places. */
class DocumentFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void theReportOnTheVisit() {
        assertThat(dataset)
                .document(TECHNOLOGY_VISIT)
                .isA("news")
                .isIn("en")
                .leavesItsDateOpen()
                .consistsOf("main");
        assertThat(dataset)
                .article(TECHNOLOGY_VISIT + "/main")
                .isA("news")
                .isBy("huang-baoyi", "lu-jingyi")
                .isCreditedTo("wen-wei-po")
                .leavesItsTitleOpen();
        assertThat(dataset)
                .article(TECHNOLOGY_VISIT + "/main")
                .hasSubtitle("Warm feedback from attendees")
                .accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void theReportOnPpsti() {
        assertThat(dataset)
                .document(PPSTI_REPORT)
                .isIn("en")
                .leavesItsDateOpen()
                .leavesItsPublisherOpen()
                .consistsOf("main");
        assertThat(dataset)
                .article(PPSTI_REPORT + "/main")
                .isBy()
                .isCreditedTo()
                .leavesItsTitleOpen();
        assertThat(dataset)
                .article(PPSTI_REPORT + "/main")
                .isFiledFrom("guangzhou")
                .accordingTo(PPSTI_REPORT);
    }

    @Test
    void theNewsOfGuangdongJoinsTwoItemsUnderOneDate() {
        assertThat(dataset)
                .document(GUANGDONG_NEWS)
                .isIn("en")
                .leavesItsPublisherOpen()
                .consistsOf("plan-priorities", "cppcc-session");
        assertThat(dataset).document(GUANGDONG_NEWS).isPublishedOn("2026-01-29").accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .article(GUANGDONG_NEWS + "/plan-priorities")
                .isBy()
                .isCreditedTo()
                .leavesItsTitleOpen();
        assertThat(dataset)
                .article(GUANGDONG_NEWS + "/cppcc-session")
                .isTitled("Guangdong CPPCC session concludes")
                .accordingTo(GUANGDONG_NEWS);
    }

    @Test
    void theOpinionOnGyeongju() {
        assertThat(dataset)
                .document(CGTN_OPINION)
                .isA("opinion")
                .isIn("en")
                .leavesItsDateOpen()
                .consistsOf("main", "photo-caption");
        assertThat(dataset).document(CGTN_OPINION).isPublishedBy("cgtn").inferred();
        assertThat(dataset)
                .article(CGTN_OPINION + "/main")
                .isA("opinion")
                .isBy("yang-xing")
                .hasSubtitles(3)
                .leavesItsTitleOpen();
    }

    @Test
    void thePictureOfGyeongju() {
        assertThat(dataset)
                .article(CGTN_OPINION + "/photo-caption")
                .isA("caption")
                .isCreditedTo("vcg")
                .isBy();
        assertThat(dataset)
                .article(CGTN_OPINION + "/photo-caption")
                .isDated("2025-10-31")
                .accordingTo(CGTN_OPINION);
    }

    @Test
    void thePageOfWenWeiPoHoldsThreeArticlesABoxAndFourCaptions() {
        assertThat(dataset)
                .document(WEN_WEI_PO)
                .isA("newspaper-page")
                .isIn("zh-Hant")
                .leavesItsDateOpen();
        assertThat(dataset).document(WEN_WEI_PO).isPublishedBy("wen-wei-po").inferred();
        assertThat(dataset)
                .document(WEN_WEI_PO)
                .consistsOf(
                        "main",
                        "guests-feature",
                        "shenzhen-ai",
                        "box-china-year-work",
                        "caption-wang-yi-address",
                        "caption-wang-yi-guests",
                        "caption-opening-colours",
                        "caption-honor-product");
    }

    @Test
    void itsMainArticleIsWenWeiPosAndXinhuas() {
        assertThat(dataset)
                .article(WEN_WEI_PO + "/main")
                .isA("news")
                .isCreditedTo("wen-wei-po", "xinhua")
                .isBy()
                .hasSubtitles(2);
        assertThat(dataset)
                .article(WEN_WEI_PO + "/main")
                .hasSubtitle("促經濟綠色轉型可持續發展")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .article(WEN_WEI_PO + "/main")
                .hasSubtitle("推動制定互聯互通升級版藍圖")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void itsFeatureIsFiledFromGuangzhou() {
        assertThat(dataset)
                .article(WEN_WEI_PO + "/guests-feature")
                .isA("feature")
                .isBy("huang-baoyi", "lu-jingyi")
                .isCreditedTo("wen-wei-po");
        assertThat(dataset)
                .article(WEN_WEI_PO + "/guests-feature")
                .isTitled("與會嘉賓：灣區科技讓人印象深刻")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .article(WEN_WEI_PO + "/guests-feature")
                .isFiledFrom("guangzhou")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void itsReportOnAiIsFiledFromShenzhen() {
        assertThat(dataset)
                .article(WEN_WEI_PO + "/shenzhen-ai")
                .isA("news")
                .isBy("guo-ruoxi", "hu-yongai")
                .isCreditedTo("wen-wei-po")
                .hasSubtitles(2);
        assertThat(dataset)
                .article(WEN_WEI_PO + "/shenzhen-ai")
                .isFiledFrom("shenzhen")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void itsBoxIsXinhuas() {
        assertThat(dataset)
                .article(WEN_WEI_PO + "/box-china-year-work")
                .isA("box")
                .isCreditedTo("xinhua")
                .isBy()
                .hasSubtitles(8);
        assertThat(dataset)
                .article(WEN_WEI_PO + "/box-china-year-work")
                .isTitled("APEC「中國年」重點工作")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void itsPicturesAreOfThreeAgencies() {
        assertThat(dataset)
                .article(WEN_WEI_PO + "/caption-wang-yi-address")
                .isA("caption")
                .isCreditedTo("xinhua")
                .isBy();
        assertThat(dataset)
                .article(WEN_WEI_PO + "/caption-wang-yi-guests")
                .isA("caption")
                .isCreditedTo("china-news-service")
                .isBy();
        assertThat(dataset)
                .article(WEN_WEI_PO + "/caption-honor-product")
                .isA("caption")
                .isCreditedTo("wen-wei-po")
                .isBy("guo-ruoxi");
        assertThat(dataset)
                .article(WEN_WEI_PO + "/caption-opening-colours")
                .isA("caption")
                .isCreditedTo()
                .isBy();
    }

    @Test
    void bodiesOfApec() {
        assertThat(dataset)
                .organization("ppsti")
                .isA("apec-forum")
                .belongsTo("apec")
                .accordingTo(PPSTI_REPORT)
                .isCalled("PPSTI")
                .accordingTo(PPSTI_REPORT);
        assertThat(dataset)
                .organization("apec")
                .isCalled("Asia-Pacific Economic Cooperation")
                .accordingTo(CGTN_OPINION)
                .isCalled("亞太經合組織")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .organization("wen-wei-po")
                .isOfEconomy("hong-kong-china")
                .fromTheRegister();
    }

    @Test
    void theCitiesOfGuangdong() {
        assertThat(dataset).place("guangzhou").liesIn("guangdong").accordingTo(GUANGDONG_NEWS);
        assertThat(dataset).place("shenzhen").liesIn("guangdong").accordingTo(GUANGDONG_NEWS);
        assertThat(dataset).place("foshan").liesIn("guangdong").accordingTo(GUANGDONG_NEWS);
        assertThat(dataset).place("dongguan").liesIn("guangdong").accordingTo(GUANGDONG_NEWS);
        assertThat(dataset).place("zhongshan").liesIn("guangdong").accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .place("guangdong")
                .isA("province")
                .isOfEconomy("china")
                .fromTheRegister();
    }

    @Test
    void otherPlaces() {
        assertThat(dataset)
                .place("guangzhou-baiyun-convention-center")
                .isA("venue")
                .accordingTo(TECHNOLOGY_VISIT)
                .liesIn("guangzhou")
                .inferred();
        assertThat(dataset).place("gyeongju").isOfEconomy("korea").accordingTo(CGTN_OPINION);
        assertThat(dataset).place("greater-bay-area").isCalled("粵港澳大灣區").accordingTo(WEN_WEI_PO);
        assertThat(dataset).place("longgang").isA("district").liesIn("shenzhen").fromTheRegister();
    }
}
