package io.github.apec2026.query;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Sector;

/**
 * Positions by id.
 *
 * <p>Narrowings may be chained in any order, with the same result.
 *
 * <pre>{@code
 * PositionCatalog seats = apec.positions().bySector(Sector.CONSULTATIVE);
 * System.out.println(seats.electedAt(Meeting.id("guangdong-cppcc-13-4")).size()); // 2
 * System.out.println(seats.heldBy(Person.id("wang-yi")).size()); // 0
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface PositionCatalog extends Catalog<Position> {

    /** Those that a person holds. */
    PositionCatalog heldBy(Id<Person> holder);

    /** Those at an organization or at a body that is part of it; one whose organization is not stated is at none. */
    PositionCatalog inOrganization(Id<Organization> organization);

    /** Those of a kind of office; every position has one. */
    PositionCatalog bySector(Sector sector);

    /** Those of an economy: the post names it, or the body or one above it belongs to it. */
    PositionCatalog byEconomy(Economy economy);

    /** Those to which the holder was elected at a meeting. */
    PositionCatalog electedAt(Id<Meeting> meeting);

    /** {@inheritDoc} The name of a position is its title. */
    @Override
    PositionCatalog named(String text);
}
