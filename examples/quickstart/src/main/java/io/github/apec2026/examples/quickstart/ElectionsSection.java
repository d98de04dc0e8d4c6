package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Position;
import java.util.List;

/** Who was elected at the meeting and its parts, to what. */
final class ElectionsSection {

    private final Telling telling;

    ElectionsSection(Telling telling) {
        this.telling = telling;
    }

    void print() {
        List<Position> posts = telling.apec().positions().stream()
                .filter(post -> post.electedAt().filter(telling.whole()::holds).isPresent())
                .toList();
        if (posts.isEmpty()) {
            return;
        }
        telling.screen().heading("ELECTED", posts.size() + " there");
        for (Position post : posts) {
            Grounds grounds = telling.grounds().everything(post.id());
            telling.rows(2, 0).fact(telling.people().of(post.holder(), grounds), grounds);
        }
    }
}
