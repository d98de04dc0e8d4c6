package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.TypedProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One property of one entity: value, words, citation, basis, rivals, and the reason of the choice. */
final class FactTool {

    private static final Param<Id<?>> ID = Params.anyId(
                    "id", "The id of the entity, such as meeting/som1-2026; see search.")
            .required();
    private static final Param<String> PROPERTY = Params.word(
                    "property", "The property, by its name in get: dates, place, value, speaker, state …")
            .required();

    private FactTool() {}

    /** What the record has about a property. */
    record Stated(
            @Doc("The entity.") Ref entity,
            @Doc("The property.") String property,

            @Doc("Whether the record has a value. false: no document states it; say so.")
            boolean stated,

            @Doc("Whether the property may have several values, which complete each other.")
            boolean manyValued,

            @Doc("The value, or the values of a property with many.")
            List<StatedValue> values,

            @Doc("Claims that say something else and were not chosen. Report them with the value.")
            List<ClaimView> rivals,

            @Doc(
                    "The rule that chose the value among rivals; absent where nothing is stated or the property has many values.")
            Optional<Reason> reason,

            @Doc("The rule in a sentence.") Optional<String> reasonInWords,

            @Doc("Contradictions between this figure and other figures of the same indicator.")
            List<Contradiction> contradictions,

            @Doc("What the record leaves open.") List<String> notes)
            implements Answer {

        @Override
        public String text() {
            StringBuilder text = new StringBuilder(entity + ": " + property + '\n');
            if (!stated) {
                text.append("Not stated by any document of the record.\n");
            }
            for (StatedValue value : values) {
                text.append("Value: ").append(value.value()).append('\n');
                value.claims()
                        .forEach(claim -> text.append("- claim: ").append(claim).append('\n'));
            }
            rivals.forEach(
                    rival -> text.append("Rival, not chosen: ").append(rival).append('\n'));
            reasonInWords.ifPresent(
                    reason -> text.append("Chosen because: ").append(reason).append('\n'));
            contradictions.forEach(
                    each -> text.append("Contradiction: ").append(each.line()).append('\n'));
            notes.forEach(note -> text.append("Note: ").append(note).append('\n'));
            return text.toString();
        }
    }

    /** A value with the claims that give it. */
    record StatedValue(
            @Doc("The value.") Value value,

            @Doc("The claims that give it, the chosen one first, then those that agree.")
            List<ClaimView> claims) {}

    static Tool tool() {
        return Tool.of(
                "fact",
                "Why a value",
                "Why the record has a value: the property of an entity with its value, the quoted words, citation and basis of each claim, the "
                        + "claims that say something else, and the rule that chose. Call it before you state a value that may be doubted, and "
                        + "whenever get says contested.",
                List.of(ID, PROPERTY),
                Stated.class,
                FactTool::run);
    }

    private static Stated run(Call call) {
        Id<?> given = call.present(call.arguments().require(ID));
        Id<?> id = call.apec().find(given).orElseThrow().id();
        String name = call.arguments().require(PROPERTY);
        TypedProperty<?, ?> property = Properties.named(id.type(), name)
                .orElseThrow(() -> Params.bad(
                        PROPERTY.name(),
                        name,
                        "use one of "
                                + Properties.of(id.type()).stream()
                                        .map(TypedProperty::name)
                                        .toList()));
        return property instanceof SingleProperty<?, ?> ? single(call, id, name) : many(call, id, name);
    }

    private static Stated single(Call call, Id<?> id, String name) {
        View view = call.view();
        Optional<Fact<?>> fact = call.apec().fact(Properties.subject(id), name);
        List<ClaimView> rivals =
                fact.<List<ClaimView>>map(each -> views(view, each.rivals())).orElse(List.of());
        return new Stated(
                view.ref(id),
                name,
                fact.isPresent(),
                false,
                fact.map(each -> List.of(value(view, each))).orElse(List.of()),
                rivals,
                fact.map(Fact::reason),
                fact.map(Fact::reason).map(Reasons::sentence),
                Contradiction.of(view, id).stream()
                        .filter(each -> each.property().equals(name))
                        .toList(),
                call.notes(fact.isEmpty(), List.of()));
    }

    private static StatedValue value(View view, Fact<?> fact) {
        List<Claim<?>> claims = new ArrayList<>();
        claims.add(fact.chosen());
        claims.addAll(fact.agreeing());
        return new StatedValue(view.value(fact.value(), fact.chosen().basis()), views(view, claims));
    }

    private static Stated many(Call call, Id<?> id, String name) {
        View view = call.view();
        Map<Object, List<Claim<?>>> byValue = new LinkedHashMap<>();
        List<Claim<?>> deprecated = new ArrayList<>();
        for (Claim<?> claim : call.apec().claims(Properties.subject(id), name)) {
            if (claim.rank() == Rank.DEPRECATED) {
                deprecated.add(claim);
            } else {
                byValue.computeIfAbsent(claim.value(), none -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<StatedValue> values = new ArrayList<>();
        byValue.forEach((value, claims) -> values.add(new StatedValue(
                view.value(Objects.requireNonNull(value), claims.get(0).basis()), views(view, claims))));
        return new Stated(
                view.ref(id),
                name,
                !values.isEmpty(),
                true,
                values,
                views(view, deprecated),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                call.notes(values.isEmpty(), List.of()));
    }

    private static List<ClaimView> views(View view, List<? extends Claim<?>> claims) {
        return claims.stream().map(claim -> ClaimView.of(view, claim)).toList();
    }
}
