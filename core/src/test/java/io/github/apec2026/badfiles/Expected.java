package io.github.apec2026.badfiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a data set of some files must hold, claim by claim, under the ranks that judgements give. */
final class Expected {

    private final Map<String, List<String>> bySubject = new LinkedHashMap<>();
    private final Map<String, String> formers = new HashMap<>();
    private int claims;

    private Expected() {}

    static Expected of(List<Told> files) {
        Expected expected = new Expected();
        List<Told.Judging> judgings =
                files.stream().flatMap(file -> file.judgings().stream()).toList();
        for (Told file : files) {
            for (Telling telling : file.claims()) {
                expected.bySubject
                        .computeIfAbsent(telling.subject(), subject -> new ArrayList<>())
                        .add(telling.kept(rank(telling, file.document(), judgings)));
                expected.claims++;
            }
            expected.formers.putAll(file.formers());
        }
        return expected;
    }

    private static String rank(Telling telling, String document, List<Told.Judging> judgings) {
        String rank = telling.rank();
        for (Told.Judging each : judgings) {
            if (each.document().equals(document)
                    && each.subject().equals(telling.subject())
                    && each.property().equals(telling.property())
                    && each.value().equals(telling.value())) {
                rank = each.rank();
            }
        }
        return rank;
    }

    /** The claims about each entity, in the order of the files. */
    Map<String, List<String>> bySubject() {
        return bySubject;
    }

    /** The claims that the files tell about an entity. */
    List<String> of(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Ids of today, or other former ones, by former ids. */
    Map<String, String> formers() {
        return formers;
    }

    /** How many claims there are. */
    int claims() {
        return claims;
    }
}
