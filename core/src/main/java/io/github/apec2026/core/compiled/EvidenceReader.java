package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.verify.VerifiedPassage;
import io.github.apec2026.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what claims rest on, at each call anew. Thread-safe. */
class EvidenceReader {

    private final CompiledRecord record;

    EvidenceReader(CompiledRecord record) {
        this.record = record;
    }

    /** The passage and the words of a claim; {@code null} when it rests on none. */
    final @Nullable Evidence read(BlockReader in) {
        int passage = in.number() - 1;
        if (passage < 0) {
            return null;
        }
        int count = in.count();
        if (count == 1) { // nearly always
            return new Evidence(passage(passage), List.of(text(in.number())));
        }
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(text(in.number()));
        }
        return new Evidence(passage(passage), words);
    }

    /** Reads over what {@link #read} gives. */
    static void skip(BlockReader in) {
        if (in.number() > 0) {
            in.skipNumbers(in.number());
        }
    }

    /** The text of a number. */
    String text(int number) {
        return record.tables().passingText(number);
    }

    /** The passage of a number. */
    Passage passage(int number) {
        return passage(reader(number));
    }

    /** The passage of a number, with its position in its claim file. */
    VerifiedPassage verifiedPassage(int number) {
        BlockReader in = reader(number);
        return new VerifiedPassage(passage(in), in.text(), in.number(), in.number(), in.number());
    }

    private BlockReader reader(int number) {
        return record.reader(Directory.at(record.bytes(), record.at(Block.PASSAGES), number));
    }

    private Passage passage(BlockReader in) {
        return new Passage(
                in.id().as(EntityType.DOCUMENT),
                Optional.ofNullable(in.idOrNull(EntityType.ARTICLE)),
                in.number(),
                in.number(),
                text(in.number()),
                nothing(in.number() - 1));
    }

    private Optional<String> nothing(int number) {
        return number < 0 ? Optional.empty() : Optional.of(text(number));
    }

    /** Reads a passage only once for claims that follow each other, which mostly share it. Used by one thread. */
    static final class Following extends EvidenceReader {

        private int last = -1;
        private @Nullable Passage passage;

        Following(CompiledRecord record) {
            super(record);
        }

        @Override
        Passage passage(int number) {
            Passage read = passage;
            if (read == null || number != last) {
                read = super.passage(number);
                last = number;
                passage = read;
            }
            return read;
        }
    }

    /** Reads each passage and each text only once: for all claims together, which are then retained. Used by one thread. */
    static final class Sharing extends EvidenceReader {

        private final List<VerifiedPassage> passages = new ArrayList<>();
        private final @Nullable String[] texts;

        Sharing(CompiledRecord record) {
            super(record);
            int count = Directory.size(record.bytes(), record.at(Block.PASSAGES));
            texts = new String[record.tables().texts()];
            for (int i = 0; i < count; i++) {
                passages.add(verifiedPassage(i));
            }
        }

        List<VerifiedPassage> passages() {
            return passages;
        }

        @Override
        String text(int number) {
            String text = texts[number];
            if (text == null) {
                text = super.text(number);
                texts[number] = text;
            }
            return text;
        }

        @Override
        Passage passage(int number) {
            return passages.get(number).passage();
        }
    }
}
