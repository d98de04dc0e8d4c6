package io.github.apec2026.core.entities;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Sector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out who is an official: whoever holds a post in a government, a party, APEC or another international organization. */
final class OfficeHolders {

    private OfficeHolders() {}

    /** The officials, in the order of the persons. A post may name its holder by a former id. */
    static List<Official> of(List<Person> persons, List<Position> positions, Identities identities) {
        Map<Id<?>, List<Position>> offices = new HashMap<>();
        for (Position position : positions) {
            if (isOffice(position.sector())) {
                offices.computeIfAbsent(identities.today(position.holder()), none -> new ArrayList<>())
                        .add(position);
            }
        }
        List<Official> officials = new ArrayList<>();
        for (Person person : persons) {
            List<Position> held = offices.get(person.id());
            if (held != null) {
                officials.add(Official.builder()
                        .id(Official.id(person.id().key()))
                        .person(person)
                        .addAllOffices(held)
                        .build());
            }
        }
        return officials;
    }

    private static boolean isOffice(Sector sector) {
        return switch (sector) {
            case GOVERNMENT, PARTY, APEC, INTERNATIONAL -> true;
            case CONSULTATIVE, ACADEMIC, BUSINESS, MEDIA, CIVIL -> false;
        };
    }
}
