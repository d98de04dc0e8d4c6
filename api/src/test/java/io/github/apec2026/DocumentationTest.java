package io.github.apec2026;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What everybody asks of a type, "may threads share it?", its Javadoc answers. Read from the sources. */
class DocumentationTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/apec2026");

    /** A public type at the margin, or a nested one: within an interface it is public without the word. */
    private static final Pattern DECLARATION = Pattern.compile(
            "(?:public |    (?:public )?(?:static )?(?=final class))(?:[a-z-]+ )*?(?:class|interface|record|enum) (\\w+)");

    private static final List<Type> TYPES = new ArrayList<>();

    private record Type(String name, String doc) {}

    @BeforeAll
    static void readSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                if (!file.toString().contains("style")) {
                    readTypes(file);
                }
            }
        }
    }

    private static void readTypes(Path file) throws IOException {
        StringBuilder doc = new StringBuilder();
        boolean inDoc = false;
        for (String line : Files.readAllLines(file)) {
            String text = line.strip();
            if (text.startsWith("/**")) {
                doc.setLength(0);
                inDoc = true;
            }
            if (inDoc) {
                doc.append(text).append(' ');
                inDoc = !text.endsWith("*/");
            } else if (!text.startsWith("@")) {
                Matcher type = DECLARATION.matcher(line);
                if (type.lookingAt()) {
                    TYPES.add(new Type(file.getFileName() + ": " + type.group(1), doc.toString()));
                }
                doc.setLength(0);
            }
        }
    }

    @Test
    void theScanSeesTypesOfEachSort() {
        assertThat(TYPES)
                .extracting(Type::name)
                .contains(
                        "Meeting.java: Meeting",
                        "Meeting.java: Builder",
                        "Quantity.java: Quantity",
                        "EntityType.java: EntityType",
                        "Economy.java: Economy",
                        "Notice.java: Draft",
                        "Claim.java: Builder",
                        "ClaimSource.java: ClaimSource")
                .doesNotContain("DirectorySource.java: DirectorySource", "PartialDate.java: PartialDate")
                .hasSizeGreaterThan(70);
    }

    @Test
    void everyPublicTypeSaysWhetherThreadsMayShareIt() {
        assertThat(TYPES).allSatisfy(type -> assertThat(type.doc()).containsPattern("[Ii]mmutable|[Tt]hread-safe"));
    }

    @Test
    void everyPublicTypeSaysWhatItIsBeforeThat() {
        assertThat(TYPES)
                .allSatisfy(type -> assertThat(type.doc()).containsPattern("^/\\*\\*[ *]+(?!Immutable|<p>)[A-Z]"));
    }
}
