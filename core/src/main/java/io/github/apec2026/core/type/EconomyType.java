package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A member economy, by its key: the code that claim files use. */
final class EconomyType extends ValueType<Economy> {

    EconomyType() {
        super(REFERENCE, "member economy", Economy.class);
    }

    @Override
    public Economy read(JsonParser in) throws IOException, ValueFormatException {
        String code = string(in);
        for (Economy economy : Economy.values()) {
            if (economy.id().key().equals(code)) {
                return economy;
            }
        }
        throw unknownCode(code, known());
    }

    /** All codes. */
    static String known() {
        StringBuilder known = new StringBuilder();
        for (Economy each : Economy.values()) {
            known.append(known.length() == 0 ? "" : ", ").append(each.code());
        }
        return known.toString();
    }

    @Override
    public void write(Economy value, ValueOutput out) {
        out.id(value.id());
    }

    @Override
    public Economy read(ValueInput in) {
        return Economy.of(in.id().as(EntityType.ECONOMY)).orElseThrow();
    }

    @Override
    public JsonSchema jsonSchema() {
        List<String> codes = new ArrayList<>();
        for (Economy each : Economy.values()) {
            codes.add(each.code());
        }
        return JsonSchema.any().with("enum", codes);
    }

    @Override
    public List<Id<?>> referredToBy(Economy value) {
        return List.of(value.id());
    }
}
