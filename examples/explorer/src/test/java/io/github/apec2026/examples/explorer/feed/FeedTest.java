package io.github.apec2026.examples.explorer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.RunningExplorer;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feed, read back by the parser of XML of the JDK, which did not write it. */
@Timeout(120)
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final ApecDataset APEC = Apec2026.load();

    private static Document parse(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static List<Element> entries(Document feed) {
        NodeList nodes = feed.getElementsByTagNameNS(ATOM, "entry");
        List<Element> entries = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            entries.add((Element) nodes.item(i));
        }
        return entries;
    }

    @Test
    void everyDocumentHasAnEntryTheLatestFirstAndEveryLinkLeadsSomewhere() throws Exception {
        try (RunningExplorer explorer = RunningExplorer.with()) {
            Client client = explorer.client();
            HttpResponse<byte[]> response = client.send("GET", "/feed");
            assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("application/atom+xml");
            Document feed = parse(response.body());
            List<Element> entries = entries(feed);

            assertThat(entries).hasSameSizeAs(APEC.info().documents());
            List<OffsetDateTime> times = entries.stream()
                    .map(entry -> OffsetDateTime.parse(text(entry, "updated")))
                    .toList();
            assertThat(times).isSortedAccordingTo(Collections.reverseOrder());
            assertThat(text(feed.getDocumentElement(), "updated"))
                    .isEqualTo(times.get(0).toString().replace("T00:00Z", "T00:00:00Z"));
            assertThat(entries)
                    .extracting(entry -> text(entry, "id"))
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.startsWith("urn:uuid:"));
            assertThat(entries)
                    .allSatisfy(entry -> assertThat(text(entry, "content")).contains(" claims in "));
            Set<String> links = new HashSet<>();
            NodeList all = feed.getElementsByTagNameNS(ATOM, "link");
            for (int i = 0; i < all.getLength(); i++) {
                links.add(((Element) all.item(i)).getAttribute("href"));
            }
            for (String link : links) {
                String path = link.replaceFirst("^http://127.0.0.1:\\d+", "");
                assertThat(path).startsWith("/");
                if (!path.equals("/")) {
                    assertThat(client.send("GET", path).statusCode()).as(path).isEqualTo(200);
                }
            }
            assertThat(client.send("GET", "/feed").body()).isEqualTo(response.body());
        }
    }

    @Test
    void theEntitiesThatAreNewAreEachNewOnce() {
        List<News> news = DocumentNews.of(APEC);
        List<Object> entities = new ArrayList<>();
        news.forEach(each -> entities.addAll(each.entities()));
        assertThat(entities).isNotEmpty().doesNotHaveDuplicates();
        assertThat(news)
                .filteredOn(each -> each.lines().toString().contains("prints no date"))
                .hasSize((int) APEC.info().documents().stream()
                        .map(APEC::get)
                        .filter(document -> document.published().isEmpty())
                        .count());
    }

    @Test
    void aFormerRecordLacksWhatALaterDocumentAdded() {
        ApecDataset former = APEC.accordingTo(
                SourceDocument.id("cgtn-gyeongju-2025"), SourceDocument.id("guangdong-priorities-2026-01-29"));

        News change = FormerNews.between(former, APEC, "x", LocalDate.EPOCH).orElseThrow();

        assertThat(change.lines().get(0)).matches("\\d{3,} claims are new, \\d+ entities are, and 0 are gone\\.");
        assertThat(change.entities())
                .isNotEmpty()
                .noneMatch(id -> former.find(id).isPresent());
        assertThat(FormerNews.between(APEC, APEC, "x", LocalDate.EPOCH)).isEqualTo(Optional.empty());
        assertThat(FormerNews.between(APEC, former, "x", LocalDate.EPOCH)
                        .orElseThrow()
                        .lines()
                        .get(0))
                .doesNotContain("and 0 are gone");
    }

    @Test
    void theFormerClaimFilesAreReadFromAFolder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("register.json"), "{\"format\": 1, \"facts\": {}}");
        try (RunningExplorer explorer = RunningExplorer.with(List.of("--former=" + folder))) {
            String feed = new String(explorer.client().send("GET", "/feed").body(), StandardCharsets.UTF_8);
            assertThat(feed).contains("What the record has that its former version had not");
            assertThat(entries(parse(feed.getBytes(StandardCharsets.UTF_8))))
                    .hasSize(APEC.info().documents().size() + 1);
        }
    }
}
