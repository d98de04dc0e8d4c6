package io.github.apec2026.style;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes our types: a package-private class and a strict builder behind each interface, with the Jackson
 * annotations that let a host's mapper write and read them.
 *
 * <p>{@code @JsonSerialize} is Jackson 2's and is read by Immutables only; what it generates carries the annotations that
 * Jackson 2 and Jackson 3 share.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@JsonSerialize
@Value.Style(
        jdkOnly = true,
        delegateToString = "io.github.apec2026.style.Describe.describe",
        depluralize = true,
        depluralizeDictionary = {
            "economy:economies",
            "agency:agencies",
            "priority:priorities",
            "openedBy:openedBy",
            "proposedBy:proposedBy",
            "basis:basis"
        },
        overshadowImplementation = true,
        strictBuilder = true,
        defaults = @Value.Immutable(copy = false),
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        allowedClasspathAnnotations = {Override.class
        }) // no annotation in class files that a user's compiler would miss
public @interface ApecStyle {}
