package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Position;
import java.util.List;

/** Who was elected at the meeting and its parts, to what. */
final class ElectionsSection {

    private final MeetingContext context;

    ElectionsSection(MeetingContext context) {
        this.context = context;
    }

    void print() {
        List<Position> posts = context.apec().positions().stream()
                .filter(post ->
                        post.electedAt().filter(context.tree()::contains).isPresent())
                .toList();
        if (posts.isEmpty()) {
            return;
        }
        context.screen().heading("ELECTED", posts.size() + " there");
        for (Position post : posts) {
            Grounds grounds = context.grounds().everything(post.id());
            context.rows(2, 0).fact(context.people().of(post.holder(), grounds), grounds);
        }
    }
}
