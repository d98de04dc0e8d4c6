package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.query.Carried;
import java.util.ArrayList;
import java.util.List;

/** Lists what an agency or a paper carried. */
final class CarriedTool {

    private static final Param<Id<Organization>> ORGANIZATION = Params.id(
                    "organization", EntityType.ORGANIZATION, "The agency, paper or other body.")
            .required();
    private static final Param<List<EntityType<?>>> TYPES = Params.types("types", "Only entities of these types.");

    private CarriedTool() {}

    static Tool tool() {
        return Tool.paged(
                "carried_by",
                "What an agency carried",
                "What a news agency, a paper or another body published, is credited with, passed on, or is named as source of: documents, articles, "
                        + "statements, initiatives and figures.",
                List.of(ORGANIZATION, TYPES),
                Item.class,
                CarriedTool::run);
    }

    private record Piece(String group, Id<?> id) {}

    private static Page<Item> run(Call call) {
        Carried carried = call.apec().carriedBy(call.present(call.arguments().require(ORGANIZATION)));
        List<Piece> all = new ArrayList<>();
        add(call, "document", carried.documents(), all);
        add(call, "article", carried.articles(), all);
        add(call, "statement", carried.statements(), all);
        add(call, "initiative", carried.initiatives(), all);
        add(call, "figure", carried.observations(), all);
        return call.page(
                all,
                each -> Item.of(call.view(), each.id(), each.group()),
                List.of(carried.documents().size() + " documents, "
                        + carried.articles().size() + " articles, "
                        + carried.statements().size() + " statements, "
                        + carried.initiatives().size() + " initiatives, "
                        + carried.observations().size() + " figures in all."));
    }

    private static void add(Call call, String group, List<? extends Entity> entities, List<Piece> all) {
        for (Entity entity : entities) {
            if (call.arguments()
                    .get(TYPES)
                    .map(types -> types.contains(entity.id().type()))
                    .orElse(true)) {
                all.add(new Piece(group, entity.id()));
            }
        }
    }
}
