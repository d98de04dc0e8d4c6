package io.github.apec2026.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.netflix.hollow.core.read.engine.HollowReadStateEngine;
import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.spi.ClaimSource;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The class path of a user, with databind and the peers: jars only. A build up to {@code test-compile} has folders; they are packed. */
final class ClassPathOfJars {

    private ClassPathOfJars() {}

    /** The class path; jars that are made for it lie in {@code folder} and go when this JVM ends. */
    static String in(Path folder) throws IOException {
        folder.toFile().deleteOnExit();
        Set<Class<?>> needed = new LinkedHashSet<>();
        needed.add(Apec2026.class);
        needed.add(Meeting.class);
        for (ClaimSource source : ServiceLoader.load(ClaimSource.class)) {
            needed.add(source.getClass());
        }
        needed.add(JsonFactory.class);
        needed.add(JsonProperty.class);
        needed.add(ObjectMapper.class);
        needed.add(HollowReadStateEngine.class);
        needed.add(ColdStart.class);
        List<String> jars = new ArrayList<>();
        for (Class<?> each : needed) {
            Path place = placeOf(each);
            jars.add((Files.isDirectory(place) ? pack(place, folder.resolve(jars.size() + ".jar")) : place).toString());
        }
        Path peers = Files.createDirectory(folder.resolve("peers"));
        PeerFiles.write(peers);
        jars.add(pack(peers, folder.resolve("peers.jar")).toString());
        deleteOnExit(peers);
        return String.join(File.pathSeparator, jars);
    }

    private static void deleteOnExit(Path folder) throws IOException {
        folder.toFile().deleteOnExit(); // what is registered last goes first
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> file.toFile().deleteOnExit());
        }
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No file holds " + type, e);
        }
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        jar.toFile().deleteOnExit();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED); // as the build packs ours
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                CRC32 checksum = new CRC32();
                checksum.update(bytes);
                ZipEntry entry =
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/'));
                entry.setSize(bytes.length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
        return jar;
    }
}
