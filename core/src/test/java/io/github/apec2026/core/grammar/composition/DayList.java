package io.github.apec2026.core.grammar.composition;

import java.util.ArrayList;
import java.util.List;

/** Days of one month in a list: "Feb. 1, 2 and 5, 2026". Each may be recognised alone, or days in a row as a range. */
public record DayList(String before, List<Day> days, String joint, String last, String behind) implements Node {

    @Override
    public void write(Page page) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            page.words(i == 0 ? "" : i == days.size() - 1 ? last : joint);
            starts.add(page.length());
            String words = (i == 0 ? before : "") + days.get(i).day() + (i == days.size() - 1 ? behind : "");
            page.plain(words, Meaning.dates(days.get(i).notation()));
            for (int first = i - 1; first >= 0 && isRow(first, i); first--) {
                page.together(starts.get(first), Meaning.dates(days.get(first).to(days.get(i))));
            }
        }
    }

    private boolean isRow(int first, int end) {
        return days.get(end).day() - days.get(first).day() == end - first;
    }

    @Override
    public List<Node> smaller() {
        List<Node> smaller = new ArrayList<>();
        for (int i = 0; i < days.size() && days.size() > 2; i++) {
            List<Day> fewer = new ArrayList<>(days);
            fewer.remove(i);
            smaller.add(new DayList(before, List.copyOf(fewer), joint, last, behind));
        }
        return smaller;
    }
}
