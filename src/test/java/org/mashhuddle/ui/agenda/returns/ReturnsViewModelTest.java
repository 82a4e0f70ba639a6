package org.mashhuddle.ui.agenda.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.export.DataKind;
import org.mashhuddle.domain.meeting.ReturnsBoard;
import org.mashhuddle.domain.meeting.ReturnsBoard.Stand;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.ui.agenda.row.AgendaDay;
import org.mashhuddle.vault.Hashes;

/// Before the meeting, on real services and without a window.
class ReturnsViewModelTest {

    @TempDir
    private Path folder;

    private AgendaDay day;
    private ReturnsViewModel model;

    @BeforeEach
    void unlock() {
        day = AgendaDay.at(folder);
        model = day.model.panes().returns().orElseThrow();
    }

    @AfterEach
    void lock() {
        day.close();
    }

    private Agency police() {
        return model.board().get().asked().stream()
                .filter(agency -> agency.label().equalsIgnoreCase("police"))
                .findFirst()
                .orElseThrow();
    }

    private ReturnsViewModel.Spot firstMissing() {
        Agency police = police();
        return new ReturnsViewModel.Spot(
                model.board().get().missing(police.id()).getFirst(), police);
    }

    @Test
    void whatIsTypedAheadIsThereWhenTheFormIsOpenedAgain() {
        ReturnsViewModel.Spot at = firstMissing();
        model.spot().set(Optional.of(at));
        SentViewModel form = model.form(at);
        form.said().set("Stopped twice in March");
        form.speaker().set("A. Patel");
        form.kind().set(Optional.of(Words.Kind.FACT));
        form.keep();

        ReturnsViewModel.Spot after = model.spot().get().orElseThrow();
        assertThat(after.row().stand(at.agency().id())).isEqualTo(Stand.HELD);
        SentViewModel again = model.form(after);
        assertThat(again.said().get()).isEqualTo("Stopped twice in March");
        assertThat(again.kind().get()).contains(Words.Kind.FACT);
        again.takeBack();
        assertThat(model.spot().get().orElseThrow().row().stand(at.agency().id()))
                .isEqualTo(Stand.NOT_YET);
    }

    /// The program is killed between two keys: the form is made anew over the same journal.
    @Test
    void whatIsTypedAndNotKeptIsPutBackUntilItIsKept() {
        ReturnsViewModel.Spot at = firstMissing();
        SentViewModel typed = model.form(at);
        assertThat(typed.putBack().get()).isEmpty();
        typed.said().set("Stopped twice in Mar");
        typed.speaker().set("A. Pat");
        typed.kind().set(Optional.of(Words.Kind.OPINION));
        typed.mark().set(new SharingMark.MayReachFamily());

        SentViewModel again = model.form(at);
        assertThat(again.said().get()).isEqualTo("Stopped twice in Mar");
        assertThat(again.speaker().get()).isEqualTo("A. Pat");
        assertThat(again.kind().get()).contains(Words.Kind.OPINION);
        assertThat(again.mark().get()).isEqualTo(new SharingMark.MayReachFamily());
        assertThat(again.putBack().get()).startsWith("What you typed at ").contains("put back");
        SentViewModel other = model.form(new ReturnsViewModel.Spot(
                at.row(),
                model.board().get().asked().stream()
                        .filter(agency -> !agency.equals(at.agency()))
                        .findFirst()
                        .orElseThrow()));
        assertThat(other.said().get()).isEmpty();

        again.keep();
        SentViewModel kept = model.form(at);
        assertThat(kept.putBack().get()).isEmpty();
    }

    @Test
    void nothingTypedIsRefusedInWordsAndNothingIsKept() {
        ReturnsViewModel.Spot at = firstMissing();
        model.spot().set(Optional.of(at));
        model.form(at).keep();

        assertThat(model.problem().get()).isEqualTo("Say what is held, or that nothing is: one of the two");
        assertThat(model.board().get().missing(at.agency().id()))
                .extracting(ReturnsBoard.Row::item)
                .contains(at.row().item());
    }

    @Test
    void aReminderNamesNumbersAndNobody() {
        String reminder = model.reminder(police());

        assertThat(reminder).contains("Daily MASH").contains("numbers 1");
        assertThat(model.board().get().shown())
                .allSatisfy(row -> assertThat(reminder)
                        .doesNotContain(row.subject().orElseThrow().displayName()));
    }

    @Test
    void anAgencysSheetGoesOutAndComesBack() throws IOException {
        Path sheet = folder.resolve("sheet.xlsx");
        day.dialogs.paths.add(sheet);
        model.saveSheet(police(), Channel.SECURE_EMAIL);
        assertThat(model.problem().get()).as("nothing is typed, nothing leaves").isEmpty();
        assertThat(sheet).doesNotExist();
        day.dialogs.reasons.add("somebody-else");
        model.saveSheet(police(), Channel.SECURE_EMAIL);
        assertThat(model.problem().get()).contains("on file");
        assertThat(sheet).doesNotExist();

        day.dialogs.paths.clear();
        day.dialogs.paths.add(sheet);
        day.dialogs.reasons.add("the duty desk");
        model.saveSheet(police(), Channel.HANDED_OVER);
        assertThat(day.said()).isEqualTo("SAM-DATA-1 is saved and in the register");
        assertThat(day.session.services().exports().issues(day.viewer()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo(DataKind.RETURNS);
                    assertThat(line.recipient()).isEqualTo("Police, handed over to the duty desk");
                    assertThat(line.fileHash()).isEqualTo(Hashes.sha256Hex(Files.readAllBytes(sheet)));
                });

        day.dialogs.paths.add(sheet);
        model.openSheet();

        SheetViewModel opened = model.sheet().get().orElseThrow();
        assertThat(opened.good()).isEmpty();
        assertThat(opened.problems()).isEmpty();
        model.leaveSheet();
        assertThat(model.sheet().get()).isEmpty();
    }

    @Test
    void aFileThatIsNoSheetIsSaidToBeNone() throws IOException {
        day.dialogs.paths.add(Files.writeString(folder.resolve("notes.xlsx"), "not a sheet"));
        model.openSheet();

        assertThat(model.sheet().get()).isEmpty();
        assertThat(model.problem().get()).startsWith("This is not a sheet that was made here");
    }
}
