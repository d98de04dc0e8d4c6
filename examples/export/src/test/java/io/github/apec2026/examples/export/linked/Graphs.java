package io.github.apec2026.examples.export.linked;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;

/** JSON-LD and Turtle as read by Jena. */
public final class Graphs {

    private Graphs() {}

    public static Model jsonLd(String text) {
        return read(text, Lang.JSONLD11);
    }

    public static Model turtle(String text) {
        return read(text, Lang.TURTLE);
    }

    private static Model read(String text, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), "urn:no-base", language);
        return model;
    }

    /** What violates the shapes that are exported. */
    public static ValidationReport violations(Model model) {
        Graph shapes = turtle(new String(LinkedFiles.resource("shapes.ttl"), StandardCharsets.UTF_8))
                .getGraph();
        return ShaclValidator.get().validate(Shapes.parse(shapes), model.getGraph());
    }
}
