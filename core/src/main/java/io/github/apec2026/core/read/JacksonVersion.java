package io.github.apec2026.core.read;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;

/** The least version of jackson-core: an older one lacks methods that reading calls, and would fail in the middle of a load. */
public final class JacksonVersion {

    private static final int MAJOR = 2;
    private static final int MINOR = 17;

    private JacksonVersion() {}

    /**
     * Checks the version that is at hand.
     *
     * @throws IllegalStateException when it is too old; the message says which version was found and which is needed
     */
    public static void check() {
        check(PackageVersion.VERSION);
    }

    static void check(Version found) {
        boolean isEnough = found.getMajorVersion() > MAJOR
                || (found.getMajorVersion() == MAJOR && found.getMinorVersion() >= MINOR);
        if (!isEnough) {
            throw new IllegalStateException(
                    "apec2026 needs jackson-core " + MAJOR + "." + MINOR + " or later, and found " + found
                            + "; let your build choose a later version of com.fasterxml.jackson.core:jackson-core");
        }
    }
}
