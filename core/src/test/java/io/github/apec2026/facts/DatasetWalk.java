package io.github.apec2026.facts;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything that a data set answers, in its order. */
public final class DatasetWalk {

    private static final DateRange FEBRUARY = DateRange.parse("2026-02");

    /** Of so many entities at least the mentions are looked for: a walk would take minutes if it looked for those of all. */
    private static final int LOOKED_FOR = 2;

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
        all.addAll(answers(dataset));
        return all;
    }

    /** What is worked out from entities and claims; of an empty data set nothing. */
    private static List<Object> answers(ApecDataset dataset) {
        List<Object> all = new ArrayList<>();
        all.addAll(dataset.statements().attributed(Locale.ENGLISH, Locale.TRADITIONAL_CHINESE));
        all.addAll(dataset.timeline().decided());
        all.addAll(dataset.timeline().overlapping(FEBRUARY).undecided());
        all.addAll(dataset.agreements());
        for (Meeting meeting : dataset.meetings()) {
            all.add(dataset.outcomes(meeting.id()));
            all.addAll(dataset.perhapsSame(meeting.id()));
        }
        dataset.editions().forEach(edition -> all.add(dataset.agenda(edition.id())));
        dataset.organizations().forEach(organization -> all.add(dataset.carriedBy(organization.id())));
        for (Id<?> sample : sample(dataset)) {
            all.addAll(dataset.mentions(sample).list());
        }
        return all;
    }

    /** So many entities that looking through all claims for each is quick; of equal data sets the same ones. */
    private static List<Id<?>> sample(ApecDataset dataset) {
        List<Id<?>> all = new ArrayList<>();
        catalogs(dataset).forEach(catalog -> catalog.forEach(entity -> all.add(entity.id())));
        List<Id<?>> sample = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 1 + all.size() / LOOKED_FOR) {
            sample.add(all.get(i));
        }
        return sample;
    }
}
