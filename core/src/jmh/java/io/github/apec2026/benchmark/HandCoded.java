package io.github.apec2026.benchmark;

import io.github.apec2026.model.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody writes by hand for one question alone: for each key two arrays of days beside the meetings, the long ones apart. */
final class HandCoded {

    private final Map<Object, Column> columns = new HashMap<>();

    void add(Object key, Meeting meeting) {
        int first = (int) meeting.dates().orElseThrow().firstDay().orElseThrow().toEpochDay();
        int last = (int) meeting.dates().orElseThrow().lastDay().orElseThrow().toEpochDay();
        Column column = columns.computeIfAbsent(key, none -> new Column());
        (last - first > Column.SHORT ? column.longOnes : column.shortOnes).add(meeting, first, last);
    }

    /** Those under a key of which some day lies in these. */
    List<Meeting> find(Object key, LocalDate from, LocalDate to) {
        List<Meeting> found = new ArrayList<>();
        Column column = columns.get(key);
        if (column != null) {
            int first = (int) from.toEpochDay();
            int last = (int) to.toEpochDay();
            column.longOnes.find(Integer.MIN_VALUE, first, last, found);
            column.shortOnes.find(first - Column.SHORT, first, last, found);
        }
        return found;
    }

    private static final class Column {

        static final int SHORT = 4;
        final Rows shortOnes = new Rows();
        final Rows longOnes = new Rows();
    }

    private static final class Rows {

        private int size;
        private int[] firsts = new int[16];
        private int[] lasts = new int[16];
        private Meeting[] meetings = new Meeting[16];

        void add(Meeting meeting, int first, int last) {
            if (size == firsts.length) {
                firsts = Arrays.copyOf(firsts, size * 2);
                lasts = Arrays.copyOf(lasts, size * 2);
                meetings = Arrays.copyOf(meetings, size * 2);
            }
            firsts[size] = first;
            lasts[size] = last;
            meetings[size++] = meeting;
        }

        void find(int low, int from, int to, List<Meeting> found) {
            int i = Arrays.binarySearch(firsts, 0, size, low);
            i = i < 0 ? -i - 1 : i;
            while (i > 0 && firsts[i - 1] == low) {
                i--;
            }
            for (; i < size && firsts[i] <= to; i++) {
                if (lasts[i] >= from) {
                    found.add(meetings[i]);
                }
            }
        }
    }
}
