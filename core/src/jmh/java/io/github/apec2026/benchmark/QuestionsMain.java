package io.github.apec2026.benchmark;

import io.github.apec2026.Apec2026;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import java.util.List;

/** Loads the data set and asks the first questions of a user. */
final class QuestionsMain {

    private QuestionsMain() {}

    /** Prints the nanoseconds from here to the end of the work, and those of the processor since the process began. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Processor.print(start, work());
    }

    static Object work() {
        ApecDataset apec = Apec2026.load();
        Meeting som1 = apec.get(Meeting.id("som1-2026"));
        List<Meeting> meetings = apec.meetings().list();
        Citation citation =
                apec.fact(som1.id(), Meeting.DATES).orElseThrow().citation().orElseThrow();
        return List.of(som1, meetings, citation);
    }
}
