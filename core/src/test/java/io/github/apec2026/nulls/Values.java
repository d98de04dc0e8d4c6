package io.github.apec2026.nulls;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Computations;
import io.github.apec2026.query.FigureTable;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import io.github.apec2026.spi.SkippedFile;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import io.github.apec2026.value.TaggedText;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A value of each type that the exported methods take or belong to: some given here, the rest is what the record answers. */
final class Values {

    private final Map<Class<?>, Object> byClass = new LinkedHashMap<>();

    static Values ofTheRecord() {
        Values values = new Values();
        for (Object given : List.of(
                "en",
                Locale.ENGLISH,
                BigDecimal.ONE,
                BigInteger.ONE,
                LocalDate.of(2026, 5, 1),
                YearMonth.of(2026, 5),
                Path.of("x"),
                new StringWriter(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                Set.of(),
                Map.of(),
                new byte[0],
                String.class,
                Values.class.getClassLoader(),
                ModuleLayer.boot(),
                DocumentStore.none(),
                ClaimSource.overlay("x", new byte[0]),
                new SkippedFile("x", "y"),
                DateRange.parse("2026-05-01"),
                Quantity.of("1", "people"),
                LocalizedText.of("en", "x"),
                new TaggedText("en", "x"),
                Recognizer.of("en"),
                Apec2026.loader(),
                Apec2026.loader().read(),
                Apec2026.loader().read().report(),
                EntityType.MEETING,
                Meeting.DATES,
                Meeting.TOPICS)) {
            values.add(given);
        }
        FigureTable figures = Apec2026.load().observations().table();
        values.add(figures);
        values.add(figures.rows().get(0));
        values.add(figures.rows().get(0).label());
        values.add(figures.rows().get(0).time());
        values.add(Computations.sum(Apec2026.load().get(Observation.id("guangdong-foreign-trade-2025"))));
        values.addReachable(Apec2026.load());
        return values;
    }

    private void add(Object value) {
        byClass.putIfAbsent(value.getClass(), value);
    }

    /** What the methods without arguments answer, one value of each class. */
    private void addReachable(ApecDataset apec) {
        Deque<Object> open = new ArrayDeque<>(byClass.values());
        open.add(apec);
        while (!open.isEmpty()) {
            Object value = open.remove();
            if (value instanceof Collection<?> all) {
                all.stream().limit(20).forEach(open::add);
            } else if (value instanceof Optional<?> maybe) {
                maybe.ifPresent(open::add);
            } else if (isOurs(value.getClass()) && byClass.putIfAbsent(value.getClass(), value) == null) {
                for (Method method : value.getClass().getMethods()) {
                    boolean isGetter = method.getParameterCount() == 0
                            && method.getReturnType() != void.class
                            && !Modifier.isStatic(method.getModifiers())
                            && isOurs(method.getDeclaringClass());
                    if (isGetter) {
                        answer(method, value).ifPresent(open::add);
                    }
                }
            }
        }
    }

    private static Optional<Object> answer(Method method, Object value) {
        try {
            method.setAccessible(true);
            return Optional.ofNullable(method.invoke(value));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.github.apec2026.");
    }

    /** A value for a parameter, if there is one: an id of the type of entity that it asks for. */
    Optional<Object> of(Parameter parameter) {
        if (parameter.getParameterizedType() instanceof ParameterizedType generic && generic.getRawType() == Id.class) {
            for (EntityType<?> type : EntityType.all()) {
                if (generic.getActualTypeArguments()[0] == type.entityClass()) {
                    return Optional.of(Id.parse(type + (type == EntityType.ARTICLE ? "/x/y" : "/x")));
                }
            }
        }
        return of(parameter.getType());
    }

    /** A value of a type, if there is one. */
    Optional<Object> of(Class<?> type) {
        if (type == int.class) {
            return Optional.of(1);
        }
        if (type.isPrimitive()) {
            return Optional.of(Array.get(Array.newInstance(type, 1), 0));
        }
        if (type.isArray() && type != byte[].class) {
            return Optional.of(Array.newInstance(type.getComponentType(), 0));
        }
        if (type.isEnum()) {
            return Arrays.<Object>stream(type.getEnumConstants()).findFirst();
        }
        if (type == Object.class) {
            return Optional.of(Bound.EXACT);
        }
        Object exact = byClass.get(type);
        if (exact != null) {
            return Optional.of(exact);
        }
        return byClass.values().stream().filter(type::isInstance).findFirst();
    }
}
