package io.github.apec2026.examples.explorer.api;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The descriptions that sources have in their Javadoc, by type and property, or type and code: {@code Meeting.dates}. The first sentence of
 * each counts.
 */
final class SourceDescriptions {

    private static final Pattern NAME = Pattern.compile("@JsonProperty\\((?:value = )?\"(\\w+)\"");

    private static final Pattern CODE = Pattern.compile("\\(\"([a-z]+(?:-[a-z0-9]+)+)\",");

    private final Map<String, String> found = new TreeMap<>();

    private SourceDescriptions() {}

    /** Those of all sources in some folders. */
    static Map<String, String> in(List<Path> folders) throws IOException {
        SourceDescriptions descriptions = new SourceDescriptions();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            for (Path folder : folders) {
                try (Stream<Path> all = Files.walk(folder)) {
                    List<Path> sources = all.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> !path.endsWith("package-info.java"))
                            .sorted()
                            .toList();
                    JavacTask task = (JavacTask)
                            compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
                    DocTrees docs = DocTrees.instance(task);
                    for (CompilationUnitTree unit : task.parse()) {
                        descriptions.new Scanner(docs).scan(unit, null);
                    }
                }
            }
        }
        return descriptions.found;
    }

    private void add(String type, String name, String text) {
        boolean isWritten =
                !type.endsWith("Catalog") && !List.of("ApecDataset", "Timeline").contains(type);
        if (isWritten && !text.isEmpty()) {
            found.put(type + "." + name, text);
        }
    }

    /** Looks at the accessors of interfaces, the components of records and the constants of enums. */
    private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees docs;

        Scanner(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment != null && type.getKind() == Tree.Kind.RECORD) {
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree parameter && !parameter.isTypeParameter()) {
                        String component = parameter.getName().toString();
                        add(
                                type.getSimpleName().toString(),
                                named(modifiers(type, component), component),
                                text(parameter.getDescription()));
                    }
                }
            }
            return super.visitClass(type, null);
        }

        private ModifiersTree modifiers(ClassTree record, String component) {
            return record.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> field.getName().contentEquals(component))
                    .findFirst()
                    .orElseThrow()
                    .getModifiers();
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
            ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            boolean isAccessor = type.getKind() == Tree.Kind.INTERFACE
                    && method.getParameters().isEmpty()
                    && !method.getModifiers().getFlags().contains(Modifier.STATIC);
            if (comment != null && isAccessor) {
                String name = method.getName().toString();
                add(
                        type.getSimpleName().toString(),
                        named(method.getModifiers(), name),
                        text(comment.getFirstSentence()));
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
            ClassTree type = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree parent ? parent : null;
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment != null
                    && type != null
                    && type.getKind() == Tree.Kind.ENUM
                    && variable.getModifiers().getFlags().contains(Modifier.STATIC)
                    && type.getSimpleName().contentEquals(String.valueOf(variable.getType()))) {
                add(type.getSimpleName().toString(), code(variable), text(comment.getFirstSentence()));
            }
            return null;
        }

        /** The code of a constant, which it states first where it is not its name. */
        private String code(VariableTree constant) {
            Matcher stated = CODE.matcher(String.valueOf(constant.getInitializer()));
            return stated.find()
                    ? stated.group(1)
                    : constant.getName().toString().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The name of a property in JSON, which an annotation may state. */
        private String named(ModifiersTree modifiers, String name) {
            for (AnnotationTree annotation : modifiers.getAnnotations()) {
                Matcher other = NAME.matcher(annotation.toString());
                if (other.lookingAt()) {
                    return other.group(1);
                }
            }
            return name;
        }

        private String text(List<? extends DocTree> parts) {
            StringBuilder text = new StringBuilder();
            for (DocTree part : parts) {
                if (part instanceof LinkTree link) {
                    String target = link.getReference().getSignature();
                    text.append(
                            link.getLabel().isEmpty()
                                    ? target.substring(target.lastIndexOf('#') + 1)
                                            .replaceFirst("\\(.*", "")
                                    : text(link.getLabel()));
                } else if (part instanceof com.sun.source.doctree.LiteralTree literal) {
                    text.append('`').append(literal.getBody()).append('`');
                } else if (part.getKind() != DocTree.Kind.INHERIT_DOC) {
                    text.append(part);
                }
            }
            return text.toString().replaceAll("\\s+", " ").strip();
        }
    }
}
