package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.query.ApecDataset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The officials by the bodies in which they hold their posts; those without a stated body come last. */
final class OfficialsSection {

    private static final int BODY_PERCENT = 45;

    private final ApecDataset apec;

    OfficialsSection(ApecDataset apec) {
        this.apec = apec;
    }

    void print(Screen screen) {
        Map<Id<Organization>, Map<String, String>> byBody = new TreeMap<>();
        Map<String, String> elsewhere = new LinkedHashMap<>();
        int posts = 0;
        for (Official official : apec.officials()) {
            for (Position office : official.offices()) {
                Map<String, String> holders = office.organization()
                        .map(body -> byBody.computeIfAbsent(body, b -> new LinkedHashMap<>()))
                        .orElse(elsewhere);
                holders.merge(title(office), name(official.person()), (a, b) -> a + ", " + b);
                posts++;
            }
        }
        screen.heading("OFFICIALS", apec.officials().size() + " people in " + posts + " posts, by body");
        int width = screen.width() * BODY_PERCENT / 100;
        int[] columns = {0, width};
        byBody.forEach((body, holders) -> screen.row(columns, "", body(apec.get(body), width), posts(holders)));
        if (!elsewhere.isEmpty()) {
            screen.row(columns, "", "body not stated", posts(elsewhere));
        }
    }

    /** As its document prints it, without renderings. */
    private String title(Position office) {
        return Names.both(
                apec.fact(office.id(), Position.TITLE).orElseThrow().chosen().value());
    }

    private static String posts(Map<String, String> holders) {
        return holders.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String name(Person person) {
        String honorific = person.honorific().map(h -> Names.one(h) + " ").orElse("");
        return honorific + (person.name().isEmpty() ? person.id().key() : Names.both(person.name()));
    }

    /** The body, by its shortest English name where the usual one is long, and what it is part of where its own name does not say so. */
    private String body(Organization body, int width) {
        String name = body.name().isEmpty() ? body.id().key() : Names.one(body.name());
        if (DisplayWidth.of(name) > width) {
            return body.names().stream()
                    .flatMap(n -> n.in(Locale.ENGLISH).stream())
                    .min(Comparator.comparingInt(DisplayWidth::of))
                    .orElse(name);
        }
        return apec.find(body.parent())
                .map(parent -> Names.brief(parent, parent.id()))
                .filter(parent -> !name.contains(parent))
                .map(parent -> name + " (" + parent + ")")
                .orElse(name);
    }
}
