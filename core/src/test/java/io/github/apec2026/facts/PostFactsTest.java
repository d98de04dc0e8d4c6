package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.GUANGDONG_NEWS;
import static io.github.apec2026.facts.Seeds.PPSTI_REPORT;
import static io.github.apec2026.facts.Seeds.TECHNOLOGY_VISIT;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;

import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;

/** The posts of ministers, officials and members of political bodies, and how many posts there are in all. */
class PostFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void gianpieroAntonazzoOfTheWorldBankGroup() {
        assertThat(dataset)
                .person("gianpiero-antonazzo")
                .isFrom("organization/world-bank-group")
                .accordingTo(TECHNOLOGY_VISIT)
                .holdsNoPost()
                .isAnOfficialAs();
    }

    @Test
    void wangYi() {
        assertThat(dataset)
                .person("wang-yi")
                .isCalled("王毅")
                .accordingTo(WEN_WEI_PO)
                .isCalled("Wang Yi")
                .fromTheRegister();
        assertThat(dataset)
                .person("wang-yi")
                .holds("外交部長", "china-foreign-ministry")
                .accordingTo(WEN_WEI_PO)
                .inSector("government");
        assertThat(dataset)
                .person("wang-yi")
                .holds("委員", "cpc-politburo")
                .accordingTo(WEN_WEI_PO)
                .inSector("party");
        assertThat(dataset).person("wang-yi").holdsNoMoreThan(2).isAnOfficialAs("外交部長", "委員");
    }

    @Test
    void xiJinping() {
        assertThat(dataset)
                .person("xi-jinping")
                .holds("主席")
                .accordingTo(WEN_WEI_PO)
                .inSector("government");
        assertThat(dataset).person("xi-jinping").holds("主席").leavesTheBodyOpen();
    }

    @Test
    void chenJiachang() {
        assertThat(dataset)
                .person("chen-jiachang")
                .isCalled("Chen Jiachang")
                .accordingTo(PPSTI_REPORT)
                .holds("vice minister of science and technology of China")
                .accordingTo(PPSTI_REPORT)
                .inSector("government");
    }

    @Test
    void hwanilParkChairsPpsti() {
        assertThat(dataset)
                .person("hwanil-park")
                .isAddressedAs("Dr")
                .accordingTo(PPSTI_REPORT)
                .holds("chair", "ppsti")
                .accordingTo(PPSTI_REPORT)
                .inSector("apec");
        assertThat(dataset).person("hwanil-park").isAnOfficialAs("chair");
    }

    @Test
    void hazamiHabibIsViceChairOfPpsti() {
        assertThat(dataset)
                .person("hazami-habib")
                .holds("vice chair", "ppsti")
                .accordingTo(PPSTI_REPORT)
                .inSector("apec");
        assertThat(dataset).person("hazami-habib").isAnOfficialAs("vice chair");
    }

    @Test
    void angelicaGuinto() {
        assertThat(dataset)
                .person("angelica-guinto")
                .holds("高級衛生項目官員", "philippines-health-department")
                .accordingTo(WEN_WEI_PO)
                .inSector("government");
        assertThat(dataset)
                .organization("philippines-health-department")
                .isOfEconomy("philippines")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void chenNing() {
        assertThat(dataset)
                .person("chen-ning")
                .holds("常委", "shenzhen-cppcc")
                .accordingTo(WEN_WEI_PO)
                .inSector("consultative");
        assertThat(dataset)
                .person("chen-ning")
                .holds("董事長", "yuntian-lifei")
                .accordingTo(WEN_WEI_PO)
                .inSector("business");
        assertThat(dataset)
                .person("chen-ning")
                .holds("CEO", "yuntian-lifei")
                .accordingTo(WEN_WEI_PO)
                .inSector("business");
        assertThat(dataset).person("chen-ning").holdsNoMoreThan(3).isAnOfficialAs();
    }

    @Test
    void huangDinglong() {
        assertThat(dataset)
                .person("huang-dinglong")
                .holds("常委", "shenzhen-cppcc")
                .accordingTo(WEN_WEI_PO)
                .inSector("consultative");
        assertThat(dataset)
                .person("huang-dinglong")
                .holds("董事長", "malong-technology")
                .accordingTo(WEN_WEI_PO)
                .inSector("business");
        assertThat(dataset)
                .person("huang-dinglong")
                .holds("CEO", "malong-technology")
                .accordingTo(WEN_WEI_PO)
                .inSector("business");
        assertThat(dataset).person("huang-dinglong").holdsNoMoreThan(3);
    }

    @Test
    void liuRenchen() {
        assertThat(dataset)
                .person("liu-renchen")
                .holds("委員", "shenzhen-cppcc")
                .accordingTo(WEN_WEI_PO)
                .inSector("consultative");
        assertThat(dataset)
                .person("liu-renchen")
                .holds("常務副院長", "shenzhen-tsinghua-institute")
                .accordingTo(WEN_WEI_PO)
                .inSector("academic");
        assertThat(dataset).person("liu-renchen").holdsNoMoreThan(2);
    }

    @Test
    void zengJinze() {
        assertThat(dataset)
                .person("zeng-jinze")
                .holds("director-general", "guangdong-industry-department")
                .accordingTo(GUANGDONG_NEWS)
                .inSector("government");
    }

    @Test
    void zhangJingsong() {
        assertThat(dataset)
                .person("zhang-jingsong")
                .holds("Director-General", "guangdong-commerce-department")
                .accordingTo(GUANGDONG_NEWS)
                .inSector("government");
    }

    @Test
    void twoViceChairmenAreElected() {
        assertThat(dataset)
                .person("zhang-shaokang")
                .holds("vice chairman", "guangdong-cppcc-13")
                .electedAt("guangdong-cppcc-13-4")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .person("guo-yonghang")
                .holds("vice chairman", "guangdong-cppcc-13")
                .electedAt("guangdong-cppcc-13-4")
                .accordingTo(GUANGDONG_NEWS);
        assertThat(dataset)
                .person("zhang-shaokang")
                .holds("vice chairman")
                .isTitled("vice chairman")
                .inferred();
    }

    @Test
    void liuLiangOfMacaoJoinsTheStandingCommittee() {
        assertThat(dataset)
                .person("liu-liang")
                .isFrom("place/macao")
                .accordingTo(GUANGDONG_NEWS)
                .holds("member", "guangdong-cppcc-13-standing-committee")
                .accordingTo(GUANGDONG_NEWS)
                .inSector("consultative");
        assertThat(dataset)
                .organization("guangdong-cppcc-13-standing-committee")
                .belongsTo("guangdong-cppcc-13")
                .inferred();
    }

    @Test
    void nobodyElseHoldsAPostAndNobodyElseIsAPerson() {
        org.assertj.core.api.Assertions.assertThat(dataset.positions().size()).isEqualTo(32);
        org.assertj.core.api.Assertions.assertThat(dataset.persons().size()).isEqualTo(25);
        org.assertj.core.api.Assertions.assertThat(dataset.officials().size()).isEqualTo(8);
    }
}
