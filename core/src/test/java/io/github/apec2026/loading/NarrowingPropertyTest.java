package io.github.apec2026.loading;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.ArticleKind;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.ArticleCatalog;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.IndicatorCatalog;
import io.github.apec2026.query.InitiativeCatalog;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.query.OfficialCatalog;
import io.github.apec2026.query.PositionCatalog;
import io.github.apec2026.query.PriorityCatalog;
import io.github.apec2026.query.StatementCatalog;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every narrowing, and every chain of them in any order, finds what asking each entity in turn finds, in the same order; of claim files and of
 * their compiled record.
 */
class NarrowingPropertyTest {

    private static final int CHAINS = 400;

    private static final int CHAINS_AMONG_MANY = 80;

    private ApecDataset apec = Harbour.dataset();
    private ApecDataset compiled = apec;
    private Random random = new Random(0);
    private RandomRecord times = new RandomRecord(0);

    /** A narrowing, and of which entities it should hold; one that puts them in another order says so. */
    private record Step<C, E>(UnaryOperator<C> narrow, Predicate<E> holds, Optional<Comparator<E>> order) {

        Step(UnaryOperator<C> narrow, Predicate<E> holds) {
            this(narrow, holds, Optional.empty());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aChainOfNarrowingsFindsWhatAskingEachEntityFinds(long seed) {
        load(new RandomRecord(seed));
        random = new Random(seed);

        int found = holds(ApecDataset::meetings, this::meetings)
                + holds(ApecDataset::observations, this::observations)
                + holds(ApecDataset::initiatives, this::initiatives)
                + holds(ApecDataset::priorities, this::priorities)
                + holds(ApecDataset::indicators, this::indicators)
                + holds(ApecDataset::officials, this::officials)
                + holds(ApecDataset::statements, this::statements)
                + holds(ApecDataset::positions, this::positions)
                + holds(ApecDataset::articles, this::articles);

        assertThat(found).as("entities found in all").isGreaterThan(10_000);
    }

    /** So many that a narrowing finds hundreds, scattered or side by side. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void amongManyMeetingsItDoesToo(long seed) {
        load(new RandomRecord(seed, 3_000));
        random = new Random(seed);

        int found = holds(ApecDataset::meetings, this::meetings, CHAINS_AMONG_MANY);

        assertThat(found).as("meetings found in all").isGreaterThan(20_000);
    }

    private void load(RandomRecord record) {
        times = record;
        ClaimSource source = record.source();
        apec = Recompiled.loader(source).read().orThrow();
        compiled = Recompiled.of(source).load().orThrow();
        assertThat(apec.info().compiledFrom()).isEmpty();
        assertThat(compiled.info().compiledFrom()).hasSize(1);
    }

    private <E extends Entity, C extends Catalog<E>> int holds(
            Function<ApecDataset, C> catalog, Supplier<List<Step<C, E>>> draw) {
        return holds(catalog, draw, CHAINS);
    }

    private <E extends Entity, C extends Catalog<E>> int holds(
            Function<ApecDataset, C> catalog, Supplier<List<Step<C, E>>> draw, int chains) {
        int found = 0;
        for (int i = 0; i < chains; i++) {
            List<Step<C, E>> chain = chain(draw);
            List<List<E>> expected =
                    new ArrayList<>(List.of(catalog.apply(apec).stream().toList()));
            for (Step<C, E> step : chain) {
                Stream<E> asked = expected.get(expected.size() - 1).stream().filter(step.holds());
                expected.add(
                        (step.order().isPresent() ? asked.sorted(step.order().get()) : asked).toList());
            }
            found += finds(catalog.apply(apec), chain, expected);
            finds(catalog.apply(compiled), chain, expected);
        }
        return found;
    }

    private static <E extends Entity, C extends Catalog<E>> int finds(
            C all, List<Step<C, E>> chain, List<List<E>> expected) {
        List<C> narrowed = new ArrayList<>(List.of(all));
        for (Step<C, E> step : chain) {
            narrowed.add(step.narrow().apply(narrowed.get(narrowed.size() - 1)));
        }
        // From the narrowest back: what is asked last must not have changed by what was made of it.
        for (int n = chain.size(); n >= 0; n--) {
            assertThat(narrowed.get(n).list())
                    .isEqualTo(expected.get(n))
                    .hasSize(narrowed.get(n).size());
        }
        List<Step<C, E>> reversed = new ArrayList<>(chain);
        Collections.reverse(reversed);
        C other = all;
        for (Step<C, E> step : reversed) {
            other = step.narrow().apply(other);
        }
        C last = narrowed.get(chain.size());
        assertThat(other).isEqualTo(last).hasSameHashCodeAs(last).hasToString(last.toString());
        return other.size();
    }

    /** None to five narrowings in any order; some are of the same property, with another key or with the same one. */
    private <C, E> List<Step<C, E>> chain(Supplier<List<Step<C, E>>> draw) {
        List<Step<C, E>> steps = draw.get();
        if (random.nextInt(3) == 0) {
            steps.addAll(List.copyOf(steps));
        } else if (random.nextBoolean()) {
            steps.addAll(draw.get());
        }
        Collections.shuffle(steps, random);
        return steps.subList(0, Math.min(steps.size(), random.nextInt(6)));
    }

    private List<Step<MeetingCatalog, Meeting>> meetings() {
        DateRange dates = DateRange.parse(random.nextInt(20) == 0 ? "2026-06-30/2026-06-01" : times.time());
        Id<Place> place = any("place", 12, Place::id);
        MeetingKind kind = any(MeetingKind.values());
        Id<Topic> topic = any("topic", 8, Topic::id);
        Id<Edition> edition = edition();
        Id<Organization> forum = any("body", 6, Organization::id);
        Id<Priority> priority = any("aim", 10, Priority::id);
        Id<Meeting> whole = any("meeting", 4, Meeting::id);
        String person = "person-" + random.nextInt(8);
        Id<? extends Agent> participant = random.nextBoolean() ? Person.id(person) : Official.id(person);
        return steps(
                new Step<>(
                        c -> c.overlapping(dates),
                        m -> m.dates().filter(dates::overlaps).isPresent()),
                new Step<>(
                        c -> c.possiblyOverlapping(dates),
                        m -> m.dates().map(dates::overlaps).orElse(true)),
                new Step<>(c -> c.possiblyHeldIn(place), m -> possiblyIn(m, place)),
                new Step<>(c -> c.byKind(kind), m -> m.kind() == kind),
                new Step<>(c -> c.heldIn(place), m -> within(m.place(), place) || within(m.venue(), place)),
                new Step<>(c -> c.about(topic), m -> on(m.topics(), topic)),
                new Step<>(c -> c.inEdition(edition), m -> same(m.edition(), edition)),
                new Step<>(c -> c.byForum(forum), m -> same(m.forum(), forum)),
                new Step<>(c -> c.addressing(priority), m -> m.priorities().contains(priority)),
                new Step<>(c -> c.partOf(whole), m -> same(m.partOf(), whole)),
                new Step<>(
                        c -> c.involving(participant),
                        m -> Stream.of(m.openedBy(), m.chairs(), m.speakers(), m.participants())
                                .flatMap(Collection::stream)
                                .anyMatch(Person.id(person)::equals)),
                named(MeetingCatalog::named, "harb"),
                named(MeetingCatalog::named, "fair " + random.nextInt(20)));
    }

    private List<Step<ObservationCatalog, Observation>> observations() {
        DateRange dates = DateRange.parse(random.nextInt(20) == 0 ? "2026-06-30/2026-06-01" : times.time());
        ObservationStatus status = any(ObservationStatus.values());
        Id<Indicator> indicator = any("count", 13, Indicator::id);
        Quantity limit = Quantity.of("" + random.nextInt(20), random.nextBoolean() ? "ships" : "crates");
        Predicate<Observation> inUnit = o -> o.value().unit().equals(limit.unit());
        return steps(
                new Step<>(
                        c -> c.overlapping(dates),
                        o -> o.period().filter(dates::overlaps).isPresent()),
                new Step<>(
                        c -> c.possiblyOverlapping(dates),
                        o -> o.period().map(dates::overlaps).orElse(true)),
                new Step<>(c -> c.byStatus(status), o -> o.status() == status),
                new Step<>(c -> c.byIndicator(indicator), o -> o.indicator().equals(indicator)),
                new Step<>(c -> c.atLeast(limit), inUnit.and(o -> o.value().isAtLeast(limit.amount()))),
                new Step<>(c -> c.atMost(limit), inUnit.and(o -> o.value().isAtMost(limit.amount()))));
    }

    private List<Step<InitiativeCatalog, Initiative>> initiatives() {
        InitiativeKind kind = any(InitiativeKind.PLAN, InitiativeKind.PROPOSAL, InitiativeKind.MEASURE);
        InitiativeState state = any(InitiativeState.PROPOSED, InitiativeState.ADOPTED, InitiativeState.UNDER_WAY);
        Id<Edition> edition = edition();
        Id<Organization> proposer = any("body", 6, Organization::id);
        Id<Meeting> occasion = any("meeting", 5, Meeting::id);
        Id<Topic> topic = any("topic", 8, Topic::id);
        Id<Initiative> whole = any("plan", 3, Initiative::id);
        StatementChannel channel = channel();
        Id<Priority> priority = any("aim", 10, Priority::id);
        return steps(
                new Step<>(c -> c.byKind(kind), i -> i.kind() == kind),
                new Step<>(c -> c.byState(state), i -> i.state().equals(Optional.of(state))),
                new Step<>(c -> c.inEdition(edition), i -> same(i.edition(), edition)),
                new Step<>(c -> c.proposedBy(proposer), i -> i.proposedBy().contains(today(proposer))),
                new Step<>(c -> c.onOccasion(occasion), i -> same(i.occasion(), occasion)),
                new Step<>(c -> c.about(topic), i -> on(i.topics(), topic)),
                new Step<>(
                        c -> c.partOf(whole),
                        i -> same(i.partOf(), whole),
                        Optional.of(byPlace(i -> i.order().orElse(99)))),
                new Step<>(c -> c.withinMeeting(occasion), i -> at(i.occasion(), occasion)),
                new Step<>(c -> c.during(occasion), i -> same(i.during(), occasion)),
                new Step<>(c -> c.byChannel(channel), i -> i.channel().equals(Optional.of(channel))),
                new Step<>(c -> c.addressedTo(proposer), i -> i.addressedTo().contains(today(proposer))),
                new Step<>(c -> c.addressing(priority), i -> i.priorities().contains(priority)),
                named(InitiativeCatalog::named, "plan"));
    }

    private List<Step<PriorityCatalog, Priority>> priorities() {
        Id<Initiative> plan = Initiative.id("plan-0");
        Id<Organization> body = Organization.id("body-0");
        Id<Topic> topic = any("topic", 8, Topic::id);
        return steps(
                any(
                        onAgenda(c -> c.inEdition(Edition.id("2026")), Edition.id("2026")),
                        onAgenda(c -> c.inInitiative(plan), plan),
                        onAgenda(c -> c.inOrganization(body), body)),
                new Step<>(c -> c.about(topic), p -> on(p.topics(), topic)));
    }

    private static Step<PriorityCatalog, Priority> onAgenda(UnaryOperator<PriorityCatalog> narrowing, Id<?> agenda) {
        return new Step<>(
                narrowing,
                p -> p.agenda().equals(agenda),
                Optional.of(byPlace(p -> p.order().orElse(99))));
    }

    private List<Step<IndicatorCatalog, Indicator>> indicators() {
        Id<Place> subject = any("place", 12, Place::id);
        Id<Economy> counterpart = any(Economy.PERU.id(), Economy.CHILE.id());
        Measure measure = any(Measure.LEVEL, Measure.GROWTH);
        return steps(
                new Step<>(c -> c.bySubject(subject), i -> apec.subject(i).equals(Optional.of(today(subject)))),
                new Step<>(
                        c -> c.towards(counterpart),
                        i -> i.counterpart()
                                .or(() -> i.of().flatMap(of -> apec.get(of).counterpart()))
                                .equals(Optional.of(counterpart))),
                new Step<>(c -> c.byMeasure(measure), i -> i.measure() == measure),
                named(IndicatorCatalog::named, "count"));
    }

    private List<Step<OfficialCatalog, Official>> officials() {
        Id<Organization> body = any("body", 6, Organization::id);
        Sector sector = any(Sector.GOVERNMENT, Sector.APEC, Sector.INTERNATIONAL);
        Economy economy = any(Economy.PERU, Economy.CHILE, Economy.JAPAN);
        return steps(
                new Step<>(
                        c -> c.inOrganization(body),
                        o -> o.offices().stream()
                                .anyMatch(p -> under(
                                        p.organization(),
                                        body,
                                        id -> apec.get(id).parent()))),
                new Step<>(
                        c -> c.bySector(sector),
                        o -> o.offices().stream().map(Position::sector).anyMatch(sector::equals)),
                new Step<>(
                        c -> c.byEconomy(economy),
                        o -> economiesOf(o.person().from(), o.offices()).contains(economy)));
    }

    private List<Step<StatementCatalog, Statement>> statements() {
        String person = "person-" + random.nextInt(8);
        Id<? extends Agent> speaker =
                any(Person.id(person), Official.id(person), any("body", 6, Organization::id), Economy.CHILE.id());
        Id<? extends Agent> relay = any(Person.id(person), any("body", 6, Organization::id));
        Id<?> addressee = any(Person.id(person), any("body", 6, Organization::id));
        Economy economy = any(Economy.PERU, Economy.CHILE, Economy.JAPAN);
        Sector sector = any(Sector.GOVERNMENT, Sector.BUSINESS, Sector.MEDIA);
        Id<Meeting> meeting = any("meeting", 16, Meeting::id);
        StatementChannel channel = channel();
        StatementAct act = any(StatementAct.COMMITMENT, StatementAct.CALL, StatementAct.THANKS);
        Id<Topic> topic = any("topic", 8, Topic::id);
        return steps(
                new Step<>(c -> c.spokenBy(speaker), s -> same(s.speaker(), person(speaker))),
                new Step<>(c -> c.byEconomy(economy), s -> economiesOf(s).contains(economy)),
                new Step<>(
                        c -> c.byOtherEconomiesThan(economy),
                        s -> !economiesOf(s).isEmpty() && !economiesOf(s).contains(economy)),
                new Step<>(
                        c -> c.byOfficials(),
                        s -> apec.officials().stream()
                                .anyMatch(o -> same(s.speaker(), o.person().id()))),
                new Step<>(
                        c -> c.inCapacity(sector),
                        s -> s.capacities().stream()
                                .anyMatch(post -> apec.get(post).sector() == sector)),
                new Step<>(c -> c.relayedBy(relay), s -> s.relayedBy().contains(today(relay))),
                new Step<>(c -> c.relayedAt(meeting), s -> same(s.relayedAt(), meeting)),
                new Step<>(c -> c.onOccasion(meeting), s -> same(s.occasion(), meeting)),
                new Step<>(c -> c.withinMeeting(meeting), s -> at(s.occasion(), meeting)),
                new Step<>(c -> c.during(meeting), s -> same(s.during(), meeting)),
                new Step<>(c -> c.byChannel(channel), s -> s.channel().equals(Optional.of(channel))),
                new Step<>(c -> c.byAct(act), s -> s.act().equals(Optional.of(act))),
                new Step<>(c -> c.addressedTo(addressee), s -> s.addressees().contains(today(addressee))),
                new Step<>(c -> c.about(topic), s -> on(s.topics(), topic)));
    }

    private Set<Economy> economiesOf(Statement statement) {
        Set<Economy> all = statement.origin().stream().collect(toCollection(HashSet::new));
        Optional<Id<?>> speaker = statement.speaker();
        if (speaker.isPresent() && apec.get(speaker.get()) instanceof Person person) {
            List<Position> posts = apec.positions().stream()
                    .filter(post -> post.holder().equals(person.id()))
                    .toList();
            all.addAll(economiesOf(person.from(), posts));
        } else {
            speaker.flatMap(this::economyOf).ifPresent(all::add);
        }
        return all;
    }

    private Set<Economy> economiesOf(Optional<Id<?>> from, List<Position> posts) {
        Set<Economy> all = from.flatMap(this::economyOf).stream().collect(toCollection(HashSet::new));
        for (Position post : posts) {
            post.economy().ifPresent(all::add);
            post.organization().flatMap(this::economyOf).ifPresent(all::add);
        }
        return all;
    }

    private List<Step<PositionCatalog, Position>> positions() {
        Id<Person> holder = any("person", 8, Person::id);
        Id<Organization> body = any("body", 6, Organization::id);
        Sector sector = any(Sector.GOVERNMENT, Sector.BUSINESS, Sector.MEDIA);
        Economy economy = any(Economy.PERU, Economy.CHILE, Economy.JAPAN);
        Id<Meeting> meeting = any("meeting", 8, Meeting::id);
        return steps(
                new Step<>(c -> c.heldBy(holder), p -> p.holder().equals(holder)),
                new Step<>(
                        c -> c.inOrganization(body),
                        p -> under(p.organization(), body, id -> apec.get(id).parent())),
                new Step<>(c -> c.bySector(sector), p -> p.sector() == sector),
                new Step<>(
                        c -> c.byEconomy(economy),
                        p -> economiesOf(Optional.empty(), List.of(p)).contains(economy)),
                new Step<>(c -> c.electedAt(meeting), p -> same(p.electedAt(), meeting)),
                named(PositionCatalog::named, "post"));
    }

    private List<Step<ArticleCatalog, Article>> articles() {
        Id<SourceDocument> document = any("paper", 4, SourceDocument::id);
        ArticleKind kind = any(ArticleKind.NEWS, ArticleKind.BOX, ArticleKind.BRIEF);
        Id<Organization> agency = any("body", 6, Organization::id);
        Id<Person> author = any("person", 8, Person::id);
        return steps(
                new Step<>(c -> c.inDocument(document), a -> a.document().equals(today(document))),
                new Step<>(c -> c.byKind(kind), a -> a.kind() == kind),
                new Step<>(c -> c.creditedTo(agency), a -> a.agencies().contains(today(agency))),
                new Step<>(c -> c.writtenBy(author), a -> a.bylines().contains(author)));
    }

    private StatementChannel channel() {
        return any(StatementChannel.ADDRESS, StatementChannel.INTERVIEW, StatementChannel.GUEST_BOOK);
    }

    private static Id<?> person(Id<?> agent) {
        return agent.type() == EntityType.OFFICIAL ? Person.id(agent.key()) : agent;
    }

    private Optional<Economy> economyOf(Id<?> id) {
        Entity entity = apec.get(id);
        if (entity instanceof Organization body) {
            return body.economy().or(() -> body.parent().flatMap(this::economyOf));
        }
        if (entity instanceof Place place) {
            return place.economy().or(() -> place.within().flatMap(this::economyOf));
        }
        return entity instanceof Economy economy ? Optional.of(economy) : Optional.empty();
    }

    /** Held in a place, or without a place, or only in a larger one. */
    private boolean possiblyIn(Meeting meeting, Id<Place> place) {
        Optional<Id<Place>> exact = meeting.venue().or(meeting::place);
        return within(meeting.place(), place)
                || within(meeting.venue(), place)
                || exact.isEmpty()
                || within(Optional.of(place), exact.get());
    }

    private boolean within(Optional<Id<Place>> lower, Id<Place> upper) {
        return under(lower, upper, id -> apec.get(id).within());
    }

    private boolean at(Optional<Id<Meeting>> occasion, Id<Meeting> whole) {
        return under(occasion, whole, id -> apec.get(id).partOf());
    }

    private boolean on(List<Id<Topic>> topics, Id<Topic> upper) {
        return topics.stream()
                .anyMatch(topic ->
                        under(Optional.of(topic), upper, id -> apec.get(id).broader()));
    }

    private <E extends Entity> boolean under(
            Optional<Id<E>> lower, Id<E> upper, java.util.function.Function<Id<E>, Optional<Id<E>>> above) {
        return lower.isPresent() && (same(lower, upper) || under(above.apply(lower.get()), upper, above));
    }

    private boolean same(Optional<? extends Id<?>> stated, Id<?> sought) {
        return stated.isPresent() && today(stated.get()).equals(today(sought));
    }

    private Id<?> today(Id<?> id) {
        return apec.find(id).<Id<?>>map(Entity::id).orElse(id);
    }

    private <C, E extends Entity> Step<C, E> named(java.util.function.BiFunction<C, String, C> narrow, String text) {
        List<Id<?>> found = new ArrayList<>();
        for (Hit hit : apec.search(text)) {
            found.add(hit.id());
        }
        return new Step<>(c -> narrow.apply(c, text), e -> found.contains(e.id()));
    }

    private static <E extends Entity> Comparator<E> byPlace(java.util.function.ToIntFunction<E> place) {
        return Comparator.comparingInt(place).thenComparing(E::id);
    }

    /** An id of today, a former one, or one that the record does not know. */
    private Id<Edition> edition() {
        List<Edition> editions = apec.editions().list();
        return editions.get(random.nextInt(editions.size())).id();
    }

    private <E extends Entity> Id<E> any(String key, int size, java.util.function.Function<String, Id<E>> id) {
        Id<E> any;
        do { // a narrowing by what is not in the record is an error
            int number = random.nextInt(size + 1);
            boolean former = number % 4 == 1 && random.nextBoolean();
            any = id.apply((former ? "old-" : "") + key + "-" + number);
        } while (apec.find(any).isEmpty());
        return any;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    @SafeVarargs
    private static <C, E> List<Step<C, E>> steps(Step<C, E>... steps) {
        List<Step<C, E>> all = new ArrayList<>();
        for (Step<C, E> step : steps) {
            all.add(step);
        }
        return all;
    }
}
