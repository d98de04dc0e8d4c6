package io.github.apec2026.examples.mcp.json;

import io.github.apec2026.model.Id;
import io.github.apec2026.value.Coded;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as trees of maps, lists, texts, numbers and booleans, which any JSON library writes. An empty {@link Optional} is left out, an
 * empty list is written; ids and codes are texts. {@link Schemas} describes the same form.
 */
public final class Trees {

    private Trees() {}

    /** The tree of a record, its members in the order of the components. */
    public static Map<String, Object> of(Record value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object member = read(component, value);
            if (member instanceof Optional<?> optional) {
                optional.ifPresent(present -> tree.put(component.getName(), tree(present)));
            } else {
                tree.put(component.getName(), tree(member));
            }
        }
        return tree;
    }

    private static Object tree(Object value) {
        if (value instanceof String || value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Id<?> id) {
            return id.toString();
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof Record record) {
            return of(record);
        }
        if (value instanceof Collection<?> values) {
            List<Object> list = new ArrayList<>();
            values.forEach(each -> list.add(tree(each)));
            return list;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((key, each) -> members.put(key.toString(), tree(each)));
            return members;
        }
        throw new IllegalArgumentException("Nothing of " + value.getClass() + " is written in an answer");
    }

    private static Object read(RecordComponent component, Record value) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // records of answers are not public
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A component cannot be read: " + component, e);
        }
    }
}
