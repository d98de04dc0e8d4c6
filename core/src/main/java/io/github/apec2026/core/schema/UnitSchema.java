package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.DESCRIBING;
import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.TOKEN;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Unit;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of an unit. */
final class UnitSchema extends EntitySchema<Unit> {

    private final Many<LocalizedText> names = many(Unit.NAMES, TEXT, NAMING, DESCRIBING);
    private final Maybe<String> ucumCode = maybe(Unit.UCUM_CODE, TOKEN);

    UnitSchema() {
        super(EntityType.UNIT);
    }

    @Override
    public Unit assemble(Id<Unit> id, Values values) {
        return Unit.builder()
                .id(id)
                .addAllNames(values.get(names))
                .ucumCode(values.get(ucumCode))
                .build();
    }
}
