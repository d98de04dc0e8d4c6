package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.ACYCLIC;
import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.DESCRIBING;
import static io.github.apec2026.core.schema.Trait.EDITORIAL;
import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.schema.Trait.TITLING;
import static io.github.apec2026.core.type.ValueTypes.ANY;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.Comparison;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of an indicator. */
final class IndicatorSchema extends EntitySchema<Indicator> {

    private final One<LocalizedText> label = required(Indicator.LABEL, TEXT, EDITORIAL, TITLING);
    private final Many<LocalizedText> names = many(Indicator.NAMES, TEXT, NAMING, DESCRIBING);
    private final Maybe<Id<?>> subject = maybe(Indicator.SUBJECT, ANY);
    private final One<Measure> measure = required(Indicator.MEASURE, oneOf("measure", Measure.class), CLASSIFIED);
    private final Maybe<Id<?>> counterpart = maybe(Indicator.COUNTERPART, ANY);
    private final Maybe<Id<Indicator>> of = maybe(Indicator.OF, id(EntityType.INDICATOR), CLASSIFIED, ACYCLIC);
    private final Maybe<Comparison> comparison =
            maybe(Indicator.COMPARISON, oneOf("comparison", Comparison.class), CLASSIFIED);
    private final Maybe<Id<Indicator>> subsetOf =
            maybe(Indicator.SUBSET_OF, id(EntityType.INDICATOR), CLASSIFIED, ACYCLIC);
    private final Maybe<Id<Indicator>> base = maybe(Indicator.BASE, id(EntityType.INDICATOR), CLASSIFIED, ACYCLIC);
    private final Maybe<Id<?>> among = maybe(Indicator.AMONG, ANY);

    IndicatorSchema() {
        super(EntityType.INDICATOR);
    }

    @Override
    public Indicator assemble(Id<Indicator> id, Values values) {
        return Indicator.builder()
                .id(id)
                .label(values.get(label))
                .addAllNames(values.get(names))
                .subject(values.get(subject))
                .measure(values.get(measure))
                .counterpart(values.get(counterpart))
                .of(values.get(of))
                .comparison(values.get(comparison))
                .subsetOf(values.get(subsetOf))
                .base(values.get(base))
                .among(values.get(among))
                .build();
    }
}
