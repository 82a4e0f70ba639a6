package org.mashhuddle.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.document.PrintedExamples;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

/// A name in a row of a paper is read in one piece: a line ends at a space in it or behind its hyphen, never inside
/// a part of it.
class NameRoomTest {

    private static final PaperHead HEAD = PrintedExamples.plan().head();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Phương-Thảo TEST-FEATHERSTONEHAUGH-ALDER",
                "Ștefan-Cătălin TEST-ÅNGSTRÖM-HAZEL",
                "Siân-Rhiannon Angharad TEST-ADÉBÁYÒ-CHERRY",
                "Jo TESTOWA-WOŁODYMYRÓWNA-HORNBEAM",
                "Maximiliana TEST-LLANFAIRPWLLGWYNGYLL"
            })
    void noNameIsCutButAtASpaceOrBehindItsHyphen(String name) throws IOException {
        Paper.Row row = new Paper.Row("1.1", name, "See the child at school", "No name", "Fri 27/11 12:00");
        Paper.AgendaRow item = new Paper.AgendaRow(
                1, name + ", 15", Optional.empty(), "Missing since 08:00", 5, "09:30", false, false);
        List<Paper.AgendaGroup> groups = List.of(new Paper.AgendaGroup("New", List.of(item)));
        for (Paper paper : List.of(
                new Paper.AgencySlip(HEAD, List.of(row)),
                new Paper.ActionList(HEAD, List.of(new Paper.Group("Police", List.of(row)))),
                new Paper.AgendaSheet(HEAD, groups, List.of(), "In all one item.", true),
                new Paper.AgendaSheet(HEAD, groups, List.of(), "In all one item.", false))) {
            assertThat(text(paper)).contains(name);
        }
    }

    private static String text(Paper paper) throws IOException {
        byte[] pdf = new PaperLayout(new PdfRenderer()).print(paper).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace("- ", "-");
        }
    }
}
