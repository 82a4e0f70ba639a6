package org.mashhuddle.exchange.returns;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One part of a spreadsheet file, read forward, element by element. A part with a document type of
/// its own (entities, references to files) is none that a spreadsheet program writes.
final class SheetXml {

    private static final int MOST_ELEMENTS = 500_000;
    private static final String DEEPEST = "64";
    private static final String MOST_ATTRIBUTES = "100";

    private final XMLStreamReader xml;
    private final TextAllowance allowance;
    private int elements;

    SheetXml(byte[] part, TextAllowance allowance) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
        this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        this.allowance = allowance;
    }

    /// Goes to the next start or end of an element; false at the end.
    boolean next() throws XMLStreamException, TooMuch {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++elements > MOST_ELEMENTS) {
                throw new TooMuch();
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /// The attribute of that name, whatever its prefix.
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// The text of the element that has just started, up to its end.
    String text() throws XMLStreamException, TooMuch {
        StringBuilder text = new StringBuilder();
        int open = 1;
        while (open > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    allowance.take(xml.getTextLength());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("an entity");
                default -> {}
            }
        }
        return text.toString();
    }
}
