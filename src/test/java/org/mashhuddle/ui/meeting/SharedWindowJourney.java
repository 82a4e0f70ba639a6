package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The window of the minute-taker is shared in a call: what stands in it that others may not read is covered, until a
/// person says that it is shared no longer.
class SharedWindowJourney extends ApplicationTest {

    /// Each in an entry that is record only, or where the minutes of today do not stand. No other word has their
    /// letters.
    private static final Map<String, String> KEPT = Map.of(
            "shared-police", "zebraone",
            "voice", "zebratwo",
            "risk-protective", "zebrathree",
            "because", "zebrafour",
            "strategy-because", "zebraeight");

    private static final List<String> NEVER_SEEN = List.of(
            "zebraone", "zebratwo", "zebrathree", "zebrafour", "zebraeight", "zebrafive", "zebrasix", "zebraseven");

    @TempDir
    private Path folder;

    private DemoRoom room;
    private Shell shell;
    private Stage stage;

    @Override
    public void start(Stage on) {
        stage = on;
        room = new DemoRoom(folder);
        room.roomTo(1, 1);
        shell = new Shell(new Theming(), room.notices, this::open, () -> () -> {}, "1");
        shell.show(stage, 1440, 900);
        enter();
    }

    private void enter() {
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
        shell.go(new Destination.Meeting(room.meeting));
    }

    private Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Meeting there) {
            return new MeetingView(new MeetingViewModel(room.seat(navigator), there.item())).screen();
        }
        ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("zebrasix");
        return new Screen(
                new StackPane(new Label("zebraseven, 14 Safe Road")), heading, heading, List.of(), List.of(), () -> {});
    }

    @AfterEach
    void close() {
        interact(() -> shell.leave());
        room.close();
    }

    /// What somebody sees who looks at the window.
    private List<String> seen() {
        WaitForAsyncUtils.waitForFxEvents();
        List<String> words = new ArrayList<>();
        interact(() -> look(stage.getScene().getRoot(), words));
        return words;
    }

    private static void look(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text) {
            words.add(text.getText());
        }
        if (node instanceof TextInputControl field) {
            words.add(field.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> look(each, words));
        }
    }

    private static List<String> of(List<String> seen, List<String> wanted) {
        return wanted.stream()
                .filter(each -> seen.stream().anyMatch(words -> words != null && words.contains(each)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void keepClose(String mark) {
        MarkButton<SharingMark> button = lookup("#" + mark).queryAs(MarkButton.class);
        button.valueProperty().set(Optional.of(new SharingMark.RecordOnly()));
    }

    private void typeWhatIsKept() {
        interact(() -> {
            KEPT.forEach((field, words) ->
                    lookup("#" + field).queryTextInputControl().setText(words));
            List.of("shared-police-mark", "voice-mark", "risk-mark", "because-mark", "quick-mark")
                    .forEach(this::keepClose);
            lookup("#quick-line").queryTextInputControl().setText("ask zebrafive @ap fri 16:00");
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void turn() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatIsRecordOnlyIsReadByNobodyWhileItIsShared() {
        typeWhatIsKept();
        List<String> typed = NEVER_SEEN.subList(0, 6);
        assertThat(of(seen(), typed)).isEqualTo(typed);
        turn();
        assertThat(of(seen(), NEVER_SEEN)).isEmpty();
        assertThat(of(seen(), List.of("Covered for sharing", "Covered while shared")))
                .hasSize(2);
        interact(() -> Pictures.save(stage.getScene(), "meeting-shared"));
        // Nor is what is set now, or shown anew.
        interact(() -> lookup("#quick-line").queryTextInputControl().setText("ring zebrafive @ap fri 16:00"));
        interact(() -> shell.go(
                new Destination.Meeting(room.meeting, Optional.of(room.item(1).id()))));
        assertThat(of(seen(), NEVER_SEEN)).isEmpty();
        turn();
        assertThat(of(seen(), typed)).isEqualTo(typed);
    }

    @Test
    void anActionThatIsRecordOnlyIsCoveredToo() {
        interact(() -> keepClose("quick-mark"));
        interact(() -> lookup("#quick-line").queryTextInputControl().setText("ask zebrafive @ap fri 16:00"));
        clickOn("#quick-line").push(KeyCode.ENTER);
        assertThat(of(seen(), List.of("zebrafive"))).hasSize(1);
        turn();
        assertThat(of(seen(), List.of("zebrafive"))).isEmpty();
    }

    @Test
    void whatStandsBesideAChildIsCoveredAndWhatTheMinutesHoldIsNot() {
        interact(() -> lookup("#shared-police").queryTextInputControl().setText("giraffe in the minutes"));
        String address = lookup("#meeting-aside .facts .label").queryAll().stream()
                .map(node -> ((Label) node).getText())
                .filter(text -> text.matches(".*\\d.*"))
                .findFirst()
                .orElseThrow();
        assertThat(of(seen(), List.of(address))).hasSize(1);
        turn();
        assertThat(of(seen(), List.of(address))).isEmpty();
        assertThat(of(seen(), List.of("giraffe in the minutes"))).hasSize(1);
    }

    private String restricted(int number) {
        SubjectId child = room.item(number).subject();
        String name = room.book().name(room.book().subject(room.item(number)).orElseThrow());
        room.session
                .services()
                .subjects()
                .restrict(
                        room.session.actor(), child, Set.of(room.session.actor().user()), "known to a witness");
        return name;
    }

    @Test
    void aRestrictedChildIsNamedNowhere() {
        String name = restricted(2);
        ItemId there = room.item(2).id();
        interact(() -> shell.go(new Destination.Meeting(room.meeting, Optional.of(there))));
        interact(() -> lookup("#shared-police").queryTextInputControl().setText("zebraone"));
        assertThat(of(seen(), List.of(name, "zebraone"))).hasSize(2);
        turn();
        assertThat(of(seen(), List.of(name, "zebraone"))).isEmpty();
        interact(() -> shell.go(
                new Destination.Meeting(room.meeting, Optional.of(room.item(1).id()))));
        assertThat(of(seen(), List.of(name))).isEmpty();
    }

    /// The room is at the item of a restricted child: the band over another item says where it is.
    @Test
    void aRestrictedChildIsNamedBySayingWhereTheRoomIsToNobodyWhoIsShownIt() {
        String name = restricted(2);
        room.roomTo(2, 1);
        interact(() -> shell.go(
                new Destination.Meeting(room.meeting, Optional.of(room.item(1).id()))));
        assertThat(of(seen(), List.of("item 2, " + name))).hasSize(1);
        turn();
        assertThat(of(seen(), List.of(name))).isEmpty();
    }

    /// Its form is covered, and the key would ask by name.
    @Test
    void aRestrictedChildIsRatedByNobodyWhileItIsShared() {
        String name = restricted(2);
        interact(() -> shell.go(
                new Destination.Meeting(room.meeting, Optional.of(room.item(2).id()))));
        turn();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        assertThat(room.dialogs.rated).isEmpty();
        assertThat(of(seen(), List.of("would name a restricted child"))).hasSize(1);
        push(KeyCode.CONTROL, KeyCode.E);
        assertThat(of(seen(), List.of("would name a restricted child"))).hasSize(1);
        assertThat(of(seen(), List.of(name))).isEmpty();
        turn();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(of(seen(), List.of("Nothing about Yusuf"))).hasSize(1);
    }

    /// A question stands over the window, and what is covered in that is not read in it.
    @Test
    void whatIsAskedOfACoveredFileDoesNotNameIt() throws IOException {
        room.dialogs.paths.add(Files.writeString(folder.resolve("note.txt"), "Seen."));
        room.dialogs.attachments.add(new Attachment.About(
                "zebranine", room.book().hub().directory().agencies().getFirst().id(), new SharingMark.RecordOnly()));
        interact(() -> lookup("#attachment-add").queryButton().fire());
        turn();
        interact(() -> lookup("#attachment-1-remove").queryButton().fire());
        turn();
        interact(() -> lookup("#attachment-1-remove").queryButton().fire());
        assertThat(room.dialogs.removing).containsExactly("attachment 1", "zebranine");
    }

    @Test
    void noOtherScreenIsRead() {
        interact(() -> shell.go(new Destination.Today()));
        assertThat(of(seen(), List.of("zebrasix", "zebraseven"))).hasSize(2);
        turn();
        assertThat(of(seen(), NEVER_SEEN)).isEmpty();
        turn();
        assertThat(of(seen(), List.of("zebrasix", "zebraseven"))).hasSize(2);
    }

    /// Its screen would be covered, and the name that is typed on would be in the minutes, for the room to read.
    @Test
    void theSearchIsRefusedInWordsAndTheNameThatIsTypedOnGoesNowhere() {
        turn();
        Node there = stage.getScene().getFocusOwner();
        assertThat(there).isInstanceOf(TextInputControl.class);
        String before = ((TextInputControl) there).getText();
        for (int again = 0; again < 2; again++) {
            push(KeyCode.CONTROL, KeyCode.K);
            assertThat(of(seen(), List.of("children who are not of this meeting")))
                    .hasSize(1);
            assertThat(lookup("#meeting-aside").tryQuery()).isPresent();
            write("Somebody Else").push(KeyCode.ENTER);
            assertThat(((TextInputControl) there).getText()).isEqualTo(before);
            assertThat(of(seen(), List.of("children who are not of this meeting")))
                    .hasSize(1);
        }
        push(KeyCode.ESCAPE);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(there);
        assertThat(lookup("#notice").tryQuery()).isEmpty();
        turn();
        push(KeyCode.CONTROL, KeyCode.K);
        assertThat(of(seen(), List.of("zebraseven"))).hasSize(1);
    }

    /// What can wait names children, some of them restricted: covered it would stand in the place of the agenda, and
    /// the caret nowhere.
    @Test
    void whatCanWaitIsRefusedInWordsAndTheCaretStays() {
        turn();
        Node there = stage.getScene().getFocusOwner();
        push(KeyCode.CONTROL, KeyCode.T);
        assertThat(of(seen(), List.of("children who can wait are named"))).hasSize(1);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(there);
        turn();
        push(KeyCode.CONTROL, KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.getScene().getFocusOwner()).isNotSameAs(there);
    }

    @Test
    void theLockDoesNotEndIt() {
        typeWhatIsKept();
        turn();
        interact(() -> {
            shell.lock();
            enter();
        });
        assertThat(of(seen(), NEVER_SEEN)).isEmpty();
        assertThat(of(seen(), List.of("Covered for sharing"))).hasSize(1);
    }
}
