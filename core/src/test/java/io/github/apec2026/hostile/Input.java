package io.github.apec2026.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.core.text.Sha256;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a load is given: the files of a data module, overlays, and texts of documents. */
final class Input {

    private final List<ClaimFile> data = new ArrayList<>();
    private final List<ClaimSource> overlays = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();

    /** A register with some facts. */
    static Input register(Document.Filling filling) {
        return new Input().andRegister(filling);
    }

    Input andRegister(Document.Filling filling) {
        return and(registerOf(filling, ""));
    }

    /** Adds a file of the data module. */
    Input and(String json) {
        data.add(new File("file-" + data.size() + ".json", json));
        return this;
    }

    /** Adds a document that is at hand. */
    Input and(Document document) {
        texts.put(Sha256.hex(document.text()), document.text());
        return and(document.json());
    }

    /** Adds a document that is not at hand. */
    Input andNotAtHand(Document document) {
        return and(document.json());
    }

    Input overlay(Document.Filling filling) {
        overlays.add(ClaimSource.overlay("overlay.json", registerOf(filling, "").getBytes(UTF_8)));
        return this;
    }

    /** The text of a register, with further members. */
    static String registerOf(Document.Filling filling, String members) {
        Facts facts = new Facts();
        filling.fill(facts);
        return "{\"format\": 1, \"facts\": " + facts.json() + members + "}";
    }

    ApecLoader loader() {
        ApecLoader loader = Apec2026.loader().withoutProviders().with(new Module(List.copyOf(data)));
        for (ClaimSource overlay : overlays) {
            loader = loader.with(overlay);
        }
        return loader.documents(sha256 -> Optional.ofNullable(texts.get(sha256)));
    }

    private record Module(List<ClaimFile> files) implements ClaimSource {
        @Override
        public String name() {
            return "hostile";
        }

        @Override
        public int order() {
            return DATA;
        }
    }

    private record File(String name, String json) implements ClaimFile {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(json.getBytes(UTF_8));
        }
    }
}
