package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Product;
import io.github.apec2026.query.ApecDataset;
import java.util.HashSet;
import java.util.Set;

/** The people, the products and their makers, and the undertakings that a meeting brought together. */
final class Presence {

    private final Set<Id<Person>> people = new HashSet<>();
    private final Set<Id<?>> things = new HashSet<>();

    Presence(MeetingTree tree, ApecDataset apec) {
        for (Meeting meeting : tree.meetings()) {
            people.addAll(meeting.openedBy());
            people.addAll(meeting.chairs());
            people.addAll(meeting.speakers());
            meeting.participants().stream()
                    .filter(id -> id.type() == EntityType.PERSON)
                    .forEach(id -> people.add(id.as(EntityType.PERSON)));
            apec.initiatives().onOccasion(meeting.id()).stream()
                    .map(Initiative::id)
                    .forEach(things::add);
        }
        Set<Id<Organization>> makers = new HashSet<>();
        for (Product product : apec.products()) {
            if (product.shownAt().filter(tree::contains).isPresent()) {
                things.add(product.id());
                product.maker().ifPresent(makers::add);
            }
        }
        for (Position post : apec.positions()) {
            if (post.organization().filter(makers::contains).isPresent()) {
                people.add(post.holder());
            }
        }
        things.addAll(makers);
    }

    /** Whether it is someone who was there, or who holds a post with the maker of what was shown. */
    boolean speaksFor(Id<?> speaker) {
        return speaker.type() == EntityType.PERSON && people.contains(speaker.as(EntityType.PERSON));
    }

    /** Whether it is a product shown there, its maker, or what was proposed or provided there. */
    boolean holds(Id<?> thing) {
        return things.contains(thing);
    }
}
