package io.github.apec2026.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.recognize.AnyText;
import io.github.apec2026.report.ReportFormat;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import io.github.apec2026.spi.SkippedFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of any names: each line is one, with its first character for what it is, and, of a link, where it leads behind a tab.
 */
class FolderFuzzTest {

    private static final int MOST_NAMES = 12;

    @FuzzTest
    void anyNames(byte[] input) throws IOException {
        Path parent = Files.createTempDirectory("folder");
        try {
            Path folder = Files.createDirectory(parent.resolve("f"));
            Files.writeString(parent.resolve("outside.json"), "outside");
            for (String line : AnyText.of(input).lines().limit(MOST_NAMES).toList()) {
                make(folder, line);
            }
            holds(folder);
        } finally {
            delete(parent);
        }
    }

    private static void make(Path folder, String line) throws IOException {
        if (line.length() < 2) {
            return;
        }
        String[] names = line.substring(1).split("\t", 2);
        try {
            Path path = folder.resolve(names[0]);
            if (!folder.equals(path.getParent()) || !path.normalize().equals(path)) {
                return; // another folder's
            }
            switch (line.charAt(0)) {
                case 'd' -> Files.createDirectory(path);
                case 'l' -> Files.createSymbolicLink(path, Path.of(names[names.length - 1]));
                case 'b' -> Files.write(path, new byte[] {'{', (byte) 0xFF});
                default -> Files.writeString(path, "{\"format\": 1, \"facts\": {}}");
            }
        } catch (FileSystemException | InvalidPathException e) {
            return; // no name on this system, too long, or there already
        }
    }

    private static void holds(Path folder) throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> paths = Files.list(folder)) {
            paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".json"))
                    .forEach(named::add);
        }
        ClaimSource source = ClaimSource.overlay(folder);
        List<String> listed = new ArrayList<>();
        for (ClaimFile file : source.files()) {
            listed.add(file.name());
            assertThat(folder.resolve(file.name()).toRealPath().startsWith(folder.toRealPath()))
                    .as("%s lies in the folder", file.name())
                    .isTrue();
        }
        listed.addAll(source.skipped().stream().map(SkippedFile::name).toList());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(named);

        LoadResult result = Apec2026.loader()
                .withoutProviders()
                .with(source)
                .documents(DocumentStore.directory(folder))
                .read();
        assertThat(result.report().count(NoticeCode.FILE_SKIPPED))
                .isGreaterThanOrEqualTo(source.skipped().size());
        for (ReportFormat format : ReportFormat.values()) {
            String text = format.print(result.report());
            assertThat(UTF_8.newEncoder().canEncode(text)).isTrue();
            assertThat(text.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
        }
    }

    private static void delete(Path parent) throws IOException {
        try (Stream<Path> paths = Files.walk(parent)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
