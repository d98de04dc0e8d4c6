package io.github.apec2026.rules;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Javadoc of the types that the modules export, read from the sources, which one formatter indents. */
final class PublicJavadoc {

    /**
     * A public type.
     *
     * @param name with its package, behind that of its outer type
     * @param kind {@code class}, {@code interface}, {@code record} or {@code enum}
     * @param nested whether it stands within another
     * @param doc its comment, empty when it has none
     */
    record Described(String name, String kind, boolean nested, String doc, List<Method> methods) {

        /** Its comment and those of its methods. */
        String everything() {
            StringBuilder all = new StringBuilder(doc);
            methods.forEach(method -> all.append('\n').append(method.doc()));
            return all.toString();
        }
    }

    /** A public method that is not only inherited. */
    record Method(String name, String returns, String doc) {}

    private static final Pattern EXPORTED = Pattern.compile("(?m)^ *exports ([a-z0-9.]+);");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z0-9.]+);");
    private static final Pattern MARGIN = Pattern.compile("^ *(/\\*\\*|\\*/|\\*) ?| *\\*/$");
    private static final String MODIFIERS =
            "((?:(?:public|protected|private|static|default|abstract|final|sealed|non-sealed) )*+)";
    private static final Pattern TYPE = Pattern.compile(MODIFIERS + "(class|interface|record|enum) (\\w+)");
    private static final Pattern METHOD = Pattern.compile(MODIFIERS + "(?:<[^(]*?> )?([\\w.<>?,\\[\\] ]+) (\\w+)\\(");

    /** A type whose members are being read, and whether all that is not private there is public; null where it is not public itself. */
    private record Open(@Nullable Described type, boolean opens) {}

    private final List<Described> types = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder doc = new StringBuilder();
    private boolean inDoc;
    private boolean isInherited;

    private PublicJavadoc() {}

    /** The public types of the packages that some modules export. */
    static List<Described> of(String... modules) {
        List<Described> types = new ArrayList<>();
        for (String module : modules) {
            String info = Repository.text(Repository.root().resolve(module).resolve("src/main/java/module-info.java"));
            List<String> folders = EXPORTED.matcher(info)
                    .results()
                    .map((MatchResult found) -> found.group(1).replace('.', '/'))
                    .toList();
            for (Path file : Repository.sources(module)) {
                if (folders.stream().anyMatch(folder -> file.resolveSibling("").endsWith(folder))) {
                    types.addAll(in(Repository.text(file)));
                }
            }
        }
        return types;
    }

    /** The public types of one source. */
    static List<Described> in(String source) {
        PublicJavadoc reading = new PublicJavadoc();
        Matcher name = PACKAGE.matcher(source);
        String before = name.find() ? name.group(1) + "." : "";
        source.lines().forEach(line -> reading.read(line, before));
        return reading.types;
    }

    private void read(String line, String before) {
        String text = line.strip();
        int indent = line.length() - line.stripLeading().length();
        if (inDoc || text.startsWith("/**")) {
            readDoc(line, text);
        } else if (indent < 4 * open.size() && text.startsWith("}")) {
            open.pop();
        } else if (indent == 4 * open.size() && (text.startsWith("@") || text.equals("})"))) {
            isInherited |= text.startsWith("@Override");
        } else if (indent == 4 * open.size() && !text.isEmpty()) {
            readDeclaration(text, before);
            doc.setLength(0);
            isInherited = false;
        }
    }

    private void readDoc(String line, String text) {
        if (!inDoc) {
            doc.setLength(0);
        }
        inDoc = !text.endsWith("*/");
        doc.append(MARGIN.matcher(line).replaceAll("")).append('\n');
    }

    private void readDeclaration(String text, String before) {
        Matcher type = TYPE.matcher(text);
        Matcher method = METHOD.matcher(text);
        Open outer = open.peek();
        if (type.lookingAt()) {
            boolean isOpen = isOffered(type.group(1), outer);
            Described found = new Described(
                    (outer == null || outer.type() == null
                                    ? before
                                    : outer.type().name() + ".")
                            + type.group(3),
                    type.group(2),
                    outer != null,
                    doc.toString().strip(),
                    new ArrayList<>());
            if (isOpen) {
                types.add(found);
            }
            if (!text.endsWith("}")) {
                open.push(new Open(isOpen ? found : null, isOpen && "interface".equals(found.kind())));
            }
        } else if (outer != null
                && outer.type() != null
                && method.lookingAt()
                && !isInherited
                && isOffered(method.group(1), outer)) {
            String name = outer.type().name() + "." + method.group(3);
            outer.type().methods().add(new Method(name, method.group(2), doc.toString()));
        }
    }

    private static boolean isOffered(String modifiers, @Nullable Open outer) {
        boolean isWithin = outer == null || outer.type() != null;
        boolean isPublic = modifiers.contains("public") || (outer != null && outer.opens());
        return isWithin && isPublic && !modifiers.contains("private");
    }
}
