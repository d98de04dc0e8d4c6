package io.github.apec2026.examples.export.sdmx;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.value.LocalizedText;

/** What SDMX maintains: schemes, lists, structures and flows of one agency, in one version. */
final class Maintainable {

    /** The agency: the record itself. */
    static final String AGENCY = "APEC2026";

    /** The version of the structures; a changed component raises it, a further code does not. */
    static final String VERSION = "1.0.0";

    private Maintainable() {}

    static ObjectNode addTo(ArrayNode all, String id, String name) {
        ObjectNode node = all.addObject().put("id", id).put("version", VERSION).put("agencyID", AGENCY);
        Names.addTo(node, LocalizedText.of("en", name));
        return node;
    }

    /** The URN of one: {@code urn:sdmx:org.sdmx.infomodel.codelist.Codelist=APEC2026:CL_BOUND(1.0.0)}. */
    static String urn(String className, String id) {
        return "urn:sdmx:org.sdmx.infomodel." + className + "=" + AGENCY + ":" + id + "(" + VERSION + ")";
    }
}
