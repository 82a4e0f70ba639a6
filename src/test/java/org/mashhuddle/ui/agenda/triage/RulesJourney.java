package org.mashhuddle.ui.agenda.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.agenda.AgendaView;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A rule of the hub is written by keys alone: whatever is chosen in it, the caret stays in it.
class RulesJourney extends ApplicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private Path folder;

    private Session open;
    private MeetingId meeting;
    private Shell shell;

    @Override
    public void start(Stage stage) {
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK).session();
        meeting = open.services().agendas().plan(open.actor(), DAY);
        shell = new Shell(new Theming(), new Notices(), this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(session());
        shell.go(new Destination.Agenda(DAY));
    }

    private WorkSession session() {
        return new WorkSession(open.user(), open.profile(), DAY, meeting);
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Agenda agenda) {
            Workspace tools =
                    new Workspace(session(), navigator, new AnsweredDialogs(), new SameThread(), new Notices(), CLOCK);
            return new AgendaView(new AgendaViewModel(open.services(), agenda, tools)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @AfterEach
    void lock() {
        interact(() -> shell.leave());
        open.close();
    }

    private String where() {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = shell.getScene().getFocusOwner();
        return owner == null ? "nowhere" : String.valueOf(owner.getId());
    }

    private void isMarked(int row) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#rules-list")
                        .queryAs(ListView.class)
                        .getSelectionModel()
                        .getSelectedIndex())
                .isEqualTo(row);
    }

    @Test
    void theCaretStaysInTheRuleThatIsWritten() {
        clickOn("#tab-left-off").clickOn("#agenda-rules");
        assertThat(where()).isEqualTo("rules-list");
        push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(where()).isEqualTo("rule-name");
        write("What police send");
        isMarked(0);
        push(KeyCode.TAB);
        String does = where();
        push(KeyCode.RIGHT);
        assertThat(where()).isNotEqualTo(does).startsWith("rule-does");
        assertThat(lookup("#rule-reason").query().getParent().isVisible())
                .as("a rule that takes gives no reason")
                .isFalse();
        isMarked(0);
        push(KeyCode.LEFT);
        assertThat(where()).isEqualTo(does);
        interact(() -> lookup("#rule-add-condition").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(where()).isEqualTo("condition-test-1");
        interact(() -> lookup("#condition-remove-1").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(where()).isEqualTo("rule-add-condition");
        isMarked(0);
    }
}
