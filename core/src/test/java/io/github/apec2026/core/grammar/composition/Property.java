package io.github.apec2026.core.grammar.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Recognition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * That the law holds of many trees that a seed makes, and that most plain leaves are recognised. A tree that breaks it is made smaller as
 * long as it does. {@code -Dapec2026.compositions=50000} makes more trees and {@code -Dapec2026.compositions.seed=1} others.
 */
public final class Property {

    private static final int ROUNDS = Integer.getInteger("apec2026.compositions", 1000);
    private static final long SEED = Long.getLong("apec2026.compositions.seed", 20261118L);
    private static final int SHOWN = Integer.getInteger("apec2026.compositions.shown", 15);
    private static final int STEPS = 200;

    private final Function<Random, Node> generator;
    private final Law law;
    private final Map<String, String> broken = new LinkedHashMap<>();
    private final Map<String, String> missed = new LinkedHashMap<>();
    private int plain;
    private int misses;

    private Property(Function<Random, Node> generator, Function<String, List<Recognition>> recognizer) {
        this.generator = generator;
        this.law = new Law(recognizer);
    }

    /** Asserts that nothing wrong is recognised, and that at least a share of the plain leaves is recognised. */
    public static void holds(
            double share, Function<String, List<Recognition>> recognizer, Function<Random, Node> generator) {
        Property property = new Property(generator, recognizer);
        property.run();
        property.check(share);
    }

    /** Asserts that nothing wrong is recognised where silence is always right. */
    public static void neverBroken(Function<String, List<Recognition>> recognizer, Function<Random, Node> generator) {
        Property property = new Property(generator, recognizer);
        property.run();
        assertThat(property.broken.values()).as("wrong readings").isEmpty();
    }

    /** Whether one of the first trees breaks the law: for tests of the properties with a recognizer that is known to be wrong. */
    public static boolean isSoonBroken(
            Function<String, List<Recognition>> recognizer, Function<Random, Node> generator) {
        Law law = new Law(recognizer);
        return LongStream.range(0, 100).anyMatch(seed -> law.isBroken(generator.apply(new Random(seed))));
    }

    private void run() {
        for (int round = 0; round < ROUNDS; round++) {
            Node node = generator.apply(new Random(SEED + round * 7919L));
            plain += Law.plain(node);
            if (law.isBroken(node)) {
                keep(broken, node, law::isBroken);
            }
            int here = law.missed(node);
            misses += here;
            if (here > 0 && !law.isBroken(node)) {
                keep(missed, node, each -> law.missed(each) > 0);
            }
        }
    }

    private void check(double share) {
        assertThat(broken.values()).as("wrong readings").isEmpty();
        assertThat(plain).as("plain figures and dates").isGreaterThan(ROUNDS / 5);
        assertThat((plain - misses) / (double) plain)
                .as(() -> misses + " of " + plain + " are not recognised: " + String.join("\n", missed.values()))
                .isGreaterThanOrEqualTo(share);
    }

    /** Makes a tree smaller while it fails, and keeps it unless one like it was kept. */
    private void keep(Map<String, String> into, Node node, Predicate<Node> fails) {
        if (into.size() >= SHOWN) {
            return;
        }
        String shown = law.show(shrink(node, fails));
        into.putIfAbsent(shown.replaceAll("[0-9]+", "0"), shown);
    }

    private static Node shrink(Node node, Predicate<Node> fails) {
        Node smallest = node;
        for (int step = 0; step < STEPS; step++) {
            Node next = null;
            for (Node each : smallest.smaller()) {
                if (next == null && fails.test(each)) {
                    next = each;
                }
            }
            if (next == null) {
                return smallest;
            }
            smallest = next;
        }
        return smallest;
    }
}
