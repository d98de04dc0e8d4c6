package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Properties of entities as rows of a page: each value with the marks of the claims that give it. */
final class Rows {

    private final ApecDataset apec;
    private final Values values;
    private final Sources sources;

    Rows(ApecDataset apec, Values values, Sources sources) {
        this.apec = apec;
        this.values = values;
        this.sources = sources;
    }

    /** Every property that the type has, in its order; those without a value have an empty row. */
    List<Row> all(Id<?> id, Reader reader, Texts texts) {
        List<Row> rows = new ArrayList<>();
        for (TypedProperty<?, ?> property : EntityProperties.of(id.type())) {
            rows.add(row(id, property, reader, texts));
        }
        return rows;
    }

    /** One property. */
    Row row(Id<?> id, TypedProperty<?, ?> property, Reader reader, Texts texts) {
        String name = texts.property(id.type(), property.name());
        return new Row(property.name(), name, values(id, property, reader, texts));
    }

    /** The values of a property, each with its marks; empty when the record states none. */
    List<Sourced> values(Id<?> id, TypedProperty<?, ?> property, Reader reader, Texts texts) {
        return property instanceof SingleProperty<?, ?>
                ? apec.fact(id, property.name())
                        .map(fact -> List.of(single(fact, reader, texts)))
                        .orElse(List.of())
                : many(id, property.name(), reader, texts);
    }

    private Sourced single(Fact<?> fact, Reader reader, Texts texts) {
        List<Claim<?>> claims = new ArrayList<>();
        claims.add(fact.chosen());
        claims.addAll(Exactness.exact(fact));
        String href = Addresses.fact(fact.entity(), fact.property());
        boolean isContested = !fact.rivals().isEmpty();
        return new Sourced(
                values.of(fact.entity(), fact.value(), fact.chosen().basis(), reader, texts),
                values.inOtherScript(fact.value(), fact.chosen().basis(), reader),
                sources.marks(claims, Exactness.lessExact(fact), href, isContested, reader, texts));
    }

    private List<Sourced> many(Id<?> id, String property, Reader reader, Texts texts) {
        List<Sourced> all = new ArrayList<>();
        byValue(apec.claims(id, property))
                .forEach((value, claims) -> all.add(new Sourced(
                        values.of(id, value, claims.get(0).basis(), reader, texts),
                        values.inOtherScript(value, claims.get(0).basis(), reader),
                        sources.marks(
                                claims,
                                Addresses.fact(id, property) + "#value-" + (all.size() + 1),
                                false,
                                reader,
                                texts))));
        return all;
    }

    /** The claims of a many-valued property by their values, in the order in which the values are first claimed; deprecated ones left out. */
    static Map<Object, List<Claim<?>>> byValue(List<Claim<?>> claims) {
        Map<Object, List<Claim<?>>> byValue = new LinkedHashMap<>();
        for (Claim<?> claim : claims) {
            if (claim.rank() != Rank.DEPRECATED) {
                byValue.computeIfAbsent(claim.value(), none -> new ArrayList<>())
                        .add(claim);
            }
        }
        return byValue;
    }
}
