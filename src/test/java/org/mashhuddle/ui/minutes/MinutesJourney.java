package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.ui.kit.text.Messages.words;

import atlantafx.base.controls.PasswordTextField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.ReleaseAnswer;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The minutes of the demo day: read, signed over one gap by keys, verified, saved.
@ExtendWith(ApplicationExtension.class)
class MinutesJourney {

    @TempDir
    private static Path folder;

    private static MinutesDay day;
    private Shell shell;
    private Theming look;

    @BeforeAll
    static void theMeetingIsHeld() {
        day = new MinutesDay(folder);
        day.hold();
        day.forgetBecause(9);
        day.clock.pass(Duration.ofMinutes(5));
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
        if (to instanceof Destination.Minutes) {
            return new MinutesView(day.model(navigator)).screen();
        }
        day.gone.add(to);
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void theMinutesAreReadSignedAndVerified(FxRobot robot) throws Exception {
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("minutes-pages");
        leftOut(robot);
        read(robot);
        checked(robot);
        robot.interact(() -> robot.lookup("#sign-reason").query().requestFocus());
        robot.write("the worker confirmed it by phone").push(KeyCode.TAB);
        assertThat(robot.lookup("#sign-passphrase").query().isFocused()).isTrue();
        robot.write("not the right one").push(KeyCode.ENTER);
        assertThat(robot.lookup("#sign-passphrase-error").queryLabeled().getText())
                .isEqualTo("Wrong passphrase");
        picture(robot, "minutes-wrong-passphrase");
        assertThat(robot.lookup("#sign-passphrase")
                        .queryAs(PasswordTextField.class)
                        .getPassword())
                .as("what was typed does not stay")
                .isEmpty();
        robot.write(DemoDay.PASSPHRASE);
        assertThat(robot.lookup("#sign-verb").queryButton().isDisabled()).isFalse();
        picture(robot, "minutes-ready");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#signed-band").query().isVisible()).isTrue();
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("minutes-pages");
        both(robot, "minutes-signed");
        assertThat(robot.lookup("#minutes-page").queryLabeled().getText()).startsWith("Page 3 of");
        handOut(robot);
    }

    /// The numbers of the sheets that are not white.
    private static List<Integer> drawn(FxRobot robot) {
        List<ImageView> sheets = robot.lookup(".pages-sheet .image-view").queryAllAs(ImageView.class).stream()
                .toList();
        return IntStream.range(0, sheets.size())
                .filter(at -> sheets.get(at).getImage() != null)
                .mapToObj(at -> at + 1)
                .toList();
    }

    /// A letter on a mark changes it; wider only with whoever released it.
    private void leftOut(FxRobot robot) {
        robot.clickOn(words("minutes.left-out.show"));
        assertThat(robot.lookup("#left-out-sum").queryLabeled().getText()).startsWith("2 entries stay");
        both(robot, "minutes-left-out");
        robot.push(KeyCode.M);
        assertThat(day.dialogs.lastRelease.orElseThrow().to()).isEqualTo(new SharingMark.InMinutes());
        assertThat(robot.lookup("#left-out-mark-2").tryQuery())
                .as("left as it was")
                .isPresent();
        day.dialogs.releases.add(new ReleaseAnswer(
                new SharingMark.InMinutes(), Optional.of(new Release.Said("T. Quill", Release.How.BY_PHONE))));
        robot.push(KeyCode.M);
        assertThat(robot.lookup("#left-out-mark-2").tryQuery()).as("one fewer").isEmpty();
        assertThat(robot.lookup("#left-out-mark-1").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#left-out").query().isVisible()).isFalse();
    }

    /// Read through: one key, seen beside the pages and in the list of meetings.
    private void checked(FxRobot robot) {
        assertThat(robot.lookup("#minutes-checked").queryLabeled().getText())
                .isEqualTo("Nobody has checked these minutes as they stand.");
        large(robot, "minutes-not-checked");
        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertThat(robot.lookup("#minutes-checked").queryLabeled().getText())
                .startsWith("Checked by Anne Bennett, 24/11/2026 ");
        assertThat(robot.lookup("#minutes-check").query().isVisible()).isFalse();
        picture(robot, "minutes-checked");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        picture(robot, "minutes-checked-listed");
        robot.push(KeyCode.ESCAPE);
    }

    private void read(FxRobot robot) {
        both(robot, "minutes");
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        assertThat(robot.lookup("#minutes-page").queryLabeled().getText()).startsWith("Page 4 of");
        assertThat(drawn(robot)).containsExactlyInAnyOrder(3, 4, 5, 6, 7);
        picture(robot, "minutes-page-4");
        robot.push(KeyCode.PAGE_UP);
        assertThat(robot.lookup("#minutes-page").queryLabeled().getText()).startsWith("Page 3 of");
        robot.clickOn("#minutes-zoom-in");
        picture(robot, "minutes-larger");
        assertThat(robot.lookup("#minutes-page").queryLabeled().getText()).startsWith("Page 3 of");
        robot.push(KeyCode.ALT, KeyCode.MINUS);
        assertThat(robot.lookup("#minutes-zoom").queryLabeled().getText()).isEqualTo("100 %");
        assertThat(robot.lookup("#sign-verb").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#sign-why-not").queryLabeled().getText())
                .isEqualTo("Give a reason or fill 1 gap first.");
    }

    private void handOut(FxRobot robot) throws Exception {
        robot.clickOn("#verify-verb");
        assertThat(robot.lookup("#verify-said-words").queryLabeled().getText()).contains("complete, and unchanged");
        picture(robot, "minutes-verified");
        day.dialogs.paths.add(folder.resolve("SAM-2026-11-24-D-v1.pdf"));
        robot.clickOn("#save-signed");
        assertThat(Files.size(folder.resolve("SAM-2026-11-24-D-v1.pdf"))).isPositive();
        day.dialogs.paths.add(folder.resolve("hub.cer"));
        robot.clickOn("#save-authority");
        assertThat(Files.size(folder.resolve("hub.cer"))).isPositive();
        takeTheBundle(robot);
    }

    private void takeTheBundle(FxRobot robot) throws Exception {
        Path bundle = folder.resolve("audit-bundle.zip");
        day.dialogs.reasons.add("Inspection, letter of 20 November");
        day.dialogs.paths.add(bundle);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        DataIssue issue =
                day.open.services().exports().issues(day.open.viewer()).getFirst();
        assertThat(issue.recipient()).isEqualTo("Inspection, letter of 20 November");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(bundle))))
                .isEqualTo(issue.fileHash());
        assertThat(robot.lookup("#save-audit-bundle").queryButton().isVisible()).isTrue();
        picture(robot, "minutes-audit-bundle");
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
