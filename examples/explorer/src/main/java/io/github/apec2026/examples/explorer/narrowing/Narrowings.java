package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.model.Article;
import io.github.apec2026.model.ArticleKind;
import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.MeetingStage;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.ArticleCatalog;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.DocumentCatalog;
import io.github.apec2026.query.IndicatorCatalog;
import io.github.apec2026.query.InitiativeCatalog;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.query.OfficialCatalog;
import io.github.apec2026.query.PositionCatalog;
import io.github.apec2026.query.PriorityCatalog;
import io.github.apec2026.query.StatementCatalog;
import java.util.List;
import java.util.function.Function;

/** The narrowings of every type, in the order in which they are offered. */
final class Narrowings {

    private Narrowings() {}

    /** Those of each type, in the order of {@link EntityType#all()}. */
    static List<Narrowing<?, ?>> all() {
        return List.of(
                plain(EntityType.EDITION, ApecDataset::editions),
                priorities(),
                meetings(),
                plain(EntityType.PERSON, ApecDataset::persons),
                positions(),
                plain(EntityType.ORGANIZATION, ApecDataset::organizations),
                plain(EntityType.PLACE, ApecDataset::places),
                plain(EntityType.TOPIC, ApecDataset::topics),
                initiatives(),
                indicators(),
                observations(),
                statements(),
                plain(EntityType.PRODUCT, ApecDataset::products),
                plain(EntityType.UNIT, ApecDataset::units),
                plain(EntityType.ECONOMY, ApecDataset::economies),
                documents(),
                articles(),
                officials());
    }

    private static <E extends Entity> Narrowing<E, Catalog<E>> plain(
            EntityType<E> type, Function<ApecDataset, Catalog<E>> all) {
        return Narrowing.of(type, all).text(Catalog::named).build();
    }

    private static Narrowing<Meeting, MeetingCatalog> meetings() {
        return Narrowing.of(EntityType.MEETING, ApecDataset::meetings)
                .text(MeetingCatalog::named)
                .dates(MeetingCatalog::possiblyOverlapping, MeetingCatalog::undecided)
                .id(
                        "place",
                        EntityType.PLACE,
                        MeetingCatalog::possiblyHeldIn,
                        "Those held in this place or anywhere within it.")
                .id("forum", EntityType.ORGANIZATION, MeetingCatalog::byForum, "Those at which this forum meets.")
                .code("kind", MeetingKind.class, MeetingCatalog::byKind, "Those of this kind.")
                .having(
                        "stage",
                        MeetingStage.class,
                        Meeting::stages,
                        "Those that some document describes as planned, under way or held.")
                .belonging(
                        "edition",
                        EntityType.EDITION,
                        OfEdition::of,
                        "Those of this year of APEC, with their parts; where neither a year nor a date is stated, it is left open.")
                .id("priority", EntityType.PRIORITY, MeetingCatalog::addressing, "Those held under this priority.")
                .id(
                        "topic",
                        EntityType.TOPIC,
                        MeetingCatalog::about,
                        "Those that dealt with this topic or any topic below it.")
                .agent(
                        "participant",
                        MeetingCatalog::involving,
                        "Those that this person opened, chaired, spoke at or took part in, or that this body or economy took part in.")
                .id("partOf", EntityType.MEETING, MeetingCatalog::partOf, "The immediate parts of this meeting.")
                .build();
    }

    private static Narrowing<Statement, StatementCatalog> statements() {
        return Narrowing.of(EntityType.STATEMENT, ApecDataset::statements)
                .text(StatementCatalog::named)
                .agent("speaker", StatementCatalog::spokenBy, "Those by this person, body or economy.")
                .economy("economy", StatementCatalog::byEconomy, "Those by someone from this economy, or by it.")
                .economy(
                        "otherThan",
                        StatementCatalog::byOtherEconomiesThan,
                        "Those by someone who is known to be from another economy.")
                .flag("officials", StatementCatalog::byOfficials, "Those by officials, who are named.")
                .code(
                        "capacity",
                        Sector.class,
                        StatementCatalog::inCapacity,
                        "Those spoken from a post of this kind of office.")
                .code("act", StatementAct.class, StatementCatalog::byAct, "Those by which the speaker does this.")
                .id("topic", EntityType.TOPIC, StatementCatalog::about, "Those about this topic or any topic below it.")
                .id(
                        "within",
                        EntityType.MEETING,
                        StatementCatalog::withinMeeting,
                        "Those made at this meeting or at any part of it.")
                .id("occasion", EntityType.MEETING, StatementCatalog::onOccasion, "Those made at this very meeting.")
                .id(
                        "during",
                        EntityType.MEETING,
                        StatementCatalog::during,
                        "Those made while this meeting was on, and not, as far as stated, at it.")
                .code("channel", StatementChannel.class, StatementCatalog::byChannel, "Those uttered in this way.")
                .code(
                        "mode",
                        StatementMode.class,
                        StatementCatalog::byMode,
                        "Those in the speaker's words, or in those of a reporter.")
                .any("addressee", StatementCatalog::addressedTo, "Those said to, or asking something of, this one.")
                .agent("relayedBy", StatementCatalog::relayedBy, "Those that this one passed on.")
                .id(
                        "relayedAt",
                        EntityType.MEETING,
                        StatementCatalog::relayedAt,
                        "Those passed on at this meeting, whenever they were first made.")
                .id("document", EntityType.DOCUMENT, StatementCatalog::inDocument, "Those in this document.")
                .build();
    }

    private static Narrowing<Initiative, InitiativeCatalog> initiatives() {
        return Narrowing.of(EntityType.INITIATIVE, ApecDataset::initiatives)
                .text(InitiativeCatalog::named)
                .code("kind", InitiativeKind.class, InitiativeCatalog::byKind, "Those of this kind.")
                .code("state", InitiativeState.class, InitiativeCatalog::byState, "Those that have come so far.")
                .id("edition", EntityType.EDITION, InitiativeCatalog::inEdition, "Those on the agenda of this year.")
                .agent("proposer", InitiativeCatalog::proposedBy, "Those that this one proposes, alone or with others.")
                .id(
                        "priority",
                        EntityType.PRIORITY,
                        InitiativeCatalog::addressing,
                        "Those that fall under this priority.")
                .id(
                        "topic",
                        EntityType.TOPIC,
                        InitiativeCatalog::about,
                        "Those about this topic or any topic below it.")
                .id(
                        "within",
                        EntityType.MEETING,
                        InitiativeCatalog::withinMeeting,
                        "Those proposed, launched, adopted or provided at this meeting or at any part of it.")
                .id("occasion", EntityType.MEETING, InitiativeCatalog::onOccasion, "Those of this very meeting.")
                .id(
                        "during",
                        EntityType.MEETING,
                        InitiativeCatalog::during,
                        "Those put forward while this meeting was on, and not, as far as stated, at it.")
                .code("channel", StatementChannel.class, InitiativeCatalog::byChannel, "Those put forward in this way.")
                .any("addressee", InitiativeCatalog::addressedTo, "Those addressed to this one.")
                .id(
                        "partOf",
                        EntityType.INITIATIVE,
                        InitiativeCatalog::partOf,
                        "The immediate parts of this initiative, in their order.")
                .build();
    }

    private static Narrowing<Indicator, IndicatorCatalog> indicators() {
        return Narrowing.of(EntityType.INDICATOR, ApecDataset::indicators)
                .text(IndicatorCatalog::named)
                .any("subject", IndicatorCatalog::bySubject, "Those whose quantity is that of this one.")
                .agent("counterpart", IndicatorCatalog::towards, "Those that have this one as their other side.")
                .code("measure", Measure.class, IndicatorCatalog::byMeasure, "Those of this measure.")
                .id(
                        "under",
                        EntityType.INDICATOR,
                        IndicatorCatalog::under,
                        "This indicator and everything that is of it or part of it, in the order of the tree.")
                .id(
                        "of",
                        EntityType.INDICATOR,
                        IndicatorCatalog::of,
                        "The growths, shares, ranks and durations of this indicator.")
                .id("partOf", EntityType.INDICATOR, IndicatorCatalog::partOf, "The direct parts of this indicator.")
                .build();
    }

    private static Narrowing<Observation, ObservationCatalog> observations() {
        return Narrowing.of(EntityType.OBSERVATION, ApecDataset::observations)
                .dates(ObservationCatalog::possiblyOverlapping, ObservationCatalog::undecided)
                .id(
                        "indicator",
                        EntityType.INDICATOR,
                        ObservationCatalog::byIndicator,
                        "The figures of this indicator.")
                .code(
                        "status",
                        ObservationStatus.class,
                        ObservationCatalog::byStatus,
                        "Those that are expected, or those that were counted.")
                .quantity(
                        "atLeast",
                        ObservationCatalog::atLeast,
                        "Those that are certainly this much or more, in the same unit.")
                .quantity(
                        "atMost",
                        ObservationCatalog::atMost,
                        "Those that are certainly this much or less, in the same unit.")
                .build();
    }

    private static Narrowing<Official, OfficialCatalog> officials() {
        return Narrowing.of(EntityType.OFFICIAL, ApecDataset::officials)
                .text(OfficialCatalog::named)
                .id(
                        "organization",
                        EntityType.ORGANIZATION,
                        OfficialCatalog::inOrganization,
                        "Those with an office at this body or at a body that is part of it.")
                .code("sector", Sector.class, OfficialCatalog::bySector, "Those with an office in this sector.")
                .economy("economy", OfficialCatalog::byEconomy, "Those of this economy.")
                .build();
    }

    private static Narrowing<Position, PositionCatalog> positions() {
        return Narrowing.of(EntityType.POSITION, ApecDataset::positions)
                .text(PositionCatalog::named)
                .id("holder", EntityType.PERSON, PositionCatalog::heldBy, "Those that this person holds.")
                .id(
                        "organization",
                        EntityType.ORGANIZATION,
                        PositionCatalog::inOrganization,
                        "Those at this body or at a body that is part of it.")
                .code("sector", Sector.class, PositionCatalog::bySector, "Those of this kind of office.")
                .economy("economy", PositionCatalog::byEconomy, "Those of this economy.")
                .id(
                        "electedAt",
                        EntityType.MEETING,
                        PositionCatalog::electedAt,
                        "Those to which the holder was elected at this meeting.")
                .build();
    }

    private static Narrowing<Priority, PriorityCatalog> priorities() {
        return Narrowing.of(EntityType.PRIORITY, ApecDataset::priorities)
                .text(PriorityCatalog::named)
                .id("edition", EntityType.EDITION, PriorityCatalog::inEdition, "Those of this year, in their order.")
                .id(
                        "initiative",
                        EntityType.INITIATIVE,
                        PriorityCatalog::inInitiative,
                        "Those of this plan, in their order.")
                .id(
                        "organization",
                        EntityType.ORGANIZATION,
                        PriorityCatalog::inOrganization,
                        "Those of this body, in their order.")
                .id("topic", EntityType.TOPIC, PriorityCatalog::about, "Those about this topic or any topic below it.")
                .build();
    }

    private static Narrowing<SourceDocument, DocumentCatalog> documents() {
        return Narrowing.of(EntityType.DOCUMENT, ApecDataset::documents)
                .text(DocumentCatalog::named)
                .code("kind", DocumentKind.class, DocumentCatalog::byKind, "Those of this kind.")
                .id(
                        "publisher",
                        EntityType.ORGANIZATION,
                        DocumentCatalog::publishedBy,
                        "Those that say that this body published them.")
                .build();
    }

    private static Narrowing<Article, ArticleCatalog> articles() {
        return Narrowing.of(EntityType.ARTICLE, ApecDataset::articles)
                .text(ArticleCatalog::named)
                .id("document", EntityType.DOCUMENT, ArticleCatalog::inDocument, "Those of this document.")
                .code("kind", ArticleKind.class, ArticleCatalog::byKind, "Those of this kind.")
                .id(
                        "creditedTo",
                        EntityType.ORGANIZATION,
                        ArticleCatalog::creditedTo,
                        "Those credited to this agency or paper.")
                .id("author", EntityType.PERSON, ArticleCatalog::writtenBy, "Those that print the name of this author.")
                .build();
    }
}
