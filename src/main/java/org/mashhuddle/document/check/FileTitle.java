package org.mashhuddle.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// What a reader shows of a file beside its pages, in the title of its window and among its properties. A PDF says it
/// twice, in its facts and in its XMP packet, and programs show the one or the other: both say the same, and nothing
/// else is said there.
record FileTitle(String title, String subject) {

    private static final String DOCTYPES = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String DESCRIBED = "schemas"; // which words XMP may have: for programs alone

    /// One word of the packet.
    private record Fact(String name, String words) {}

    /// @throws VerificationFailure where the two say different things, or more than ours do
    static FileTitle of(PDDocument document) throws IOException {
        PDDocumentInformation facts = document.getDocumentInformation();
        keep(facts.getKeywords() == null && facts.getCreator() == null);
        PDMetadata packet = document.getDocumentCatalog().getMetadata();
        keep(packet != null);
        List<Fact> said = new ArrayList<>();
        if (packet != null) {
            try (InputStream bytes = packet.exportXMPMetadata()) {
                collect(parser().parse(bytes).getDocumentElement(), "", said);
            } catch (SAXException | ParserConfigurationException unreadable) {
                throw failure();
            }
        }
        said.sort(Comparator.comparing(Fact::name).thenComparing(Fact::words));
        keep(said.equals(expected(facts, said)));
        return new FileTitle(words(facts.getTitle()), words(facts.getSubject()));
    }

    private static List<Fact> expected(PDDocumentInformation facts, List<Fact> said) {
        String made = said.stream()
                .filter(one -> one.name().equals("CreateDate") && isAt(one.words(), facts.getCreationDate()))
                .map(Fact::words)
                .findFirst()
                .orElse("");
        return List.of(
                new Fact("CreateDate", made),
                new Fact("PDFVersion", "1.7"),
                new Fact("Producer", words(facts.getProducer())),
                new Fact("conformance", "A"),
                new Fact("creator", words(facts.getAuthor())),
                new Fact("description", words(facts.getSubject())),
                new Fact("format", "application/pdf"),
                new Fact("part", "1"),
                new Fact("part", "3"),
                new Fact("title", words(facts.getTitle())));
    }

    private static boolean isAt(String words, Calendar made) {
        try {
            return made != null && OffsetDateTime.parse(words).toInstant().equals(made.toInstant());
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    /// Each element that holds words and no other element, by the name of the property that it is of.
    private static void collect(Element here, String property, List<Fact> said) {
        String name = Objects.requireNonNullElse(here.getLocalName(), "");
        if (name.equals(DESCRIBED)) {
            return;
        }
        boolean isPlain = List.of("Alt", "Seq", "li").contains(name);
        String named = isPlain ? property : name;
        boolean isLeaf = true;
        for (Node kid = here.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            if (kid instanceof Element element) {
                isLeaf = false;
                collect(element, named, said);
            }
        }
        if (isLeaf) {
            said.add(new Fact(named, here.getTextContent()));
        } else {
            keep(ownWords(here).isBlank());
        }
    }

    private static String ownWords(Element here) {
        StringBuilder own = new StringBuilder();
        for (Node kid = here.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            own.append(
                    kid.getNodeType() == Node.TEXT_NODE || kid.getNodeType() == Node.CDATA_SECTION_NODE
                            ? kid.getNodeValue()
                            : "");
        }
        return own.toString();
    }

    private static String words(String said) {
        return Optional.ofNullable(said).orElse("");
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(DOCTYPES, true);
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }

    private static void keep(boolean kept) {
        if (!kept) {
            throw failure();
        }
    }

    private static VerificationFailure failure() {
        return new VerificationFailure(
                Rule.BESIDE,
                "What the file says of itself beside its pages is not what ours say, or is said in two ways.");
    }
}
