package io.github.apec2026.examples.curation.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A claim file as a tree: all members, known or not, in their order. */
public final class ClaimTree {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final String name;
    private final ObjectNode root;
    private final JsonPlaces places;

    private ClaimTree(String name, ObjectNode root, JsonPlaces places) {
        this.name = name;
        this.root = root;
        this.places = places;
    }

    /** Reads a claim file, or refuses it with the place of the fault. */
    public static ClaimTree read(Path path) {
        return parse(path.toString(), StrictText.decode(path.toString(), StrictText.bytesOf(path)));
    }

    /** Reads a claim file from its text. */
    public static ClaimTree parse(String name, String text) {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode root) {
                return new ClaimTree(name, root, JsonPlaces.of(MAPPER.getFactory(), text));
            }
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new CurationException(name + where + ": not JSON: " + e.getOriginalMessage());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new CurationException(name + JsonPlaces.ofLargeNumber(MAPPER.getFactory(), text)
                    + ": a number has too large an exponent");
        }
        throw new CurationException(name + ": a claim file is one JSON object");
    }

    /** The name of the file. */
    public String name() {
        return name;
    }

    /** The whole. */
    public ObjectNode root() {
        return root;
    }

    /** The file with line and column of the object at a JSON Pointer, for messages: {@code lima.json:12:5}. */
    public String place(String pointer) {
        return name + places.of(pointer);
    }

    /** The objects in an array of the file; refuses anything else there. None when the member is absent. */
    public List<ObjectNode> objects(String member) {
        List<ObjectNode> all = new ArrayList<>();
        JsonNode array = root.path(member);
        if (!array.isMissingNode() && !array.isArray()) {
            throw new CurationException(name + ": \"" + member + "\" is not an array");
        }
        for (JsonNode each : array) {
            if (!(each instanceof ObjectNode object)) {
                throw new CurationException(name + ": \"" + member + "\" holds something else than objects: " + each);
            }
            all.add(object);
        }
        return all;
    }

    /** Whether it is a draft: some passage or repeat is given by words. */
    public boolean isDraft() {
        for (String array : List.of("passages", "repeats")) {
            for (JsonNode each : root.path(array)) {
                if (each.has("first") || each.has("last")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The key of the document that the file in these bytes describes; empty when it describes none or this is not known. */
    public static Optional<String> documentOf(byte[] claimFile) {
        try (var parser = MAPPER.getFactory().createParser(claimFile)) {
            return DocumentKey.in(parser);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes {@code text} over a file, whole or not at all. */
    public static void write(Path path, String text) {
        byte[] bytes = StrictText.encode(path.toString(), text);
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.write(beside, bytes);
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CurationException(path + ": cannot be written (" + e + ")");
        }
    }
}
