package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Printable;
import io.github.apec2026.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads the values of parameters. What is wrong is an exception of the kinds that the library itself throws, with what would be right. */
public final class Values {

    private static final int SHOWN = 100;

    /** How ISO 8601-2 writes an end that is not stated. */
    private static final String OPEN = "..";

    private Values() {}

    /** The days from the first day of one date to the last day of another; at least one is given. */
    public static DateRange dates(Optional<String> from, Optional<String> to) {
        Optional<LocalDate> first = from.flatMap(text -> DateRange.parse(text).firstDay());
        Optional<LocalDate> last = to.flatMap(text -> DateRange.parse(text).lastDay());
        DateRange dates = DateRange.parse(end(first) + "/" + end(last));
        if (dates.isInverted()) {
            throw new IllegalArgumentException(
                    "No day lies in '" + dates + "': 'to' comes before 'from'; exchange them");
        }
        return dates;
    }

    private static String end(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(OPEN);
    }

    /** The id of a value: as it is written, or of the first type that has an entity with this key. */
    static Id<?> id(ApecDataset apec, Parameter parameter, String value) {
        List<EntityType<?>> types = parameter.types();
        if (types.contains(EntityType.ECONOMY)) {
            Optional<Economy> economy = Economy.ofCode(value);
            if (economy.isPresent()) {
                return economy.get().id();
            }
        }
        if (value.indexOf('/') >= 0) {
            Id<?> id = Id.parse(value);
            boolean isPerson = id.type() == EntityType.OFFICIAL && types.contains(EntityType.PERSON);
            if (!types.contains(id.type()) && !isPerson) {
                throw new IllegalArgumentException("The parameter '" + parameter.name() + "' names one of " + types
                        + ", not " + Printable.of(value, SHOWN));
            }
            return id;
        }
        if (types.size() == 1) {
            return new Id<>(types.get(0), value);
        }
        for (EntityType<?> type : types) {
            Optional<? extends Id<?>> id =
                    Id.of(type, value).filter(each -> apec.find(each).isPresent());
            if (id.isPresent()) {
                return id.get();
            }
        }
        throw new NoSuchElementException("There is none of " + types + " with the key '" + Printable.of(value, SHOWN)
                + "'; write an id, such as " + types.get(0) + "/key");
    }

    /** An id as a value: its key where the parameter has one type. */
    static String text(Parameter parameter, Id<?> id) {
        return parameter.types().size() == 1 ? id.key() : id.toString();
    }

    static boolean flag(Parameter parameter, String value) {
        if (!value.equals("true")) {
            throw new IllegalArgumentException("The parameter '" + parameter.name()
                    + "' is 'true' or not given, never '" + Printable.of(value, SHOWN) + "'");
        }
        return true;
    }

    static Quantity quantity(Parameter parameter, String value) {
        int space = value.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("The parameter '" + parameter.name()
                    + "' is an amount and a unit, such as '1400 people', not '" + Printable.of(value, SHOWN) + "'");
        }
        return Quantity.of(value.substring(0, space), value.substring(space + 1).strip());
    }
}
