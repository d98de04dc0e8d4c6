package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.value.DateRange;
import java.io.IOException;

/** A date or a range of dates in the notation of ISO 8601-2. */
final class DatesType extends ValueType<DateRange> {

    DatesType() {
        super("dates", "date or range of dates", DateRange.class);
    }

    @Override
    public DateRange read(JsonParser in) throws IOException, ValueFormatException {
        String text = string(in);
        try {
            return DateRange.parse(text);
        } catch (IllegalArgumentException e) {
            throw meaning(text, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Relation relate(DateRange a, DateRange b) {
        if (a.equals(b)) {
            return Relation.EQUAL;
        }
        if (a.refines(b)) {
            return Relation.REFINES;
        }
        return b.refines(a) ? Relation.REFINED : Relation.CONFLICTS;
    }

    @Override
    public void write(DateRange value, ValueOutput out) {
        out.text(value.toString());
    }

    @Override
    public DateRange read(ValueInput in) {
        return DateRange.parse(in.text());
    }

    @Override
    public JsonSchema jsonSchema() {
        String date = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
        return JsonSchema.pattern(date + "(/(" + date + "|\\.\\.))?|\\.\\./" + date);
    }
}
