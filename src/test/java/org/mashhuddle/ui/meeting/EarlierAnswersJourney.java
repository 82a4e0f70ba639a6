package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What is told of last time's actions, by keys: it is taken back and told again, and the caret stays among them.
class EarlierAnswersJourney extends ApplicationTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private Shell shell;
    private AgendaItem item;

    @Override
    public void start(Stage stage) {
        room = new DemoRoom(folder);
        item = room.book().agenda().items().stream()
                .filter(each -> open(each).size() > 1)
                .findFirst()
                .orElseThrow();
        room.roomTo(item.number(), 1);
        shell = new Shell(new Theming(), room.notices, this::open, () -> () -> {}, "1");
        shell.show(stage, 1440, 900);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
        shell.go(new Destination.Meeting(room.meeting, Optional.of(item.id())));
    }

    private Screen open(Destination to, Navigator navigator) {
        Optional<ItemId> at = to instanceof Destination.Meeting there ? there.item() : Optional.empty();
        return new MeetingView(new MeetingViewModel(room.seat(navigator), at)).screen();
    }

    @AfterEach
    void close() {
        interact(() -> shell.leave());
        room.close();
    }

    private List<Action> open(AgendaItem of) {
        return room.book().earlier().stream()
                .filter(action -> action.subject().equals(of.subject()))
                .toList();
    }

    private void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String caret() {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = shell.getScene().getFocusOwner();
        return owner == null ? "nowhere" : String.valueOf(owner.getId());
    }

    @Test
    void anAnswerIsTakenBackAndToldAgainAndTheCaretStaysAmongThem() {
        int all = open(item).size();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        keys(KeyCode.L);
        write("Patel");
        keys(KeyCode.ENTER);
        write("Went on Monday.");
        keys(KeyCode.ENTER);
        assertThat(open(item)).hasSize(all - 1);
        assertThat(caret()).matches("earlier-.*-answer");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open(item)).hasSize(all);
        assertThat(caret()).matches("earlier-.*-answer");
        keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(open(item)).hasSize(all - 1);
        assertThat(caret()).matches("earlier-.*-answer");
    }

    @Test
    void whoSaidSoIsAskedForInItsField() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        keys(KeyCode.C);
        keys(KeyCode.TAB);
        write("On Friday.");
        keys(KeyCode.ENTER);
        assertThat(caret()).endsWith("-by");
        write("Patel");
        keys(KeyCode.ENTER);
        keys(KeyCode.ENTER);
        assertThat(caret()).matches("earlier-.*-answer");
    }

    /// It is still open and stands where it stood.
    @Test
    void thatAnActionIsCarriedIsSaid() {
        int all = open(item).size();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        keys(KeyCode.C);
        write("Patel");
        keys(KeyCode.ENTER);
        keys(KeyCode.ENTER);
        assertThat(open(item)).hasSize(all);
        assertThat(room.notices.current().get().orElseThrow().words())
                .isEqualTo(
                        "Carried to the next meeting: " + open(item).getFirst().text());
    }

    /// So is one that its agency has not taken; the line says so from then on.
    @Test
    void thatTheAgencyHasNotTakenItIsSaid() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        keys(KeyCode.A);
        write("Patel");
        keys(KeyCode.ENTER);
        write("Nobody was free.");
        keys(KeyCode.ENTER);
        assertThat(room.notices.current().get().orElseThrow().words())
                .isEqualTo("Not done: the agency has not taken it: "
                        + open(item).getFirst().text());
        assertThat(lookup("#earlier .label").<Label>queryAll())
                .extracting(Label::getText)
                .anyMatch(due -> due.startsWith("Not taken \u00b7 "));
    }

    @Test
    void whatIsBeingToldKeepsItsWordsAndItsCaretWhileAnotherIsTakenBack() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        keys(KeyCode.D);
        write("Patel");
        keys(KeyCode.ENTER);
        write("Done.");
        keys(KeyCode.ENTER);
        keys(KeyCode.C);
        write("Okoro");
        keys(KeyCode.ENTER);
        write("half a");
        String before = caret();
        assertThat(before).endsWith("-said");
        interact(() -> shell.getScene().lookup("#quick-line").requestFocus());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shell.getScene().lookup("#" + before)).isNotNull();
        assertThat(lookup("#" + before).queryTextInputControl().getText()).isEqualTo("half a");
        assertThat(caret()).isEqualTo("quick-line");
    }

    /// The field of what was said, and one Tab too many: what is typed on is no word for the next action.
    private void oneTabTooMany() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        keys(KeyCode.L);
        write("Patel");
        keys(KeyCode.ENTER);
        write("Sent on Monday,");
        keys(KeyCode.TAB);
        assertThat(caret()).matches("earlier-.*-answer");
    }

    @Test
    void whoTypesOnInTheNextLineAnswersNobodysAction() {
        oneTabTooMany();
        String next = caret();
        for (KeyCode letter : List.of(KeyCode.C, KeyCode.A, KeyCode.L, KeyCode.L, KeyCode.E, KeyCode.D)) {
            keys(letter);
        }
        assertThat(caret()).isEqualTo(next);
        assertThat(lookup("#earlier .text-field").queryAll()).hasSize(2);
    }

    @Test
    void aLetterAnswersTheNextLineOnceItsMenuIsOpen() {
        oneTabTooMany();
        keys(KeyCode.SPACE);
        keys(KeyCode.C);
        assertThat(caret()).endsWith("-by");
        assertThat(lookup("#earlier .text-field").queryAll()).hasSize(4);
    }

    /// Words that were not entered stand where they were typed when one comes back; until they are, the close asks for
    /// them, and they stop the signature.
    @Test
    void halfAnAnswerIsThereWhenOneComesBackAndIsAskedForAtTheClose() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        keys(KeyCode.L);
        write("Patel");
        keys(KeyCode.ENTER);
        write("Went on Mon");
        String said = caret();
        AgendaItem next = room.item(item.number() + 1);
        interact(() -> shell.go(new Destination.Meeting(room.meeting, Optional.of(next.id()))));
        assertThat(halves()).containsExactly(item.number());
        interact(() -> shell.go(new Destination.Meeting(room.meeting, Optional.of(item.id()))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#" + said).queryTextInputControl().getText()).isEqualTo("Went on Mon");
        assertThat(lookup("#earlier .b").<Label>queryAll())
                .extracting(Label::getText)
                .anyMatch(words -> words.startsWith("Done, late"));
        Button leave = lookup("#" + said.replace("-said", "-put-back-leave")).queryButton();
        assertThat(leave.getWidth()).as("its words are whole").isGreaterThanOrEqualTo(leave.prefWidth(-1));
        interact(() -> shell.getScene().lookup("#" + said).requestFocus());
        keys(KeyCode.ENTER);
        assertThat(halves()).isEmpty();
        assertThat(room.book().asItWas().items().get(item.id()).answered())
                .extracting(answer ->
                        answer.became() + ": " + answer.told().orElseThrow().words())
                .contains("done, late: Went on Mon");
    }

    private List<Integer> halves() {
        return room.session.services().minutes().view(room.session.viewer(), room.meeting).gaps().stream()
                .filter(gap -> gap.kind().name().equals("ANSWER_NOT_ENTERED"))
                .peek(gap -> assertThat(gap.kind().stopsSigning()).isTrue())
                .map(Gap::number)
                .toList();
    }

    /// Whose agency it is, is offered before others, also where nobody of it is in the room.
    @Test
    void thePeopleOfItsAgencyAreOfferedFirst() {
        Action first = open(item).getFirst();
        room.book().meeting().attendance().stream()
                .filter(Attendance::isHere)
                .forEach(one -> room.session.services().meetings().leave(room.session.actor(), room.meeting, one.id()));
        interact(() -> shell.go(new Destination.Meeting(room.meeting, Optional.of(item.id()))));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        keys(KeyCode.D);
        keys(KeyCode.ENTER);
        String by = lookup("#" + caret().replace("-said", "-by"))
                .queryTextInputControl()
                .getText();
        assertThat(room.book().hub().directory().people().stream()
                        .filter(person -> person.name().equals(by))
                        .map(person -> Optional.of(person.agency())))
                .contains(first.agency());
    }
}
