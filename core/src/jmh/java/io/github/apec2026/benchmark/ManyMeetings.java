package io.github.apec2026.benchmark;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.index.IndexStage;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.statistics.LoadStatistics;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.core.store.ResolvedStore;
import io.github.apec2026.core.store.VerifiedRecord;
import io.github.apec2026.core.subset.DocumentSubsets;
import io.github.apec2026.core.verify.NoticeCounts;
import io.github.apec2026.core.verify.VerificationCounts;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.OrganizationKind;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.PlaceKind;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Made-up meetings, 100,000 in ten years: five days at most, but one in a hundred 40 to 200. Twice as many take twice the years, so that
 * what a query finds stays as it is. They go through the last stage of a load, which indexes them.
 */
final class ManyMeetings {

    static final LocalDate START = LocalDate.of(1990, 1, 1);
    static final int A_DAY = 27;
    static final int PROVINCES = 20;
    static final int CITIES = 20;
    static final int PRIORITIES = 10;
    static final int FORUMS = 20;

    private final List<Meeting> meetings = new ArrayList<>();
    private final ApecDataset dataset;

    ManyMeetings(int size) {
        Random random = new Random(2026);
        List<Entity> all = new ArrayList<>();
        for (int province = 0; province < PROVINCES; province++) {
            all.add(Place.builder()
                    .id(province(province))
                    .kind(PlaceKind.PROVINCE)
                    .build());
            for (int city = 0; city < CITIES; city++) {
                all.add(Place.builder()
                        .id(city(province, city))
                        .kind(PlaceKind.CITY)
                        .within(province(province))
                        .build());
            }
        }
        addReferred(size, all);
        for (int i = 0; i < size; i++) {
            LocalDate first = START.plusDays(i / A_DAY);
            int days = random.nextInt(100) == 0 ? 40 + random.nextInt(160) : random.nextInt(5);
            meetings.add(Meeting.builder()
                    .id(Meeting.id("m" + i))
                    .kind(MeetingKind.DIALOGUE)
                    .dates(DateRange.between(first, first.plusDays(days)))
                    .place(city(random.nextInt(PROVINCES), random.nextInt(CITIES)))
                    .edition(Edition.id(String.valueOf(first.getYear())))
                    .forum(Organization.id("forum-" + random.nextInt(FORUMS)))
                    .addPriorities(Priority.id("priority-" + random.nextInt(PRIORITIES)))
                    .addTopics(Topic.id("topic-" + random.nextInt(size / 20)))
                    .addSpeakers(Person.id("person-" + random.nextInt(size / 20)))
                    .partOf(Meeting.id("m" + i / 20 * 20))
                    .build());
        }
        all.addAll(meetings);
        this.dataset = indexed(all);
    }

    /** The entities that the meetings refer to: a query by an id that the record does not have is an error. */
    private static void addReferred(int size, List<Entity> all) {
        for (int i = 0; i < PRIORITIES; i++) {
            all.add(Priority.builder()
                    .id(Priority.id("priority-" + i))
                    .agenda(Edition.id(String.valueOf(START.getYear())))
                    .build());
        }
        for (int i = 0; i < FORUMS; i++) {
            all.add(Organization.builder()
                    .id(Organization.id("forum-" + i))
                    .kind(OrganizationKind.APEC_FORUM)
                    .build());
        }
        for (int i = 0; i < size / 20; i++) {
            all.add(Topic.builder().id(Topic.id("topic-" + i)).build());
            all.add(Person.builder().id(Person.id("person-" + i)).build());
        }
        int years = START.plusDays(size / A_DAY).getYear() - START.getYear();
        for (int i = 0; i <= years; i++) {
            int year = START.getYear() + i;
            all.add(Edition.builder()
                    .id(Edition.id(String.valueOf(year)))
                    .year(year)
                    .build());
        }
    }

    private static ApecDataset indexed(List<Entity> all) {
        Schemas schemas = new Schemas();
        Map<Id<?>, ResolvedEntity> entities = new LinkedHashMap<>();
        for (Entity each : all) {
            entities.put(
                    each.id(),
                    new ResolvedEntity(each.id(), schemas.of(each.id().type()), each, List.of(), Map.of()));
        }
        VerificationCounts checked = new VerificationCounts();
        Resolved resolved = new Resolved(entities, List.of(), Map.of(), List.of(), List.of(), checked);
        Verified verified =
                new Verified(List.of(), List.of(), List.of(), List.of(), checked, new NoticeCounts(0, 0, 0, 0));
        DatasetInfo info = IndexStage.info(
                List.of("made up"), List.of(), Map.of(), LoadStatistics.report(resolved, 0, new Findings()));
        return IndexStage.index(
                new ResolvedStore(resolved, schemas),
                Lazy.known(info),
                new DocumentSubsets(VerifiedRecord.of(schemas, verified)));
    }

    static Id<Place> province(int province) {
        return Place.id("province-" + province);
    }

    private static Id<Place> city(int province, int city) {
        return Place.id("city-" + province + "-" + city);
    }

    /** In the order of their first days. */
    List<Meeting> meetings() {
        return meetings;
    }

    ApecDataset dataset() {
        return dataset;
    }
}
