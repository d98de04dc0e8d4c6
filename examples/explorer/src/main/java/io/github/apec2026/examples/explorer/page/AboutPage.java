package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Basis;
import java.util.Arrays;
import java.util.List;

/**
 * How to read the pages.
 *
 * @param frame what is around the page
 * @param bases what a value may rest on, each with its sign and its meaning
 */
public record AboutPage(Frame frame, List<BasisEntry> bases) {

    /** Takes an unmodifiable copy of the list. */
    public AboutPage {
        bases = List.copyOf(bases);
    }

    static AboutPage of(Presentation presentation, Reader reader) {
        Texts texts = presentation.texts(reader);
        return new AboutPage(
                presentation.frame(texts.get("about.title"), "about", reader, "/api/info", ""),
                Arrays.stream(Basis.values())
                        .map(basis -> new BasisEntry(
                                basis.code(),
                                Sources.sign(basis),
                                texts.code(basis),
                                texts.get("about.basis." + basis.code())))
                        .toList());
    }

    /**
     * What a value may rest on.
     *
     * @param code the code, for its colour
     * @param sign its sign; empty where there is none
     * @param name its name
     * @param meaning what it means
     */
    public record BasisEntry(String code, String sign, String name, String meaning) {}
}
