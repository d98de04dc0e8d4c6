package io.github.apec2026.core.read;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.apec2026.core.finding.Location;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Iterates over the members of one object of a {@link Shape} and records which were present. An unknown member is a notice. */
final class ObjectMembers {

    private final JsonCursor in;
    private final Shape shape;
    private final JsonLocation start;

    /** One bit per member, by its number. */
    private int seen;

    /** The members of the object that starts here. */
    ObjectMembers(JsonCursor in, Shape shape) {
        this.in = in;
        this.shape = shape;
        this.start = in.position();
    }

    /** Moves to the value of the next member that the shape knows and answers its name, or {@code null} at the object's end. */
    @Nullable
    String next() throws IOException {
        for (String name = in.member(); name != null; name = in.member()) {
            int index = shape.indexOf(name);
            if (index >= 0) {
                seen |= 1 << index;
                return name;
            }
            in.unknown(name, shape.names());
        }
        return null;
    }

    /** Whether a member of this name was there. */
    boolean has(String name) {
        return (seen & (1 << shape.indexOf(name))) != 0;
    }

    /** Where the object starts; asked at its start or its end. */
    Location where() {
        return in.at(start);
    }

    /** At the object's end: adds a notice for each required member that is missing. */
    void checkRequired() {
        for (int i = 0; i < shape.size(); i++) {
            if (shape.member(i).isRequired() && (seen & (1 << i)) == 0) {
                in.missing(shape.member(i).name(), where());
            }
        }
    }

    /** The error that a reader throws at a member that its shape knows and it does not read. */
    static IllegalStateException unread(String name) {
        return new IllegalStateException("The member " + name + " is declared and not read");
    }
}
