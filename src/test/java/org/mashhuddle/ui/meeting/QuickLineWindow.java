package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The quick line by keys in a real window, with three people of one family name.
class QuickLineWindow extends ApplicationTest {

    @TempDir
    private static Path folder;

    private static DemoRoom room;
    private static Optional<MeetingViewModel> model = Optional.empty();
    private Shell shell;
    private Stage stage;

    @BeforeAll
    static void openTheMeeting() {
        room = new DemoRoom(folder);
        AgencyId police = room.book().hub().directory().people().stream()
                .filter(one -> one.name().equals("A. Patel"))
                .findFirst()
                .orElseThrow()
                .agency();
        room.session.services().settings().addPerson(room.session.actor(), police, "Zoe Patel", "", "");
        room.session.services().settings().addPerson(room.session.actor(), police, "Bea Patel", "", "");
        room.roomTo(4, 1);
    }

    @Override
    public void start(Stage on) {
        stage = on;
        shell = new Shell(new Theming(), room.notices, QuickLineWindow::open, () -> () -> {}, "1");
        shell.show(on, 1440, 900);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
    }

    private static Screen open(Destination to, Navigator navigator) {
        Optional<ItemId> at = to instanceof Destination.Meeting there ? there.item() : Optional.empty();
        MeetingViewModel fresh = new MeetingViewModel(room.seat(navigator), at);
        model = Optional.of(fresh);
        return new MeetingView(fresh).screen();
    }

    @AfterEach
    void leave() {
        interact(() -> shell.leave());
    }

    @AfterAll
    static void close() {
        room.close();
    }

    private String line() {
        TextInputControl line = lookup("#quick-line").queryTextInputControl();
        return line.getText();
    }

    private void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> Pictures.save(stage.getScene(), name));
    }

    private void clear() {
        interact(() -> ((TextInputControl) lookup("#quick-line").query()).clear());
    }

    /// Who does it, by when the name follows and when it is due are whole, whatever is to be done.
    @Test
    void noNameAndNoDayOfWhatWasReadIsCut() {
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        push(KeyCode.CONTROL, KeyCode.J);
        clear();
        interact(() -> ((TextInputControl) lookup("#quick-line").query())
                .setText("visit home and ask grandmother where he sleeps !social care name by thu 16:00"));
        WaitForAsyncUtils.waitForFxEvents();
        picture("quick-line-name-by");
        assertThat(lookup(".quick-reading .label").queryAllAs(Label.class))
                .anySatisfy(label -> assertThat(label.getText()).startsWith("Name by"))
                .allSatisfy(
                        label -> assertThat(drawn(label)).as(label.getText()).isEqualTo(label.getText()));
        clear();
    }

    private static String drawn(Label label) {
        return label.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
    }

    private void paste(String text) {
        interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        interact(() -> ((TextInputControl) lookup("#quick-line").query()).paste());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void severalPastedLinesAreReadFirstAndThenAreSeveralActions() {
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        int before = room.book().actions(room.item(4)).size();
        push(KeyCode.CONTROL, KeyCode.J);
        clear();
        paste("1. Visit home @ap fri 16:00\n"
                + "2. Ring the school @nobody\n"
                + "3. Ask A&E for the note !health by noon tomorrow");
        assertThat(lookup("#quick-pasted-head").queryLabeled().getText()).isEqualTo("3 lines pasted");
        assertThat(room.book().actions(room.item(4))).hasSize(before);
        picture("quick-pasted");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(room.book().actions(room.item(4)).stream().skip(before).map(Action::text))
                .containsExactly("Visit home", "Ask A&E for the note");
        assertThat(line()).isEqualTo("Ring the school @nobody");
        assertThat(lookup("#quick-pasted").query().isVisible()).isFalse();
        picture("quick-pasted-made");
        clear();
    }

    @Test
    void oneLinePastedIsTypedIntoTheLineAndEscapeLeavesSeveral() {
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        int before = room.book().actions(room.item(4)).size();
        push(KeyCode.CONTROL, KeyCode.J);
        clear();
        paste("visit home");
        assertThat(line()).isEqualTo("visit home");
        clear();
        paste("visit home\nring school");
        push(KeyCode.ESCAPE);
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(room.book().actions(room.item(4))).hasSize(before);
    }

    /// What was agreed earlier is asked after in the item, and answered by keys.
    @Test
    void anActionOfAnEarlierMeetingIsAnsweredInTheItemByKeysAlone() {
        AgendaItem item = room.book().agenda().items().stream()
                .filter(each -> room.book().earlier().stream()
                        .anyMatch(action -> action.subject().equals(each.subject())))
                .findFirst()
                .orElseThrow();
        List<Action> open = open(item);
        interact(() -> shell.go(new Destination.Meeting(room.meeting, Optional.of(item.id()))));
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        picture("earlier-asked");
        push(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        write("Patel");
        push(KeyCode.ENTER);
        write("Went on Monday.");
        picture("earlier-answering");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(open(item)).hasSize(open.size() - 1);
        assertThat(shell.getScene().getFocusOwner().getId())
                .as("the caret is at the next one, else in the form")
                .matches(open.size() > 1 ? "earlier-.*-answer" : "shared-.*");
        List<ActionHistory> ended = room.session.services().actions().book(room.session.viewer()).ended().stream()
                .filter(each -> each.action().id().equals(open.getFirst().id()))
                .toList();
        assertThat(ended).singleElement().satisfies(history -> {
            assertThat(history.action().status()).isEqualTo(ActionStatus.COMPLETED);
            assertThat(history.entries().getLast().report().words()).isEqualTo("Went on Monday.");
            assertThat(history.entries().getLast().event()).isEqualTo(new ActionEvent.Completed(true));
            assertThat(history.entries().getLast().report().said().person()).isEqualTo("A. Patel");
        });
    }

    @Test
    void aPhraseOfTheHubIsPutInWithEnterAndKeptAsTypedWithEscape() {
        interact(() -> shell.go(
                new Destination.Meeting(room.meeting, Optional.of(room.item(9).id()))));
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        write("Said no. ;nf");
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> Pictures.save(lookup("#phrases").query().getScene(), "phrases"));
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#voice").queryTextInputControl().getText())
                .isEqualTo("Said no. No further action by this meeting.");
        write(" ;wnb");
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.ESCAPE);
        assertThat(lookup("#voice").queryTextInputControl().getText()).endsWith(" ;wnb");
    }

    @Test
    void lawThatIsNotInForceIsSeenAndNotChosen() {
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        WaitForAsyncUtils.waitForFxEvents();
        MenuButton basis = lookup("#lawful-basis").queryAs(MenuButton.class);
        interact(basis::show);
        assertThat(basis.getItems())
                .filteredOn(item -> item.getText().contains("16LA"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.isDisable()).isTrue();
                    assertThat(item.getText()).endsWith("(not yet in force)");
                });
        assertThat(basis.getItems())
                .filteredOn(item -> !item.getText().contains("16LA"))
                .hasSizeGreaterThan(4)
                .noneMatch(MenuItem::isDisable);
    }

    @Test
    void anEntryIsCopiedAsPlainTextWithoutWhatIsNotInTheMinutes() {
        interact(() -> shell.go(
                new Destination.Meeting(room.meeting, Optional.of(room.item(10).id()))));
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.CONTROL, KeyCode.J);
        clear();
        write("write to the midwife fri 16:00");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        write("watch the line fri 16:00");
        interact(() -> model.orElseThrow().quick().get().orElseThrow().mark().set(SharingMark.narrowest()));
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("item 10", "Write to the midwife", "Information that its owner has not released")
                .doesNotContain("atch the line"));
    }

    @Test
    void whatWasTakenBackIsDoneAgain() {
        interact(() -> shell.go(
                new Destination.Meeting(room.meeting, Optional.of(room.item(12).id()))));
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        write("strat");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(room.book().discussion(room.item(12)).decision().outcomes()).hasSize(1);
        push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(room.book().discussion(room.item(12)).decision().outcomes()).isEmpty();
        push(KeyCode.CONTROL, KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(room.book().discussion(room.item(12)).decision().outcomes()).hasSize(1);
        push(KeyCode.CONTROL, KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(room.book().discussion(room.item(12)).decision().outcomes()).hasSize(1);
    }

    private List<Action> open(AgendaItem item) {
        return room.book().earlier().stream()
                .filter(action -> action.subject().equals(item.subject()))
                .toList();
    }

    @Test
    void enterOffersWhoIsMeantAndNothingIsLost() {
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        push(KeyCode.CONTROL, KeyCode.J);
        write("visit home @patel in 2 working days");
        picture("quick-two-meant");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#quick-line-list .popup-row").match(Node::isVisible).queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("A. Patel · Police · here", "Bea Patel · Police", "Zoe Patel · Police");
        interact(() -> Pictures.save(lookup("#quick-line-list").query().getScene(), "quick-choices"));
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(line()).isEqualTo("visit home @bp in 2 working days");
        picture("quick-chosen");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Action made = room.book().actions(room.item(4)).getLast();
        assertThat(made.text()).isEqualTo("Visit home");
        assertThat(made.owner())
                .isInstanceOfSatisfying(
                        Owner.Named.class, who -> assertThat(who.name()).isEqualTo("Bea Patel"));
        assertThat(made.dueAt().orElseThrow().local()).isEqualTo("2026-11-26T17:00");
        assertThat(line()).isEmpty();
        write("ring EDT today 06:00");
        picture("quick-passed");
    }

    /// The owner stands last, and the mark means one person: what is read above the line is what Enter adds.
    @Test
    void aMarkThatMeansOnePersonIsNotAskedAgain() {
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        push(KeyCode.CONTROL, KeyCode.J);
        write("ring the school fri @zp");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#quick-line-list").tryQuery()).isEmpty();
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(line()).isEmpty();
        assertThat(room.book().actions(room.item(4)).getLast().owner())
                .isInstanceOfSatisfying(
                        Owner.Named.class, who -> assertThat(who.name()).isEqualTo("Zoe Patel"));
    }
}
