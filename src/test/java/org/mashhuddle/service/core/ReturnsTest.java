package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.ReturnsBoard;
import org.mashhuddle.domain.meeting.ReturnsBoard.Stand;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.service.ReturnSheets;
import org.mashhuddle.service.returns.ReturnsPreview;
import org.mashhuddle.service.returns.ReturnsPreview.Wrong;
import org.mashhuddle.service.returns.SentReturn;

/// Before the meeting: what agencies send, and what becomes of it.
class ReturnsTest {

    private TestHub hub;
    private MeetingId meeting;
    private AgencyId police;

    @BeforeEach
    void demoDay(@TempDir Path folder) {
        hub = TestHub.planned(folder);
        meeting = hub.today;
        police = hub.book(meeting).hub().directory().agencies().stream()
                .filter(agency -> agency.label().equalsIgnoreCase("police"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void whatIsTypedAheadStandsAmongWhatIsSharedOnceTheMeetingIsOpen() {
        AgendaItem item = unheard();
        ReturnsBoard board = keep(item, "Stopped twice in March");

        assertThat(stand(board, item)).isEqualTo(Stand.HELD);
        assertThat(hub.discussion(meeting, item.subject()).contributions()).isEmpty();

        open();

        Contribution shared = hub.discussion(meeting, item.subject()).of(police).orElseThrow();
        assertThat(shared.said()).isEqualTo("Stopped twice in March");
        assertThat(shared.speaker()).isEqualTo("A. Patel");
    }

    @Test
    void aNilReturnIsAReturn() {
        AgendaItem item = unheard();
        int before = board().missing(police).size();

        ReturnsBoard board = hub.services
                .returns()
                .keep(hub.chair(), meeting, item.id(), SentReturn.nothingHeld(police, "A. Patel"));

        assertThat(stand(board, item)).isEqualTo(Stand.NONE_HELD);
        assertThat(board.missing(police)).hasSize(before - 1);
        open();
        assertThat(hub.discussion(meeting, item.subject())
                        .of(police)
                        .orElseThrow()
                        .noneHeld())
                .isTrue();
    }

    @Test
    void whatIsTypedAheadCanBeChangedAndTakenBackUntilTheMeetingIsOpen() {
        AgendaItem item = unheard();
        keep(item, "First");
        keep(item, "Second");
        assertThat(row(board(), item).sent().get(police).said()).isEqualTo("Second");

        ReturnsBoard back = hub.services.returns().takeBack(hub.chair(), meeting, item.id(), police);

        assertThat(stand(back, item)).isEqualTo(Stand.NOT_YET);
        keep(item, "Third");
        open();
        assertThatThrownBy(() -> hub.services.returns().takeBack(hub.chair(), meeting, item.id(), police))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.ALREADY_SHARED));
    }

    @Test
    void whatArrivesWhileTheMeetingIsHeldStandsThereAtOnceAndNeverTakesThePlaceOfWords() {
        AgendaItem item = unheard();
        open();
        keep(item, "Rang in at 09:40");

        assertThat(hub.discussion(meeting, item.subject())
                        .of(police)
                        .orElseThrow()
                        .said())
                .isEqualTo("Rang in at 09:40");
        assertThatThrownBy(() -> keep(item, "Something else"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.ALREADY_SHARED));
    }

    @Test
    void aReturnSaysSomethingOrThatNothingIsHeld() {
        assertThatThrownBy(() -> keep(unheard(), " "))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.RETURN_NOT_CLEAR));
    }

    @Test
    void aSheetComesBackWithItsGoodRowsAndAProblemForEachOther() throws IOException {
        byte[] sheet = ReturnSheets.of(hub.services, hub.chair(), meeting, police);
        List<AgendaItem> items =
                board().missing(police).stream().map(ReturnsBoard.Row::item).toList();
        keep(items.get(5), "Typed here");

        ReturnsPreview preview = preview(
                sheet,
                Map.of(
                        items.get(0), row("held", "Known to us", "own knowledge", "Fact"),
                        items.get(1), row("None held", "", "", ""),
                        items.get(2), row("None held", "and yet", "", ""),
                        items.get(3), row("Held", "", "", ""),
                        items.get(4), row("Held", "Told us", "mother", ""),
                        items.get(5), row("Held", "By sheet", "", ""),
                        items.get(6), row("perhaps", "Hm", "", "")));

        assertThat(preview.good())
                .extracting(ReturnsPreview.Good::item)
                .containsExactly(items.get(0).id(), items.get(1).id());
        assertThat(preview.problems())
                .extracting(ReturnsPreview.Problem::wrong)
                .containsExactly(
                        Wrong.NONE_HELD_WITH_TEXT,
                        Wrong.HELD_WITHOUT_TEXT,
                        Wrong.KIND_UNKNOWN,
                        Wrong.TYPED_HERE,
                        Wrong.HELD_NOT_SAID);
        assertThat(stand(board(), items.get(0))).isEqualTo(Stand.NOT_YET);

        ReturnsBoard taken = hub.services.returns().take(hub.chair(), meeting, preview);

        Contribution held = row(taken, items.get(0)).sent().get(police);
        assertThat(held.words()).contains(new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT));
        assertThat(stand(taken, items.get(1))).isEqualTo(Stand.NONE_HELD);
        assertThat(row(taken, items.get(5)).sent().get(police).said()).isEqualTo("Typed here");
    }

    @Test
    void theSameSheetTwiceBringsNothing() throws IOException {
        byte[] sheet = ReturnSheets.of(hub.services, hub.chair(), meeting, police);
        Map<AgendaItem, List<String>> rows = Map.of(unheard(), row("Held", "Known", "", ""));
        hub.services.returns().take(hub.chair(), meeting, preview(sheet, rows));

        ReturnsPreview again = preview(sheet, rows);

        assertThat(again.good()).isEmpty();
        assertThat(again.problems()).isEmpty();
    }

    @Test
    void aSheetOfAnotherMeetingIsRefused() {
        byte[] sheet = ReturnSheets.of(hub.services, hub.chair(), meeting, police);
        MeetingId other = hub.services
                .agendas()
                .plan(hub.chair(), hub.book(meeting).meeting().heldOn().plusDays(1));

        assertThatThrownBy(() -> hub.services.returns().preview(hub.chair(), other, sheet))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.SHEET_OF_ANOTHER));
    }

    @Test
    void aRestrictedChildIsOnNoSheet() throws IOException {
        byte[] sheet = ReturnSheets.of(hub.services, hub.chair(), meeting, police);
        long withheld =
                board().rows().stream().filter(row -> row.subject().isEmpty()).count();

        assertThat(withheld).isPositive();
        assertThat(references(sheet)).hasSize(board().shown().size());
    }

    private ReturnsBoard board() {
        return hub.services.returns().board(hub.viewer(), meeting);
    }

    private AgendaItem unheard() {
        return board().missing(police).getFirst().item();
    }

    private ReturnsBoard keep(AgendaItem item, String said) {
        return hub.services
                .returns()
                .keep(
                        hub.chair(),
                        meeting,
                        item.id(),
                        new SentReturn(
                                police, "A. Patel", said, false, Optional.empty(), new SharingMark.MayBeShared()));
    }

    private void open() {
        hub.services.agendas().freeze(hub.chair(), meeting);
        hub.services.meetings().open(hub.chair(), meeting);
    }

    private static ReturnsBoard.Row row(ReturnsBoard board, AgendaItem item) {
        return board.rows().stream()
                .filter(row -> row.item().id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    private Stand stand(ReturnsBoard board, AgendaItem item) {
        return row(board, item).stand(police);
    }

    private static List<String> row(String held, String said, String whose, String kind) {
        return List.of(held, said, "A. Patel", whose, kind);
    }

    private ReturnsPreview preview(byte[] sheet, Map<AgendaItem, List<String>> rows) throws IOException {
        return hub.services.returns().preview(hub.chair(), meeting, filled(sheet, rows));
    }

    /// As the agency's own spreadsheet program would save it.
    private static byte[] filled(byte[] sheet, Map<AgendaItem, List<String>> rows) throws IOException {
        Map<String, List<String>> typed = new TreeMap<>();
        rows.forEach((item, cells) -> typed.put(item.id().value().toString(), cells));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadableWorkbook in = new ReadableWorkbook(new ByteArrayInputStream(sheet));
                Workbook out = new Workbook(bytes, "Some other program", "1.0")) {
            Worksheet copy = out.newWorksheet("Returns");
            for (Row row : in.getFirstSheet().read()) {
                int place = row.getRowNum() - 1;
                for (int column = 0; column < 10; column++) {
                    copy.value(place, column, row.getCellText(column));
                }
                List<String> cells = typed.getOrDefault(row.getCellText(9), List.of());
                for (int i = 0; i < cells.size(); i++) {
                    copy.value(place, 3 + i, cells.get(i));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> references(byte[] sheet) throws IOException {
        try (ReadableWorkbook in = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            return in.getFirstSheet().read().stream()
                    .filter(row -> row.getRowNum() > 3)
                    .map(row -> row.getCellText(9))
                    .toList();
        }
    }
}
