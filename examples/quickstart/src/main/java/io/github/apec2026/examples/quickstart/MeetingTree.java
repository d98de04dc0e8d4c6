package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A meeting with everything below it: its parts, and theirs. */
final class MeetingTree {

    private final List<Meeting> meetings = new ArrayList<>();

    MeetingTree(Meeting meeting, ApecDataset apec) {
        add(meeting, apec);
    }

    private void add(Meeting meeting, ApecDataset apec) {
        meetings.add(meeting);
        apec.meetings().partOf(meeting.id()).forEach(part -> add(part, apec));
    }

    /** The meeting itself. */
    Meeting meeting() {
        return meetings.get(0);
    }

    /** What is part of it, by time, each before its own parts. */
    List<Meeting> parts() {
        return meetings().subList(1, meetings.size());
    }

    /** The meeting, then its parts. */
    List<Meeting> meetings() {
        return Collections.unmodifiableList(meetings);
    }

    boolean contains(Id<?> id) {
        return meetings.stream().anyMatch(meeting -> meeting.id().equals(id));
    }
}
