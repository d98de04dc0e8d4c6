package io.github.apec2026.benchmark;

import io.github.apec2026.benchmark.BoundFile.BoundClaim;
import io.github.apec2026.model.ArticleKind;
import io.github.apec2026.model.Comparison;
import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Editing;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.MeetingStage;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.OrganizationKind;
import io.github.apec2026.model.ParticipantKind;
import io.github.apec2026.model.PlaceKind;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import java.math.BigDecimal;
import java.util.List;

/** The facts about an entity as databind binds them: a record per type, a component per row of its schema. */
final class BoundEntity {

    private BoundEntity() {}

    record Amount(BigDecimal amount, String unit, Bound bound) {}

    record OfEdition(
            List<BoundClaim<LocalizedText>> names,
            BoundClaim<Integer> year,
            BoundClaim<String> host,
            BoundClaim<String> place,
            BoundClaim<LocalizedText> theme,
            BoundClaim<Integer> ordinal) {}

    record OfPriority(
            List<BoundClaim<LocalizedText>> names,
            BoundClaim<Id<?>> agenda,
            BoundClaim<Integer> order,
            List<BoundClaim<String>> topics) {}

    record OfMeeting(
            List<BoundClaim<LocalizedText>> names,
            BoundClaim<String> acronym,
            BoundClaim<MeetingKind> kind,
            BoundClaim<String> edition,
            BoundClaim<String> forum,
            BoundClaim<String> partOf,
            BoundClaim<DateRange> dates,
            BoundClaim<String> place,
            BoundClaim<String> venue,
            BoundClaim<LocalizedText> theme,
            List<BoundClaim<String>> priorities,
            List<BoundClaim<String>> topics,
            List<BoundClaim<String>> openedBy,
            List<BoundClaim<String>> chairs,
            List<BoundClaim<String>> speakers,
            List<BoundClaim<Id<?>>> participants,
            List<BoundClaim<String>> perhapsSameAs,
            List<BoundClaim<MeetingStage>> stages,
            List<BoundClaim<ParticipantKind>> participantKinds,
            List<BoundClaim<Id<?>>> expectedParticipants,
            List<BoundClaim<ParticipantKind>> expectedParticipantKinds) {}

    record OfPerson(
            List<BoundClaim<LocalizedText>> names, BoundClaim<LocalizedText> honorific, BoundClaim<Id<?>> from) {}

    record OfPosition(
            BoundClaim<String> holder,
            BoundClaim<LocalizedText> title,
            BoundClaim<String> organization,
            BoundClaim<Sector> sector,
            BoundClaim<DateRange> since,
            BoundClaim<DateRange> until,
            BoundClaim<String> electedAt,
            BoundClaim<String> economy) {}

    record OfOrganization(
            List<BoundClaim<LocalizedText>> names,
            BoundClaim<OrganizationKind> kind,
            BoundClaim<String> place,
            BoundClaim<String> economy,
            BoundClaim<String> parent) {}

    record OfPlace(
            List<BoundClaim<LocalizedText>> names,
            BoundClaim<PlaceKind> kind,
            BoundClaim<String> within,
            BoundClaim<String> economy,
            BoundClaim<String> isoCode,
            BoundClaim<String> m49Code) {}

    record OfTopic(
            List<BoundClaim<LocalizedText>> names, BoundClaim<String> broader, BoundClaim<LocalizedText> description) {}

    record OfInitiative(
            List<BoundClaim<LocalizedText>> names,
            BoundClaim<LocalizedText> label,
            BoundClaim<InitiativeKind> kind,
            BoundClaim<InitiativeState> state,
            List<BoundClaim<Id<?>>> proposedBy,
            List<BoundClaim<Id<?>>> actors,
            List<BoundClaim<Id<?>>> addressedTo,
            BoundClaim<String> partOf,
            BoundClaim<String> succeeds,
            BoundClaim<String> edition,
            BoundClaim<DateRange> period,
            BoundClaim<String> occasion,
            List<BoundClaim<String>> places,
            List<BoundClaim<String>> topics,
            List<BoundClaim<Id<?>>> mentions,
            List<BoundClaim<String>> targets,
            BoundClaim<LocalizedText> summary,
            List<BoundClaim<String>> priorities,
            BoundClaim<String> during,
            BoundClaim<StatementChannel> channel,
            BoundClaim<DateRange> date) {}

    record OfIndicator(
            BoundClaim<LocalizedText> label,
            List<BoundClaim<LocalizedText>> names,
            BoundClaim<Id<?>> subject,
            BoundClaim<Measure> measure,
            BoundClaim<Id<?>> counterpart,
            BoundClaim<String> of,
            BoundClaim<Comparison> comparison,
            BoundClaim<String> subsetOf,
            BoundClaim<String> base,
            BoundClaim<Id<?>> among) {}

    record OfObservation(
            BoundClaim<String> indicator,
            BoundClaim<DateRange> period,
            BoundClaim<Amount> value,
            BoundClaim<ObservationStatus> status,
            BoundClaim<Amount> converted,
            List<BoundClaim<Id<?>>> according,
            List<BoundClaim<DateRange>> alternativePeriods,
            BoundClaim<LocalizedText> noPeriodBecause,
            List<BoundClaim<LocalizedText>> components,
            BoundClaim<LocalizedText> scope) {}

    record OfStatement(
            BoundClaim<Id<?>> speaker,
            List<BoundClaim<Id<?>>> relayedBy,
            BoundClaim<String> occasion,
            BoundClaim<StatementMode> mode,
            BoundClaim<LocalizedText> summary,
            BoundClaim<String> inAnswerTo,
            List<BoundClaim<String>> topics,
            List<BoundClaim<Id<?>>> mentions,
            BoundClaim<LocalizedText> speakerDescription,
            BoundClaim<String> origin,
            List<BoundClaim<String>> capacities,
            BoundClaim<String> relayedAt,
            BoundClaim<String> during,
            BoundClaim<StatementChannel> channel,
            BoundClaim<DateRange> date,
            BoundClaim<StatementAct> act,
            List<BoundClaim<Id<?>>> addressees,
            BoundClaim<LocalizedText> excerpt,
            List<BoundClaim<String>> observations) {}

    record OfProduct(
            List<BoundClaim<LocalizedText>> names,
            BoundClaim<LocalizedText> label,
            BoundClaim<String> maker,
            BoundClaim<String> shownAt) {}

    record OfUnit(List<BoundClaim<LocalizedText>> names, BoundClaim<String> ucumCode) {}

    record OfEconomy(List<BoundClaim<LocalizedText>> names) {}

    record OfDocument(
            BoundClaim<String> language,
            BoundClaim<String> sha256,
            BoundClaim<LocalizedText> title,
            BoundClaim<LocalizedText> subtitle,
            BoundClaim<String> publisher,
            BoundClaim<DateRange> published,
            BoundClaim<DocumentKind> kind,
            BoundClaim<DateRange> notBefore,
            BoundClaim<DateRange> notAfter,
            List<BoundClaim<Editing>> editing) {}

    record OfArticle(
            BoundClaim<String> document,
            BoundClaim<ArticleKind> kind,
            BoundClaim<LocalizedText> title,
            List<BoundClaim<LocalizedText>> subtitles,
            List<BoundClaim<String>> bylines,
            List<BoundClaim<String>> agencies,
            BoundClaim<DateRange> date,
            BoundClaim<String> dateline) {}
}
