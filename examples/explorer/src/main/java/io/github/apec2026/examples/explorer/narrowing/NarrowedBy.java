package io.github.apec2026.examples.explorer.narrowing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a method reads the parameters of the {@link Narrower} of a type. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NarrowedBy {

    /** The plural of the type: {@code meetings}. */
    String value();
}
