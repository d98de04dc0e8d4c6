package io.github.apec2026.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Calls behind which the JDK compiles a regular expression, or a formatter that is as dear in a cold JVM. */
final class RegularExpressions {

    private static final Set<String> METHODS =
            Set.of("split", "matches", "replaceAll", "replaceFirst", "format", "formatted");

    static final DescribedPredicate<JavaMethodCall> USED_BY_STRING = DescribedPredicate.describe(
            "String's split, matches, replaceAll, replaceFirst, format or formatted",
            call -> call.getTargetOwner().isEquivalentTo(String.class)
                    && METHODS.contains(call.getTarget().getName()));

    private RegularExpressions() {}
}
