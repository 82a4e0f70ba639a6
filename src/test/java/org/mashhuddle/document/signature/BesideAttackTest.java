package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;

/// A chair of the hub signs minutes whose pages and data are good, and beside which a reader shows something else:
/// bookmarks, the title of the window, properties. Each is refused.
class BesideAttackTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static final byte[] PREPARED = FullMinutes.prepared(FullMinutes.data(), FullMinutes.data());
    private static final String TITLE = "Minutes, SAM-2026-11-24-D";
    private static final String SUBJECT = "Minutes of a multi-agency safeguarding meeting, version 1";

    private static COSDictionary first(PDDocument pdf) {
        return Objects.requireNonNull(ForeignContent.catalogue(pdf).getCOSDictionary(COSName.OUTLINES))
                .getCOSDictionary(COSName.FIRST);
    }

    private static void packet(PDDocument pdf, String from, String to) throws IOException {
        PDMetadata packet = Objects.requireNonNull(pdf.getDocumentCatalog().getMetadata());
        String words = new String(packet.exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(words).contains(from);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(words.replace(from, to).getBytes(StandardCharsets.UTF_8));
        try (var out = packet.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            bytes.writeTo(out);
        }
    }

    private static ForeignContent facts(String name, java.util.function.Consumer<PDDocumentInformation> change) {
        return new ForeignContent(name, pdf -> change.accept(pdf.getDocumentInformation()));
    }

    private static List<ForeignContent> bookmarks() {
        return List.of(
                new ForeignContent(
                        "a bookmark of another name",
                        pdf -> first(pdf).setString(COSName.TITLE, "Item 1. Kim BIRCH, no further action")),
                new ForeignContent(
                        "a bookmark that says less",
                        pdf -> first(pdf)
                                .setString(
                                        COSName.TITLE,
                                        first(pdf).getString(COSName.TITLE).substring(1))),
                new ForeignContent(
                        "a bookmark that says more",
                        pdf -> first(pdf)
                                .setString(COSName.TITLE, first(pdf).getString(COSName.TITLE) + " (withdrawn)")),
                new ForeignContent("bookmarks changed for one another", pdf -> {
                    COSDictionary other = Objects.requireNonNull(first(pdf).getCOSDictionary(COSName.NEXT));
                    String title = first(pdf).getString(COSName.TITLE);
                    first(pdf).setString(COSName.TITLE, other.getString(COSName.TITLE));
                    other.setString(COSName.TITLE, title);
                }),
                new ForeignContent("a bookmark of no heading", pdf -> first(pdf).removeItem(COSName.getPDFName("SE"))),
                new ForeignContent(
                        "a bookmark to another page",
                        pdf -> Objects.requireNonNull(first(pdf).getCOSArray(COSName.DEST))
                                .set(0, pdf.getPage(pdf.getNumberOfPages() - 1).getCOSObject())),
                new ForeignContent("a bookmark to nowhere", pdf -> first(pdf).setItem(COSName.DEST, new COSArray())),
                new ForeignContent("a bookmark with no name", pdf -> first(pdf).removeItem(COSName.TITLE)),
                new ForeignContent("a bookmark that is the last alone", pdf -> {
                    COSDictionary other = new COSDictionary(first(pdf));
                    other.removeItem(COSName.NEXT);
                    other.setString(COSName.TITLE, "Withdrawn");
                    Objects.requireNonNull(ForeignContent.catalogue(pdf).getCOSDictionary(COSName.OUTLINES))
                            .setItem(COSName.LAST, other);
                }));
    }

    private static List<ForeignContent> properties() {
        return List.of(
                facts("another title in the facts", facts -> facts.setTitle("Draft")),
                facts("no title in the facts", facts -> facts.setTitle(null)),
                facts("another subject in the facts", facts -> facts.setSubject("Withdrawn")),
                facts("another author in the facts", facts -> facts.setAuthor("A. Patel")),
                facts("another maker in the facts", facts -> facts.setProducer("A press")),
                facts("a program that made it in the facts", facts -> facts.setCreator("A press")),
                facts("words to find it by in the facts", facts -> facts.setKeywords("withdrawn")),
                new ForeignContent("another title in the packet", pdf -> packet(pdf, TITLE, "Draft")),
                new ForeignContent("another subject in the packet", pdf -> packet(pdf, SUBJECT, "Withdrawn")),
                new ForeignContent(
                        "another day in the packet", pdf -> packet(pdf, "<xmp:CreateDate>20", "<xmp:CreateDate>19")),
                new ForeignContent(
                        "a title in another language",
                        pdf -> packet(
                                pdf,
                                TITLE + "</rdf:li>",
                                TITLE + "</rdf:li><rdf:li xml:lang=\"cy\">Wedi'i dynnu'n &#244;l</rdf:li>")),
                new ForeignContent(
                        "a label in the packet",
                        pdf -> packet(pdf, "<xmp:CreateDate>", "<xmp:Label>Void</xmp:Label><xmp:CreateDate>")),
                new ForeignContent(
                        "words between in the packet", pdf -> packet(pdf, "<xmp:CreateDate>", "Void<xmp:CreateDate>")),
                new ForeignContent("a packet that cannot be read", pdf -> packet(pdf, "</rdf:RDF>", "")),
                new ForeignContent(
                        "a packet with a document type",
                        pdf -> packet(pdf, "<x:xmpmeta", "<!DOCTYPE x [<!ENTITY a \"b\">]><x:xmpmeta")));
    }

    private static List<ForeignContent> both() {
        return List.of(
                new ForeignContent("called minutes of another meeting in both", pdf -> {
                    packet(pdf, TITLE, "Minutes, SAM-2026-11-25-D");
                    pdf.getDocumentInformation().setTitle("Minutes, SAM-2026-11-25-D");
                }),
                new ForeignContent("called a later version in both", pdf -> {
                    packet(pdf, SUBJECT, SUBJECT.replace("version 1", "version 2"));
                    pdf.getDocumentInformation().setSubject(SUBJECT.replace("version 1", "version 2"));
                }));
    }

    @TestFactory
    List<DynamicTest> whatSaysSomethingElseBesideThePagesIsRefusedWhoeverSignedIt() {
        List<ForeignContent> all = new ArrayList<>(bookmarks());
        all.addAll(properties());
        all.addAll(both());
        return all.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> isRefused(each)))
                .toList();
    }

    private static void isRefused(ForeignContent foreign) {
        byte[] file = FILES.byChair(foreign.in(PREPARED));
        assertThat(new PdfCheck().check(file, FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isIn(Rule.BESIDE, Rule.NOTHING_ELSE));
    }

    @Test
    void theFileIsGoodWithoutIt() throws IOException {
        byte[] good = new ForeignContent("nothing", _ -> {}).in(PREPARED);
        assertThat(new PdfCheck().check(FILES.byChair(good), FILES.authority.pinned()))
                .isInstanceOf(Verdict.Trusted.class);
    }
}
