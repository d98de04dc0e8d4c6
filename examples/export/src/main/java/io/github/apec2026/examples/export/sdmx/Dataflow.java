package io.github.apec2026.examples.export.sdmx;

/** The two dataflows: figures for a stated period, and figures without one, which have no time dimension. */
enum Dataflow {
    DATED("FIGURES", "figures.csv", "Figures of the APEC 2026 record for a stated period", true),
    UNDATED(
            "FIGURES_UNDATED",
            "figures-undated.csv",
            "Figures of the APEC 2026 record without a stated period, or with one that has an open end",
            false);

    private final String suffix;
    private final String file;
    private final String title;
    private final boolean withTime;

    Dataflow(String suffix, String file, String title, boolean withTime) {
        this.suffix = suffix;
        this.file = file;
        this.title = title;
        this.withTime = withTime;
    }

    String id() {
        return "DF_" + suffix;
    }

    /** The id of its data structure. */
    String structure() {
        return "DSD_" + suffix;
    }

    /** The name of the file of its data. */
    String file() {
        return file;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    boolean withTime() {
        return withTime;
    }
}
