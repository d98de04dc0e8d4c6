package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.read.Former;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.derive.NameRegistry;
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

/** What some files say that other claims are derived with: the names of everything, and which figures are those of a growth. */
final class Known {

    private final ClaimedNames names = new ClaimedNames();
    private final Set<Id<?>> growths = new HashSet<>();

    /** Governments and political bodies. */
    private final Set<Id<?>> officials = new HashSet<>();

    /** The ids of today by the former ones: an id leads to the same thing for all files, whichever of them says so. */
    private final Map<Id<?>, Id<?>> today;

    private Known(List<ReadFile> files, Map<Id<?>, Id<?>> today) {
        this.today = today;
        Set<Id<?>> growing = new HashSet<>();
        List<ReadClaim<?>> measured = new ArrayList<>();
        for (ReadFile file : files) {
            for (ReadClaim<?> claim : file.claims()) {
                if (claim.property().is(Trait.NAMING)) {
                    names.add(claim);
                } else if (claim.property().is(Trait.MEASURED)) {
                    measured.add(claim);
                } else if (claim.value() == Measure.GROWTH && claim.rank() != Rank.DEPRECATED) {
                    growing.add(claim.subject());
                } else if (claim.value() == OrganizationKind.GOVERNMENT
                        || claim.value() == OrganizationKind.POLITICAL_BODY) {
                    officials.add(claim.subject());
                }
            }
        }
        for (ReadClaim<?> claim : measured) {
            if (claim.value() instanceof Id<?> indicator
                    && (growing.contains(indicator) || growing.contains(today(indicator)))) {
                growths.add(claim.subject());
            }
        }
    }

    /** The id under which what had this one is known today. */
    private Id<?> today(Id<?> id) {
        Id<?> now = id;
        for (int steps = 0; steps < today.size() && today.containsKey(now); steps++) {
            now = today.get(now);
        }
        return now;
    }

    /** What all files say. */
    static Known of(List<ReadFile> files) {
        Map<Id<?>, Id<?>> today = new HashMap<>();
        for (ReadFile file : files) {
            for (Former former : file.formers()) {
                today.putIfAbsent(former.former(), former.now());
            }
        }
        return new Known(files, today);
    }

    /** What the record says, without the overlays, so that no overlay helps a claim of the record; {@code all} when there are none. */
    static Known ofRecord(List<ReadFile> files, Known all) {
        List<ReadFile> record = new ArrayList<>(files.size());
        for (ReadFile file : files) {
            if (!file.isOverlay()) {
                record.add(file);
            }
        }
        return record.size() == files.size() ? all : new Known(record, all.today);
    }

    /** The names of everything. */
    NameRegistry names() {
        return names.names();
    }

    /** The names that a document itself claims. */
    NameRegistry namesOf(ReadFile file) {
        return names.of(file);
    }

    /** What a claim calls a name and is none, or {@code null}. */
    @Nullable
    String pronounOf(ReadClaim<?> claim) {
        return names.pronounOf(claim);
    }

    /** Whether some claim classifies an organization as a government's or as a political body, which are where their name says. */
    boolean isOfficial(Id<?> organization) {
        return officials.contains(organization);
    }

    /** Whether a claim is the figure of a growth: some claim classifies its indicator as one. */
    boolean isGrowth(ReadClaim<?> claim) {
        return claim.property().is(Trait.FIGURE) && growths.contains(claim.subject());
    }
}
