package org.mashhuddle.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A plan for a family waits for the chair's word, and then goes by hand alone.
@ExtendWith(ApplicationExtension.class)
class FamilyJourney {

    @TempDir
    private static Path folder;

    private static PapersDay day;
    private Shell shell;

    @BeforeAll
    static void theMeetingIsHeld() {
        day = new PapersDay(folder);
        Services verbs = day.open.services();
        Actor chair = day.open.user().actor();
        verbs.meetings().open(chair, day.meeting);
        MeetingBook book = verbs.meetings().book(day.open.viewer(), day.meeting);
        for (Attendance each : book.meeting().attendance()) {
            verbs.meetings().arrive(chair, day.meeting, each.id());
        }
        AgendaItem item = book.agenda().items().stream()
                .filter(each -> book.subjects().get(each.subject()) instanceof Child child
                        && child.restriction().isEmpty())
                .findFirst()
                .orElseThrow();
        verbs.meetings().goTo(chair, day.meeting, item.id());
        verbs.actions()
                .assign(
                        chair,
                        day.meeting,
                        item.id(),
                        verbs.actions()
                                .quickLine(day.open.viewer())
                                .read(
                                        "meet you at home !police 27/11/2026 12:00",
                                        LocalDateTime.of(2026, 11, 24, 9, 0)),
                        new SharingMark.MayReachFamily());
        day.clock.pass(Duration.ofMinutes(30));
        verbs.meetings().close(chair, day.meeting);
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), day.notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(new WorkSession(day.open.user(), day.open.profile(), PapersDay.DAY, day.meeting));
        shell.go(new Destination.Papers(Optional.of(day.meeting)));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Papers) {
            return new PapersView(day.model(navigator)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private void down(FxRobot robot, String title) {
        ListView<PaperRow> list = robot.lookup("#papers-list").queryListView();
        robot.interact(list::requestFocus);
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getSelectionModel().getSelectedItem() instanceof PaperRow.Line line
                    && line.paper().title().startsWith(title)) {
                return;
            }
            robot.push(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
        throw new AssertionError(title);
    }

    private String focus() {
        return String.valueOf(shell.getScene().getFocusOwner().getId());
    }

    @Test
    void thePlanWaitsForTheChairAndThenGoesByHandAlone(FxRobot robot) {
        robot.clickOn("#papers-due");
        down(robot, "Plan for the family");
        picture(robot, "papers-family-waits");
        day.dialogs.families.add(
                new FamilyReader("Dana TEST-CARER", "mother", "Polish interpreter").by("foster carer"));
        robot.interact(() -> robot.lookup("#papers-safe").query().requestFocus());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#papers-agency").queryLabeled().getText()).isEqualTo("Dana TEST-CARER, mother");
        assertThat(robot.lookup("#papers-channel-1").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#papers-channel-3").query().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#papers-channel-2").query().requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.TAB);
        assertThat(focus()).isEqualTo("papers-to");
        robot.write("J. Okoro").push(KeyCode.TAB).push(KeyCode.SPACE);
        picture(robot, "papers-family");
        assertThat(robot.lookup("#papers-print").query().isDisabled()).isFalse();
        whatSoundsLikeBlameIsShownAndStaysHereUntilItMayStand(robot);
    }

    private void whatSoundsLikeBlameIsShownAndStaysHereUntilItMayStand(FxRobot robot) {
        FamilyWords words =
                new FamilyWords("You failed to ring us.", "His nan rings.", new SharingMark.MayReachFamily());
        write(robot, words, List.of());
        assertThat(robot.lookup("#papers-warnings").queryLabeled().getText())
                .contains("May sound like blame: “You failed to ring us”");
        checked(robot);
        assertThat(robot.lookup("#papers-print").query().isDisabled()).isTrue();
        picture(robot, "papers-family-blame");
        write(robot, words, List.of(new FamilyRemark(FamilyRemark.Kind.BLAME, "You failed to ring us")));
        assertThat(robot.lookup("#papers-warnings").queryLabeled().getText()).doesNotContain("failed");
        checked(robot);
        assertThat(robot.lookup("#papers-print").query().isDisabled()).isFalse();
    }

    private void write(FxRobot robot, FamilyWords words, List<FamilyRemark> stays) {
        day.dialogs.familyTexts.add(new Dialogs.FamilyWordsAnswer(words, stays));
        robot.interact(() -> robot.lookup("#papers-family-words").query().requestFocus());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        down(robot, "Plan for the family");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void checked(FxRobot robot) {
        robot.interact(() -> robot.lookup("#papers-channel-2").query().requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.TAB);
        if (robot.lookup("#papers-to").queryTextInputControl().getText().isEmpty()) {
            robot.write("J. Okoro");
        }
        robot.interact(
                () -> robot.lookup("#papers-read").queryAs(CheckBox.class).setSelected(true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            Scene scene = shell.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save(scene, name);
        });
    }
}
