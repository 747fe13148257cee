package nl.weegschaal.workbench.page;

import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes markup so that it is well-formed XML and HTML as well. The escaping is that of the writer that comes with Java. Every
 * element that stands for a block begins on a new line.
 */
public final class MarkupText {
    /** Those that HTML knows without an end. */
    private static final Set<String> WITHOUT_END = Set.of("meta", "br", "hr");

    /** Those that stand within a line. */
    private static final Set<String> IN_LINE =
            Set.of("span", "strong", "em", "code", "abbr", "br", "tspan", "text", "title", "desc", "time", "a", "q");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private MarkupText() throws XMLStreamException {
        this.writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    }

    /**
     * Writes an element.
     *
     * @param element the element
     * @return its text, without a line feed at its end
     */
    public static String of(Markup.Element element) {
        try {
            MarkupText markup = new MarkupText();
            markup.write(element);
            markup.writer.flush();
            return markup.text.toString().strip();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the page could not be written", e);
        }
    }

    private void write(Markup markup) throws XMLStreamException {
        if (markup instanceof Markup.Words words) {
            writer.writeCharacters(words.text());
        } else if (markup instanceof Markup.Element element) {
            write(element);
        }
    }

    private void write(Markup.Element element) throws XMLStreamException {
        if (!IN_LINE.contains(element.name())) {
            writer.writeCharacters("\n");
        }
        if (WITHOUT_END.contains(element.name())) {
            writer.writeEmptyElement(element.name());
            attributes(element);
            return;
        }
        writer.writeStartElement(element.name());
        attributes(element);
        for (Markup inside : element.content()) {
            write(inside);
        }
        // Without this an element with nothing in it would be written in a way that HTML does not know.
        writer.writeCharacters("");
        writer.writeEndElement();
    }

    private void attributes(Markup.Element element) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            writer.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }
}
