package io.github.apec2026.examples.export.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.examples.export.Digests;
import io.github.apec2026.examples.export.DuckDb;
import io.github.apec2026.examples.export.ExportedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads a data package by its descriptor alone, each table with the types of its schema, and says what does not hold. */
public final class PackageInDuckDb {

    private final DuckDb database;
    private final Path folder;
    private final JsonNode descriptor;
    private final List<String> faults = new ArrayList<>();

    private PackageInDuckDb(DuckDb database, Path folder) throws IOException {
        this.database = database;
        this.folder = folder;
        this.descriptor =
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    }

    /** Writes files of one folder, and reads the tables into a database; the faults that were found. */
    public static List<String> faults(List<ExportedFile> files, Path folder, DuckDb database)
            throws IOException, SQLException {
        for (ExportedFile file : files) {
            Path target = folder.resolve(file.path().substring(file.path().lastIndexOf('/') + 1));
            Files.write(target, file.bytes());
        }
        PackageInDuckDb read = new PackageInDuckDb(database, folder);
        for (JsonNode resource : read.descriptor.get("resources")) {
            read.load(resource);
        }
        for (JsonNode resource : read.descriptor.get("resources")) {
            read.check(resource);
        }
        return read.faults;
    }

    private void load(JsonNode resource) throws IOException, SQLException {
        Path file = folder.resolve(resource.get("path").asText());
        byte[] bytes = Files.readAllBytes(file);
        if (!resource.get("hash").asText().equals("sha256:" + Digests.sha256(bytes))
                || resource.get("bytes").asInt() != bytes.length) {
            faults.add(name(resource) + ": other bytes than the descriptor says");
        }
        String columns = fields(resource).stream()
                .map(field -> "'" + field.get("name").asText() + "': '" + type(field) + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        database.run("CREATE TABLE " + quoted(name(resource)) + " AS SELECT * FROM read_csv('" + file
                + "', header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', new_line = '\\r\\n',"
                + " max_line_size = 10000000, columns = " + columns + ")");
        String header = Files.readString(file).lines().findFirst().orElseThrow();
        String expected = fields(resource).stream()
                .map(field -> field.get("name").asText())
                .collect(Collectors.joining(","));
        if (!header.equals(expected)) {
            faults.add(name(resource) + ": another header than the schema's: " + header);
        }
    }

    private static String type(JsonNode field) {
        return switch (field.get("type").asText()) {
            case "string" -> "VARCHAR";
            case "integer" -> "BIGINT";
            case "number" -> "DECIMAL(38, 6)";
            case "date" -> "DATE";
            default -> throw new IllegalArgumentException("No type of a table schema here: " + field);
        };
    }

    private void check(JsonNode resource) throws SQLException {
        String table = quoted(name(resource));
        for (JsonNode field : fields(resource)) {
            String column = quoted(field.get("name").asText());
            JsonNode constraints = field.path("constraints");
            if (constraints.path("required").asBoolean()) {
                none(resource, column + " IS NULL", "empty cells in " + column);
            }
            if (constraints.has("enum")) {
                String codes = StreamSupport.stream(constraints.get("enum").spliterator(), false)
                        .map(code -> "'" + code.asText() + "'")
                        .collect(Collectors.joining(", "));
                none(resource, column + " NOT IN (" + codes + ")", "other codes in " + column);
            }
        }
        String key = names(resource.at("/schema/primaryKey"));
        if (database.number("SELECT count(*) FROM " + table)
                != database.number("SELECT count(*) FROM (SELECT DISTINCT " + key + " FROM " + table + ")")) {
            faults.add(name(resource) + ": rows with equal keys " + key);
        }
        for (JsonNode foreign : resource.at("/schema/foreignKeys")) {
            String column = names(foreign.get("fields"));
            String target = foreign.at("/reference/resource").asText();
            none(
                    resource,
                    // Nothing is not in an empty list, says SQL.
                    column + " IS NOT NULL AND " + column + " NOT IN (SELECT " + names(foreign.at("/reference/fields"))
                            + " FROM " + quoted(target.isEmpty() ? name(resource) : target) + ")",
                    "ids in " + column + " that " + target + " does not have");
        }
    }

    private void none(JsonNode resource, String condition, String what) throws SQLException {
        long count = database.number("SELECT count(*) FROM " + quoted(name(resource)) + " WHERE " + condition);
        if (count > 0) {
            faults.add(name(resource) + ": " + count + " " + what);
        }
    }

    private static List<JsonNode> fields(JsonNode resource) {
        return StreamSupport.stream(resource.at("/schema/fields").spliterator(), false)
                .toList();
    }

    private static String names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> quoted(each.asText()))
                .collect(Collectors.joining(", "));
    }

    private static String name(JsonNode resource) {
        return resource.get("name").asText();
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
