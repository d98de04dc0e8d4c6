package io.github.apec2026.facts;

import static io.github.apec2026.facts.ApecAssertions.assertThat;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingStage;
import io.github.apec2026.model.ParticipantKind;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Stages, participants, figures, priorities and the day of the newspaper page. */
class WenWeiPoMeetingsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @Test
    void thePageTellsOfPastAndOfComingMeetings() {
        assertThat(dataset).meeting("som1-2026-opening").isAtStage("held").accordingTo(WEN_WEI_PO);
        assertThat(values("som1-2026", "stages")).containsExactly(MeetingStage.HELD);
        assertThat(dataset).meeting("apec-2001-shanghai").isAtStage("held").accordingTo(WEN_WEI_PO);
        assertThat(dataset).meeting("apec-2014-beijing").isAtStage("held").accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .meeting("apec-shenzhen-meeting")
                .isAtStage("planned")
                .inferred()
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void whetherTheSessionOfTheCppccIsOverIsNotSaid() {
        assertThat(dataset).meeting("shenzhen-cppcc-7-6").isToldInNoStage();
        assertThat(dataset).meeting("shenzhen-two-sessions").isToldInNoStage();
    }

    @Test
    void theShenzhenMeetingIsPerhapsThatOfTheLeaders() {
        assertThat(dataset)
                .meeting("apec-shenzhen-meeting")
                .isPerhaps("aelm-2026")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .meeting("aelm-2026")
                .isPerhaps("apec-shenzhen-meeting")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void delegatesOfTheMemberEconomiesAndGuestsCame() {
        assertThat(values("som1-2026", "participantKinds"))
                .containsExactlyInAnyOrder(
                        ParticipantKind.MEMBER_ECONOMIES,
                        ParticipantKind.DELEGATES,
                        ParticipantKind.GUESTS,
                        ParticipantKind.POLICYMAKERS,
                        ParticipantKind.BUSINESS);
        assertThat(dataset)
                .meeting("som1-2026-opening")
                .hasParticipantsWhoAre("guests")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .meeting("shenzhen-cppcc-7-6")
                .hasParticipantsWhoAre("members")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void peopleOfBusinessCameAsLiuWeiSays() {
        assertThat(dataset)
                .meeting("som1-2026")
                .hasParticipantsWhoAre("business")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset.claims(Meeting.id("som1-2026"), "participantKinds").stream()
                        .filter(claim -> claim.value() == ParticipantKind.BUSINESS)
                        .flatMap(claim -> claim.according().stream()))
                .containsExactly(Person.id("liu-wei"));
    }

    @Test
    void the55EventsIncludeThoseOfCommitteesGroupsAndSeminars() {
        assertThat(dataset)
                .observation("som1-2026-events-actual")
                .counts("APEC委員會")
                .counts("工作組")
                .counts("研討會")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("som1-2026-events-held")
                .isA("account")
                .statesTheFigure("som1-2026-events-actual")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void statementsOfTheReportStateItsFigures() {
        assertThat(dataset)
                .statement("som1-2026-delegates-of-member-economies")
                .isA("account")
                .statesTheFigure("som1-2026-participants-actual")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("wang-yi-on-the-agenda-of-the-year")
                .statesTheFigure("apec-2026-priorities-actual")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("som1-2026-first-formal-event")
                .isRelayedBy("organization/xinhua")
                .statesTheFigure("som1-2026-event-rank-2026")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .statement("shenzhen-ai-industry-standing")
                .isA("assessment")
                .statesTheFigure("shenzhen-ai-enterprises-actual")
                .accordingTo(WEN_WEI_PO);
    }

    @Test
    void aFigureWithoutPeriodHasAReason() {
        assertThat(dataset)
                .observation("shenzhen-ai-enterprises-actual")
                .hasNoPeriodBecause("The sentence says \"at present\", and the report has no date.")
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset).observation("shenzhen-ai-enterprises-actual").leavesItsPeriodOpen();
    }

    @Test
    void twoHeadingsAndAnItemOfTheBoxFallUnderPriorities() {
        assertThat(dataset)
                .initiative("china-2026-three-transformations")
                .fallsUnder("innovation-2026")
                .inferred()
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .initiative("china-2026-innovation-partnership")
                .fallsUnder("innovation-2026")
                .inferred()
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset)
                .initiative("china-2026-diverse-cooperation")
                .fallsUnder("cooperation-2026")
                .inferred()
                .accordingTo(WEN_WEI_PO);
        assertThat(dataset).initiative("china-2026-two-paths").fallsUnderNoPriority();
        assertThat(dataset).initiative("china-2026-one-goal").fallsUnderNoPriority();
    }

    @Test
    void theAddressPromotesAnOutcomeDocumentAndABlueprint() {
        for (String key : List.of("leaders-outcome-document-2026", "apec-connectivity-blueprint-upgrade")) {
            assertThat(dataset)
                    .initiative(key)
                    .cameUpAt("som1-2026-opening")
                    .inferred()
                    .cameBy("address")
                    .inferred()
                    .accordingTo(WEN_WEI_PO);
        }
    }

    @Test
    void thePageWasNotWrittenBeforeTheTenthOfFebruary() {
        assertThat(dataset).document(WEN_WEI_PO).isNotBefore("2026-02-10").accordingTo(WEN_WEI_PO);
        assertThat(dataset).document(WEN_WEI_PO).leavesOpenUntilWhenItWasWritten();
    }

    /** What this page, and no other, says of a meeting. */
    private Set<Object> values(String meeting, String property) {
        return dataset.claims(Meeting.id(meeting), property).stream()
                .filter(claim -> claim.evidence()
                        .map(Evidence::document)
                        .filter(SourceDocument.id(WEN_WEI_PO)::equals)
                        .isPresent())
                .map(Claim::value)
                .collect(Collectors.toSet());
    }
}
