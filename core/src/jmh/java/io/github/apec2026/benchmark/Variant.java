package io.github.apec2026.benchmark;

/** What a fresh JVM is asked to do, and the class whose {@code main} does it. The first two are the scale of the others. */
enum Variant {
    /** Nothing. */
    EMPTY("empty JVM", EmptyMain.class),
    /** Jackson's tree of every claim file: what a program without this library would do first. */
    READ_TREE("`new ObjectMapper().readTree`", ReadTreeMain.class),
    /** The load that a user calls: the compiled record. */
    LOAD("`Apec2026.load()`", LoadMain.class),
    /** That, and the first questions. */
    QUESTIONS("`load()`, `get`, `meetings().list()`, a fact with its citation", QuestionsMain.class),
    /** The load with claims of a host. */
    OVERLAY("`load()` with an overlay of 20 claims", OverlayMain.class),
    /** The claim files, read and verified. */
    VERIFY("`loader().verifying().read()`: the claim files, all verified", VerifyMain.class),
    /** Databind into typed records, unchecked and unresolved. */
    BIND("databind into records", BindMain.class),
    /** Every token of every claim file and nothing else. */
    PARSE("jackson-core, tokens only", ParseMain.class),
    /** The values of the entities alone: no claims, no evidence. */
    HOLLOW("Hollow, values of the entities only", HollowMain.class),
    /** The same. */
    SERIALIZED("Java serialization, values of the entities only", SerializedMain.class),
    /** With a class data archive, which leaves out the loading of classes. */
    EMPTY_ARCHIVED("empty JVM, class data archive", EmptyMain.class),
    READ_TREE_ARCHIVED("`readTree`, class data archive", ReadTreeMain.class),
    LOAD_ARCHIVED("`load()`, class data archive", LoadMain.class),
    QUESTIONS_ARCHIVED("`load()` and the questions, class data archive", QuestionsMain.class),
    HOLLOW_ARCHIVED("Hollow, class data archive", HollowMain.class),
    SERIALIZED_ARCHIVED("Java serialization, class data archive", SerializedMain.class);

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

    /** Whether the JVM has a class data archive of its classes (JEP 350). */
    boolean isArchived() {
        return name().endsWith("_ARCHIVED");
    }

    /** The empty JVM that is started in the same way. */
    Variant scale() {
        return isArchived() ? EMPTY_ARCHIVED : EMPTY;
    }
}
