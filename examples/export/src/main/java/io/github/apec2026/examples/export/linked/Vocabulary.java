package io.github.apec2026.examples.export.linked;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.examples.export.origin.ClaimUris;

/** The names of vocabularies, and the JSON-LD context that shortens them. The context is part of each document: nothing is fetched. */
final class Vocabulary {

    /** The namespace of what no other vocabulary has a term for. */
    static final String NAMESPACE = ClaimUris.VOCABULARY;

    /** The prefix of {@link #NAMESPACE}. */
    static final String PREFIX = "apec:";

    /** The datatype of dates of ISO 8601-2, by the Library of Congress. */
    static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    private Vocabulary() {}

    /** Terms without a prefix are those of schema.org, which readers of pages expect. */
    static ObjectNode context() {
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        context.put("@vocab", "https://schema.org/");
        context.put("apec", NAMESPACE);
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("skos", "http://www.w3.org/2004/02/skos/core#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        for (String reference : new String[] {"prov:hadPrimarySource", "prov:wasDerivedFrom", "prov:wasQuotedFrom"}) {
            context.putObject(reference).put("@type", "@id");
        }
        for (String reference : new String[] {"apec:subject", "apec:property", "apec:editorial", "license"}) {
            context.putObject(reference).put("@type", "@id");
        }
        for (String day : new String[] {"startDate", "endDate", "datePublished", "dateCreated"}) {
            context.putObject(day).put("@type", "xsd:date");
        }
        context.putObject("apec:words").put("@container", "@list");
        return context;
    }

    /** The term of a property or a class of the record. */
    static String term(String name) {
        return PREFIX + name;
    }
}
