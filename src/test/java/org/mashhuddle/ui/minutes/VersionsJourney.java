package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.fixture.LaterMeetings;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An older version of signed minutes by keys alone: found, read, verified, left; nothing of it can
/// be handed out as the one that holds.
@ExtendWith(ApplicationExtension.class)
class VersionsJourney {

    @TempDir
    private static Path folder;

    private static MinutesDay day;
    private static MeetingId later;
    private Shell shell;
    private Theming look;

    @BeforeAll
    static void twoVersionsAreSigned() {
        day = new MinutesDay(folder);
        day.hold();
        sign();
        MeetingBook book = day.book();
        AgendaItem item = book.agenda().items().getFirst();
        CorrectionService corrections = day.open.services().corrections();
        Amendment asked = corrections.ask(
                day.open.actor(),
                day.meeting,
                new CorrectionService.Wish(
                        new Amendment.Asker(Amendment.Who.OTHER, Optional.empty(), "Dana"),
                        Optional.of(item.subject()),
                        new Amendment.Entry(Amendment.Kind.LEFT_OUT, EntryPart.SHARED, ""),
                        "The house number is 14",
                        new SharingMark.InMinutes(),
                        MinutesDay.DAY));
        corrections.answer(
                day.open.actor(),
                asked.id(),
                new CorrectionService.Reply(true, "House number put right.", "The house number is 14.", false));
        day.clock.pass(Duration.ofMinutes(7));
        sign();
        later = LaterMeetings.held(day.open, day.clock, MinutesDay.DAY, 1).getFirst();
    }

    private static void sign() {
        day.open
                .services()
                .minutes()
                .sign(day.open.actor(), day.meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        look = new Theming();
        shell = new Shell(look, day.notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(new org.mashhuddle.ui.kit.WorkSession(
                day.open.user(), day.open.profile(), MinutesDay.DAY, day.meeting));
        shell.go(new Destination.Minutes(day.meeting));
    }

    private Screen screen(Destination to, Navigator navigator) {
        day.gone.add(to);
        if (to instanceof Destination.Minutes minutes) {
            MinutesViewModel model = day.model(navigator);
            MinutesView view = new MinutesView(model);
            model.begin(minutes.first());
            return view.screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void anOlderVersionIsReadVerifiedAndLeftByKeys(FxRobot robot) {
        robot.interact(() -> robot.lookup("#minutes-pages").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(caret()).isEqualTo("versions");
        assertThat(versions(robot).getItems()).hasSize(2);
        both(robot, "minutes-versions");
        large(robot, "minutes-versions");
        robot.push(KeyCode.DOWN);
        assertThat(words(robot, "#versions-chosen"))
                .startsWith("Superseded by version 2 on Tue 24 November 2026, ")
                .endsWith(", because: House number put right.");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(caret()).as("on the pages, to read").isEqualTo("version-pages");
        assertThat(words(robot, "#version-title")).startsWith("Version 1, signed 24/11/2026 ");
        assertThat(words(robot, "#version-standing")).startsWith("Superseded by version 2");
        assertThat(words(robot, "#version-checked")).isEqualTo("Unchanged since.");
        assertThat(words(robot, "#minutes-version")).startsWith("Version 1, signed ");
        both(robot, "minutes-version-older");
        large(robot, "minutes-version-older");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(words(robot, "#version-page")).startsWith("Page 2 of");
        nothingIsHandedOut(robot);
        robot.interact(() -> robot.lookup("#version-verify").queryButton().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(words(robot, "#version-checked")).contains("complete, and unchanged");
        robot.push(KeyCode.ESCAPE);
        assertThat(caret()).isEqualTo("versions");
        assertThat(versions(robot).getSelectionModel().getSelectedIndex())
                .as("on the row of the version that was read")
                .isEqualTo(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(caret()).isEqualTo("minutes-pages");
        assertThat(words(robot, "#minutes-version")).startsWith("Version 2, signed ");
        assertThat(robot.lookup("#save-signed").query().isVisible()).isTrue();
    }

    /// What is there beside the newest version is out of reach beside an older one.
    private void nothingIsHandedOut(FxRobot robot) {
        for (String verb : List.of("#save-signed", "#give-out-papers", "#signed-band")) {
            assertThat(isHidden(robot.lookup(verb).query())).as(verb).isTrue();
        }
    }

    private static boolean isHidden(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void fromTheListOfMeetingsTheVersionsOfAnyDayAreOneKeyAway(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.E)
                .push(KeyCode.HOME)
                .push(KeyCode.DOWN)
                .push(KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(day.gone).last().isEqualTo(new Destination.Minutes(day.meeting, Destination.Minutes.Part.VERSIONS));
        assertThat(caret()).isEqualTo("versions");
        assertThat(versions(robot).getItems()).hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.E).push(KeyCode.HOME);
        picture(robot, "minutes-meetings-versions");
        large(robot, "minutes-meetings-versions");
        int before = day.gone.size();
        robot.push(KeyCode.V);
        assertThat(day.gone).as("nothing is signed of " + later).hasSize(before);
    }

    private static TableView<?> versions(FxRobot robot) {
        return robot.lookup("#versions").queryTableView();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private String caret() {
        Node there = shell.getScene().getFocusOwner();
        return there == null ? "" : String.valueOf(there.getId());
    }

    private void both(FxRobot robot, String name) {
        picture(robot, name);
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, name + "-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
    }

    private void large(FxRobot robot, String name) {
        robot.interact(() -> look.size().set(TextSize.LARGEST));
        picture(robot, name + "-large");
        robot.interact(() -> look.size().set(TextSize.NORMAL));
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
