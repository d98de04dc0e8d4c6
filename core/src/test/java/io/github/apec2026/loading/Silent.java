package io.github.apec2026.loading;

import io.github.apec2026.notice.NoticeCode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a test: its loads come near these codes and give no notice of them. {@link EveryRuleTest} runs it and looks. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Silent {

    /** The codes. */
    NoticeCode[] value();
}
