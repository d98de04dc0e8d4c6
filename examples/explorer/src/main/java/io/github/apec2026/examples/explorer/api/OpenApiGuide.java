package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.examples.explorer.web.ApiGuide;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the guide from the OpenAPI description, once. */
@Component
class OpenApiGuide implements ApiGuide {

    private final ObjectProvider<OpenApiWebMvcResource> descriptions;
    private final JsonMapper json;
    private final Map<String, List<Subject>> read = new ConcurrentHashMap<>();

    OpenApiGuide(ObjectProvider<OpenApiWebMvcResource> descriptions, JsonMapper json) {
        this.descriptions = descriptions;
        this.json = json;
    }

    @Override
    public List<Subject> subjects(HttpServletRequest request) {
        return read.computeIfAbsent("all", none -> {
            try {
                byte[] description = descriptions.getObject().openapiJson(request, "/v3/api-docs", Locale.ENGLISH);
                return subjects(json.readTree(description));
            } catch (com.fasterxml.jackson.core.JsonProcessingException | JacksonException e) {
                throw new IllegalStateException("The description of the API cannot be read", e);
            }
        });
    }

    private static List<Subject> subjects(JsonNode description) {
        Map<String, Map<String, Operation>> bySubject = new LinkedHashMap<>();
        for (JsonNode tag : description.path("tags")) {
            bySubject.put(tag.path("name").stringValue(), new TreeMap<>());
        }
        description.path("paths").forEachEntry((path, of) -> {
            JsonNode operation = of.path("get");
            String subject = operation.path("tags").path(0).asString("");
            bySubject
                    .computeIfAbsent(subject, name -> new TreeMap<>())
                    .put(path, new Operation(path, operation.path("summary").asString(""), parameters(operation)));
        });
        List<Subject> subjects = new ArrayList<>();
        bySubject.forEach((name, operations) -> subjects.add(new Subject(name, List.copyOf(operations.values()))));
        return List.copyOf(subjects);
    }

    private static List<Parameter> parameters(JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            List<String> values = new ArrayList<>();
            parameter.path("schema").path("enum").forEach(value -> values.add(value.stringValue()));
            String text = parameter.path("description").asString("");
            parameters.add(new Parameter(
                    parameter.path("name").stringValue(),
                    text.lines().findFirst().orElse(""), // the codes follow line by line
                    values,
                    parameter.path("required").asBoolean(false)
                            && parameter.path("in").asString("").equals("query")));
        }
        return parameters;
    }
}
