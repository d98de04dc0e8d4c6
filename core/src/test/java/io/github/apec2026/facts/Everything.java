package io.github.apec2026.facts;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Every answer that a data set gives without being narrowed, and the same of the data sets of each document and each day. */
public final class Everything {

    private Everything() {}

    /** All answers, in the order of the questions; those of two equal data sets are equal. */
    public static List<Object> of(ApecDataset apec) {
        List<Object> all = ofOne(apec);
        Set<LocalDate> days = new TreeSet<>();
        List<Id<SourceDocument>> documents = apec.info().documents();
        for (Id<SourceDocument> document : documents) {
            all.addAll(ofOne(apec.accordingTo(List.of(document))));
            apec.get(document).published().flatMap(DateRange::lastDay).ifPresent(days::add);
            for (Id<SourceDocument> other : documents) {
                all.add(apec.sharedSources(document, other));
                all.add(apec.areIndependent(document, other));
            }
        }
        days.forEach(day -> all.addAll(ofOne(apec.asOf(day))));
        return all;
    }

    private static List<Object> ofOne(ApecDataset apec) {
        List<Object> all = new ArrayList<>(DatasetWalk.of(apec));
        all.add(information(apec.info()));
        all.add(apec.toString());
        for (Catalog<?> catalog : DatasetWalk.catalogs(apec)) {
            for (Entity entity : catalog) {
                all.add(entity.toString());
                ofEntity(apec, entity.id(), all);
            }
        }
        for (Indicator indicator : apec.indicators()) {
            all.add(apec.subject(indicator));
            all.add(apec.indicators().under(indicator.id()).ids());
        }
        for (Observation figure : apec.observations()) {
            all.add(apec.time(figure));
        }
        all.add(apec.indicators().table().toCsv());
        for (String text : List.of("guangdong", "王毅", "som", "a", "港", "1")) {
            all.add(apec.search(text));
            all.add(apec.suggest(text));
        }
        return all;
    }

    private static void ofEntity(ApecDataset apec, Id<?> id, List<Object> all) {
        all.add(apec.find(id));
        all.add(apec.about(id));
        all.add(apec.label(id, Locale.ENGLISH));
        all.add(apec.label(id, Locale.TRADITIONAL_CHINESE, Locale.ENGLISH));
        Set<String> claimed = new HashSet<>();
        for (Claim<?> claim : apec.claims(id)) {
            all.add(apec.citation(claim));
            if (id.type() != EntityType.OFFICIAL && claimed.add(claim.property())) {
                fact(apec, id, claim.property(), all);
            }
        }
    }

    private static void fact(ApecDataset apec, Id<?> id, String property, List<Object> all) {
        try {
            all.add(apec.fact(id, property));
        } catch (IllegalArgumentException manyValues) {
            all.add(String.valueOf(manyValues.getMessage()));
        }
    }

    /** The information, whichever way was gone to it. */
    private static List<Object> information(DatasetInfo info) {
        return List.of(
                info.format(),
                info.sources(),
                info.documents(),
                info.asOfRange(),
                info.undated(),
                info.notices(),
                info.tally());
    }
}
