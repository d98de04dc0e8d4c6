package io.github.apec2026.examples.curation;

/** The options of the commands. */
enum Option {
    WRITE("--write", "", "--write belongs to place and format; this command writes nothing"),
    DOCUMENTS("--documents", "a directory", "--documents belongs to check and cover"),
    HTML("--html", "a file", "--html belongs to check"),
    JSON("--json", "a file", "--json belongs to check"),
    ONLY("--only", "some of figures, dates and names", "--only belongs to cover"),
    LANGUAGE("--language", "a language, such as zh-Hant", "--language belongs to recognize"),
    AS_OF("--as-of", "a date, such as 2026-02-10", "--as-of belongs to recognize"),
    PUBLISHED("--published", "a date, such as 2026-02-10", "--published belongs to recognize"),
    DOLLAR("--dollar", "a currency code, such as USD", "--dollar belongs to recognize");

    private final String name;
    private final String needs;
    private final String refusal;

    Option(String name, String needs, String refusal) {
        this.name = name;
        this.needs = needs;
        this.refusal = refusal;
    }

    /** The option of a name, or a complaint that there is none. */
    static Option of(String name) {
        for (Option option : values()) {
            if (option.name.equals(name)) {
                return option;
            }
        }
        throw new UsageException("there is no option " + name);
    }

    /** Whether a value follows it. */
    boolean takesValue() {
        return !needs.isEmpty();
    }

    /** What to say when the value is missing. */
    String missing() {
        return name + " needs " + needs;
    }

    /** What to say to a command that does not have it. */
    String refusal() {
        return refusal;
    }
}
