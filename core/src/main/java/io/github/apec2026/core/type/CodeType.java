package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.value.Coded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** One of the constants of an enum, by its code. */
final class CodeType<C extends Enum<C> & Coded> extends ValueType<C> {

    private final Map<String, C> byCode = new HashMap<>();

    CodeType(String noun, Class<C> constants) {
        super("code", noun, constants);
        for (C constant : constants.getEnumConstants()) {
            byCode.put(constant.code(), constant);
        }
    }

    @Override
    public C read(JsonParser in) throws IOException, ValueFormatException {
        String code = string(in);
        C constant = byCode.get(code);
        if (constant == null) {
            throw unknownCode(code, String.join(", ", new TreeSet<>(byCode.keySet())));
        }
        return constant;
    }

    @Override
    public void write(C value, ValueOutput out) {
        out.text(value.code());
    }

    @Override
    public C read(ValueInput in) {
        String code = in.text();
        C constant = byCode.get(code);
        if (constant == null) {
            throw new IllegalStateException("There is no " + noun() + " " + code);
        }
        return constant;
    }

    @Override
    public JsonSchema jsonSchema() {
        List<String> codes = new ArrayList<>();
        for (C constant : valueClass().getEnumConstants()) {
            codes.add(constant.code());
        }
        return JsonSchema.any().with("enum", codes);
    }
}
