package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingEnd;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Who chairs, and when a meeting ended that somebody closes the next day: asked in a window, by
/// keys.
@ExtendWith(ApplicationExtension.class)
class CloseLaterJourney {

    private static final Instant OPENED = Instant.parse("2026-11-24T09:32:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-11-25T08:10:00Z");

    @TempDir
    private static Path folder;

    private static DemoRoom room;
    private Stage stage;

    @BeforeAll
    static void openTheMeeting() {
        room = new DemoRoom(folder);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Start
    void start(Stage on) {
        stage = on;
        Scene scene = new Scene(new VBox(new Button("asks")), 1280, 800);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whoeverClosesLaterTypesWhenItEnded(FxRobot robot) {
        Meeting held = Meeting.planned(room.meeting, room.book().meeting().type(), LocalDate.of(2026, 11, 24))
                .opened(OPENED, new UserId(new UUID(1, 1)), Optional.empty());
        AtomicReference<Optional<Instant>> answer = new AtomicReference<>(Optional.empty());
        Journal journal = new Journal(
                room.session.services().drafts(), room.session.actor(), LocalDate.of(2026, 11, 25), new SameThread());
        Platform.runLater(() -> answer.set(
                new WindowDialogs(() -> stage).whenItEnded(new MeetingEnd(held, NEXT_DAY), journal.at("ended"))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ENTER);
        assertThat(wrong(robot)).isEqualTo("Write the time at which the meeting ended, such as 10:52");
        robot.clickOn("#dialog-ended").write("25/11 09:00").push(KeyCode.ENTER);
        assertThat(wrong(robot)).isEqualTo("That has not come yet: write when it happened");
        again(robot, "24/11 09:00");
        assertThat(wrong(robot)).isEqualTo("That is before the meeting was opened");
        robot.interact(() -> Pictures.save(robot.lookup("#dialog").query().getScene(), "close-ended-asked"));
        again(robot, "10:52");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).contains(Instant.parse("2026-11-24T10:52:00Z"));
    }

    private static void again(FxRobot robot, String typed) {
        robot.clickOn("#dialog-ended")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write(typed)
                .push(KeyCode.ENTER);
    }

    private static String wrong(FxRobot robot) {
        return robot.lookup("#dialog-ended-error").queryAs(Labeled.class).getText();
    }

    @Test
    void nobodyChairsBeforeSomebodyWasChosen(FxRobot robot) {
        User anne = new User(new UserId(new UUID(1, 1)), "Anne Bennett", Set.of(Role.CHAIR), false);
        User jude = new User(new UserId(new UUID(1, 2)), "Jude Okoro", Set.of(Role.CHAIR), false);
        AtomicReference<Optional<MeetingChairs>> answer = new AtomicReference<>(Optional.empty());
        User sam = new User(new UserId(new UUID(1, 3)), "Sam Iqbal", Set.of(Role.MINUTE_TAKER), false);
        MeetingChairs.Possible possible = new MeetingChairs.Possible(
                List.of(anne, jude), List.of(anne, jude), List.of(anne, jude, sam), Optional.empty());
        Platform.runLater(() -> answer.set(
                new WindowDialogs(() -> stage).whoChairs("Daily MASH, Tue 24 November 2026, 09:30", possible)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#dialog-confirm");
        assertThat(robot.lookup("#dialog-chair-error").queryAs(Labeled.class).getText())
                .isEqualTo("Choose who chairs");
        robot.interact(() -> Pictures.save(robot.lookup("#dialog").query().getScene(), "who-chairs-asked"));
        robot.interact(() -> robot.lookup("#dialog-chair").query().requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.J);
        robot.interact(() -> Pictures.save(robot.lookup("#dialog").query().getScene(), "who-co-chairs-asked"));
        robot.interact(() -> robot.lookup("#dialog-co-chair").query().requestFocus());
        robot.push(KeyCode.A);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#dialog-minute-taker-error")
                        .queryAs(Labeled.class)
                        .getText())
                .isEqualTo("Choose who takes the minutes");
        robot.interact(() -> robot.lookup("#dialog-minute-taker").query().requestFocus());
        robot.push(KeyCode.S);
        robot.interact(() -> Pictures.save(robot.lookup("#dialog").query().getScene(), "who-takes-minutes-asked"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).contains(new MeetingChairs(jude.id(), Optional.of(anne.id()), Optional.of(sam.id())));
    }
}
