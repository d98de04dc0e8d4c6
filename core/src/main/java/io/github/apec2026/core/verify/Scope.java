package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.derive.NameRegistry;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.OrganizationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What derivation needs from the claims of the record, or of the record with its overlays: the names of all entities, and which figures
 * measure a growth.
 */
final class Scope {

    private final ClaimedNames names = new ClaimedNames();

    /** The indicators that are classified as growths. */
    private final Set<Id<?>> growing = new HashSet<>();

    /** The indicators of each observation. */
    private final Map<Id<?>, List<Id<?>>> measured = new HashMap<>();

    /** What was asked of figures, by observation. */
    private final Map<Id<?>, Boolean> growths = new HashMap<>();

    /** Governments and political bodies. */
    private final Set<Id<?>> officials = new HashSet<>();

    /** The ids of today by the former ones: a redirect in one file holds for all files. */
    private final Map<Id<?>, @Nullable Id<?>> today;

    Scope(Map<Id<?>, @Nullable Id<?>> today) {
        this.today = today;
    }

    void add(ReadClaim<?> claim) {
        if (claim.property().is(Trait.NAMING)) {
            names.add(claim);
        } else if (claim.property().is(Trait.MEASURED)) {
            if (claim.value() instanceof Id<?> indicator) {
                measure(claim.subject(), indicator);
            }
        } else if (claim.value() == Measure.GROWTH && claim.rank() != Rank.DEPRECATED) {
            growing.add(claim.subject());
        } else if (claim.value() == OrganizationKind.GOVERNMENT || claim.value() == OrganizationKind.POLITICAL_BODY) {
            officials.add(claim.subject());
        }
    }

    private void measure(Id<?> observation, Id<?> indicator) {
        measured.computeIfAbsent(observation, none -> new ArrayList<>(1)).add(indicator);
    }

    /** The present id of an entity by its former or present id. */
    private Id<?> today(Id<?> id) {
        Id<?> now = today.get(id);
        return now == null ? id : now;
    }

    /** The names of all entities. */
    NameRegistry names() {
        return names.names();
    }

    /** The names that a document itself claims. */
    NameRegistry namesOf(ReadFile file) {
        return names.of(file);
    }

    /** The text that a claim gives as a name although it is none, or {@code null}. */
    @Nullable
    String pronounOf(ReadClaim<?> claim) {
        return names.pronounOf(claim);
    }

    /** Whether some claim classifies an organization as governmental or political. Such a body is where its name says. */
    boolean isOfficial(Id<?> organization) {
        return officials.contains(organization);
    }

    /** Whether a claim is the figure of a growth: some claim classifies its indicator as one. */
    boolean isGrowth(ReadClaim<?> claim) {
        if (growing.isEmpty() || !claim.property().is(Trait.FIGURE)) {
            return false;
        }
        return growths.computeIfAbsent(claim.subject(), this::isGrowthOf);
    }

    private boolean isGrowthOf(Id<?> observation) {
        for (Id<?> indicator : measured.getOrDefault(observation, List.of())) {
            if (growing.contains(indicator) || growing.contains(today(indicator))) {
                return true;
            }
        }
        return false;
    }
}
