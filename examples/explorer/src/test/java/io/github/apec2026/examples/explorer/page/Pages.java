package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.RunningExplorer;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import tools.jackson.databind.JsonNode;

/** The pages of a started explorer, read by a parser of HTML. */
final class Pages implements AutoCloseable {

    private final RunningExplorer explorer = RunningExplorer.with();

    Client client() {
        return explorer.client();
    }

    /** A page that there is. */
    Document get(String path) throws Exception {
        HttpResponse<byte[]> response = answer(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(Client.text(response), "http://explorer.example" + path);
    }

    /** The page of an error. */
    Document error(int status, String path) throws Exception {
        HttpResponse<byte[]> response = answer(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        return Jsoup.parse(Client.text(response));
    }

    private HttpResponse<byte[]> answer(String path) throws Exception {
        HttpResponse<byte[]> response = client().send("GET", path, "Accept", "text/html", "Accept-Language", "en");
        assertThat(response.headers().firstValue("Content-Type"))
                .as(path)
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        return response;
    }

    /** The same as JSON. */
    JsonNode json(String path) throws Exception {
        return client().get("/api" + path);
    }

    /** The addresses to which the names of some lines lead, in their order. */
    static List<String> names(Elements lines) {
        return lines.select("li.line > .name .value > a").eachAttr("href");
    }

    /** The addresses of this server that the content of a page leads to, without their fragments. */
    static Set<String> links(Document page) {
        Set<String> links = new LinkedHashSet<>();
        for (Element link : page.select("main a[href]")) {
            String href = link.attr("href").replaceAll("#.*", "");
            if (!href.isEmpty()) {
                assertThat(href).as(link.outerHtml()).startsWith("/").doesNotStartWith("//");
                links.add(href);
            }
        }
        return links;
    }

    /** Each number of a source mark is that of a source at the end of the page. */
    static void assertSourcesListed(Document page) {
        Set<String> marks = new LinkedHashSet<>();
        page.select("main a.mark").forEach(mark -> marks.add(mark.text().replaceAll("[^0-9r].*", "")));
        assertThat(page.select(".sources .number").eachText()).as(page.title()).containsAll(marks);
    }

    @Override
    public void close() {
        explorer.close();
    }
}
