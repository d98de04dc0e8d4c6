package io.github.apec2026.examples.explorer.site;

import io.github.apec2026.examples.explorer.web.BaseAddress;
import io.github.apec2026.examples.export.origin.RecordEntities;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * {@code GET /sitemap.xml} and {@code GET /robots.txt}: every page that has an address of its own, which are those of the entities and the
 * pages without a variable in their address, as the controllers of the pages declare them.
 */
@Hidden // no JSON
@RestController
class SitemapEndpoint {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String PAGES = ".page";
    private static final String SEARCH = "/search";

    private final ApecDataset apec;
    private final BaseAddress addresses;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    SitemapEndpoint(
            ApecDataset apec,
            BaseAddress addresses,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.apec = apec;
        this.addresses = addresses;
        this.mappings = mappings;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(HttpServletRequest request) {
        String base = addresses.of(request);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String path : paths()) {
                xml.writeStartElement("url");
                xml.writeStartElement("loc");
                xml.writeCharacters(base + path);
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The sitemap cannot be written to memory", e);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/xml;charset=utf-8"))
                .body(bytes.toByteArray());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                .body("User-agent: *\nDisallow: " + SEARCH + "\nDisallow: /api/search\nSitemap: "
                        + addresses.of(request) + "/sitemap.xml\n");
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>(fixed());
        for (Id<?> id : RecordEntities.ids(apec)) {
            paths.add("/" + id);
        }
        return paths;
    }

    /** The pages without a variable in their address; a search is none, since it has a text. */
    private Set<String> fixed() {
        Set<String> paths = new TreeSet<>();
        mappings.getObject().getHandlerMethods().forEach((mapping, method) -> {
            if (isPage(method)) {
                mapping.getDirectPaths().stream()
                        .filter(path -> !path.startsWith(SEARCH))
                        .forEach(paths::add);
            }
        });
        return paths;
    }

    private static boolean isPage(HandlerMethod method) {
        return method.getBeanType().getPackageName().endsWith(PAGES);
    }
}
