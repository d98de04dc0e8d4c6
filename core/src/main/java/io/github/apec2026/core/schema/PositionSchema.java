package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.CLASSIFIED;
import static io.github.apec2026.core.schema.Trait.TITLING;
import static io.github.apec2026.core.type.ValueTypes.DATES;
import static io.github.apec2026.core.type.ValueTypes.ECONOMY;
import static io.github.apec2026.core.type.ValueTypes.TEXT;
import static io.github.apec2026.core.type.ValueTypes.id;
import static io.github.apec2026.core.type.ValueTypes.oneOf;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Sector;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of a position. */
final class PositionSchema extends EntitySchema<Position> {

    private final One<Id<Person>> holder = required(Position.HOLDER, id(EntityType.PERSON));
    private final One<LocalizedText> title = required(Position.TITLE, TEXT, TITLING);
    private final Maybe<Id<Organization>> organization = maybe(Position.ORGANIZATION, id(EntityType.ORGANIZATION));
    private final Maybe<Economy> economy = maybe(Position.ECONOMY, ECONOMY);
    private final One<Sector> sector = required(Position.SECTOR, oneOf("sector", Sector.class), CLASSIFIED);
    private final Maybe<DateRange> since = maybe(Position.SINCE, DATES);
    private final Maybe<DateRange> until = maybe(Position.UNTIL, DATES);
    private final Maybe<Id<Meeting>> electedAt = maybe(Position.ELECTED_AT, id(EntityType.MEETING));

    PositionSchema() {
        super(EntityType.POSITION);
    }

    @Override
    public Position assemble(Id<Position> id, Values values) {
        return Position.builder()
                .id(id)
                .holder(values.get(holder))
                .title(values.get(title))
                .organization(values.get(organization))
                .economy(values.get(economy))
                .sector(values.get(sector))
                .since(values.get(since))
                .until(values.get(until))
                .electedAt(values.get(electedAt))
                .build();
    }
}
