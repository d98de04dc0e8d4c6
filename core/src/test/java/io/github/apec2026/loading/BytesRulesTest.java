package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.notice.NoticeCode.FILE_SKIPPED;
import static io.github.apec2026.notice.NoticeCode.FILE_TOO_LARGE;
import static io.github.apec2026.notice.NoticeCode.MALFORMED_JSON;
import static io.github.apec2026.notice.NoticeCode.NOT_UTF8;
import static io.github.apec2026.notice.NoticeCode.NOT_VALIDATED;
import static io.github.apec2026.notice.NoticeCode.UNREADABLE_FILE;
import static io.github.apec2026.notice.Severity.ERROR;
import static io.github.apec2026.notice.Severity.INFO;
import static io.github.apec2026.notice.Severity.WARNING;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Place;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading, before anything is JSON: files that cannot be opened, are too large, or are not UTF-8. */
public final class BytesRulesTest {

    private static final String REGISTER = """
            {"format": 1, "facts": {"places": {"lima": {"kind": {"value": "city", "because": "%s"}}}}}
            """;

    @TempDir
    private Path directory;

    @Test
    @Shows({UNREADABLE_FILE, NOT_VALIDATED})
    void aFileThatFailsToOpenIsUnreadableAndTheOthersAreReadAllTheSame() {
        ClaimFile broken = new BrokenFile("broken.json");

        Loaded loaded = data(lima())
                .and(new Loading.Module("faulty", 1, List.of(broken)))
                .load();

        loaded.finds(ERROR, UNREADABLE_FILE)
                .atFile("broken.json")
                .says("The claim file could not be opened or read to its end: java.io.IOException: the disk is gone.");
        loaded.findsAmongOthers(NOT_VALIDATED)
                .nowhere()
                .says("Not checked because of earlier errors: the entities against each other, since not read:"
                        + " [broken.json].");
        assertThat(loaded.report().tally().files()).isEqualTo(2);
        assertThat(loaded.report().tally().entities()).isEqualTo(1);
    }

    @Test
    @Shows(FILE_SKIPPED)
    void aDirectoryInPlaceOfAFileIsSkipped() throws IOException {
        Files.createDirectory(directory.resolve("folder.json"));

        data(lima())
                .and(ClaimSource.overlay(directory))
                .load()
                .finds(WARNING, FILE_SKIPPED)
                .atFile("folder.json")
                .says("The file was skipped: it is a folder.");
    }

    @Test
    void whatIsSkippedBesideTheDocumentsIsInTheReportToo() throws IOException {
        Files.write(directory.resolve("quay.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

        data(lima())
                .with(DocumentStore.directory(directory))
                .load()
                .finds(INFO, FILE_SKIPPED)
                .atFile("quay.png")
                .says("The file was skipped: it is not UTF-8.");
    }

    @Test
    void aFileOfADirectoryIsRefusedForItsSizeBeforeItIsRead() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(directory.resolve("large.json").toFile(), "rw")) {
            large.setLength(5L << 30);
        }
        OpenedFile file = new OpenedFile(ClaimSource.overlay(directory).files().get(0));

        data(lima())
                .and(new Loading.Module("large", 1, List.of(file)))
                .load()
                .finds(ERROR, FILE_TOO_LARGE)
                .atFile("large.json")
                .says("The file has more than 67108864 bytes.");
        assertThat(file.opened).isZero();
    }

    @Test
    void aDirectoryThatIsNotThereIsUnreadable() {
        Path gone = directory.resolve("gone");

        data(lima())
                .and(ClaimSource.overlay(gone))
                .load()
                .finds(ERROR, UNREADABLE_FILE)
                .atFile(gone.toString())
                .says("The claim file could not be opened or read to its end: java.nio.file.NoSuchFileException: "
                        + gone + ".");
    }

    @Test
    @Silent({UNREADABLE_FILE, NOT_VALIDATED, FILE_SKIPPED})
    void aDirectoryOfClaimFilesIsReadByNameAndWhatIsNotJsonIsLeftAlone() throws IOException {
        Files.writeString(directory.resolve("b.json"), REGISTER.formatted("b"));
        Files.writeString(directory.resolve("a.json"), REGISTER.formatted("a"));
        Files.writeString(directory.resolve("notes.txt"), "not a claim file");

        Loaded loaded = data().and(ClaimSource.overlay(directory)).load();

        assertThat(loaded.dataset().claims(Place.id("lima")))
                .extracting(claim -> claim.because().orElseThrow())
                .containsExactly("a", "b");
    }

    @Test
    @Shows(FILE_TOO_LARGE)
    void aFileLargerThanAnyDocumentIsNotRead() {
        ClaimFile endless = new SpaceFile("endless.json", Long.MAX_VALUE, "");

        data(lima())
                .and(new Loading.Module("large", 1, List.of(endless)))
                .load()
                .finds(ERROR, FILE_TOO_LARGE)
                .atFile("endless.json")
                .says("The file has more than 67108864 bytes.");
    }

    @Test
    @Silent(FILE_TOO_LARGE)
    void aFileOfManyBytesIsRead() {
        ClaimFile large = new SpaceFile("large.json", 5_000_000, REGISTER.formatted("large"));

        Loaded loaded =
                data().and(new Loading.Module("large", 1, List.of(large))).load();

        assertThat(loaded.dataset().places().size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an overlong slash,        C0AF,     31",
        "a surrogate,              EDA080,   31",
        "beyond the last character,F4908080, 31",
        "a byte of another encoding, E9,     31",
        "a truncated character,    E5BB,     31"
    })
    void bytesThatAreNotUtf8AreRefusedWhereTheyStand(String what, String hex, int offset) {
        byte[] bytes = bytes("{\"format\": 1,\n \"facts\": {\"ä€𠮷", hex);

        data(lima())
                .and(ClaimSource.overlay("odd.json", bytes))
                .load()
                .finds(ERROR, NOT_UTF8)
                .says("The bytes at offset " + (offset + 4) + " are not UTF-8.");
    }

    @Test
    @Shows(NOT_UTF8)
    void theColumnOfWhatIsNotUtf8CountsUtf16CodeUnits() {
        Loaded loaded = data(lima())
                .and(ClaimSource.overlay("odd.json", bytes("{\"format\": 1,\n \"ä€𠮷", "C0AF")))
                .load();

        var notice = loaded.finds(ERROR, NOT_UTF8).notice();
        assertThat(notice.file()).contains("odd.json");
        assertThat(notice.line()).hasValue(2);
        assertThat(notice.column()).hasValue(7);
        assertThat(notice.pointer()).contains("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "LF,             0A,       2",
        "CR,             0D,       2",
        "CRLF,           0D0A,     2",
        "CR before CRLF, 0D0D0A,   3",
        "LF before CR,   0A0D,     3",
        "two CRLF,       0D0A0D0A, 3"
    })
    void theLineOfWhatIsNotUtf8IsCountedAsThatOfAnyOtherFault(String end, String hex, int line) {
        byte[] before = bytes("{\"format\": 1,", hex);

        var notUtf8 = fault(before, new byte[] {' ', (byte) 0xFF}, NOT_UTF8);
        var noJson = fault(before, new byte[] {' ', '!'}, MALFORMED_JSON);

        assertThat(notUtf8.line()).hasValue(line).isEqualTo(noJson.line());
        assertThat(notUtf8.column()).hasValue(2);
    }

    private static Notice fault(byte[] before, byte[] behind, NoticeCode code) {
        byte[] all = Arrays.copyOf(before, before.length + behind.length);
        System.arraycopy(behind, 0, all, before.length, behind.length);
        return data(lima())
                .and(ClaimSource.overlay("odd.json", all))
                .load()
                .finds(ERROR, code)
                .notice();
    }

    @Test
    void aByteOrderMarkIsRefused() {
        Loaded loaded = data(lima())
                .and(ClaimSource.overlay("marked.json", ('\uFEFF' + REGISTER).getBytes(UTF_8)))
                .load();

        var found = loaded.finds(ERROR, NOT_UTF8);
        found.says("The bytes at offset 0 (a byte order mark) are not UTF-8.");
        assertThat(found.notice().line()).hasValue(1);
        assertThat(found.notice().column()).hasValue(1);
    }

    @Test
    void anotherEncodingIsRefused() {
        data(lima())
                .and(ClaimSource.overlay("wide.json", REGISTER.getBytes(UTF_16)))
                .load()
                .finds(ERROR, NOT_UTF8)
                .says("The bytes at offset 0 are not UTF-8.");
    }

    @Test
    @Silent(NOT_UTF8)
    void aReplacementCharacterThatReallyStandsThereIsRead() {
        byte[] bytes = REGISTER.formatted("illegible: \uFFFD, 廣州, \uD842\uDFB7").getBytes(UTF_8);

        Loaded loaded = data().and(ClaimSource.overlay("illegible.json", bytes)).load();

        assertThat(loaded.dataset().claims(Place.id("lima")).get(0).because())
                .contains("illegible: \uFFFD, 廣州, \uD842\uDFB7");
    }

    private static byte[] bytes(String text, String hex) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text.getBytes(UTF_8));
        out.writeBytes(HexFormat.of().parseHex(hex));
        return out.toByteArray();
    }

    /** A file that counts how often it is opened. */
    private static final class OpenedFile implements ClaimFile {

        private final ClaimFile file;
        private int opened;

        OpenedFile(ClaimFile file) {
            this.file = file;
        }

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public InputStream open() throws IOException {
            opened++;
            return file.open();
        }
    }

    /** A file that cannot be opened. */
    private record BrokenFile(String name) implements ClaimFile {

        @Override
        public InputStream open() throws IOException {
            throw new IOException("the disk is gone");
        }
    }

    /** So many spaces, made while they are read, and then a text. */
    private record SpaceFile(String name, long spaces, String text) implements ClaimFile {

        @Override
        public InputStream open() {
            byte[] tail = text.getBytes(UTF_8);
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    long i = at++;
                    return i < spaces ? ' ' : i - spaces < tail.length ? tail[(int) (i - spaces)] : -1;
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    for (int i = 0; i < length; i++) {
                        int next = read();
                        if (next < 0) {
                            return i == 0 ? -1 : i;
                        }
                        into[from + i] = (byte) next;
                    }
                    return length;
                }
            };
        }
    }
}
