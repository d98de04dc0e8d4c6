package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.EDITORIAL;
import static io.github.apec2026.core.schema.Trait.FIGURE;
import static io.github.apec2026.core.schema.Trait.INHERITABLE;
import static io.github.apec2026.core.schema.Trait.MEASURED;
import static io.github.apec2026.core.type.ValueTypes.ANY;
import static io.github.apec2026.core.type.ValueTypes.DATES;
import static io.github.apec2026.core.type.ValueTypes.QUANTITY;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.List;

/** All that the library knows about the properties of an observation. */
final class ObservationSchema extends EntitySchema<Observation> {

    private final One<Id<Indicator>> indicator = required(Observation.INDICATOR, id(EntityType.INDICATOR), MEASURED);
    private final Maybe<DateRange> period = maybe(Observation.PERIOD, DATES, INHERITABLE);
    private final Many<DateRange> alternativePeriods = many(Observation.ALTERNATIVE_PERIODS, DATES);
    private final Maybe<LocalizedText> noPeriodBecause = maybe(Observation.NO_PERIOD_BECAUSE, TEXT, EDITORIAL);
    private final One<Quantity> value = required(Observation.VALUE, QUANTITY, FIGURE);
    private final Many<LocalizedText> components = many(Observation.COMPONENTS, TEXT);
    private final Maybe<LocalizedText> scope = maybe(Observation.SCOPE, TEXT, EDITORIAL);
    private final One<ObservationStatus> status =
            required(Observation.STATUS, oneOf("status", ObservationStatus.class), CLASSIFIED);
    private final Maybe<Quantity> converted = maybe(Observation.CONVERTED, QUANTITY, FIGURE);
    private final Many<Id<?>> according = many(Observation.ACCORDING, ANY, INHERITABLE);

    ObservationSchema() {
        super(EntityType.OBSERVATION);
    }

    @Override
    public Observation assemble(Id<Observation> id, Values values) {
        return Observation.builder()
                .id(id)
                .indicator(values.get(indicator))
                .period(values.get(period))
                .addAllAlternativePeriods(values.get(alternativePeriods))
                .noPeriodBecause(values.get(noPeriodBecause))
                .value(values.get(value))
                .addAllComponents(values.get(components))
                .scope(values.get(scope))
                .status(values.get(status))
                .converted(values.get(converted))
                .addAllAccording(values.get(according))
                .build();
    }

    /** A figure is one thing: its value, conversion, period and status come from one document. */
    @Override
    public List<Property<?>> together() {
        return List.of(value, converted, period, status);
    }
}
