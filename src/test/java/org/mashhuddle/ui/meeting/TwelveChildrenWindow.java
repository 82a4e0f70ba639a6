package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;

/// One meeting from its opening to the twelfth child, by keyboard alone, in a real window: the system takes keys, too.
/// What is stored afterwards is
/// what was said: written down below from the words of the script, and not computed.
@Tag("long")
class TwelveChildrenWindow extends ApplicationTest {

    @TempDir
    private static Path folder;

    private static DemoRoom room;
    private Shell shell;
    private Stage stage;
    private MeetingHand hand;
    private WorkSession session;

    @BeforeAll
    static void nobodyIsHereYet() {
        room = new DemoRoom(folder, false);
    }

    @Override
    public void start(Stage on) {
        stage = on;
        hand = new MeetingHand(this, on);
        session =
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting);
        shell = new Shell(new Theming(), room.notices, this::open, () -> () -> {}, "1");
        shell.show(on, 1440, 900);
        shell.enter(session);
        shell.go(new Destination.Meeting(room.meeting));
    }

    @AfterEach
    void leave() {
        interact(() -> shell.leave());
    }

    @AfterAll
    static void close() {
        room.close();
    }

    private Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Unlock) {
            return door(navigator);
        }
        Optional<ItemId> at = to instanceof Destination.Meeting there ? there.item() : Optional.empty();
        MeetingWorkspace seat = new MeetingWorkspace(
                room.session,
                room.meeting,
                new Workspace(
                        session, navigator, new WindowDialogs(() -> stage), room.background, room.notices, room.clock));
        return new MeetingView(new MeetingViewModel(seat, at)).screen();
    }

    /// A passphrase, and Enter.
    private Screen door(Navigator navigator) {
        TextField passphrase = new TextField();
        passphrase.setId("passphrase");
        passphrase.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                // The keys of the passphrase are made first, as at the real door: they are no key of the meeting.
                Platform.runLater(() -> navigator.enter(session));
            }
        });
        return new Screen(
                passphrase, new SimpleStringProperty(""), new SimpleStringProperty(""), List.of(), List.of(), () -> {});
    }

    private void at(String time) {
        room.clock.set(Instant.parse("2026-11-24T" + time + ":00Z"));
    }

    private void nextAt(String time) {
        at(time);
        hand.ctrl(KeyCode.ENTER);
    }

    private String text(String id) {
        return lookup("#" + id).queryAs(TextInputControl.class).getText();
    }

    @Test
    void whatIsStoredIsWhatWasSaid() {
        opening();
        twoOfThePolice();
        lateArrival();
        guestForOneItem();
        disagreement();
        conflict();
        heldOver();
        undoAndRedo();
        lockAndUnlock();
        adjourned();
        nothingNew();
        leaves();
        marked();
        nextAt("10:05");
        isStored();
    }

    private void isStored() {
        RecordInWords stored = new RecordInWords(room.book());
        assertThat(stored.people()).containsExactly(MeetingScript.PEOPLE.split("\n"));
        String items = String.join(
                "\n",
                room.book().agenda().items().stream()
                        .filter(item -> item.number() <= 13)
                        .flatMap(item -> stored.item(item).stream())
                        .toList());
        assertThat(items).isEqualTo(MeetingScript.ITEMS.strip());
        assertThat(room.book().meeting().statements().conflicts())
                .isEqualTo("J. Okoro: an aunt of child 5 is her neighbour");
    }

    /// Everybody comes at 08:46 but health, and housing, who is a guest.
    private void opening() {
        at("08:46");
        hand.ctrl(KeyCode.B);
        hand.caretIn("statements-read");
        hand.keys(KeyCode.SPACE);
        hand.tabTo("statements-conflicts");
        hand.keys(KeyCode.SPACE);
        hand.tabTo("statements-declared");
        hand.type("J. Okoro: an aunt of child 5 is her neighbour");
        hand.keys(KeyCode.ENTER);
        hand.tabTo("statements-remote");
        hand.keys(KeyCode.SPACE);
        hand.tabTo("attendance-1");
        for (int row = 1; row <= 8; row++) {
            hand.caretIn("attendance-" + row);
            if (row != 6) {
                hand.keys(KeyCode.H);
            }
            hand.keys(KeyCode.DOWN);
        }
        hand.picture("script-opening");
        hand.keys(KeyCode.ESCAPE);
    }

    private void twoOfThePolice() {
        at("08:50");
        hand.ctrl(KeyCode.G);
        hand.caretIn("shared-police");
        hand.type("Stopped on the train at Rowan Halt.");
        hand.ctrl(KeyCode.U);
        hand.caretIn("shared-police-2");
        hand.type("Both phones carry a watched line.");
        hand.ctrl(KeyCode.W);
        hand.keys(KeyCode.DOWN);
        hand.keys(KeyCode.ENTER);
        hand.caretIn("shared-police-2");
        hand.keys(KeyCode.ALT, KeyCode.UP);
        hand.keys(KeyCode.R);
        hand.ctrl(KeyCode.DIGIT2);
        hand.type("Nobody asks me.");
        hand.decide("continue existing", "Each agency has a next step.");
        hand.action("see the child alone @okoro tomorrow 12:00");
        hand.picture("script-1");
    }

    /// Health comes in the middle of a word.
    private void lateArrival() {
        nextAt("08:55");
        hand.ctrl(KeyCode.H);
        hand.ctrl(KeyCode.DIGIT2);
        hand.type("I like my new sch");
        at("08:58");
        hand.inRow(6, KeyCode.H);
        hand.caretIn("voice");
        hand.type("ool.");
        hand.decide("advice", "Nothing new since Friday.");
        hand.keys(KeyCode.ALT, KeyCode.DOWN);
        hand.keys(KeyCode.R);
        hand.type(" The school knows.");
        hand.action("ring the school !education fri 16:00");
    }

    private void guestForOneItem() {
        nextAt("09:00");
        hand.inRow(9, KeyCode.I, KeyCode.H);
        hand.caretIn("shared-police");
        hand.keys(KeyCode.SHIFT, KeyCode.TAB);
        hand.caretIn("shared-add");
        hand.keys(KeyCode.DOWN);
        hand.picture("script-add");
        for (int down = 0; down < 4; down++) {
            hand.keys(KeyCode.DOWN);
        }
        hand.keys(KeyCode.ENTER);
        hand.caretIn("shared-housing");
        hand.type("The tenancy ends on Monday.");
        hand.decide("family support", "Homeless in a week.");
        hand.action("find a room for the family @imbert +2d");
        at("09:05");
        hand.inRow(9, KeyCode.L);
        hand.caretIn("quick-line");
    }

    private void disagreement() {
        nextAt("09:06");
        hand.type("Known to us from March.");
        hand.decide("s.17", "She is not safe at home.");
        hand.ctrlShift(KeyCode.O);
        hand.caretIn("disagreement-1");
        hand.type("We would hold a strategy discussion.");
        hand.keys(KeyCode.ALT, KeyCode.DOWN);
        hand.keys(KeyCode.H);
        hand.caretIn("disagreement-1");
        hand.picture("script-disagreement");
        hand.action("visit with the health visitor @anand 26/11 noon");
    }

    private void conflict() {
        nextAt("09:12");
        hand.inRow(3, KeyCode.E);
        hand.caretIn("shared-police");
        hand.type("A neighbour rang twice.");
        hand.decide("police investigation", "The neighbour saw who it was.");
        hand.action("take the statement @quill today 16:00");
    }

    private void heldOver() {
        nextAt("09:15");
        hand.type("The file is on its way.");
        at("09:16");
        hand.ctrlShift(KeyCode.H);
        hand.caretIn("shared-police");
        hand.picture("script-held-over");
        nextAt("09:17");
    }

    private void undoAndRedo() {
        nextAt("09:18");
        hand.caretIn("shared-police");
        hand.type("Seen with a knife.");
        hand.ctrl(KeyCode.DIGIT5);
        hand.type("legal planning");
        hand.keys(KeyCode.ENTER);
        hand.ctrl(KeyCode.Z);
        assertThat(decided(8)).isEmpty();
        hand.ctrl(KeyCode.Y);
        assertThat(decided(8)).containsExactly("Legal planning meeting");
        hand.ctrl(KeyCode.Z);
        assertThat(decided(8)).isEmpty();
        hand.caretIn("decision-typing");
        hand.decide("continue existing", "The plan covers it.");
        hand.action("tell the school !education today 15:30");
    }

    private List<String> decided(int number) {
        return room.book().discussion(room.item(number)).decision().outcomes().stream()
                .map(one -> one.label())
                .toList();
    }

    /// With half a word in the voice, and half an action in the line.
    private void lockAndUnlock() {
        nextAt("09:24");
        hand.ctrl(KeyCode.J);
        hand.type("ring the");
        hand.ctrl(KeyCode.DIGIT2);
        hand.type("I want my ph");
        hand.ctrl(KeyCode.L);
        hand.caretIn("passphrase");
        hand.type("copper kettle");
        hand.keys(KeyCode.ENTER);
        hand.caretIn("voice");
        hand.type("one back.");
        assertThat(text("voice")).isEqualTo("I want my phone back.");
        hand.decide("continue existing", "As agreed on Friday.");
        hand.action(" school nurse @lindqvist fri 16:00");
    }

    private void adjourned() {
        nextAt("09:30");
        hand.type("The hospital rings at half past.");
        at("09:32");
        hand.ctrlShift(KeyCode.B);
        hand.picture("script-paused");
        at("09:45");
        hand.ctrlShift(KeyCode.B);
        hand.caretIn("shared-police");
        hand.type(" It rang.");
        hand.decide("initial child protection", "Born next week.");
        hand.action("name a social worker !social name by thu 12:00");
    }

    private void nothingNew() {
        nextAt("09:50");
        hand.type("Nothing new.");
    }

    private void leaves() {
        nextAt("09:55");
        hand.type("Nothing since the last time.");
        at("09:57");
        hand.inRow(1, KeyCode.L);
        hand.caretIn("shared-police");
        hand.type(" All quiet.");
        hand.decide("close to", "Nothing waits.");
    }

    private void marked() {
        nextAt("10:00");
        hand.type("His brother told us.");
        hand.keys(KeyCode.ALT, KeyCode.DOWN);
        hand.keys(KeyCode.ESCAPE);
        hand.keys(KeyCode.ALT, KeyCode.UP);
        hand.keys(KeyCode.R);
        hand.type(" Yesterday.");
        hand.decide("continue existing", "He is safe.");
        hand.action("thank the brother @patel tomorrow");
    }
}
