package io.github.apec2026.examples.explorer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.RunningExplorer;
import io.github.apec2026.examples.export.origin.RecordEntities;
import io.github.apec2026.model.Id;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.NodeList;

/** The sitemap, read back by the parser of XML of the JDK, which did not write it. */
@Timeout(180)
class SitemapTest {

    private static RunningExplorer explorer;
    private static Client client;

    @BeforeAll
    static void start() {
        explorer = RunningExplorer.with();
        client = explorer.client();
    }

    @AfterAll
    static void stop() {
        explorer.close();
    }

    private static List<String> addresses(Client asked) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList nodes = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        asked.send("GET", "/sitemap.xml").body()))
                .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            addresses.add(nodes.item(i).getTextContent());
        }
        return addresses;
    }

    @Test
    void everyEntityIsInItAndEveryAddressInItIsAPage() throws Exception {
        List<String> paths = new ArrayList<>();
        for (String address : addresses(client)) {
            paths.add(URI.create(address).getRawPath());
        }
        assertThat(paths)
                .doesNotHaveDuplicates()
                .contains("/documents", "/about")
                .doesNotContain("/search");
        for (Id<?> id : RecordEntities.ids(Apec2026.load())) {
            assertThat(paths).contains("/" + id);
        }
        for (String path : paths) {
            assertThat(client.send("HEAD", path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void robotsAreToldOfIt() throws Exception {
        String robots = Client.text(client.send("GET", "/robots.txt"));
        assertThat(robots)
                .startsWith("User-agent: *\n")
                .containsPattern("\nSitemap: http://127\\.0\\.0\\.1:\\d+/sitemap.xml\n");
    }

    @Test
    void theAddressOfTheExplorerIsTheOneThatItIsGiven() throws Exception {
        try (RunningExplorer other = RunningExplorer.with(List.of("--explorer.address=https://apec.example/"))) {
            assertThat(addresses(other.client()))
                    .allMatch(address -> address.startsWith("https://apec.example/")
                            && !address.startsWith("https://apec.example//"));
        }
    }
}
