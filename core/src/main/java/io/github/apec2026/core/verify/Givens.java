package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.read.Given;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The possible suppliers: the claims that take something by {@code given}, the places that they name, and the claims at these places, in
 * the order of the files. A claim that its own file deprecates supplies nothing, and a claim of the record takes nothing from an overlay.
 */
final class Givens {

    private final List<Place> places = new ArrayList<>();
    private final Map<Id<?>, List<Place>> byEntity = new HashMap<>();
    private final Map<ReadFile, Map<Integer, Place>> byPassage = new HashMap<>();
    private final List<ReadClaim<?>> claims = new ArrayList<>();
    private final List<@Nullable Place> wants = new ArrayList<>();

    Givens(VerificationContext context) {
        for (ReadClaim<?> claim : context.taking()) {
            place(claim);
        }
        for (ReadFile file : places.isEmpty() ? List.<ReadFile>of() : context.files()) {
            for (ReadClaim<?> claim : file.claims()) {
                add(claim);
            }
        }
    }

    private @Nullable Place place(ReadClaim<?> claim) {
        if (claim.given() instanceof Given.ByClaim by) {
            boolean overlay = claim.file().isOverlay();
            for (Place each : byEntity.getOrDefault(by.entity(), List.of())) {
                if (each.property.equals(by.property()) && each.overlays == overlay) {
                    return each;
                }
            }
            List<Place> ofEntity = byEntity.computeIfAbsent(by.entity(), none -> new ArrayList<>(2));
            Place place = new Place(places.size(), by.property(), overlay);
            ofEntity.add(place);
            places.add(place);
            return place;
        }
        boolean isMention = claim.words().isEmpty() && claim.value() instanceof Id;
        if (claim.given() instanceof Given.ByPassage by && !isMention) {
            Map<Integer, Place> ofFile = byPassage.computeIfAbsent(claim.file(), none -> new HashMap<>());
            Place place = ofFile.get(by.at());
            if (place == null) {
                place = new Place(places.size(), "", claim.file().isOverlay());
                ofFile.put(by.at(), place);
                places.add(place);
            }
            return place;
        }
        return null;
    }

    private void add(ReadClaim<?> claim) {
        Place wanted = claim.given() == null ? null : place(claim);
        int number = claims.size();
        boolean isNode = wanted != null;
        for (Place place : byEntity.getOrDefault(claim.subject(), List.of())) {
            if (place.property.equals(claim.property().name())) {
                isNode |= place.offer(claim, number);
            }
        }
        if (claim.passage() != null && claim.value() instanceof DateRange) {
            Map<Integer, Place> ofFile = byPassage.getOrDefault(claim.file(), Map.of());
            Place place = ofFile.get(claim.passage().passage().at());
            isNode |= place != null && place.offer(claim, number);
        }
        if (isNode) {
            claims.add(claim);
            wants.add(wanted);
            if (wanted != null) {
                wanted.takers.add(number);
            }
        }
    }

    /** The claims that take or supply something, in the order of the files: their numbers are their places in this list. */
    List<ReadClaim<?>> claims() {
        return claims;
    }

    /** The places that are named. */
    List<Place> places() {
        return places;
    }

    /** The place that a claim names; {@code null} when it takes nothing. */
    @Nullable
    Place wantedBy(int claim) {
        return wants.get(claim);
    }

    /** A property of an entity, or a passage, as a supplier; with the numbers of the claims there and of those that name it. */
    static final class Place {

        /** Its number among the places. */
        final int number;

        final List<Integer> suppliers = new ArrayList<>();
        final List<Integer> takers = new ArrayList<>();

        /** Why a claim there may supply nothing; empty when each may. */
        String left = "";

        private final String property;
        private final boolean overlays;

        private Place(int number, String property, boolean overlays) {
            this.number = number;
            this.property = property;
            this.overlays = overlays;
        }

        private boolean offer(ReadClaim<?> claim, int number) {
            if (claim.file().isOverlay() && !overlays) {
                left = "only an overlay claims it";
            } else if (claim.rank() == Rank.DEPRECATED) {
                left = "its own file deprecates it";
            } else {
                suppliers.add(number);
                return true;
            }
            return false;
        }
    }
}
