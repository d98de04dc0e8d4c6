package io.github.apec2026.loading;

import io.github.apec2026.notice.NoticeCode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a test: its loads give notices of these codes. {@link EveryRuleTest} runs it and looks. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Shows {

    /** The codes. */
    NoticeCode[] value();
}
