package io.github.apec2026.facts;

import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Label;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Sentences about a person and the posts that the documents give them. */
final class PersonAssert extends EntityAssert<PersonAssert, Person> {

    PersonAssert(ApecDataset dataset, Person person) {
        super(dataset, person, PersonAssert.class);
    }

    PersonAssert isCalled(String name) {
        return includes("names", actual.names(), name);
    }

    PersonAssert isAddressedAs(String honorific) {
        return holds("honorific", actual.honorific(), honorific);
    }

    PersonAssert isFrom(String origin) {
        return holds("from", actual.from(), origin);
    }

    /** They hold a post of this title; what follows is about the post. */
    PostAssert holds(String title) {
        return post(title, null);
    }

    /** They hold a post of this title at this body; what follows is about the post. */
    PostAssert holds(String title, String organization) {
        return post(title, "organization/" + organization).at(organization);
    }

    private PostAssert post(String title, String organization) {
        for (Position post : posts()) {
            boolean there = organization == null
                    || post.organization().map(Object::toString).orElse("").equals(organization);
            if (there && EntityAssert.says(post.title(), title)) {
                return new PostAssert(dataset(), post).isTitled(title);
            }
        }
        throw failure("Expected the post <%s>, found %s", title, posts());
    }

    /** They hold so many posts, and no others. */
    PersonAssert holdsNoMoreThan(int count) {
        return expect("number of posts", posts().size(), count);
    }

    /** They hold no post that a document gives them. */
    PersonAssert holdsNoPost() {
        return holdsNoMoreThan(0);
    }

    /** They count as an official for these posts, and no others. */
    PersonAssert isAnOfficialAs(String... titles) {
        Set<String> offices = new TreeSet<>();
        dataset().officials().stream()
                .filter(official -> official.person().equals(actual))
                .forEach(official -> official.offices()
                        .forEach(office -> offices.add(printed(office).text())));
        return expect("offices", offices, new TreeSet<>(Set.of(titles)));
    }

    /** The title that a document prints, in whichever language, and not our rendering of it. */
    private Label printed(Position office) {
        Label english = dataset().label(office.id(), Locale.ENGLISH);
        return english.isOurs() ? dataset().label(office.id(), Locale.TRADITIONAL_CHINESE) : english;
    }

    private List<Position> posts() {
        return dataset().positions().stream()
                .filter(post -> post.holder().equals(actual.id()))
                .toList();
    }
}
