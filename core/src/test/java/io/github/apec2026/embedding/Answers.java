package io.github.apec2026.embedding;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Surroundings;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a data set answers to every kind of question. */
final class Answers {

    private static final Id<Meeting> SOM1 = Meeting.id("som1-2026");
    private static final Id<Place> GUANGDONG = Place.id("guangdong");

    private Answers() {}

    /** All answers, in the order of the questions; answers of two equal data sets are equal. */
    static List<Object> of(ApecDataset apec) {
        List<Object> answers = new ArrayList<>(DatasetWalk.of(apec));
        answers.addAll(collections(apec));
        answers.add(apec.info());
        answers.add(apec.fact(SOM1, Meeting.DATES));
        answers.add(apec.find(Meeting.id("nowhere")));
        answers.add(apec.observations().actual().latest());
        around(apec.about(SOM1), answers);
        for (Indicator indicator : apec.indicators()) {
            answers.add(apec.subject(indicator));
        }
        answers.add(apec.indicators().table());
        answers.add(apec.observations().table().cells());
        for (Claim<?> claim : apec.claims(SOM1)) {
            answers.add(apec.citation(claim));
        }
        Id<SourceDocument> first = apec.documents().list().get(0).id();
        retold(apec.accordingTo(List.of(first)), answers);
        return answers;
    }

    /** Some of what a data set retold answers. */
    private static void retold(ApecDataset apec, List<Object> answers) {
        answers.addAll(apec.claimsOf(apec.documents().list().get(0).id()));
        answers.addAll(apec.meetings().list());
        answers.addAll(apec.conflicts());
        answers.add(apec.search("guangdong"));
        answers.add(apec.info());
    }

    private static void around(Surroundings around, List<Object> answers) {
        answers.add(around.entity());
        answers.addAll(around.connections());
        answers.addAll(around.claims());
    }

    /** The answers that are lists, none of them empty. */
    static List<Collection<?>> collections(ApecDataset apec) {
        List<Collection<?>> lists = new ArrayList<>(narrowed(apec));
        lists.add(apec.search("guangdong"));
        lists.add(apec.search("王毅"));
        lists.add(apec.conflicts());
        lists.add(apec.claims(SOM1));
        lists.add(apec.claims(SOM1, "dates"));
        lists.add(apec.claimsOf(apec.documents().list().get(0).id()));
        lists.add(apec.passages(apec.documents().list().get(0).id()));
        lists.add(apec.about(SOM1).connections());
        lists.add(apec.about(SOM1).claims());
        lists.add(apec.info().sources());
        lists.add(apec.info().documents());
        return lists;
    }

    private static List<List<? extends Entity>> narrowed(ApecDataset apec) {
        Id<Priority> priority = apec.meetings().stream()
                .flatMap(meeting -> meeting.priorities().stream())
                .findFirst()
                .orElseThrow();
        return List.of(
                apec.meetings().list(),
                apec.meetings()
                        .overlapping(DateRange.parse("2026-02"))
                        .heldIn(GUANGDONG)
                        .list(),
                apec.meetings().inEdition(Edition.id("2026")).list(),
                apec.meetings().partOf(SOM1).list(),
                apec.meetings().addressing(priority).list(),
                apec.meetings().named("som").list(),
                apec.officials().inOrganization(Organization.id("apec")).list(),
                apec.officials().bySector(Sector.GOVERNMENT).list(),
                apec.priorities().inEdition(Edition.id("2026")).list(),
                apec.indicators().byMeasure(Measure.GROWTH).list(),
                apec.indicators().bySubject(GUANGDONG).list(),
                apec.indicators().of(Indicator.id("guangdong-foreign-trade")).list(),
                apec.indicators()
                        .partOf(Indicator.id("guangdong-foreign-trade"))
                        .list(),
                apec.indicators().under(Indicator.id("guangdong-foreign-trade")).list(),
                apec.observations().overlapping(DateRange.parse("2025")).list(),
                apec.observations()
                        .byIndicator(Indicator.id("guangdong-foreign-trade"))
                        .list(),
                apec.statements().onOccasion(SOM1).list(),
                apec.initiatives()
                        .partOf(apec.initiatives().stream()
                                .flatMap(each -> each.partOf().stream())
                                .findFirst()
                                .orElseThrow())
                        .list(),
                apec.documents().list());
    }
}
