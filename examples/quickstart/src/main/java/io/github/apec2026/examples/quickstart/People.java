package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How to introduce someone: a person by name and posts, or else where from; a body or an economy by its name. */
final class People {

    private final ApecDataset apec;

    People(ApecDataset apec) {
        this.apec = apec;
    }

    /** Says who it is, and adds what that rests on to {@code grounds}. */
    String of(Id<?> id, Grounds grounds) {
        return apec.get(id) instanceof Person person ? person(person, grounds) : Names.of(id, apec);
    }

    /** The same of a person in some of the posts, and not in the others. */
    String as(Id<?> holder, List<Id<Position>> posts, Grounds grounds) {
        String name = apec.get(holder) instanceof Person person ? name(person) : Names.of(holder, apec);
        return posts.stream()
                .map(post -> post(apec.get(post), grounds))
                .collect(Collectors.joining("; ", name + ", ", ""));
    }

    private String name(Person person) {
        return person.honorific().map(h -> Names.one(h) + " ").orElse("") + Names.of(person.id(), apec);
    }

    private String person(Person person, Grounds grounds) {
        String name = name(person);
        List<Position> posts = apec.positions().stream()
                .filter(post -> post.holder().equals(person.id()))
                .toList();
        if (posts.isEmpty()) {
            grounds.property(person.id(), Person.FROM);
            return name
                    + person.from().map(from -> ", of " + Names.of(from, apec)).orElse("");
        }
        return posts.stream().map(post -> post(post, grounds)).collect(Collectors.joining("; ", name + ", ", ""));
    }

    /** A post as its document prints it, with the body where the title does not say it. */
    private String post(Position post, Grounds grounds) {
        grounds.everything(post.id());
        String title = Names.both(post.title());
        return apec.find(post.organization())
                .filter(body -> !body.name().isEmpty())
                .map(body -> title + " (" + body(body, grounds) + ")")
                .orElse(title);
    }

    /** A body, and what it is part of where its own name does not say so. */
    private String body(Organization body, Grounds grounds) {
        String name = Names.one(body.name());
        Optional<String> parent = apec.find(body.parent())
                .filter(up -> up.names().stream().map(Names::one).noneMatch(name::contains))
                .map(up -> Names.one(up.name()))
                .filter(text -> !text.isEmpty());
        parent.ifPresent(text -> grounds.property(body.id(), Organization.PARENT));
        return parent.map(text -> name + ", " + text).orElse(name);
    }
}
