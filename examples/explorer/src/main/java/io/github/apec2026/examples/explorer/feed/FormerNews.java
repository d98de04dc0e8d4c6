package io.github.apec2026.examples.explorer.feed;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.examples.export.origin.RecordEntities;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is in the record and was not in a former version of it. */
final class FormerNews {

    private static final int MOST = 50;

    private FormerNews() {}

    /**
     * The news; empty when the versions say the same.
     *
     * @param name which versions these are, such as their digests
     * @param day the day since which the latest document of the record is known
     */
    static Optional<News> between(ApecDataset former, ApecDataset apec, String name, LocalDate day) {
        Set<Id<?>> gone = new LinkedHashSet<>(RecordEntities.ids(former));
        List<Id<?>> fresh = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        int claims = 0;
        for (Id<?> id : RecordEntities.ids(apec)) {
            Set<Claim<?>> before = new LinkedHashSet<>();
            if (gone.remove(id)) {
                before.addAll(former.claims(id));
                changes.addAll(changes(former, apec, id));
            } else {
                fresh.add(id);
            }
            claims += (int) apec.claims(id).stream()
                    .filter(claim -> !before.contains(claim))
                    .count();
        }
        List<String> lines = new ArrayList<>();
        lines.add(claims + " claims are new, " + fresh.size() + " entities are, and " + gone.size() + " are gone.");
        changes.stream().limit(MOST).forEach(lines::add);
        if (changes.size() > MOST) {
            lines.add("And " + (changes.size() - MOST) + " more values are others.");
        }
        boolean isSame = claims == 0 && fresh.isEmpty() && gone.isEmpty() && changes.isEmpty();
        return isSame
                ? Optional.empty()
                : Optional.of(new News(
                        "former\n" + name,
                        "What the record has that its former version had not",
                        "en",
                        "/about",
                        day,
                        lines,
                        fresh.stream().limit(MOST).toList()));
    }

    /** The properties with one value of which the value is another. */
    private static List<String> changes(ApecDataset former, ApecDataset apec, Id<?> id) {
        Set<String> properties = new LinkedHashSet<>();
        apec.claims(id).forEach(claim -> properties.add(claim.property()));
        List<String> changes = new ArrayList<>();
        for (String property : properties) {
            Optional<Object> now = value(apec, id, property);
            Optional<Object> then = value(former, id, property);
            if (now.isPresent() && then.isPresent() && !now.equals(then)) {
                changes.add(id + ", " + property + ": " + now.get() + ", formerly " + then.get());
            }
        }
        return changes;
    }

    private static Optional<Object> value(ApecDataset apec, Id<?> id, String property) {
        boolean isSingle = EntityProperties.isSingle(id.type(), property);
        return isSingle ? apec.fact(id, property).map(Fact::value) : Optional.empty();
    }
}
