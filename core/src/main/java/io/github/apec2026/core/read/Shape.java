package io.github.apec2026.core.read;

import java.util.ArrayList;
import java.util.List;

/**
 * One kind of object in a claim file, declared by its members. Reading, messages and the JSON Schema derive the known and the required
 * members from it.
 */
final class Shape {

    private final Member[] members;

    private Shape(Member[] members) {
        this.members = members;
    }

    /** The shape of objects that have these members and no others. */
    static Shape of(Member... members) {
        return new Shape(members.clone());
    }

    int size() {
        return members.length;
    }

    Member member(int number) {
        return members[number];
    }

    /** The number of a member, from 0; -1 when it has none of that name. */
    int indexOf(String name) {
        for (int i = 0; i < members.length; i++) {
            if (members[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The names of all members, with commas between them. */
    String names() {
        List<String> names = new ArrayList<>(members.length);
        for (Member member : members) {
            names.add(member.name());
        }
        return String.join(", ", names);
    }

    /** The names of the required members. */
    List<String> required() {
        List<String> names = new ArrayList<>(members.length);
        for (Member member : members) {
            if (member.isRequired()) {
                names.add(member.name());
            }
        }
        return names;
    }
}
