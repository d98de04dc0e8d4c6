package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.MeetingOutcomes;
import java.util.ArrayList;
import java.util.List;

/** Lists what came of a meeting. */
final class OutcomesTool {

    private static final Param<Id<Meeting>> MEETING =
            Params.id("meeting", EntityType.MEETING, "The meeting.").required();

    private OutcomesTool() {}

    static Tool tool() {
        return Tool.paged(
                "meeting_outcomes",
                "What came of a meeting",
                "What was adopted, launched, proposed and announced at a meeting or its parts and who was elected there; and apart from these, in "
                        + "the group put-forward-during, what was put forward while it was on but not, as far as stated, at it.",
                List.of(MEETING),
                Item.class,
                OutcomesTool::run);
    }

    private record Outcome(String group, Id<?> id) {}

    private static Page<Item> run(Call call) {
        Id<Meeting> meeting = call.present(call.arguments().require(MEETING));
        MeetingOutcomes outcomes = call.apec().outcomes(meeting);
        List<Outcome> all = new ArrayList<>();
        add("adopted", outcomes.adopted(), all);
        add("elected", outcomes.elected(), all);
        add("launched", outcomes.launched(), all);
        add("proposed", outcomes.proposed(), all);
        add("announced", outcomes.announced(), all);
        add("put-forward-during", call.apec().initiatives().during(meeting).list(), all);
        return call.page(all, each -> Item.of(call.view(), each.id(), each.group()), List.of());
    }

    private static void add(String group, List<? extends Entity> entities, List<Outcome> all) {
        entities.forEach(entity -> all.add(new Outcome(group, entity.id())));
    }
}
