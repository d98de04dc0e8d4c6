package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Schemas;
import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of arguments. */
final class Params {

    /** The most characters of a text. */
    static final int MAX_TEXT = 300;

    /** The most members of a list. */
    static final int MAX_LIST = 50;

    private Params() {}

    /** A text that shows something. */
    static Param<String> text(String name, String description) {
        return Param.of(name, description, textSchema(), (value, at, apec) -> shown(string(value, at), at));
    }

    /** An id, which must be in the record, or words. */
    static Param<String> subject(String name, String description) {
        return Param.of(name, description, textSchema(), (value, at, apec) -> {
            String text = shown(string(value, at), at);
            return Subject.isId(text)
                    ? new Ids(apec, at).of(text, EntityType.all()).toString()
                    : text;
        });
    }

    /** A text as it is, such as a cursor or the name of a property. */
    static Param<String> word(String name, String description) {
        return Param.of(name, description, textSchema(), (value, at, apec) -> string(value, at));
    }

    /** The id of an entity of one type; its key alone will do. */
    static <E extends Entity> Param<Id<E>> id(String name, EntityType<E> type, String description) {
        return Param.of(
                name,
                description + " An id such as " + type + "/…; see search.",
                textSchema(),
                (value, at, apec) ->
                        new Ids(apec, at).of(string(value, at), List.of(type)).as(type));
    }

    /** The id of any entity. */
    static Param<Id<?>> anyId(String name, String description) {
        return Param.of(
                name,
                description,
                textSchema(),
                (value, at, apec) -> new Ids(apec, at).of(string(value, at), EntityType.all()));
    }

    /** The id of a person, an official, an organization, a place or an economy. */
    static Param<Id<? extends Agent>> agent(String name, String description) {
        List<EntityType<?>> types = EntityType.all().stream()
                .<EntityType<?>>map(type -> type)
                .filter(type -> Agent.class.isAssignableFrom(type.entityClass()))
                .toList();
        return Param.of(
                name,
                description + " The id of one of " + types + "; see search.",
                textSchema(),
                (value, at, apec) ->
                        new Ids(apec, at).of(string(value, at), types).asAgent().orElseThrow());
    }

    /** The ids of some entities of a type. */
    static <E extends Entity> Param<List<Id<E>>> ids(String name, EntityType<E> type, String description) {
        return Param.of(name, description, list(textSchema()), (value, at, apec) -> {
            List<Id<E>> ids = new ArrayList<>();
            for (Object each : members(value, at)) {
                ids.add(new Ids(apec, at).of(string(each, at), List.of(type)).as(type));
            }
            return ids;
        });
    }

    /** A constant of an enum, by its code. */
    static <C extends Enum<C> & Coded> Param<C> code(String name, Class<C> codes, String description) {
        return Param.of(
                name, description, codeSchema(Schemas.codes(codes)), (value, at, apec) -> constant(codes, value, at));
    }

    /** Some constants of an enum. */
    static <C extends Enum<C> & Coded> Param<List<C>> codes(String name, Class<C> codes, String description) {
        return Param.of(name, description, list(codeSchema(Schemas.codes(codes))), (value, at, apec) -> {
            List<C> constants = new ArrayList<>();
            for (Object each : members(value, at)) {
                constants.add(constant(codes, each, at));
            }
            return constants;
        });
    }

    /** Some types of entities. */
    static Param<List<EntityType<?>>> types(String name, String description) {
        List<String> names =
                EntityType.all().stream().map(EntityType::entityName).toList();
        return Param.of(name, description, list(codeSchema(names)), (value, at, apec) -> {
            List<EntityType<?>> types = new ArrayList<>();
            for (Object each : members(value, at)) {
                types.add(EntityType.named(string(each, at)).orElseThrow(() -> bad(at, each, "use one of " + names)));
            }
            return types;
        });
    }

    /** One of the 21 economies, by its key, its id or a code. */
    static Param<Economy> economy(String name, String description) {
        List<String> keys =
                Arrays.stream(Economy.values()).map(each -> each.id().key()).toList();
        return Param.of(name, description, codeSchema(keys), (value, at, apec) -> {
            String text = string(value, at);
            String key = text.startsWith("economy/") ? text.substring("economy/".length()) : text;
            return Arrays.stream(Economy.values())
                    .filter(each -> each.id().key().equals(key))
                    .findFirst()
                    .or(() -> Economy.ofCode(text))
                    .orElseThrow(() -> bad(at, value, "use one of " + keys));
        });
    }

    /** A time: a day, a month, a year or a range of them. */
    static Param<DateRange> dates(String name, String description) {
        return Param.of(
                name,
                description
                        + " ISO 8601-2: 2026-02-10, 2026-02, 2026, 2026-02-01/2026-02-10, 2026-01-15/.. or ../2026-01-28.",
                textSchema(),
                (value, at, apec) -> {
                    try {
                        return DateRange.parse(string(value, at));
                    } catch (IllegalArgumentException e) {
                        throw bad(at, value, "write 2026-02-10, 2026-02, 2026 or 2026-02-01/2026-02-10");
                    }
                });
    }

    /** Yes or no. */
    static Param<Boolean> flag(String name, String description) {
        return Param.of(name, description, Map.of("type", "boolean"), (value, at, apec) -> {
            if (value instanceof Boolean flag) {
                return flag;
            }
            throw bad(at, value, "give true or false");
        });
    }

    /** A whole number within limits. */
    static Param<Integer> number(String name, int least, int most, String description) {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("type", "integer");
        type.put("minimum", least);
        type.put("maximum", most);
        return Param.of(name, description, type, (value, at, apec) -> {
            if (value instanceof Integer number && number >= least && number <= most) {
                return number;
            }
            throw bad(at, value, "give a whole number from " + least + " to " + most);
        });
    }

    /** The refusal of a value: it is named, escaped and cut. */
    static BadArgument bad(String name, Object value, String remedy) {
        String shown = value instanceof String text ? "'" + Printable.of(text, 100) + "'" : kind(value);
        return new BadArgument("The argument " + name + " cannot be " + shown + ": " + remedy + ".");
    }

    private static String kind(Object value) {
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        return value instanceof List<?> ? "a list" : Printable.of(value.toString(), 100);
    }

    private static String string(Object value, String name) {
        if (!(value instanceof String text)) {
            throw bad(name, value, "give a text");
        }
        if (text.length() > MAX_TEXT) {
            throw bad(name, value, "give at most " + MAX_TEXT + " characters");
        }
        return text;
    }

    private static String shown(String text, String name) {
        if (Printable.isBlank(text) || Printable.hasLoneSurrogate(text)) {
            throw bad(name, text, "give a text with letters, digits or characters");
        }
        return text;
    }

    private static <C extends Enum<C> & Coded> C constant(Class<C> codes, Object value, String name) {
        String text = string(value, name);
        return Arrays.stream(codes.getEnumConstants())
                .filter(constant -> constant.code().equals(text))
                .findFirst()
                .orElseThrow(() -> bad(name, value, "use one of " + Schemas.codes(codes)));
    }

    private static List<?> members(Object value, String name) {
        if (!(value instanceof List<?> members)) {
            throw bad(name, value, "give a list");
        }
        if (members.isEmpty() || members.size() > MAX_LIST) {
            throw bad(name, value, "give 1 to " + MAX_LIST + " members, or leave the argument out");
        }
        return members;
    }

    private static Map<String, Object> textSchema() {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("type", "string");
        type.put("maxLength", MAX_TEXT);
        return type;
    }

    private static Map<String, Object> codeSchema(List<String> codes) {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("type", "string");
        type.put("enum", codes);
        return type;
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("type", "array");
        type.put("items", items);
        type.put("minItems", 1);
        type.put("maxItems", MAX_LIST);
        return type;
    }
}
