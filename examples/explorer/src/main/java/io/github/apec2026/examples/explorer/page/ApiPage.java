package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.web.ApiGuide;
import java.util.List;

/**
 * What programs may ask.
 *
 * @param frame what is around the page
 * @param subjects the operations, by their subjects
 */
public record ApiPage(Frame frame, List<ApiGuide.Subject> subjects) {

    /** Takes an unmodifiable copy of the list. */
    public ApiPage {
        subjects = List.copyOf(subjects);
    }
}
