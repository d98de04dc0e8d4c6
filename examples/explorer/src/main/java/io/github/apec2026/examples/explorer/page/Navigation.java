package io.github.apec2026.examples.explorer.page;

import java.util.List;

/** The main parts of the explorer, in the order of the navigation; each is an address and the key of its name. */
public final class Navigation {

    /** The parts. */
    public static final List<String> SECTIONS =
            List.of("meetings", "statements", "initiatives", "officials", "indicators", "contradictions", "documents");

    private Navigation() {}
}
