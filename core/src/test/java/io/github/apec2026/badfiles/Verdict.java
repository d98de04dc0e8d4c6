package io.github.apec2026.badfiles;

import io.github.apec2026.notice.NoticeCode;
import java.util.Set;

/**
 * What became of a copy.
 *
 * @param errors the codes of the errors; none when it was accepted
 * @param accepted why it was accepted; empty when it was refused
 */
record Verdict(Set<NoticeCode> errors, String accepted) {

    /** It says the same, written differently or not at all. */
    static final String SAME = "says the same";

    /** What it says otherwise is what the data set holds otherwise. */
    static final String OTHERWISE = "says something else, and the data set holds that";

    /** What it says otherwise is only there to be checked against the document, which is not at hand. */
    static final String UNCHECKED = "says otherwise what only the document could refute";

    boolean isRefused() {
        return !errors.isEmpty();
    }
}
