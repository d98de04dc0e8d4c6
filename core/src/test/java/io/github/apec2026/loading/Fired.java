package io.github.apec2026.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every notice of every load of these tests passes here: its message must be whole, and its code is remembered. */
public final class Fired {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\{([^}]*)}");
    private static final ThreadLocal<Set<NoticeCode>> CODES =
            ThreadLocal.withInitial(() -> EnumSet.noneOf(NoticeCode.class));
    private static final ThreadLocal<Integer> LOADS = ThreadLocal.withInitial(() -> 0);

    private Fired() {}

    /** Looks at the notices of one load. */
    public static void record(List<Notice> notices) {
        LOADS.set(LOADS.get() + 1);
        for (Notice notice : notices) {
            CODES.get().add(notice.code());
            assertIsWhole(notice);
        }
    }

    /** Forgets what fired in this thread. */
    static void reset() {
        CODES.remove();
        LOADS.remove();
    }

    /** The codes that fired in this thread. */
    static Set<NoticeCode> codes() {
        return CODES.get();
    }

    /** How many loads there were in this thread. */
    static int loads() {
        return LOADS.get();
    }

    /** Every name in the template has a value, and the sentence reads well. */
    static void assertIsWhole(Notice notice) {
        Matcher names = ATTRIBUTE.matcher(notice.code().template());
        while (names.find()) {
            String name = names.group(1);
            boolean isKnown = notice.attributes().containsKey(name)
                    || ("property".equals(name) && notice.property().isPresent());
            assertThat(isKnown).as("{%s} of %s", name, notice.toLogLine()).isTrue();
        }
        assertThat(notice.message())
                .as(notice.toLogLine())
                .isEqualTo(notice.message().strip())
                .doesNotContain("  ", "Optional[", "Id[", "@")
                .endsWith(".");
    }
}
