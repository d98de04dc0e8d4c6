package io.github.apec2026.spi;

import java.util.List;

/** An overlay whose files are at hand. */
record OverlaySource(String name, int order, List<ClaimFile> files) implements ClaimSource {

    @Override
    public boolean isOverlay() {
        return true;
    }
}
