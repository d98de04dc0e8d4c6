package io.github.apec2026.nulls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every exported method refuses {@code null} by the name of the parameter, unless the parameter is marked as nullable. Also those of builders,
 * which are generated: they name the property of an element, or the parameter within a sentence of the JVM.
 */
class NullArgumentsTest {

    private static final Pattern GENERATED =
            Pattern.compile("\\w+( element| key| value( for key: .*)?)?|.* because \"[\\w<>]+\" is null");

    private static final Set<String> EXPORTED = Set.of(
            "claim", "model", "notice", "query", "spi", "value", "", "coverage", "recognition", "recognize", "report");

    private final Values values = Values.ofTheRecord();
    private final Set<String> faults = new TreeSet<>();
    private int calls;
    private int builders;

    @Test
    void nullIsRefusedByName() throws Exception {
        for (Class<?> type : exported()) {
            for (Constructor<?> constructor : type.getConstructors()) {
                if (!Modifier.isAbstract(type.getModifiers())) {
                    check(type, constructor, Optional.empty());
                }
            }
            for (Method method : type.getMethods()) {
                if (isOfInterest(method, type)) {
                    check(type, method, Modifier.isStatic(method.getModifiers()) ? Optional.empty() : target(type));
                }
            }
            builders += isBuilder(type) ? 1 : 0;
        }

        assertThat(faults).isEmpty();
        assertThat(calls).isGreaterThan(500);
        assertThat(builders).isGreaterThan(25);
    }

    private static List<Class<?>> exported() throws ReflectiveOperationException {
        List<Class<?>> exported = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter()
                .importUrls(List.of(
                        Id.class.getProtectionDomain().getCodeSource().getLocation(),
                        Apec2026.class.getProtectionDomain().getCodeSource().getLocation()))) {
            String name = each.getPackageName().replaceFirst("^io\\.github\\.apec2026\\.?", "");
            if (EXPORTED.contains(name) && !each.getSimpleName().endsWith("-info")) {
                Class<?> type = Class.forName(each.getName(), false, Id.class.getClassLoader());
                if (isPublic(type)) {
                    exported.add(type);
                }
            }
        }
        return exported;
    }

    private static boolean isPublic(@Nullable Class<?> type) {
        return type == null || (Modifier.isPublic(type.getModifiers()) && isPublic(type.getEnclosingClass()));
    }

    private static boolean isOfInterest(Method method, Class<?> type) {
        boolean isInherited = !Values.isOurs(method.getDeclaringClass());
        boolean isOfEnum = type.isEnum() && method.getName().equals("valueOf");
        return !method.isSynthetic()
                && !method.isBridge()
                && !isInherited
                && !isOfEnum
                && !method.getName().equals("equals");
    }

    private void check(Class<?> type, Executable called, Optional<Object> target) throws ReflectiveOperationException {
        boolean needsTarget = called instanceof Method && !Modifier.isStatic(called.getModifiers());
        Parameter[] parameters = called.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getType().isPrimitive() || isNullable(parameters[i])) {
                continue;
            }
            String name = nameOf(type, called, i);
            String what =
                    type.getName().replace("io.github.apec2026.", "") + "." + called.getName() + "#" + i + " " + name;
            if (needsTarget && target.isEmpty()) {
                continue; // a type without an instance here
            }
            Optional<Object> fresh = isBuilder(type) ? target(type) : target; // it takes each value once
            Object[] arguments = new Object[parameters.length];
            for (int j = 0; j < arguments.length; j++) {
                arguments[j] = j == i ? null : values.of(parameters[j]).orElseThrow();
            }
            calls++;
            String fault = call(called, fresh, arguments, name, isBuilder(type));
            if (!fault.isEmpty()) {
                faults.add(what + ": " + fault);
            }
        }
    }

    private Optional<Object> target(Class<?> type) throws ReflectiveOperationException {
        if (!isBuilder(type)) {
            return values.of(type);
        }
        if (type == Notice.Draft.class) {
            return Optional.of(Notice.of(NoticeCode.CYCLE));
        }
        return Optional.of(type.getEnclosingClass().getMethod("builder").invoke(null));
    }

    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().equals("Builder") || type == Notice.Draft.class;
    }

    private static String call(
            Executable called, Optional<Object> target, Object[] arguments, String name, boolean isGenerated)
            throws ReflectiveOperationException {
        try {
            called.setAccessible(true);
            if (called instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) called).invoke(target.orElse(null), arguments);
            }
            return "accepted";
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            boolean isNamed = thrown instanceof NullPointerException
                    && thrown.getMessage() != null
                    && (isGenerated
                            ? GENERATED.matcher(thrown.getMessage()).matches()
                            : name.isEmpty() ? isIdentifier(thrown.getMessage()) : name.equals(thrown.getMessage()));
            return isNamed ? "" : thrown.toString().replace('\n', ' ');
        }
    }

    private static boolean isIdentifier(@Nullable String message) {
        return message != null && message.chars().allMatch(Character::isJavaIdentifierPart) && !message.isEmpty();
    }

    /** The name of a parameter, where the class file has it; else empty. */
    private static String nameOf(Class<?> type, Executable called, int index) {
        if (type.isRecord() && called instanceof Constructor<?>) {
            RecordComponent[] components = type.getRecordComponents();
            if (components.length == called.getParameterCount()) {
                return components[index].getName();
            }
        }
        Parameter parameter = called.getParameters()[index];
        return parameter.isNamePresent() ? parameter.getName() : "";
    }

    private static boolean isNullable(Parameter parameter) {
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
