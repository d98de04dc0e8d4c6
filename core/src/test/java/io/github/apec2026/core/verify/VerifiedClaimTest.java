package io.github.apec2026.core.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.read.ClaimPosition;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import io.github.apec2026.value.LocalizedText;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifiedClaimTest {

    @SuppressWarnings("unchecked") // names are texts
    private static final Property<LocalizedText> NAMES = (Property<LocalizedText>)
            Objects.requireNonNull(new Schemas().of(EntityType.PLACE).property("names"));

    private static final Claim<LocalizedText> CLAIM = Claim.<LocalizedText>builder()
            .subject(Place.id("lima"))
            .property("names")
            .value(LocalizedText.of("en", "Lima"))
            .basis(Basis.CURATED)
            .rank(Rank.NORMAL)
            .outcome(Outcome.NOT_DERIVABLE)
            .build();

    private static VerifiedClaim<LocalizedText> restored(ClaimPosition position, Id<?> written) {
        return VerifiedClaim.restored(CLAIM, NAMES, null, "register.json", position, written);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "-1, true", "0, false", "0, true", "7, false", "7, true"})
    void itsPositionIsThatWhichItWasRestoredWith(int index, boolean isInherited) {
        ClaimPosition position = new ClaimPosition(3, 12, 5, -1, index, isInherited);

        assertThat(restored(position, CLAIM.subject()).position()).isEqualTo(position);
    }

    @Test
    void itIsWhereItsFileNamesTheEntity() {
        VerifiedClaim<?> today = restored(new ClaimPosition(0, 12, 5, -1, 2, false), Place.id("lima"));
        VerifiedClaim<?> former = restored(new ClaimPosition(0, 12, 5, -1, 2, false), Place.id("ciudad"));

        assertThat(today.written()).isEqualTo(Place.id("lima"));
        assertThat(today.where().pointer()).isEqualTo("/facts/places/lima/names/2");
        assertThat(former.written()).isEqualTo(Place.id("ciudad"));
        assertThat(former.where().pointer()).isEqualTo("/facts/places/ciudad/names/2");
    }
}
