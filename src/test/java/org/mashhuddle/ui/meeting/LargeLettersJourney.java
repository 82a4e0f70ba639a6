package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The meeting on the smallest screen with the largest letters, by keys.
class LargeLettersJourney extends ApplicationTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private Shell shell;

    @Override
    public void start(Stage stage) {
        room = new DemoRoom(folder);
        room.roomTo(1, 1);
        Theming look = new Theming();
        look.size().set(TextSize.LARGEST);
        shell = new Shell(look, room.notices, this::open, () -> () -> {}, "1");
        shell.show(stage, 1280, 800);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
        shell.go(new Destination.Meeting(room.meeting));
    }

    private Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Meeting there) {
            return new MeetingView(new MeetingViewModel(room.seat(navigator), there.item())).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @AfterEach
    void close() {
        interact(() -> shell.leave());
        room.close();
    }

    private String caret() {
        WaitForAsyncUtils.waitForFxEvents();
        return shell.getScene().getFocusOwner() == null
                ? "nowhere"
                : String.valueOf(shell.getScene().getFocusOwner().getId());
    }

    private void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What stands in a row below the other is put there once its width is known; the caret stays in it.
    @Test
    void whoIsHereHasTheCaretWhenItIsFirstOpenedAndGivesItBack() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        String before = caret();
        keys(KeyCode.CONTROL, KeyCode.B);
        interact(() -> Pictures.save(shell.getScene(), "attendance-150"));
        assertThat(caret()).isEqualTo("attendance-1");
        keys(KeyCode.ESCAPE);
        assertThat(caret()).isEqualTo(before);
    }

    @Test
    void howSomebodyTakesPartIsNeverCut() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertThat(caret()).isEqualTo("attendance-1");
        keys(KeyCode.L);
        keys(KeyCode.S);
        interact(() -> Pictures.save(shell.getScene(), "attendance-apologies-150"));
        MenuButton how = lookup("#attendance-how-1").queryAs(MenuButton.class);
        assertThat(how.getText()).isEqualTo("Apologies, information sent");
        Text said = (Text) how.lookup(".text");
        assertThat(said.getText().replaceAll("\\s+", " ")).isEqualTo("Apologies, information sent");
        assertThat(said.getLayoutBounds().getHeight()).isLessThanOrEqualTo(how.getHeight());
    }

    /// A plan is decided by; half of one says something else.
    @Test
    void thePlanInTheHeadIsNeverCut() {
        String plan = "Child protection plan: neglect and emotional abuse, since 03/11/2025, reviewed 02/03/2026";
        Labeled label = lookup("#meeting-plan").queryLabeled();
        interact(() -> {
            label.setText(plan);
            shell.getScene().getRoot().applyCss();
            shell.getScene().getRoot().layout();
            Pictures.save(shell.getScene(), "meeting-plan-150");
        });
        assertThat(((Text) label.lookup(".text")).getText().replaceAll("\\s+", " "))
                .isEqualTo(plan);
    }
}
