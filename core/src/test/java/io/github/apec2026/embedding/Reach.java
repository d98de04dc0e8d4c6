package io.github.apec2026.embedding;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Everything that an object holds, by reflection: over the fields of this library's classes, private and inherited ones too, and through
 * arrays and the collections of the JDK.
 */
final class Reach {

    private static final String LIBRARY = "io.github.apec2026.";

    /** What each object held when it was met, and from which field it was met. */
    private final IdentityHashMap<Object, Held> met = new IdentityHashMap<>();

    private final Deque<Object> waiting = new ArrayDeque<>();
    private final SortedSet<String> notFinal = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> foreign = new TreeMap<>();
    private final SortedSet<String> own = new TreeSet<>();

    private Reach() {}

    /** What an object held, and the field, as {@code index.Places.names}, from which the object was met. */
    private record Held(List<Object> all, String from) {}

    static Reach of(Object root) throws IllegalAccessException {
        Reach reach = new Reach();
        reach.meet(root, "");
        while (!reach.waiting.isEmpty()) {
            reach.lookInto(reach.waiting.pop());
        }
        return reach;
    }

    int size() {
        return met.size();
    }

    /** The fields of this library's classes that are not final. */
    Set<String> notFinal() {
        return notFinal;
    }

    /** This library's classes. */
    Set<String> own() {
        return own;
    }

    /** The other classes, each with the fields that lead there; arrays by the name {@code array}. */
    Map<String, SortedSet<String>> foreign() {
        return foreign;
    }

    /** The fields that lead to an object that holds something else in {@code later}, or the object's class. */
    Set<String> differencesTo(Reach later) {
        Set<String> differences = new TreeSet<>();
        met.forEach((object, held) -> {
            Held then = later.met.get(object);
            if (then == null || !same(held.all, then.all)) {
                differences.add(held.from + " " + object.getClass().getSimpleName());
            }
        });
        return differences;
    }

    private static boolean same(List<Object> a, List<Object> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            Object one = a.get(i);
            same = one == b.get(i) || (isBoxed(one) && one.equals(b.get(i)));
        }
        return same;
    }

    /** Reflection boxes primitives anew each time. */
    private static boolean isBoxed(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof Character;
    }

    private void meet(Object object, String from) {
        if (object != null && !met.containsKey(object)) {
            met.put(object, new Held(new ArrayList<>(), from));
            waiting.push(object);
        }
    }

    private void lookInto(Object object) throws IllegalAccessException {
        Class<?> type = object.getClass();
        if (type.getName().startsWith(LIBRARY)) {
            own.add(type.getName().substring(LIBRARY.length()));
            for (Class<?> each = type;
                    each != null && each.getName().startsWith(LIBRARY);
                    each = each.getSuperclass()) {
                fields(each, object);
            }
            return;
        }
        Held held = met.get(object);
        foreign.computeIfAbsent(type.isArray() ? "array" : type.getName(), none -> new TreeSet<>())
                .add(held.from);
        if (type.isArray()) {
            for (int i = 0; i < Array.getLength(object); i++) {
                held.all.add(Array.get(object, i));
            }
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                held.all.add(key);
                held.all.add(value);
            });
        } else if (object instanceof Collection<?> all) {
            held.all.addAll(all);
        } else if (object instanceof AtomicReferenceArray<?> array) {
            for (int i = 0; i < array.length(); i++) {
                held.all.add(array.get(i));
            }
        } else if (object instanceof AtomicReference<?> reference) {
            held.all.add(reference.get());
        } else if (object instanceof Optional<?> maybe) {
            maybe.ifPresent(held.all::add);
        }
        if (!type.isArray() || !type.getComponentType().isPrimitive()) {
            held.all.forEach(each -> meet(each, held.from));
        }
    }

    private void fields(Class<?> type, Object object) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            String name = type.getName().substring(LIBRARY.length()) + "." + field.getName();
            if (!Modifier.isFinal(field.getModifiers())) {
                notFinal.add(Modifier.toString(field.getModifiers()) + " " + name);
            }
            field.setAccessible(true);
            Object value = field.get(object);
            met.get(object).all.add(value);
            if (!field.getType().isPrimitive()) {
                meet(value, name);
            }
        }
    }
}
