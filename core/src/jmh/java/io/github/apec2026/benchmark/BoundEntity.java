package io.github.apec2026.benchmark;

import io.github.apec2026.benchmark.BoundFile.Said;
import io.github.apec2026.model.ArticleKind;
import io.github.apec2026.model.Comparison;
import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.OrganizationKind;
import io.github.apec2026.model.PlaceKind;
import io.github.apec2026.model.Sector;
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
            List<Said<LocalizedText>> names,
            Said<Integer> year,
            Said<String> host,
            Said<String> place,
            Said<LocalizedText> theme,
            Said<Integer> ordinal) {}

    record OfPriority(
            List<Said<LocalizedText>> names, Said<Id<?>> agenda, Said<Integer> order, List<Said<String>> topics) {}

    record OfMeeting(
            List<Said<LocalizedText>> names,
            Said<String> acronym,
            Said<MeetingKind> kind,
            Said<String> edition,
            Said<String> forum,
            Said<String> partOf,
            Said<DateRange> dates,
            Said<String> place,
            Said<String> venue,
            Said<LocalizedText> theme,
            List<Said<String>> priorities,
            List<Said<String>> topics,
            List<Said<String>> openedBy,
            List<Said<String>> chairs,
            List<Said<String>> speakers,
            List<Said<Id<?>>> participants) {}

    record OfPerson(List<Said<LocalizedText>> names, Said<LocalizedText> honorific, Said<Id<?>> from) {}

    record OfPosition(
            Said<String> holder,
            Said<LocalizedText> title,
            Said<String> organization,
            Said<Sector> sector,
            Said<DateRange> since,
            Said<DateRange> until,
            Said<String> electedAt) {}

    record OfOrganization(
            List<Said<LocalizedText>> names,
            Said<OrganizationKind> kind,
            Said<String> place,
            Said<String> economy,
            Said<String> parent) {}

    record OfPlace(List<Said<LocalizedText>> names, Said<PlaceKind> kind, Said<String> within, Said<String> economy) {}

    record OfTopic(List<Said<LocalizedText>> names, Said<String> broader, Said<LocalizedText> description) {}

    record OfInitiative(
            List<Said<LocalizedText>> names,
            Said<LocalizedText> label,
            Said<InitiativeKind> kind,
            Said<InitiativeState> state,
            List<Said<Id<?>>> proposedBy,
            List<Said<Id<?>>> actors,
            List<Said<Id<?>>> addressedTo,
            Said<String> partOf,
            Said<String> succeeds,
            Said<String> edition,
            Said<DateRange> period,
            Said<String> occasion,
            List<Said<String>> places,
            List<Said<String>> topics,
            List<Said<Id<?>>> mentions,
            List<Said<String>> targets,
            Said<LocalizedText> summary) {}

    record OfIndicator(
            Said<LocalizedText> label,
            List<Said<LocalizedText>> names,
            Said<Id<?>> subject,
            Said<Measure> measure,
            Said<Id<?>> counterpart,
            Said<String> of,
            Said<Comparison> comparison,
            Said<String> subsetOf,
            Said<String> base) {}

    record OfObservation(
            Said<String> indicator,
            Said<DateRange> period,
            Said<Amount> value,
            Said<ObservationStatus> status,
            Said<Amount> converted,
            List<Said<Id<?>>> according) {}

    record OfStatement(
            Said<Id<?>> speaker,
            Said<Id<?>> relayedBy,
            Said<String> occasion,
            Said<StatementMode> mode,
            Said<LocalizedText> summary,
            Said<String> inAnswerTo,
            List<Said<String>> topics,
            List<Said<Id<?>>> mentions) {}

    record OfProduct(
            List<Said<LocalizedText>> names, Said<LocalizedText> label, Said<String> maker, Said<String> shownAt) {}

    record OfUnit(List<Said<LocalizedText>> names) {}

    record OfEconomy(List<Said<LocalizedText>> names) {}

    record OfDocument(
            Said<String> language,
            Said<String> sha256,
            Said<LocalizedText> title,
            Said<LocalizedText> subtitle,
            Said<String> publisher,
            Said<DateRange> published,
            Said<DocumentKind> kind) {}

    record OfArticle(
            Said<String> document,
            Said<ArticleKind> kind,
            Said<LocalizedText> title,
            List<Said<LocalizedText>> subtitles,
            List<Said<String>> bylines,
            List<Said<String>> agencies,
            Said<DateRange> date,
            Said<String> dateline) {}
}
