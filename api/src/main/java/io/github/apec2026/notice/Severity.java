package io.github.apec2026.notice;

import io.github.apec2026.value.Coded;

/** How grave a finding is. Immutable. */
public enum Severity implements Coded {
    /** There is no data set while it stands. */
    ERROR,
    /** The data set is whole, but someone should look. */
    WARNING,
    /** Worth knowing, such as what was not checked. */
    INFO
}
