package io.github.apec2026.badfiles;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bad copies of the files of the record, each made from the seed and its number alone. */
final class Mutants {

    /** Known to all: whoever runs them gets the same. */
    static final long SEED = 20_261_118;

    private static final List<ByteFault> BYTE_FAULTS = List.of(ByteFault.values());
    private static final List<TreeFault> TREE_FAULTS = List.of(TreeFault.values());

    private final RecordFiles record;
    private final List<JsonNode> trees = new ArrayList<>();
    private final Pool pool;

    Mutants(RecordFiles record) {
        this.record = record;
        for (String name : record.names()) {
            trees.add(Tree.of(record.bytes(name)).orElseThrow());
        }
        this.pool = Pool.of(trees);
    }

    /** The copy of a number: an even one has a fault in its JSON, an odd one in its bytes. */
    Mutant of(int number) {
        Random random = new Random(SEED * 1_000_003 + number);
        int file = random.nextInt(record.names().size());
        String name = record.names().get(file);
        if (number % 2 == 1) {
            ByteFault fault = BYTE_FAULTS.get(random.nextInt(BYTE_FAULTS.size()));
            byte[] bytes = record.bytes(name);
            String donor = record.names().get(random.nextInt(record.names().size()));
            byte[] bad = fault.make(bytes, record.bytes(donor), random);
            return new Mutant(fault.label(), name, "copy " + number, bad);
        }
        // A tree that has no place for a fault gets another one.
        for (int attempt = 0; ; attempt++) {
            TreeFault fault = TREE_FAULTS.get(random.nextInt(TREE_FAULTS.size()));
            JsonNode tree = trees.get(file).deepCopy();
            String change = fault.make(new Spots(tree), pool, random);
            if (!change.isEmpty()) {
                String text = TreeFault.text(tree);
                return new Mutant(fault.label(), name, "copy " + number + ": " + change, text.getBytes(UTF_8));
            }
            if (attempt == 100) {
                throw new IllegalStateException("No fault could be made in " + name);
            }
        }
    }
}
