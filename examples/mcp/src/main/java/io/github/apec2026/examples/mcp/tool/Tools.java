package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.DocumentStore;
import java.util.List;
import java.util.Map;

/** All tools, over one record. Thread-safe. */
public final class Tools {

    private static final List<Tool> ALL = List.of(
            SearchTool.tool(),
            SaidTool.tool(),
            EntityTool.tool(),
            FactTool.tool(),
            MeetingsTool.tool(),
            OutcomesTool.tool(),
            TimelineTool.tool(),
            StatementsTool.tool(),
            InitiativesTool.tool(),
            AgendaTool.tool(),
            FiguresTool.tool(),
            ComputeTool.tool(),
            OfficialsTool.tool(),
            ContradictionsTool.tool(),
            AgreementsTool.tool(),
            LeftOpenTool.tool(),
            CarriedTool.tool(),
            SourcesTool.tool());

    private final Subsets subsets;

    /** The tools over a record, and the texts of its documents as far as they are at hand. */
    public Tools(ApecDataset apec, DocumentStore documents) {
        this.subsets = new Subsets(apec, documents);
    }

    /** The tools, the general ones first. */
    public List<Tool> list() {
        return ALL;
    }

    /** A tool by its name. */
    public Tool named(String name) {
        return ALL.stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No tool " + name));
    }

    /** The record. */
    public ApecDataset apec() {
        return subsets.complete();
    }

    /**
     * Answers a call.
     *
     * @throws BadArgument when it cannot be answered as it is
     */
    public Tool.Result call(Tool tool, Map<String, Object> arguments) {
        return tool.call(arguments, subsets);
    }
}
