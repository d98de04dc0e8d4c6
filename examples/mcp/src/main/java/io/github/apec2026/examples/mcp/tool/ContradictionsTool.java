package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Conflict;
import java.util.List;
import java.util.Optional;

/** Lists where the documents disagree. */
final class ContradictionsTool {

    private static final Param<Id<?>> ABOUT = Params.anyId(
            "about", "Only contradictions about this entity, a figure of this indicator, or a figure of this subject.");

    private ContradictionsTool() {}

    static Tool tool() {
        return Tool.paged(
                "contradictions",
                "Contradictions",
                "Lists where documents disagree: both sides with words and citations, which one the record goes by, and by which rule. "
                        + "For where they agree call agreements.",
                List.of(ABOUT),
                Contradiction.class,
                ContradictionsTool::run);
    }

    private static Page<Contradiction> run(Call call) {
        Optional<Id<?>> about = call.arguments().get(ABOUT);
        List<Conflict> conflicts = call.apec().conflicts().stream()
                .filter(conflict -> about.isEmpty()
                        || Contradiction.subjects(conflict).anyMatch(id -> isAbout(call.apec(), id, about.get())))
                .toList();
        return call.page(conflicts, conflict -> Contradiction.of(call.view(), conflict), List.of());
    }

    private static boolean isAbout(ApecDataset apec, Id<?> id, Id<?> wanted) {
        if (id.equals(wanted)) {
            return true;
        }
        if (id.type() != EntityType.OBSERVATION) {
            return false;
        }
        Optional<Indicator> indicator = apec.find(id.as(EntityType.OBSERVATION))
                .map(Observation::indicator)
                .flatMap(apec::find);
        return indicator.map(each -> each.id().equals(wanted)).orElse(false)
                || indicator.flatMap(apec::subject).map(wanted::equals).orElse(false);
    }
}
