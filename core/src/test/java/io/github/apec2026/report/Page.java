package io.github.apec2026.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A page, parsed strictly: as XML. */
final class Page {

    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    static Page parse(String html) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return new Page(builder.parse(new InputSource(new StringReader(html))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("Not well-formed: " + e.getMessage(), e);
        }
    }

    /** All elements of a name, or with {@code *} all, in the order of the page. */
    List<Element> all(String name) {
        return list(document.getElementsByTagName(name));
    }

    /** All elements of a name within another. */
    static List<Element> within(Element element, String name) {
        return list(element.getElementsByTagName(name));
    }

    /** The elements that have a class. */
    List<Element> ofClass(String style) {
        return all("*").stream().filter(e -> classes(e).contains(style)).toList();
    }

    /** The element of an id, which there must be. */
    Element withId(String id) {
        return all("*").stream()
                .filter(e -> e.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No element has the id " + id));
    }

    static Set<String> classes(Element element) {
        return Set.of(element.getAttribute("class").split(" "));
    }

    /** The elements around an element, from the nearest. */
    static List<Element> around(Element element) {
        List<Element> around = new ArrayList<>();
        for (Node node = element.getParentNode(); node instanceof Element parent; node = node.getParentNode()) {
            around.add(parent);
        }
        return around;
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
