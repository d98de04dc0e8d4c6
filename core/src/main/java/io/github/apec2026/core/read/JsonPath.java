package io.github.apec2026.core.read;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayList;
import java.util.List;

/** Where a parser is, as a JSON Pointer. Takes one copy of each name, where the parser's own way takes several. */
final class JsonPath {

    private JsonPath() {}

    static String of(JsonStreamContext context) {
        List<JsonStreamContext> steps = new ArrayList<>();
        JsonStreamContext step = context.hasPathSegment() ? context : context.getParent();
        for (; step != null && !step.inRoot(); step = step.getParent()) {
            steps.add(step);
        }
        StringBuilder out = new StringBuilder(80);
        for (int i = steps.size() - 1; i >= 0; i--) {
            out.append('/');
            if (steps.get(i).inArray()) {
                out.append(steps.get(i).getCurrentIndex());
            } else {
                out.append(escaped(steps.get(i).getCurrentName()));
            }
        }
        return out.toString();
    }

    private static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }
}
