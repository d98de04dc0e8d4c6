package io.github.apec2026.examples.explorer.feed;

import io.github.apec2026.examples.explorer.FormerRecord;
import io.github.apec2026.examples.explorer.web.BaseAddress;
import io.github.apec2026.examples.explorer.web.Versions;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /feed}: what is new, as an Atom feed (RFC 4287). Its times are days of documents, so that equal records give equal feeds. */
@Hidden // no JSON
@RestController
class FeedEndpoint {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final MediaType TYPE = MediaType.parseMediaType("application/atom+xml;charset=utf-8");

    private final ApecDataset apec;
    private final BaseAddress addresses;
    private final List<News> news;

    FeedEndpoint(ApecDataset apec, FormerRecord former, Versions versions, BaseAddress addresses) {
        this.apec = apec;
        this.addresses = addresses;
        List<News> all = new ArrayList<>(DocumentNews.of(apec));
        former.record()
                .flatMap(before -> FormerNews.between(before, apec, versions.record(), day(all)))
                .ifPresent(change -> all.add(0, change));
        this.news = List.copyOf(all);
    }

    private static LocalDate day(List<News> news) {
        return news.isEmpty() ? LocalDate.EPOCH : news.get(0).day();
    }

    @GetMapping("/feed")
    ResponseEntity<byte[]> feed(HttpServletRequest request) {
        return ResponseEntity.ok().contentType(TYPE).body(write(addresses.of(request)));
    }

    private byte[] write(String base) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "en");
            element(xml, "id", urn("feed"));
            element(xml, "title", "APEC 2026: what is new in the record");
            element(xml, "updated", day(news) + "T00:00:00Z");
            element(xml, "rights", "Claims: Apache License 2.0. The documents belong to their publishers.");
            xml.writeStartElement("author");
            element(xml, "name", "apec2026");
            xml.writeEndElement();
            link(xml, "self", "application/atom+xml", base + "/feed", "");
            link(xml, "alternate", "text/html", base + "/", "");
            for (News each : news) {
                entry(xml, each, base);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, News each, String base) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", urn(each.about()));
        xml.writeStartElement("title");
        xml.writeAttribute("xml:lang", each.language());
        xml.writeCharacters(each.title());
        xml.writeEndElement();
        element(xml, "updated", each.day() + "T00:00:00Z");
        link(xml, "alternate", "text/html", base + each.target(), "");
        for (Id<?> id : each.entities()) {
            link(
                    xml,
                    "related",
                    "text/html",
                    base + "/" + id,
                    apec.label(id, Locale.ENGLISH).text());
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(String.join("\n", each.lines()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address, String title)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
        if (!title.isEmpty()) {
            xml.writeAttribute("title", title);
        }
    }

    private static String urn(String text) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("apec2026\n" + text).getBytes(StandardCharsets.UTF_8));
    }
}
