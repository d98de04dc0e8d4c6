package io.github.apec2026.facts;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.util.ArrayList;
import java.util.List;

/** Everything that a data set answers, in its order. */
public final class DatasetWalk {

    private DatasetWalk() {}

    /** The catalogs. */
    public static List<Catalog<?>> catalogs(ApecDataset dataset) {
        return List.of(
                dataset.editions(),
                dataset.priorities(),
                dataset.meetings(),
                dataset.persons(),
                dataset.positions(),
                dataset.organizations(),
                dataset.places(),
                dataset.topics(),
                dataset.initiatives(),
                dataset.indicators(),
                dataset.observations(),
                dataset.statements(),
                dataset.products(),
                dataset.units(),
                dataset.economies(),
                dataset.documents(),
                dataset.articles(),
                dataset.officials());
    }

    /** The claims about every entity. */
    public static List<Claim<?>> claims(ApecDataset dataset) {
        List<Claim<?>> claims = new ArrayList<>();
        for (Catalog<?> catalog : catalogs(dataset)) {
            for (Entity entity : catalog) {
                claims.addAll(dataset.claims(entity.id()));
            }
        }
        return claims;
    }

    /** Entities, claims, contradictions, passages: what two data sets have in common when they are equal. */
    public static List<Object> of(ApecDataset dataset) {
        List<Object> all = new ArrayList<>();
        for (Catalog<?> catalog : catalogs(dataset)) {
            all.addAll(catalog.list());
        }
        all.addAll(claims(dataset));
        all.addAll(dataset.conflicts());
        dataset.documents().forEach(document -> all.addAll(dataset.passages(document.id())));
        dataset.documents().forEach(document -> all.addAll(dataset.claimsOf(document.id())));
        return all;
    }
}
