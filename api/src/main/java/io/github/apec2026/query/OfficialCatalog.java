package io.github.apec2026.query;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Sector;

/**
 * Officials by position, then by name: by the id of the organization of their first {@linkplain Official#offices() office} (those whose
 * organization is not stated last), then by their own id, which is their name in Latin letters.
 *
 * <p>Each narrowing asks for itself whether some {@linkplain Official#offices() office} fits, whenever it is or was held: an official at a
 * body and in a sector may be so by two offices. Narrowings may be chained in any order, with the same result. An id that is not in the
 * record finds nobody.
 *
 * <pre>{@code
 * OfficialCatalog ofApec = apec.officials().bySector(Sector.APEC);
 * System.out.println(ofApec.list().get(0).id()); // official/hazami-habib
 * System.out.println(ofApec.byEconomy(Economy.CHILE).size()); // 0
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface OfficialCatalog extends Catalog<Official> {

    /**
     * Those with an office at an organization or at a body that is part of it, as a place contains its cities; an office whose
     * organization is not stated is at none.
     */
    OfficialCatalog inOrganization(Id<Organization> organization);

    /** Those with an office in a sector, which is {@link Sector#GOVERNMENT}, {@link Sector#PARTY}, {@link Sector#APEC}
     * or {@link Sector#INTERNATIONAL}. */
    OfficialCatalog bySector(Sector sector);

    /**
     * Those of an economy: who is said to be from it, from a place in it or from a body of it, and who has an office that names it, or
     * that is at a body of it. A body belongs to the economy that it or the body that it is part of names, wherever it has its seat.
     */
    OfficialCatalog byEconomy(Economy economy);

    /** {@inheritDoc} Officials have the names of their persons. */
    @Override
    OfficialCatalog named(String text);
}
