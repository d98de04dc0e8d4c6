package io.github.apec2026.benchmark;

/** What a fresh JVM is asked to do, and the class whose {@code main} does it. The first two are the scale of the others. */
enum Variant {
    /** Nothing. */
    EMPTY("empty JVM", EmptyMain.class),
    /** Jackson's tree of every claim file: what a program without this library would do first. */
    READ_TREE("`new ObjectMapper().readTree`", ReadTreeMain.class),
    /** The whole load. */
    LOAD("`Apec2026.load()`", LoadMain.class),
    /** Databind into typed records, unchecked and unresolved. */
    BIND("databind into records", BindMain.class),
    /** Every token of every claim file and nothing else. */
    PARSE("jackson-core, tokens only", ParseMain.class);

    private final String title;
    private final Class<?> mainClass;

    Variant(String title, Class<?> mainClass) {
        this.title = title;
        this.mainClass = mainClass;
    }

    String title() {
        return title;
    }

    Class<?> mainClass() {
        return mainClass;
    }
}
