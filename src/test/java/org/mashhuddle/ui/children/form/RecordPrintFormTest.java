package org.mashhuddle.ui.children.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.children.record.RecordActions;
import org.mashhuddle.ui.children.search.WithChildren;
import org.mashhuddle.ui.kit.Destination;

/// The record on paper comes out as every paper does: by hand from the printer behind its cover sheet, by e-mail as
/// one file; what the printer refused comes out by the next try, under the number it was sealed with.
class RecordPrintFormTest extends WithChildren {

    @TempDir
    private Path out;

    private final List<byte[]> sheets = new ArrayList<>();

    private RecordActions printing(Channel channel, String check) {
        RecordActions desk = opened("jordan").side();
        desk.print();
        RecordPrintForm form = form(desk);
        form.agency.set(desk.agencies().stream()
                .filter(one -> one.label().equals("Police"))
                .findFirst());
        form.person.set("A. Patel");
        form.channel.set(Optional.of(channel));
        form.typed.set(check);
        return desk;
    }

    private static RecordPrintForm form(RecordActions desk) {
        return (RecordPrintForm) desk.form().get().orElseThrow();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    private List<IssuedPaper> registered() {
        return day.session.services().papers().queue(day.session.viewer()).stream()
                .flatMap(meeting -> meeting.queue().out().stream())
                .map(one -> one.paper())
                .filter(paper -> paper.key().kind() == PaperKind.RECORD_PRINT)
                .toList();
    }

    @Test
    void byHandItIsPrintedBehindItsCoverAndWhatTheePrinterRefusedComesAgain() throws Exception {
        RecordActions desk = printing(Channel.HANDED_OVER, "A. Patel, warrant card seen");
        desk.confirm();
        assertThat(form(desk).made().get()).isPresent();
        day.dialogs.printers.add(new PrinterChoice.Chosen(_ -> {
            throw new PrinterChoice.PrintingFailed();
        }));
        desk.confirm();
        assertThat(form(desk).problem().get())
                .startsWith("SAM-2026-11-24-H01 is sealed")
                .contains("refused");
        assertThat(registered()).singleElement().matches(paper -> paper.outAt().isEmpty());
        day.dialogs.printers.add(new PrinterChoice.Chosen(sheets::addAll));
        desk.confirm();
        assertThat(desk.form().get()).isEmpty();
        assertThat(sheets).hasSize(2);
        assertThat(text(sheets.getFirst()))
                .contains("Cover sheet", "SAM-2026-11-24-H01")
                .doesNotContain("TEST-ALDER");
        assertThat(text(sheets.getLast())).contains("Jordan", "SAM-2026-11-24-H01", "Copy 1 of 1");
        assertThat(registered()).singleElement().matches(paper -> paper.outAt().isPresent());
        byEmailItIsOneFile();
    }

    private void byEmailItIsOneFile() throws Exception {
        model = day.model(new Destination.Children());
        RecordActions desk = printing(Channel.SECURE_EMAIL, "a.patel");
        desk.confirm();
        Path file = out.resolve("record.pdf");
        day.dialogs.paths.add(file);
        desk.confirm();
        assertThat(desk.form().get()).isEmpty();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(text(Files.readAllBytes(file))).contains("SAM-2026-11-24-H02", "Copy 2 of 2");
        assertThat(registered()).hasSize(2);
    }
}
