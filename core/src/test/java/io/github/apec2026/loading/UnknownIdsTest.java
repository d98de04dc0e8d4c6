package io.github.apec2026.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A question about what the record does not have is answered by an error, never by silence. */
class UnknownIdsTest {

    private static final ApecDataset APEC = Apec2026.load();

    /** Every public method of the data set and of its catalogs that takes one id and nothing else. */
    static Stream<Arguments> questionsByOneId() throws ReflectiveOperationException {
        List<Arguments> questions = new ArrayList<>();
        for (Object asked : askable()) {
            for (Method method : asked(asked)) {
                if (method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == Id.class
                        && !method.getName().equals("find")) {
                    questions.add(Arguments.of(asked, method));
                }
            }
        }
        assertThat(questions).hasSizeGreaterThan(25);
        return questions.stream();
    }

    /** Every public method with arguments that are objects, and the position of one of them. */
    static Stream<Arguments> argumentsThatMayNotBeNull() throws ReflectiveOperationException {
        List<Arguments> arguments = new ArrayList<>();
        for (Object asked : askable()) {
            for (Method method : asked(asked)) {
                for (int i = 0; i < method.getParameterCount(); i++) {
                    arguments.add(Arguments.of(asked, method, i));
                }
            }
        }
        assertThat(arguments).hasSizeGreaterThan(45);
        return arguments.stream();
    }

    @ParameterizedTest
    @MethodSource("questionsByOneId")
    void anIdThatTheRecordDoesNotHaveIsAnErrorThatNamesNearOnes(Object asked, Method method) {
        EntityType<?> type = typeOf(method);
        String key = APEC.search("a").stream()
                .map(hit -> hit.id())
                .filter(id -> id.type() == type)
                .map(Id::key)
                .findFirst()
                .orElseGet(() -> anyKey(type));
        Id<?> typo = Id.parse(type + "/" + key + "x");
        assertThatThrownBy(() -> ask(asked, method, typo))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("There is no " + typo)
                .hasMessageContaining(type + "/" + key);
    }

    @ParameterizedTest
    @MethodSource("argumentsThatMayNotBeNull")
    void aNullArgumentIsNamed(Object asked, Method method, int position) {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == position ? null : sample(method.getParameterTypes()[i]);
        }
        Throwable thrown = catchThrowable(() -> ask(asked, method, arguments));
        assertThat(thrown).as("%s", method).isInstanceOf(NullPointerException.class);
        assertThat(thrown.getMessage()).as("%s", method).matches("[a-z]+");
    }

    @Test
    void whatOnlyAPartOfTheRecordLacksFindsNothing() {
        ApecDataset part =
                APEC.accordingTo(List.of(APEC.documents().list().get(0).id()));
        int silent = 0;
        for (Place place : APEC.places()) {
            if (part.find(place.id()).isEmpty()) {
                assertThat(part.meetings().heldIn(place.id()).list()).isEmpty();
                assertThat(part.claims(place.id())).isEmpty();
                assertThat(part.fact(place.id(), "kind")).isEmpty();
                silent++;
            }
        }
        assertThat(silent).isPositive();
        assertThatThrownBy(() -> part.meetings().heldIn(Place.id("guangdnog")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("place/guangdong");
        assertThatThrownBy(() -> part.get(Place.id("guangdnog"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aPropertyThatEntitiesOfTheTypeDoNotHaveIsAnErrorThatNamesTheNearest() {
        Id<Meeting> som1 = Meeting.id("som1-2026");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> APEC.claims(som1, "partcipants"))
                .withMessageContaining("nearest first, [participants, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> APEC.fact(som1, "date"))
                .withMessageContaining("nearest first, [dates, ");
        assertThat(APEC.claims(som1, "chairs")).isEmpty();
        assertThatThrownBy(() -> APEC.fact(Meeting.id("som1-2062"), "dates"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("meeting/som1-2026");
        assertThatThrownBy(() -> APEC.claims(Person.id("nobody-at-all"), "names"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anEconomyOfWhichNothingIsClaimedIsNoError() {
        Stream.of(io.github.apec2026.model.Economy.values()).forEach(economy -> {
            assertThat(APEC.meetings().involving(economy.id())).isNotNull();
            assertThat(APEC.claims(economy.id())).isNotNull();
            assertThat(APEC.officials().byEconomy(economy)).isNotNull();
        });
    }

    private static List<Object> askable() throws ReflectiveOperationException {
        List<Object> askable = new ArrayList<>(List.of(APEC));
        for (Method method : ApecDataset.class.getMethods()) {
            if (Catalog.class.isAssignableFrom(method.getReturnType()) && method.getParameterCount() == 0) {
                askable.add(method.invoke(APEC));
            }
        }
        return askable;
    }

    private static List<Method> asked(Object asked) {
        Class<?> type = asked instanceof ApecDataset
                ? ApecDataset.class
                : Stream.of(asked.getClass().getInterfaces())
                        .filter(Catalog.class::isAssignableFrom)
                        .findFirst()
                        .orElse(Catalog.class);
        return Stream.of(type.getMethods())
                .filter(method -> !method.isBridge()
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass() != Iterable.class)
                .toList();
    }

    private static Object ask(Object asked, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(asked, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The type of the id that a method takes; a meeting where it takes any. */
    private static EntityType<?> typeOf(Method method) {
        if (method.getGenericParameterTypes()[0] instanceof ParameterizedType id) {
            for (EntityType<?> type : EntityType.all()) {
                if (type.entityClass() == id.getActualTypeArguments()[0]) {
                    return type;
                }
            }
        }
        return EntityType.MEETING;
    }

    private static String anyKey(EntityType<?> type) {
        return APEC.claimsOf(APEC.documents().list().get(0).id()).stream()
                .map(claim -> claim.subject())
                .filter(id -> id.type() == type)
                .map(Id::key)
                .findFirst()
                .orElseThrow();
    }

    private static Object sample(Class<?> type) {
        if (type == Id.class) {
            return Meeting.id("som1-2026");
        }
        if (type == Id[].class) {
            return new Id<?>[0];
        }
        if (type == Locale[].class) {
            return new Locale[] {Locale.ENGLISH};
        }
        if (TypedProperty.class.isAssignableFrom(type)) {
            return Meeting.DATES;
        }
        return type == String.class ? "dates" : Object.class;
    }
}
