package nl.weegschaal.workbench.page;

import java.io.StringWriter;
import java.io.Writer;
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
    private static final Set<String> IN_LINE = Set.of(
            "span", "strong", "em", "code", "abbr", "br", "tspan", "text", "title", "desc", "time", "a", "q", "sup");

    private final XMLStreamWriter writer;

    private MarkupText(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /**
     * Writes an element.
     *
     * @param element the element
     * @return its text, without a line feed at its end
     */
    public static String of(Markup.Element element) {
        StringWriter text = new StringWriter();
        write(element, text);
        return text.toString().strip();
    }

    /**
     * Writes an element, part by part.
     *
     * @param element the element
     * @param to where it is written, on a new line if it stands for a block; it is left open
     * @throws IllegalStateException if it cannot be written
     */
    public static void write(Markup.Element element, Writer to) {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(to);
            new MarkupText(writer).write(element);
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the page could not be written", e);
        }
    }

    private void write(Markup markup) throws XMLStreamException {
        if (markup instanceof Markup.Words words) {
            writer.writeCharacters(words.text());
        } else if (markup instanceof Markup.Element element) {
            write(element);
        } else if (markup instanceof Markup.Each<?> each) {
            each(each);
        }
    }

    private <T> void each(Markup.Each<T> each) throws XMLStreamException {
        for (T thing : each.things()) {
            write(each.element().apply(thing));
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
