package io.github.apec2026.benchmark;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.value.DateRange;
import java.util.List;
import java.util.Map;

/**
 * A claim file as databind binds it: one record per object of the format, values in the types of the API. Keys stay strings, since
 * only a schema knows their type.
 */
record BoundFile(
        int format,
        Document document,
        List<Referent> referents,
        List<Repeat> repeats,
        List<BoundPassage> passages,
        BoundFacts facts,
        List<Judgement> judgements) {

    record Document(String id, String language, Text text) {}

    record Text(String sha256, int length) {}

    record Referent(String words, Id<?> means) {}

    record Repeat(int at, int length, int of) {}

    record BoundPassage(
            int at,
            int length,
            String digest,
            String article,
            List<Referent> referents,
            Gives gives,
            BoundFacts facts,
            String nothing) {}

    record Gives(
            BoundClaim<Id<?>> speaker,
            List<BoundClaim<Id<?>>> capacities,
            List<BoundClaim<Id<?>>> relayedBy,
            BoundClaim<Id<?>> relayedAt,
            BoundClaim<Id<?>> occasion,
            BoundClaim<Id<?>> during,
            BoundClaim<StatementChannel> channel,
            BoundClaim<DateRange> date,
            List<BoundClaim<Id<?>>> addressees,
            BoundClaim<DateRange> period,
            List<BoundClaim<Id<?>>> according) {}

    record BoundClaim<T>(
            T value,
            String quote,
            List<String> parts,
            int nth,
            Object given,
            String because,
            Basis basis,
            Rank rank,
            List<Credit> according) {}

    record Credit(Id<?> value, String quote, List<String> parts) {}

    record Judgement(Judged claim, Rank rank, String because) {}

    record Judged(String document, Id<?> entity, String property, Object value) {}

    /** By plural and key. */
    record BoundFacts(
            Map<String, BoundEntity.OfEdition> editions,
            Map<String, BoundEntity.OfPriority> priorities,
            Map<String, BoundEntity.OfMeeting> meetings,
            Map<String, BoundEntity.OfPerson> persons,
            Map<String, BoundEntity.OfPosition> positions,
            Map<String, BoundEntity.OfOrganization> organizations,
            Map<String, BoundEntity.OfPlace> places,
            Map<String, BoundEntity.OfTopic> topics,
            Map<String, BoundEntity.OfInitiative> initiatives,
            Map<String, BoundEntity.OfIndicator> indicators,
            Map<String, BoundEntity.OfObservation> observations,
            Map<String, BoundEntity.OfStatement> statements,
            Map<String, BoundEntity.OfProduct> products,
            Map<String, BoundEntity.OfUnit> units,
            Map<String, BoundEntity.OfEconomy> economies,
            Map<String, BoundEntity.OfDocument> documents,
            Map<String, BoundEntity.OfArticle> articles) {}
}
