package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Schemas;
import io.github.apec2026.examples.mcp.json.Trees;
import io.github.apec2026.value.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** A tool: its name and description, what it takes, what it answers. */
public final class Tool {

    private static final int LONGEST_MESSAGE = 1_000;

    /**
     * An answer in both of its forms.
     *
     * @param structured as the output schema describes it
     * @param text the same in short
     */
    public record Result(Map<String, Object> structured, String text) {}

    private final String name;
    private final String title;
    private final String description;
    private final List<Param<?>> params;
    private final Map<String, Object> outputSchema;
    private final Function<Call, ? extends Answer> run;

    private Tool(
            String name,
            String title,
            String description,
            List<Param<?>> params,
            Map<String, Object> outputSchema,
            Function<Call, ? extends Answer> run) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.params = params;
        this.outputSchema = outputSchema;
        this.run = run;
    }

    /** A tool that answers with a record. */
    static <A extends Record & Answer> Tool of(
            String name, String title, String description, List<Param<?>> own, Class<A> answer, Function<Call, A> run) {
        return new Tool(name, title, description, with(own, Common.ALWAYS), Schemas.of(answer), run);
    }

    /** A tool that answers with a page of rows. */
    static <T extends Record & Row> Tool paged(
            String name,
            String title,
            String description,
            List<Param<?>> own,
            Class<T> row,
            Function<Call, Page<T>> run) {
        return new Tool(
                name,
                title,
                description,
                with(with(own, Common.PAGED), Common.ALWAYS),
                Schemas.of(Page.class, row),
                run);
    }

    private static List<Param<?>> with(List<Param<?>> own, List<Param<?>> more) {
        List<Param<?>> all = new ArrayList<>(own);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The name by which it is called. */
    public String name() {
        return name;
    }

    /** The name to show to people. */
    public String title() {
        return title;
    }

    /** What it answers, and when to call it. */
    public String description() {
        return description;
    }

    /** The JSON Schema of its arguments. */
    public Map<String, Object> inputSchema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        params.forEach(param -> properties.put(param.name(), param.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                params.stream().filter(Param::isRequired).map(Param::name).toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    /** The JSON Schema of its structured answer. */
    public Map<String, Object> outputSchema() {
        return outputSchema;
    }

    /**
     * Answers a call.
     *
     * @throws BadArgument when it cannot be answered as it is
     */
    Result call(Map<String, Object> given, Subsets subsets) {
        try {
            Arguments arguments = Arguments.read(given, params, subsets.complete());
            Answer answer = run.apply(new Call(name, arguments, subsets.view(arguments)));
            return new Result(Trees.of((Record) answer), answer.text());
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new BadArgument(Printable.of(String.valueOf(e.getMessage()), LONGEST_MESSAGE));
        }
    }
}
