package io.github.apec2026.rules;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Javadoc of the types that the modules export, read from the sources with the compiler's own parser. */
final class PublicJavadoc {

    /**
     * A public type.
     *
     * @param name with its package, behind that of its outer type
     * @param nested whether it stands within another
     * @param doc its comment, empty when it has none
     */
    record Type(String name, Tree.Kind kind, boolean nested, String doc, List<Method> methods) {

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

    private final List<Type> types = new ArrayList<>();
    private final DocTrees docs;

    private PublicJavadoc(DocTrees docs) {
        this.docs = docs;
    }

    /** The public types of the packages that some modules export, by name. */
    static List<Type> of(String... modules) {
        List<Path> files = new ArrayList<>();
        for (String module : modules) {
            String info = Repository.text(Repository.root().resolve(module).resolve("src/main/java/module-info.java"));
            List<String> folders = EXPORTED.matcher(info)
                    .results()
                    .map((MatchResult found) -> found.group(1).replace('.', '/'))
                    .toList();
            Repository.sources(module).stream()
                    .filter(file -> folders.stream().anyMatch(file.getParent()::endsWith))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .forEach(files::add);
        }
        return of(files);
    }

    /** The public types of some files. */
    static List<Type> of(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            PublicJavadoc found = new PublicJavadoc(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree each : unit.getTypeDecls()) {
                    if (each instanceof ClassTree type) {
                        found.add(new TreePath(new TreePath(unit), type), unit.getPackageName() + ".", false);
                    }
                }
            }
            return found.types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(TreePath path, String before, boolean isOpen) {
        ClassTree type = (ClassTree) path.getLeaf();
        if (!isOpen && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            return;
        }
        String name = before + type.getSimpleName();
        boolean opens = type.getKind() == Tree.Kind.INTERFACE;
        List<Method> methods = new ArrayList<>();
        types.add(new Type(
                name, type.getKind(), path.getParentPath().getLeaf() instanceof ClassTree, doc(path), methods));
        for (Tree member : type.getMembers()) {
            TreePath at = new TreePath(path, member);
            if (member instanceof ClassTree nested
                    && !isPrivate(nested.getModifiers().getFlags())) {
                add(at, name + ".", opens);
            } else if (member instanceof MethodTree method
                    && method.getReturnType() != null
                    && isOffered(method, opens)) {
                methods.add(new Method(
                        name + "." + method.getName(), method.getReturnType().toString(), doc(at)));
            }
        }
    }

    private static boolean isOffered(MethodTree method, boolean opens) {
        Set<Modifier> flags = method.getModifiers().getFlags();
        boolean isInherited = method.getModifiers().getAnnotations().stream()
                .anyMatch(annotation ->
                        "Override".equals(annotation.getAnnotationType().toString()));
        return !isInherited && !isPrivate(flags) && (opens || flags.contains(Modifier.PUBLIC));
    }

    private static boolean isPrivate(Set<Modifier> flags) {
        return flags.contains(Modifier.PRIVATE);
    }

    private String doc(TreePath path) {
        @Nullable DocCommentTree doc = docs.getDocCommentTree(path);
        return doc == null ? "" : doc.toString();
    }
}
