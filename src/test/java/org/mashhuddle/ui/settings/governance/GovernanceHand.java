package org.mashhuddle.ui.settings.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.governance.KeptDraft;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.Session;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a hand does in the sections of governance, by keys.
final class GovernanceHand {

    private GovernanceHand() {}

    static void selectFirst(FxRobot robot, String table) {
        robot.interact(
                () -> robot.lookup(table).queryTableView().getSelectionModel().selectFirst());
    }

    /// Those before the first that may be ended are minutes of the demo day's earlier meetings.
    static void selectDraft(FxRobot robot) {
        TableView<KeptDraft> drafts = robot.lookup("#retention-drafts").queryTableView();
        robot.interact(() -> drafts.getItems().stream()
                .filter(KeptDraft::mayBeEnded)
                .findFirst()
                .ifPresent(drafts.getSelectionModel()::select));
    }

    static void type(FxRobot robot, String field, String words) {
        goTo(robot, field);
        robot.write(words);
    }

    /// Whoever goes there has pressed a key before; until then a screen that is open again gives the keyboard back to
    /// where it was.
    private static void goTo(FxRobot robot, String where) {
        robot.push(KeyCode.SHIFT);
        Node there = robot.lookup(where).query();
        robot.interact(there::requestFocus);
    }

    static void clear(FxRobot robot, String field) {
        robot.interact(() -> robot.lookup(field).queryTextInputControl().clear());
    }

    /// The menu takes the next of its entries that begins with the letter. A click on the entry's words would
    /// sometimes meet the same words in the list beneath.
    static void choose(FxRobot robot, String menu, KeyCode letter, String entry) {
        MenuButton there = robot.lookup(menu).queryAs(MenuButton.class);
        robot.interact(there::requestFocus);
        // Its entries are made when it opens.
        robot.interact(there::show);
        robot.interact(there::hide);
        for (int taken = 0; taken < there.getItems().size() && !there.getText().equals(entry); taken++) {
            robot.push(letter);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(there.getText()).isEqualTo(entry);
    }

    /// Chooses who asked in the list of requests.
    static void select(FxRobot robot, String askedBy) {
        TableView<PersonalRequest> requests = robot.lookup("#requests").queryTableView();
        robot.interact(() -> {
            requests.getSelectionModel().clearSelection();
            requests.getItems().stream()
                    .filter(request -> request.askedBy().equals(askedBy))
                    .forEach(requests.getSelectionModel()::select);
        });
        assertThat(requests.getSelectionModel().getSelectedItems())
                .extracting(PersonalRequest::askedBy)
                .containsExactly(askedBy);
    }

    static void press(FxRobot robot, String button) {
        goTo(robot, button);
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    /// A child of this meeting who is called so.
    static Subject child(Session open, MeetingId meeting, String starts) {
        return open.services().agendas().book(open.viewer(), meeting).subjects().values().stream()
                .filter(each -> each instanceof Child && each.displayName().startsWith(starts))
                // The agenda's map has an order of its own in each program.
                .min(Comparator.comparing(Subject::displayName))
                .orElseThrow();
    }

    /// The lines of the record that lies open.
    static List<String> opened(FxRobot robot) {
        return robot.lookup("#break-glass-record").queryAs(VBox.class).getChildren().stream()
                .map(line -> ((Labeled) line).getText())
                .toList();
    }
}
