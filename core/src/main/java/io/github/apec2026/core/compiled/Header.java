package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.read.Redirect;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.verify.NoticeCounts;
import io.github.apec2026.core.verify.VerificationCounts;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What the claims and entities of a compiled record refer to by number, and what concerns the record as a whole. Immutable. */
final class Header {

    private final Schemas schemas = new Schemas();
    private final Stance[] stances;
    private final EntityType<?>[] rowTypes;
    private final String[] rowNames;

    /** The properties that were asked for: faster than looking for them by name again. */
    private final AtomicReferenceArray<Property<?>> rows;

    private final File[] files;
    private final Map<Id<?>, Id<?>> formerIds = new HashMap<>();
    private final List<Redirect> redirects = new ArrayList<>();
    private final VerificationCounts checked;
    private final NoticeCounts notices;

    Header(BlockReader in) {
        stances = new Stance[in.count()];
        for (int i = 0; i < stances.length; i++) {
            stances[i] =
                    new Stance(Basis.fromString(in.text()), Rank.fromString(in.text()), Outcome.fromString(in.text()));
        }
        rowTypes = new EntityType<?>[in.count()];
        rowNames = new String[rowTypes.length];
        rows = new AtomicReferenceArray<>(rowTypes.length);
        for (int i = 0; i < rowTypes.length; i++) {
            rowTypes[i] = EntityType.named(in.text()).orElseThrow();
            rowNames[i] = in.text();
        }
        files = new File[in.count()];
        for (int i = 0; i < files.length; i++) {
            files[i] = new File(in.text(), in.number(), in.idOrNull(EntityType.DOCUMENT));
        }
        for (int i = in.number(); i > 0; i--) {
            formerIds.put(in.id(), in.id());
        }
        for (int i = in.number(); i > 0; i--) {
            redirects.add(new Redirect(in.id(), in.id(), new Location(in.text(), in.number(), in.number(), in.text())));
        }
        checked = counts(in);
        notices = new NoticeCounts(in.number(), in.number(), in.number(), in.number());
    }

    private static VerificationCounts counts(BlockReader in) {
        Map<String, Optional<Id<SourceDocument>>> byFile = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            byFile.put(in.text(), Optional.ofNullable(in.idOrNull(EntityType.DOCUMENT)));
        }
        List<Id<SourceDocument>> described = new ArrayList<>();
        List<int[]> counts = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            described.add(in.id().as(EntityType.DOCUMENT));
            counts.add(new int[] {in.number(), in.number(), in.number(), in.number(), in.number()});
        }
        return VerificationCounts.restored(byFile, described, counts);
    }

    Schemas schemas() {
        return schemas;
    }

    Stance stance(int number) {
        return stances[number];
    }

    /** A property; only its schema is made for it. */
    Property<?> row(int number) {
        Property<?> row = rows.get(number);
        if (row == null) {
            row = schemas.of(rowTypes[number]).property(rowNames[number]);
            if (row == null) {
                throw new IllegalStateException("There is no property " + rowNames[number] + " of " + rowTypes[number]);
            }
            rows.set(number, row);
        }
        return row;
    }

    /** The name of a property. */
    String rowName(int number) {
        return rowNames[number];
    }

    File file(int number) {
        return files[number];
    }

    Map<Id<?>, Id<?>> formerIds() {
        return Collections.unmodifiableMap(formerIds);
    }

    List<Redirect> redirects() {
        return Collections.unmodifiableList(redirects);
    }

    VerificationCounts checked() {
        return checked;
    }

    NoticeCounts notices() {
        return notices;
    }

    /** Basis, rank and outcome of a claim; few combinations occur. */
    record Stance(Basis basis, Rank rank, Outcome outcome) {}

    /**
     * A claim file.
     *
     * @param name its name
     * @param order the number of its source
     * @param document the document that it describes; {@code null} for a register
     */
    record File(String name, int order, @Nullable Id<SourceDocument> document) {}
}
