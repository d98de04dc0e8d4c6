package io.github.apec2026.core.schema;

import static io.github.apec2026.core.schema.Trait.NAMING;
import static io.github.apec2026.core.type.ValueTypes.ANY;
import static io.github.apec2026.core.type.ValueTypes.TEXT;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Person;
import io.github.apec2026.value.LocalizedText;

/** All that the library knows about the properties of a person. */
final class PersonSchema extends EntitySchema<Person> {

    private final Many<LocalizedText> names = many(Person.NAMES, TEXT, NAMING);
    private final Maybe<LocalizedText> honorific = maybe(Person.HONORIFIC, TEXT);
    private final Maybe<Id<?>> from = maybe(Person.FROM, ANY);

    PersonSchema() {
        super(EntityType.PERSON);
    }

    @Override
    public Person assemble(Id<Person> id, Values values) {
        return Person.builder()
                .id(id)
                .addAllNames(values.get(names))
                .honorific(values.get(honorific))
                .from(values.get(from))
                .build();
    }
}
