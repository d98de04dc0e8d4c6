package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.examples.explorer.narrowing.NarrowedBy;
import io.github.apec2026.examples.explorer.narrowing.Narrowers;
import io.github.apec2026.examples.explorer.narrowing.Parameter.Form;
import io.github.apec2026.examples.explorer.web.Paging;
import io.github.apec2026.examples.explorer.web.Query;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.value.Coded;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Completes what springdoc reads from the methods: the parameters by which a list is narrowed, the parts of ids, the problems, and what each
 * property and each code means.
 */
@Component
class OpenApiDescription implements OpenApiCustomizer, OperationCustomizer {

    private static final String PROBLEM = "Problem";

    private static final Map<String, String> PARTS_OF_ADDRESSES = Map.of(
            "type", "The type of the entity",
            "key", "The key of the entity: its id without the type",
            "document", "The key of the document",
            "part", "The key of the article within its document",
            "property", "The name of the property, as in the JSON of the entity",
            "indicator", "The key of the indicator",
            "edition", "The key of the edition, which is its year",
            "meeting", "The key of the meeting",
            "organization", "The key of the organization");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Query.class, Paging.class);
    }

    private final Narrowers narrowers;
    private final String version;
    private final Descriptions descriptions = Descriptions.read();

    OpenApiDescription(Narrowers narrowers, @Value("${explorer.version}") String version) {
        this.narrowers = narrowers;
        this.version = version;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Optional<NarrowedBy> narrowed = Optional.ofNullable(method.getMethodAnnotation(NarrowedBy.class));
        List<Parameter> parameters = new ArrayList<>();
        narrowed.flatMap(by -> narrowers.named(by.value()))
                .ifPresent(narrower -> narrower.parameters().forEach(each -> parameters.add(parameter(each))));
        if (operation.getParameters() != null) {
            parameters.addAll(operation.getParameters());
        }
        if (Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType().equals(Paging.class))) {
            parameters.add(number(Paging.LIMIT, 1, Paging.MOST, Paging.USUAL, "How many are wanted at most."));
            parameters.add(number(Paging.OFFSET, 0, 1_000_000, 0, "How many come before them."));
        }
        parameters.forEach(OpenApiDescription::complete);
        if (!parameters.isEmpty()) {
            operation.setParameters(parameters);
        }
        return operation;
    }

    private static void complete(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(PARTS_OF_ADDRESSES.get(parameter.getName()));
        }
        if (parameter.getName().equals("type")) {
            parameter.setSchema(new StringSchema()
                    ._enum(EntityType.all().stream().map(EntityType::entityName).toList()));
        }
        if (parameter.getSchema() instanceof StringSchema text && text.getEnum() == null) {
            text.setMaxLength(200);
        }
    }

    private static Parameter number(String name, int least, int most, int usual, String description) {
        Schema<?> schema =
                new IntegerSchema().minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most));
        schema.setDefault(usual);
        return new Parameter().name(name).in("query").description(description).schema(schema);
    }

    private Parameter parameter(io.github.apec2026.examples.explorer.narrowing.Parameter given) {
        Schema<?> schema = given.form() == Form.FLAG ? new BooleanSchema() : new StringSchema();
        String description = given.description();
        switch (given.form()) {
            case CODE -> {
                List<String> codes = given.codes().stream().map(Coded::code).toList();
                schema = new StringSchema()._enum(codes);
                description += descriptions.codes(codes).orElse("");
            }
            case REFERENCE ->
                description += " The id or the key of one of: "
                        + String.join(
                                ", ",
                                given.types().stream()
                                        .map(EntityType::entityName)
                                        .toList()) + ".";
            case DATE -> description += " Written `2026-02-10`, `2026-02` or `2026`.";
            case QUANTITY -> description += " An amount and a unit: `1400 people`.";
            case TEXT, FLAG -> {}
        }
        return new Parameter()
                .name(given.name())
                .in("query")
                .description(description)
                .schema(schema);
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info()
                .title("apec2026")
                .version(version)
                .description(
                        "The record of what documents say about APEC 2026: every value with its claims, their words and"
                                + " their citations. What no document states is left out. Every answer has an entity tag, and every"
                                + " error is a problem (RFC 9457).")
                .license(new License()
                        .name("Apache License 2.0, for code and claims; the documents belong to their publishers")
                        .identifier("Apache-2.0")));
        api.setServers(List.of(new Server().url("/").description("This explorer")));
        api.getComponents().addSchemas(PROBLEM, problem());
        api.getPaths().values().forEach(path -> path.readOperations().forEach(OpenApiDescription::addProblems));
        api.getComponents().getSchemas().forEach(this::describe);
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("What went wrong (RFC 9457)")
                .addProperty("title", new StringSchema().description("The name of the status"))
                .addProperty("status", new IntegerSchema().description("The status"))
                .addProperty("detail", new StringSchema().description("What was wrong, and what would be right"))
                .addProperty("instance", new StringSchema().description("The address that was asked for"));
    }

    private static void addProblems(Operation operation) {
        if (operation.getParameters() != null && !operation.getParameters().isEmpty()) {
            operation.getResponses().addApiResponse("400", response("Something is written wrongly"));
            operation.getResponses().addApiResponse("404", response("There is no such thing"));
        }
        operation.getResponses().addApiResponse("304", new ApiResponse().description("The client has this answer"));
    }

    private static ApiResponse response(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    /** Describes the properties of a schema: its own, and those beside what it has from a more general one. */
    private void describe(String name, Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((property, of) -> describe(name, property, of));
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> describe(name, part));
        }
    }

    private void describe(String name, String property, Schema<?> of) {
        String description = Optional.ofNullable(of.getDescription())
                .or(() -> descriptions.property(name, property))
                .orElse("");
        Schema<?> value = of.getItems() == null ? of : of.getItems();
        if (value.getEnum() != null) {
            List<String> codes = value.getEnum().stream()
                    .map(code -> code.toString().replaceFirst("^economy/", ""))
                    .toList();
            description += descriptions.codes(codes).orElse("");
        }
        if (!description.isEmpty()) {
            of.setDescription(description);
        }
    }
}
