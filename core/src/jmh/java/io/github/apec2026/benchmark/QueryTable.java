package io.github.apec2026.benchmark;

import java.util.Locale;
import java.util.Map;

/** The result of {@link Queries} in Markdown, fit for PERFORMANCE.md. */
final class QueryTable {

    static final String SIZE = "100000";
    static final String TWICE = "200000";

    private static final double TO_HAND = 3;
    private static final double FASTER_THAN_CQENGINE = 20;
    private static final double DOUBLING = 1.3;
    private static final double TO_HASH_MAP = 2;

    private final Nanos nanos;
    private final StringBuilder out = new StringBuilder();

    private QueryTable(Nanos nanos) {
        this.nanos = nanos;
    }

    static String of(Nanos nanos, Map<OneNarrowing, Integer> found) {
        QueryTable table = new QueryTable(nanos);
        table.questions();
        table.narrowings(found);
        table.record();
        table.budgets();
        return table.out.toString();
    }

    private void questions() {
        out.append(
                "| asked of 100,000 meetings, ns (quartiles) | here | written by hand | CQEngine | Hollow | here among 200,000: times"
                        + " as long |\n|---|--:|--:|--:|--:|--:|\n");
        question("one by its id", "byId");
        question("a province and three weeks", "placeAndDates");
        question("a priority, a forum and five months", "priorityForumDates");
        question("the same, the months first", "datesForumPriority");
    }

    private void question(String words, String name) {
        row(
                words,
                nanos.cell(name + "Here " + SIZE),
                nanos.cell(name + "Hand " + SIZE),
                nanos.cell(name + "CqEngine " + SIZE),
                nanos.cell(name + "Hollow " + SIZE),
                nanos.ratioCell(name + "Here " + TWICE, name + "Here " + SIZE));
    }

    private void narrowings(Map<OneNarrowing, Integer> found) {
        out.append(
                "\n| one narrowing of 100,000 meetings | finds | ns (quartiles) | among 200,000: times as long | with a walk of its list,"
                        + " ns (quartiles) | among 200,000: times as long |\n|---|--:|--:|--:|--:|--:|\n");
        for (OneNarrowing each : OneNarrowing.values()) {
            String narrowed = "narrowed " + each + " ";
            String walked = "walked " + each + " ";
            row(
                    each.title(),
                    String.format(Locale.ROOT, "%,d", found.get(each)),
                    nanos.cell(narrowed + SIZE),
                    nanos.ratioCell(narrowed + TWICE, narrowed + SIZE),
                    nanos.cell(walked + SIZE),
                    nanos.ratioCell(walked + TWICE, walked + SIZE));
        }
    }

    private void record() {
        out.append("\n| asked of the record of this version | ns (quartiles) | to `HashMap.get` |\n|---|--:|--:|\n");
        row("`get`", nanos.cell("get"), nanos.ratioCell("get", "hashMapGet"));
        row("`HashMap.get`, the same id", nanos.cell("hashMapGet"), "");
        row("`fact`", nanos.cell("fact"), "");
        row("`search`", nanos.cell("search"), "");
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void budgets() {
        String places = "placeAndDatesHere " + SIZE;
        out.append(String.format(
                Locale.ROOT,
                "%nMedians of %d measurements, Java %s, %d processors. ",
                nanos.count(places),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors()));
        double toHand = nanos.ratio(places, "placeAndDatesHand " + SIZE);
        budget(
                "A province and three weeks need %.1f of what is written by hand: budget %.0f %s. ",
                toHand, TO_HAND, toHand <= TO_HAND);
        double faster = nanos.ratio("placeAndDatesCqEngine " + SIZE, places);
        budget(
                "CQEngine needs %,.0f times as long: budget %.0f %s. ",
                faster, FASTER_THAN_CQENGINE, faster >= FASTER_THAN_CQENGINE);
        double doubling = nanos.ratio("placeAndDatesHere " + TWICE, places);
        budget(
                "Among twice as many they need %.2f times as long: budget %.1f %s",
                doubling, DOUBLING, doubling < DOUBLING);
        double worst = worstNarrowing();
        budget(
                ", the slowest to grow of the single narrowings %.2f: budget %.1f %s. ",
                worst, DOUBLING, worst < DOUBLING);
        double get = nanos.ratio("byIdHere " + SIZE, "byIdHand " + SIZE);
        budget("`get` needs %.2f of what `HashMap.get` needs: budget %.0f %s.%n", get, TO_HASH_MAP, get <= TO_HASH_MAP);
    }

    private double worstNarrowing() {
        double worst = 0;
        for (OneNarrowing each : OneNarrowing.values()) {
            String name = "narrowed " + each + " ";
            worst = Math.max(worst, nanos.ratio(name + TWICE, name + SIZE));
        }
        return worst;
    }

    private void budget(String sentence, double measured, double budget, boolean met) {
        out.append(String.format(Locale.ROOT, sentence, measured, budget, met ? "met" : "MISSED"));
    }
}
