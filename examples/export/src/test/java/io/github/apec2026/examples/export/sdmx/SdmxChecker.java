package io.github.apec2026.examples.export.sdmx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Checks data of SDMX-CSV 2.0 by a structure message of SDMX-JSON 2.0, knowing nothing of either but the two specifications: every
 * reference leads to something, every row has its dimensions and its mandatory attributes, every code is in its list, every value is of its
 * type, and no key occurs twice.
 */
final class SdmxChecker {

    private static final Pattern COMPONENT_ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern CODE_ID = Pattern.compile("[A-Za-z0-9_@$-]+");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z]{4})?");
    private static final Pattern PERIOD =
            Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?|\\d{4}-\\d{2}-\\d{2}/P[1-9]\\d*[YMD]");

    private final Map<String, JsonNode> artefacts = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private SdmxChecker(JsonNode message) {
        JsonNode data = message.path("data");
        collect(data.path("dataStructures"), "datastructure.DataStructure", "");
        collect(data.path("dataflows"), "datastructure.Dataflow", "");
        collect(data.path("codelists"), "codelist.Codelist", "codes");
        collect(data.path("conceptSchemes"), "conceptscheme.ConceptScheme", "concepts");
        for (String required : List.of("id", "prepared", "sender")) {
            expect(message.path("meta").has(required), "The message has no " + required);
        }
        expect(CODE_ID.matcher(message.path("meta").path("id").asText()).matches(), "The id of the message is none");
        data.path("dataStructures").forEach(this::checkStructure);
        data.path("dataflows").forEach(flow -> resolve(flow.path("structure").asText()));
    }

    /** The problems of a structure message and of data; empty when there is none. */
    static List<String> problems(String structure, String... data) throws IOException {
        SdmxChecker checker = new SdmxChecker(new ObjectMapper().readTree(structure));
        for (String csv : data) {
            checker.checkData(csv);
        }
        return checker.problems;
    }

    private void collect(JsonNode all, String className, String items) {
        for (JsonNode each : all) {
            String suffix = "=" + each.path("agencyID").asText() + ":"
                    + each.path("id").asText() + "(" + each.path("version").asText() + ")";
            expect(
                    artefacts.put("urn:sdmx:org.sdmx.infomodel." + className + suffix, each) == null,
                    "Twice: " + suffix);
            checkNames(each);
            Set<String> ids = new HashSet<>();
            for (JsonNode item : each.path(items)) {
                String id = item.path("id").asText();
                expect(ids.add(id), "The item " + id + " is twice in " + suffix);
                expect(CODE_ID.matcher(id).matches(), "Not an id: " + id);
                checkNames(item);
                if (items.equals("concepts")) {
                    artefacts.put("urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept" + suffix + "." + id, item);
                }
            }
        }
    }

    private void checkNames(JsonNode node) {
        expect(!node.path("name").asText().isEmpty(), "No name: " + node.path("id"));
        node.path("names")
                .fieldNames()
                .forEachRemaining(tag -> expect(LANGUAGE.matcher(tag).matches(), "Not a language: " + tag));
    }

    private void checkStructure(JsonNode structure) {
        Set<String> ids = new HashSet<>();
        int position = 0;
        for (JsonNode component : components(structure)) {
            String id = component.path("id").asText();
            expect(ids.add(id), "The component " + id + " is twice in " + structure.path("id"));
            expect(COMPONENT_ID.matcher(id).matches(), "Not an id of a component: " + id);
            resolve(component.path("conceptIdentity").asText());
            JsonNode representation = component.path("localRepresentation");
            if (representation.has("enumeration")) {
                resolve(representation.path("enumeration").asText());
            } else {
                expect(representation.path("format").has("dataType"), id + " has no representation");
            }
            if (component.has("position")) {
                expect(component.path("position").asInt() == position, id + " is not at its position");
                position++;
            }
        }
        list(structure, "attributeList", "attributes")
                .forEach(attribute -> expect(
                        attribute.path("attributeRelationship").size() == 1,
                        "To what belongs " + attribute.path("id")));
    }

    private void checkData(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            expect(
                    parser.getHeaderNames().subList(0, 3).equals(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION")),
                    "The first columns are " + parser.getHeaderNames());
            Set<String> keys = new HashSet<>();
            for (CSVRecord row : parser) {
                expect(row.isConsistent(), "A row has " + row.size() + " cells");
                expect(row.get("STRUCTURE").equals("dataflow"), "Not a structure: " + row.get("STRUCTURE"));
                expect(row.get("ACTION").equals("I"), "Not an action: " + row.get("ACTION"));
                JsonNode flow =
                        resolve("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=" + row.get("STRUCTURE_ID"));
                checkRow(row, resolve(flow.path("structure").asText()), keys);
            }
        }
    }

    private void checkRow(CSVRecord row, JsonNode structure, Set<String> keys) {
        StringBuilder key = new StringBuilder(row.get("STRUCTURE_ID"));
        List<JsonNode> dimensions = new ArrayList<>();
        list(structure, "dimensionList", "dimensions").forEach(dimensions::add);
        JsonNode time = list(structure, "dimensionList", "timeDimension");
        if (!time.isMissingNode()) {
            dimensions.add(time);
        }
        for (JsonNode dimension : dimensions) {
            String value = row.get(dimension.path("id").asText());
            expect(!value.isEmpty(), "A row lacks " + dimension.path("id"));
            key.append('.').append(value);
        }
        expect(keys.add(key.toString()), "Twice: " + key);
        int columns = 3;
        for (JsonNode component : components(structure)) {
            columns++;
            String value = row.get(component.path("id").asText());
            boolean isMandatory = component.path("usage").asText().equals("mandatory");
            expect(!isMandatory || !value.isEmpty(), "A row lacks " + component.path("id"));
            if (!value.isEmpty()) {
                checkValue(component, value);
            }
        }
        expect(
                columns == row.size(),
                "Columns that no component has: " + row.toMap().keySet());
    }

    private void checkValue(JsonNode component, String value) {
        JsonNode representation = component.path("localRepresentation");
        if (representation.has("enumeration")) {
            boolean isCode = false;
            for (JsonNode code :
                    resolve(representation.path("enumeration").asText()).path("codes")) {
                isCode |= code.path("id").asText().equals(value);
            }
            expect(isCode, value + " is no code of " + component.path("id"));
            return;
        }
        switch (representation.path("format").path("dataType").asText()) {
            case "Decimal" -> expect(isDecimal(value), value + " is no number");
            case "ObservationalTimePeriod" -> expect(PERIOD.matcher(value).matches(), value + " is no period");
            case "String" -> expect(!value.isBlank(), "blank");
            default -> problems.add("Not a data type: " + representation);
        }
    }

    private static boolean isDecimal(String value) {
        try {
            return new BigDecimal(value).toPlainString().equals(value);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static List<JsonNode> components(JsonNode structure) {
        List<JsonNode> all = new ArrayList<>();
        list(structure, "dimensionList", "dimensions").forEach(all::add);
        JsonNode time = list(structure, "dimensionList", "timeDimension");
        if (!time.isMissingNode()) {
            all.add(time);
        }
        list(structure, "measureList", "measures").forEach(all::add);
        list(structure, "attributeList", "attributes").forEach(all::add);
        return all;
    }

    private static JsonNode list(JsonNode structure, String list, String name) {
        return structure.path("dataStructureComponents").path(list).path(name);
    }

    private JsonNode resolve(String urn) {
        JsonNode found = artefacts.get(urn);
        expect(found != null, "Leads nowhere: " + urn);
        return found == null ? new ObjectMapper().createObjectNode() : found;
    }

    private void expect(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
