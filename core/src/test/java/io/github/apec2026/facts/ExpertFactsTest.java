package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.CGTN_OPINION;
import static io.github.apec2026.facts.Seeds.TECHNOLOGY_VISIT;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** The posts of scholars, entrepreneurs and journalists. */
class ExpertFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void zhengYongnian() {
        assertThat(dataset).person("zheng-yongnian").isCalled("Zheng Yongnian").accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset)
                .person("zheng-yongnian")
                .holds("Dean", "cuhk-shenzhen-school-of-public-policy")
                .accordingTo(TECHNOLOGY_VISIT)
                .inSector("academic");
        assertThat(dataset)
                .organization("cuhk-shenzhen-school-of-public-policy")
                .belongsTo("cuhk-shenzhen")
                .accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset)
                .person("zheng-yongnian")
                .holds("Board Director", "guangzhou-institute-of-the-gba")
                .accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset).person("zheng-yongnian").holdsNoMoreThan(2).isAnOfficialAs();
    }

    @Test
    void zhaoPeng() {
        assertThat(dataset)
                .person("zhao-peng")
                .holds("founder", "zoom-vision")
                .accordingTo(TECHNOLOGY_VISIT)
                .inSector("business");
        assertThat(dataset).person("zhao-peng").holdsNoMoreThan(1);
    }

    @Test
    void yuBeiying() {
        assertThat(dataset)
                .person("yu-beiying")
                .holds("Senior Public Affairs Manager", "shifang-ronghai")
                .accordingTo(TECHNOLOGY_VISIT)
                .inSector("business");
    }

    @Test
    void caoYuran() {
        assertThat(dataset)
                .person("cao-yuran")
                .holds("Senior Marketing Manager", "li-gong")
                .accordingTo(TECHNOLOGY_VISIT)
                .inSector("business");
    }

    @Test
    void huangBaoyiAndLuJingyiSignInBothLanguages() {
        assertThat(dataset).person("huang-baoyi").isCalled("Huang Baoyi").accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset).person("huang-baoyi").isCalled("黃寶儀").accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .person("huang-baoyi")
                .holds("記者", "wen-wei-po")
                .accordingTo(WEN_WEI_PO)
                .inSector("media");
        assertThat(dataset).person("lu-jingyi").isCalled("Lu Jingyi").accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset).person("lu-jingyi").isCalled("盧靜怡").accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .person("lu-jingyi")
                .holds("記者", "wen-wei-po")
                .accordingTo(WEN_WEI_PO)
                .inSector("media");
        assertThat(dataset).person("huang-baoyi").holds("Journalist").accordingTo(TECHNOLOGY_VISIT);
        assertThat(dataset).person("lu-jingyi").holds("Journalist").accordingTo(TECHNOLOGY_VISIT);
    }

    @Test
    void guoRuoxiAndHuYongai() {
        assertThat(dataset)
                .person("guo-ruoxi")
                .holds("記者", "wen-wei-po")
                .accordingTo(WEN_WEI_PO)
                .inSector("media");
        assertThat(dataset)
                .person("hu-yongai")
                .holds("記者", "wen-wei-po")
                .accordingTo(WEN_WEI_PO)
                .inSector("media");
    }

    @Test
    void liuWei() {
        assertThat(dataset)
                .person("liu-wei")
                .holds("所長", "guangdong-international-affairs-institute")
                .accordingTo(WEN_WEI_PO)
                .inSector("academic");
        assertThat(dataset)
                .organization("guangdong-international-affairs-institute")
                .belongsTo("guangdong-social-sciences-academy")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .person("liu-wei")
                .holds("二級研究員")
                .accordingTo(WEN_WEI_PO)
                .inSector("academic");
        assertThat(dataset).person("liu-wei").holdsNoMoreThan(2);
    }

    @Test
    void yangXing() {
        assertThat(dataset)
                .person("yang-xing")
                .holds("research fellow", "cidg-zhejiang")
                .accordingTo(CGTN_OPINION)
                .inSector("academic");
        assertThat(dataset)
                .organization("cidg-zhejiang")
                .belongsTo("zhejiang-university")
                .accordingTo(CGTN_OPINION);
    }
}
