package io.github.apec2026.examples.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A document in TimeML: its text with what is marked in it. What is outside of {@code <TEXT>}, such as its title, is left out, as
 * TempEval-3 does.
 *
 * @param name the name of the file
 * @param created the day of {@code <DCT>}, on which it was published
 * @param text the text without its marks
 * @param timexes the expressions of time in the text, in its order
 */
record TimeMl(String name, LocalDate created, String text, List<Timex> timexes) {

    TimeMl {
        timexes = List.copyOf(timexes);
    }

    /**
     * The documents of the files {@code *.tml} in a folder, by name.
     *
     * @throws AccuracyException when there is no such folder, none in it, or one that is no TimeML
     */
    static List<TimeMl> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new AccuracyException(folder + ": there is no such folder");
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.tml")) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new AccuracyException(folder + ": cannot be read (" + e + ")");
        }
        if (files.isEmpty()) {
            throw new AccuracyException(folder + ": has no file *.tml");
        }
        files.sort(null);
        List<TimeMl> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(of(file));
        }
        return documents;
    }

    private static TimeMl of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file);
        } catch (IOException | XMLStreamException e) {
            throw new AccuracyException(file + ": is no readable XML (" + e.getMessage() + ")");
        }
    }

    private static TimeMl read(InputStream in, Path file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        StringBuilder text = new StringBuilder();
        List<Timex> timexes = new ArrayList<>();
        LocalDate created = null;
        Timex open = null;
        boolean isText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                isText |= "TEXT".equals(element);
                if ("TIMEX3".equals(element) && isText) {
                    open = new Timex(text.length(), text.length(), attribute(xml, "type"), attribute(xml, "value"));
                } else if ("TIMEX3".equals(element) && "CREATION_TIME".equals(attribute(xml, "functionInDocument"))) {
                    created = day(attribute(xml, "value"), file);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                isText &= !"TEXT".equals(xml.getLocalName());
                if ("TIMEX3".equals(xml.getLocalName()) && open != null) {
                    timexes.add(new Timex(open.start(), text.length(), open.type(), open.value()));
                    open = null;
                }
            } else if (isText && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        if (created == null) {
            throw new AccuracyException(
                    file + ": has no TIMEX3 with functionInDocument=\"CREATION_TIME\" before its text");
        }
        return new TimeMl(String.valueOf(file.getFileName()), created, text.toString(), timexes);
    }

    private static LocalDate day(String value, Path file) {
        try {
            return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeException e) {
            throw new AccuracyException(file + ": its creation time \"" + value + "\" is no day");
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
