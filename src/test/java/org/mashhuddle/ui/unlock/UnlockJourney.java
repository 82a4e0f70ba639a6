package org.mashhuddle.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashhuddle.LayoutWalk;
import org.mashhuddle.SceneNodes;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From nothing to an open hub, and back in by name and passphrase, by keys and mouse.
@ExtendWith(ApplicationExtension.class)
class UnlockJourney {

    private final PaperDoor door = new PaperDoor();
    private Shell shell;
    private Theming look;
    private UnlockViewModel model;

    @Start
    void start(Stage stage) {
        look = new Theming();
        shell = new Shell(look, new Notices(), this::open, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
    }

    private Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Unlock) {
            model = new UnlockViewModel(door, navigator, new AnsweredDialogs(), new SameThread(), new Notices());
            return new UnlockView(model).screen();
        }
        ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Daily MASH");
        StackPane body = new StackPane();
        body.setId("opened");
        return new Screen(
                body, title, new ReadOnlyStringWrapper("Tue 24 November 2026"), List.of(), List.of(), () -> {});
    }

    @Test
    void aHubIsMadeAndItsTwoSheetsProvedToBeOnPaper(FxRobot robot) {
        picture(robot, "unlock-first-run");
        robot.clickOn("#create-hub");
        robot.clickOn("#create-next");
        assertThat(robot.lookup("#hub-name-error").queryLabeled().isVisible()).isTrue();
        robot.write("Sampleshire MASH");
        picture(robot, "create-1");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER).write("Anne Bennett").push(KeyCode.ENTER).write("too short");
        robot.clickOn("#create-make");
        picture(robot, "create-2");
        robot.push(KeyCode.CONTROL, KeyCode.A).write(PaperDoor.RIGHT).push(KeyCode.ENTER);
        robot.write(PaperDoor.RIGHT).push(KeyCode.ENTER);
        FlowPane key = robot.lookup("#recovery-key").queryAs(FlowPane.class);
        String last = ((Labeled) key.getChildren().getLast()).getText();
        picture(robot, "create-3");
        assertThat(robot.lookup("#unlock-where").queryLabeled().getText()).endsWith(", on this computer");
        robot.clickOn("#key-typed-back").write("0000").push(KeyCode.TAB).push(KeyCode.ENTER);
        assertThat(robot.lookup("#opened").tryQuery()).isEmpty();
        assertThat(robot.lookup("#key-typed-back").query().isFocused()).isTrue();
        robot.write(last).push(KeyCode.ENTER);
        assertThat(robot.lookup("#opened").tryQuery()).isEmpty();
        FlowPane secret = robot.lookup("#authority-secret").queryAs(FlowPane.class);
        assertThat(secret.getChildren()).hasSize(5);
        picture(robot, "create-4");
        robot.clickOn("#secret-typed-back").write("0000").push(KeyCode.ENTER);
        assertThat(robot.lookup("#opened").tryQuery()).isEmpty();
        robot.clickOn("#secret-typed-back").eraseText(4).write("Stove").push(KeyCode.ENTER);
        assertThat(robot.lookup("#opened").tryQuery()).isPresent();
        assertThat(door.made).hasSize(1);
        assertThat(door.made.getFirst().roles()).contains(Role.CHAIR, Role.ADMINISTRATOR);
        assertThat(robot.lookup("#classification").queryLabeled().getText()).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    void aWrongPassphraseWaitsAndTheRightOneOpens(FxRobot robot) throws TimeoutException {
        lockedHub(robot);
        aNameIsChosenByKeysAlone(robot);
        robot.write("let me in please").push(KeyCode.ENTER);
        assertThat(robot.lookup("#unlock-verb").queryLabeled().getText()).startsWith("Unlock in ");
        picture(robot, "unlock");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "unlock-dark");
        FxWait.until(20, () -> !robot.lookup("#unlock-verb").queryButton().isDisabled());
        robot.clickOn("#passphrase").push(KeyCode.CONTROL, KeyCode.A).write(PaperDoor.RIGHT);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#opened").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(robot.lookup("#unlock").tryQuery()).isPresent();
    }

    /// What is typed to find a name goes into no passphrase, and the arrows go past more than one name.
    private void aNameIsChosenByKeysAlone(FxRobot robot) {
        List<String> names =
                door.hub.orElseThrow().users().stream().map(KnownUser::name).toList();
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(robot.lookup("#names").query().isFocused()).isTrue();
        assertThat(robot.lookup("#unlock-heading").queryLabeled().getText()).endsWith(names.get(2));
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#passphrase").query().isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB).write("theo");
        assertThat(robot.lookup("#find-name").queryTextInputControl().getText()).isEqualTo("theo");
        assertThat(robot.lookup("#passphrase").queryTextInputControl().getText())
                .isEmpty();
        assertThat(robot.lookup("#unlock-heading").queryLabeled().getText()).endsWith("Theo Kettlewell");
        robot.push(KeyCode.DOWN);
        assertThat(robot.lookup("#names").query().isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.ENTER);
        assertThat(robot.lookup("#passphrase").query().isFocused()).isTrue();
    }

    /// The next words would be tried as somebody else's passphrase, and their wait would begin.
    @Test
    void whoeverIsNotFoundAtTheDoorIsNotAskedForTheirNeighboursPassphrase(FxRobot robot) {
        lockedHub(robot);
        robot.clickOn("#find-name").write("theo was here");
        assertThat(robot.lookup("#unlock-heading").queryLabeled().getText()).isEqualTo("Pick your name");
        assertThat(robot.lookup("#unlock-verb").queryButton().isDisabled()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#find-name").query().isFocused()).isTrue();
        robot.eraseText("was here".length() + 1);
        assertThat(robot.lookup("#unlock-heading").queryLabeled().getText()).endsWith("Theo Kettlewell");
        assertThat(robot.lookup("#unlock-verb").queryButton().isDisabled()).isFalse();
    }

    @Test
    void aPolicyThatCannotBeReliedOnIsSaidBeforeAnybodyUnlocksAndTheDemonstrationIsClosed(FxRobot robot) {
        door.policy = MachinePolicy.unreadable("/etc/mash-huddle/policy.properties", "it cannot be read.");
        robot.interact(() -> shell.go(new Destination.Unlock()));
        assertThat(robot.lookup("#policy-trouble-words").queryLabeled().getText())
                .contains("/etc/mash-huddle/policy.properties", "it cannot be read", "5 minutes");
        assertThat(robot.lookup("#explore-demo").queryButton().isDisabled()).isTrue();
        picture(robot, "unlock-policy-unreadable");
        lockedHub(robot);
        assertThat(robot.lookup("#practice").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#practice-about").queryLabeled().getText()).contains("policy");
        picture(robot, "unlock-practice-closed");
    }

    @Test
    void theRecoveryKeyOpensTheHubWithANewPassphrase(FxRobot robot) {
        lockedHub(robot);
        robot.clickOn("Theo Kettlewell");
        robot.clickOn("#use-recovery-key");
        robot.clickOn("#recovery-verb");
        assertThat(robot.lookup("#recovery-typed-error").queryLabeled().isVisible())
                .isTrue();
        robot.clickOn("#recovery-typed").write("9999 8888");
        robot.clickOn("#recovery-passphrase").write(PaperDoor.RIGHT);
        robot.clickOn("#recovery-again").write(PaperDoor.RIGHT).push(KeyCode.ENTER);
        assertThat(robot.lookup("#recovery-typed-error").queryLabeled().getText())
                .isEqualTo("That is not this hub’s recovery key");
        picture(robot, "unlock-recovery");
        robot.clickOn("#recovery-typed").push(KeyCode.CONTROL, KeyCode.A).write("0A1B-2C3D");
        robot.clickOn("#recovery-verb");
        assertThat(robot.lookup("#opened").tryQuery()).isPresent();
        assertThat(door.recovered)
                .containsOnly(door.hub.orElseThrow().users().stream()
                        .filter(name -> name.name().equals("Theo Kettlewell"))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @Test
    void theDemonstrationSaysSoOnEveryScreenAndTheKeysAreListed(FxRobot robot) {
        robot.clickOn("#explore-demo");
        assertThat(robot.lookup("#demo-ribbon").tryQuery()).isPresent();
        robot.push(KeyCode.F1);
        picture(robot, "keys");
        assertThat(robot.lookup("#keys-overlay").tryQuery()).isPresent();
        assertThat(robot.lookup("#guide").query().isFocused()).isTrue();
        theGuideIsSearched(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#keys-overlay").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(look.theme().get()).isEqualTo(Theme.DARK);
    }

    /// Words from a page that is not open lead to it, and its passage is in sight.
    private void theGuideIsSearched(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F).write("constructor xylophone");
        assertThat(robot.lookup("#guide-found").queryLabeled().getText()).startsWith("No passage");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("detention authorised superintendent");
        picture(robot, "guide-search");
        robot.push(KeyCode.ENTER);
        Node found = robot.lookup(".guide-found").query();
        ScrollPane guide = robot.lookup("#guide").queryAs(ScrollPane.class);
        assertThat(guide.isFocused()).isTrue();
        assertThat(guide.localToScene(guide.getLayoutBounds()))
                .matches(seen -> seen.contains(found.localToScene(found.getLayoutBounds())));
        picture(robot, "guide-found");
        robot.clickOn("#guide-contents");
        assertThat(robot.lookup("Information governance").tryQuery()).isPresent();
        picture(robot, "guide-contents");
    }

    /// Who goes back finds what they typed: nothing is lost, so nothing is asked.
    @Test
    void escapeGoesBackAndEnterGoesOnFromATickToo(FxRobot robot) {
        robot.clickOn("#create-hub").write("Sampleshire MASH").push(KeyCode.TAB);
        Node police = robot.lookup("#agency-1").query();
        assertThat(police.isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#create-hub").query().isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#hub-name").queryTextInputControl().getText()).isEqualTo("Sampleshire MASH");
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        assertThat(robot.lookup("#create-step").queryLabeled().getText()).isEqualTo("Step 2 of 4");
        robot.write("Anne Bennett").push(KeyCode.TAB).push(KeyCode.ENTER);
        assertThat(robot.lookup("#role-chair").queryAs(CheckBox.class).isSelected())
                .isTrue();
        assertThat(robot.lookup("#new-passphrase").query().isFocused()).isTrue();
        robot.write(PaperDoor.RIGHT).push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#create-step").queryLabeled().getText()).isEqualTo("Step 1 of 4");
        assertThat(robot.lookup("#hub-name").query().isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#user-name").queryTextInputControl().getText()).isEqualTo("Anne Bennett");
        assertThat(robot.lookup("#new-passphrase").queryTextInputControl().getText())
                .hasSameSizeAs(PaperDoor.RIGHT);
    }

    /// Whoever keeps the computers makes the hub, and must not be made somebody who reads children's records.
    @Test
    void whoeverIsInNoMeetingMakesTheHubAndOnlyLooksAfterIt(FxRobot robot) {
        robot.clickOn("#create-hub").write("Sampleshire MASH").push(KeyCode.ENTER);
        robot.write("Theo Kettlewell").clickOn("#role-chair");
        robot.clickOn("#new-passphrase").write(PaperDoor.RIGHT).push(KeyCode.ENTER);
        robot.write(PaperDoor.RIGHT).push(KeyCode.ENTER);
        assertThat(robot.lookup("#create-step").queryLabeled().getText()).isEqualTo("Step 3 of 4");
        assertThat(door.made.getFirst().roles()).containsExactly(Role.ADMINISTRATOR);
    }

    /// Its key is shown once, on the page that follows: whoever went away meanwhile would not see it.
    @Test
    void nobodyLeavesWhileTheHubIsBeingMade(FxRobot robot) {
        robot.clickOn("#create-hub").write("Sampleshire MASH").push(KeyCode.ENTER);
        robot.interact(() -> model.create().busy().set(true));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#create-step").queryLabeled().getText()).isEqualTo("Step 2 of 4");
        assertThat(robot.lookup("#create-back").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#create-make").queryButton().getText()).isEqualTo("Making the hub…");
        robot.interact(() -> model.create().busy().set(false));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#create-step").queryLabeled().getText()).isEqualTo("Step 1 of 4");
    }

    @Test
    void everyWordAndNameIsWholeWithTheLargestLettersOnASmallScreen(FxRobot robot) {
        robot.interact(() -> {
            look.size().set(TextSize.LARGEST);
            shell.getScene().getWindow().setWidth(1280);
            shell.getScene().getWindow().setHeight(800);
        });
        robot.clickOn("#create-hub");
        whole(robot, "create-1-150");
        robot.write("Sampleshire MASH").push(KeyCode.ENTER);
        whole(robot, "create-2-150");
        robot.write("Beatrix TEST-VANDENBERGHE-MONTGOMERY").push(KeyCode.ENTER);
        robot.write(PaperDoor.RIGHT).push(KeyCode.ENTER).write(PaperDoor.RIGHT).push(KeyCode.ENTER);
        whole(robot, "create-3-150");
        FlowPane key = robot.lookup("#recovery-key").queryAs(FlowPane.class);
        robot.clickOn("#key-typed-back")
                .write(((Labeled) key.getChildren().getLast()).getText())
                .push(KeyCode.ENTER);
        whole(robot, "create-4-150");
        door.hub = java.util.Optional.of(PaperDoor.longNames());
        robot.interact(() -> shell.go(new Destination.Unlock()));
        whole(robot, "unlock-150");
    }

    @Test
    void aLongNameLeavesTheClassificationAndTheSearchInSight(FxRobot robot) {
        robot.interact(() -> shell.enter(PaperDoor.session("Beatrix TEST-VANDENBERGHE-MONTGOMERY")));
        picture(robot, "header-100");
        MenuButton user = robot.lookup("#user").queryAs(MenuButton.class);
        assertThat(user.getText()).isEqualTo("B. TEST-VANDENBERGHE-MONTGOMERY");
        assertThat(at(robot, "#classification").intersects(at(robot, "#find"))).isFalse();
        robot.interact(() -> {
            look.size().set(TextSize.LARGEST);
            shell.getScene().getWindow().setWidth(1280);
            shell.getScene().getWindow().setHeight(800);
        });
        picture(robot, "header-150");
        picture(robot, "header-150");
        Bounds classification = at(robot, "#classification");
        assertThat(classification.intersects(at(robot, "#user"))).isFalse();
        assertThat(classification.intersects(at(robot, "#find"))).isFalse();
        assertThat(classification.intersects(at(robot, "#title"))).isFalse();
        assertThat(user.getText()).isEmpty();
        assertThat(user.getAccessibleText()).isEqualTo("B. TEST-VANDENBERGHE-MONTGOMERY, chair");
        assertThat(user.getTooltip().getText()).isEqualTo("Beatrix TEST-VANDENBERGHE-MONTGOMERY");
    }

    private static Bounds at(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private void whole(FxRobot robot, String name) {
        picture(robot, name);
        List<String> found = new ArrayList<>();
        robot.interact(() -> found.addAll(new LayoutWalk(shell.getScene(), name).findings()));
        robot.interact(() -> found.addAll(SceneNodes.visible(shell.getScene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(each -> each.lookup(".text") instanceof Text text
                        && each.getText() != null
                        && !text.getText()
                                .replaceAll("\\s", "")
                                .equals(each.getText().replaceAll("[\\s_]", "")))
                .map(Labeled::getText)
                .toList()));
        assertThat(found).isEmpty();
    }

    /// Where the copies were read before the page was in the window, the caret stood on *Look in another folder*.
    @Test
    void whoChoseABackupTypesThePassphraseHoweverSoonTheCopiesAreRead(FxRobot robot) {
        door.hub = Optional.of(PaperDoor.sampleshire());
        door.copies = List.of(RestoreLossTest.copy("near/a", Instant.parse("2026-11-24T08:45:00Z")));
        List<UnlockView> page = new ArrayList<>();
        robot.interact(() -> {
            UnlockViewModel chosen =
                    new UnlockViewModel(door, shell, new AnsweredDialogs(), new SameThread(), new Notices());
            chosen.restoreFrom(door.copies.getFirst().backup().folder());
            page.add(new UnlockView(chosen));
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> shell.getScene().setRoot(page.getFirst()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(page.getFirst().getScene().getFocusOwner().getId()).isEqualTo("restore-passphrase");
    }

    private void lockedHub(FxRobot robot) {
        door.hub = java.util.Optional.of(PaperDoor.sampleshire());
        robot.interact(() -> shell.go(new Destination.Unlock()));
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
