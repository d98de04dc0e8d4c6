package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Sector;
import io.github.apec2026.query.OfficialCatalog;
import java.util.List;

/** Lists officials. */
final class OfficialsTool {

    private static final Param<Id<Organization>> ORGANIZATION = Params.id(
            "organization",
            EntityType.ORGANIZATION,
            "Only officials with an office at this body or a body that is part of it.");
    private static final Param<Sector> SECTOR = Params.code(
            "sector",
            Sector.class,
            "Only officials with an office of this sort: government, party, apec or international; others make nobody an official.");
    private static final Param<Economy> ECONOMY = Params.economy("economy", "Only officials of this economy.");
    private static final Param<String> NAME =
            Params.text("name", "Only officials that have this text in a name or a post.");

    private OfficialsTool() {}

    static Tool tool() {
        return Tool.paged(
                "list_officials",
                "Officials",
                "Lists officials with their posts, the bodies, economies and citations. Who only sits on a consultative body, leads a company or "
                        + "teaches is no official; find such people by search. Officials whom documents describe without a name are not here.",
                List.of(ORGANIZATION, SECTOR, ECONOMY, NAME),
                OfficialRow.class,
                OfficialsTool::run);
    }

    private static Page<OfficialRow> run(Call call) {
        Arguments given = call.arguments();
        OfficialCatalog all = call.apec().officials();
        all = given.narrowed(all, ORGANIZATION, OfficialCatalog::inOrganization);
        all = given.narrowed(all, SECTOR, OfficialCatalog::bySector);
        all = given.narrowed(all, ECONOMY, OfficialCatalog::byEconomy);
        all = given.narrowed(all, NAME, OfficialCatalog::named);
        return call.page(
                all.list(),
                each -> OfficialRow.of(call.view(), each),
                given.has(ECONOMY)
                        ? List.of("Officials of whom no document shows the economy are left out.")
                        : call.nearNames(NAME, all.isEmpty()));
    }
}
