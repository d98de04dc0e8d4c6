package io.github.apec2026.examples.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** One jar of a whole class path, as the tools for that make it: of files of one name the first counts, and service files are merged. */
final class OneJar {

    private static final String SERVICES = "META-INF/services/";

    private final Map<String, byte[]> files = new TreeMap<>();

    private OneJar() {}

    /** Writes the jar, and gives it. */
    static Path of(Path jar, String main, List<Path> classPath) throws IOException {
        OneJar all = new OneJar();
        for (Path entry : classPath) {
            if (Files.isDirectory(entry)) {
                all.addTree(entry);
            } else {
                try (FileSystem zip = FileSystems.newFileSystem(entry)) {
                    all.addTree(zip.getPath("/"));
                }
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> file : all.files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }

    private void addTree(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                try (InputStream in = Files.newInputStream(file)) {
                    add(name, in.readAllBytes());
                }
            }
        }
    }

    private void add(String name, byte[] bytes) {
        if (name.startsWith(SERVICES)) {
            files.merge(name, bytes, OneJar::merged);
        } else if (!name.equals("META-INF/MANIFEST.MF") && !name.endsWith("module-info.class")) {
            files.putIfAbsent(name, bytes);
        }
    }

    private static byte[] merged(byte[] a, byte[] b) {
        Set<String> lines = new LinkedHashSet<>();
        lines.addAll(new String(a, StandardCharsets.UTF_8).lines().toList());
        lines.addAll(new String(b, StandardCharsets.UTF_8).lines().toList());
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
