package io.github.apec2026.facts;

import io.github.apec2026.model.Position;
import io.github.apec2026.query.ApecDataset;
import java.util.Optional;

/** Sentences about a post that someone holds. */
final class PostAssert extends EntityAssert<PostAssert, Position> {

    PostAssert(ApecDataset dataset, Position post) {
        super(dataset, post, PostAssert.class);
    }

    PostAssert isTitled(String title) {
        return holds("title", Optional.of(actual.title()), title);
    }

    PostAssert at(String organization) {
        return holds("organization", actual.organization(), "organization/" + organization);
    }

    PostAssert isOfEconomy(String economy) {
        return holds("economy", actual.economy(), economy);
    }

    PostAssert inSector(String sector) {
        return holds("sector", Optional.of(actual.sector()), sector);
    }

    PostAssert electedAt(String session) {
        return holds("electedAt", actual.electedAt(), "meeting/" + session);
    }

    PostAssert leavesOpenWhoElectedThem() {
        return open("electedAt", actual.electedAt());
    }

    PostAssert leavesTheBodyOpen() {
        return open("organization", actual.organization());
    }
}
