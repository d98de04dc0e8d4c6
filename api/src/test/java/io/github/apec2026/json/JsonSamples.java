package io.github.apec2026.json;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.model.Entity;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.query.Agenda;
import io.github.apec2026.query.AgendaItem;
import io.github.apec2026.query.Agreement;
import io.github.apec2026.query.AttributedStatement;
import io.github.apec2026.query.Carried;
import io.github.apec2026.query.Computation;
import io.github.apec2026.query.Computations;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.query.Connection;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.query.FigureRow;
import io.github.apec2026.query.FigureTable;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.MeetingOutcomes;
import io.github.apec2026.query.Mention;
import io.github.apec2026.query.Mentions;
import io.github.apec2026.query.PerhapsSame;
import io.github.apec2026.query.Suggestion;
import io.github.apec2026.query.Surroundings;
import io.github.apec2026.query.TimelineEntry;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import io.github.apec2026.value.TaggedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of every exported type that is written as an object, under the type that a host would declare. */
final class JsonSamples {

    private JsonSamples() {}

    /** For each type: first one with no member empty, then others. */
    static Map<Class<?>, List<Object>> byDeclaredType() {
        Map<Class<?>, List<Object>> samples = new LinkedHashMap<>();
        for (int i = 0; i < Samples.full().size(); i++) {
            Entity full = Samples.full().get(i);
            samples.put(
                    full.id().type().entityClass(), List.of(full, Samples.bare().get(i)));
        }
        samples.put(Claim.class, List.of(ClaimJsonTest.TOLD, ClaimJsonTest.CURATED));
        samples.put(Fact.class, List.of(ClaimJsonTest.fact()));
        samples.put(Citation.class, List.of(ClaimJsonTest.fact().citation().orElseThrow()));
        samples.put(Evidence.class, List.of(ClaimJsonTest.TOLD.evidence().orElseThrow()));
        Passage passage = ClaimJsonTest.TOLD.evidence().orElseThrow().passage();
        samples.put(Passage.class, List.of(passage, ValueJsonTest.PASSAGE));
        samples.put(Conflict.class, List.of(ClaimJsonTest.conflict()));
        samples.put(Surroundings.class, List.of(SurroundingsJsonTest.PORTS));
        samples.put(
                Connection.class,
                List.of(SurroundingsJsonTest.PORTS.connections().get(0)));
        samples.put(Hit.class, List.of(HitJsonTest.HIT));
        samples.put(
                Label.class,
                List.of(
                        new Label("en", "Lima", Label.Origin.REGISTER, false),
                        new Label("zh-Hans", "广州", Label.Origin.DOCUMENT, true)));
        samples.put(Suggestion.class, List.of(new Suggestion(HitJsonTest.HIT.id(), HitJsonTest.HIT.name(), 2)));
        samples.putAll(answers());
        samples.put(Report.class, List.of(ReportJsonTest.REPORT));
        samples.put(Notice.class, List.of(ReportJsonTest.FULL, ReportJsonTest.BARE));
        samples.put(Tally.class, List.of(ReportJsonTest.TALLY));
        samples.put(ClaimCounts.class, List.of(ReportJsonTest.DATES, ReportJsonTest.NAMES));
        samples.put(DatasetInfo.class, List.of(ReportJsonTest.INFO));
        samples.put(Quantity.class, List.of(Quantity.of("9.49E12", "CNY").with(Bound.AT_LEAST)));
        samples.put(TaggedText.class, List.of(new TaggedText("en", "Lima")));
        return samples;
    }

    private static Map<Class<?>, List<Object>> answers() {
        Map<Class<?>, List<Object>> samples = new LinkedHashMap<>();
        samples.put(AttributedStatement.class, List.of(AnswersJsonTest.ATTRIBUTED));
        samples.put(Agreement.class, List.of(AnswersJsonTest.AGREEMENT));
        samples.put(Mentions.class, List.of(AnswersJsonTest.MENTIONS));
        samples.put(Mention.class, List.of(AnswersJsonTest.MENTION));
        samples.put(TimelineEntry.class, List.of(AnswersJsonTest.ENTRY, AnswersJsonTest.UNDATED));
        samples.put(MeetingOutcomes.class, List.of(AnswersJsonTest.OUTCOMES));
        samples.put(PerhapsSame.class, List.of(AnswersJsonTest.SAME));
        samples.put(Agenda.class, List.of(AnswersJsonTest.AGENDA, AnswersJsonTest.NO_AGENDA));
        samples.put(AgendaItem.class, List.of(AnswersJsonTest.ITEM, AnswersJsonTest.TOP));
        samples.put(Carried.class, List.of(AnswersJsonTest.CARRIED));
        samples.put(FigureTable.class, List.of(FigureJsonTest.table()));
        samples.put(FigureRow.class, List.of(FigureJsonTest.table().rows().get(0)));
        samples.put(FigureTime.class, List.of(FigureJsonTest.TIME));
        samples.put(
                Computation.class,
                List.of(Computations.share(FigureJsonTest.ships("tankers", "1"), FigureJsonTest.ships("all", "3"))));
        return samples;
    }
}
