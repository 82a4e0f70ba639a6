package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Leaving;
import org.mashhuddle.ui.kit.Look;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Theme;
import org.mashhuddle.ui.kit.WindowDialogs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Every question in a window of its own, in high contrast: Tab goes round in it, Escape closes it,
/// and the focus is where it was.
@ExtendWith(ApplicationExtension.class)
class EveryDialogJourney {

    private static final String NAME = "Jordan TEST-ALDER";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Leaving NOTHING = Leaving.blank();
    private static final Map<String, Consumer<Dialogs>> QUESTIONS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(
                                    "defer",
                                    ask -> ask.deferral(NAME, DAY, List.of(), NOTHING, "")),
                            Map.entry(
                                    "leave-off",
                                    ask -> ask.leavingOff(NAME, DAY, List.of(), NOTHING, "")),
                            Map.entry("unfreeze", ask -> ask.reasonForUnfreezing(1)),
                            Map.entry("pull-in", ask -> ask.reasonForPullingIn(NAME, List.of())),
                            Map.entry("rules-off", Dialogs::reasonForSwitchingOff),
                            Map.entry("met", ask -> ask.howMet(NAME, "Conference")),
                            Map.entry("not-held", ask -> ask.reasonForNotHolding("Daily MASH")),
                            Map.entry("hold", Dialogs::reasonForHolding),
                            Map.entry("came-back", ask -> ask.whyItCameBack("P01")),
                            Map.entry("never-out", ask -> ask.whyItNeverCameOut("P01")),
                            Map.entry("recall", ask -> ask.recall("P01"))));
    private Button asks;
    private Stage stage;

    @Start
    void start(Stage on) {
        stage = on;
        Look look = new Look();
        look.theme().set(Theme.HIGH_CONTRAST);
        asks = new Button("asks");
        Scene scene = new Scene(new VBox(new Button("before"), asks), 1280, 800);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyQuestionKeepsTheFocusUntilEscapeGivesItBack(FxRobot robot) {
        List<String> found = new ArrayList<>();
        WindowDialogs dialogs = new WindowDialogs(() -> stage);
        QUESTIONS.forEach(
                (name, question) -> {
                    robot.interact(asks::requestFocus);
                    Platform.runLater(() -> question.accept(dialogs));
                    WaitForAsyncUtils.waitForFxEvents();
                    Scene dialog = robot.lookup("#dialog").query().getScene();
                    robot.interact(
                            () -> {
                                found.addAll(new FocusWalk(dialog, name).findings());
                                Pictures.save(dialog, "dialog-" + name);
                            });
                    assertThat(dialog.getFocusOwner()).as(name).isNotNull();
                    robot.push(KeyCode.ESCAPE);
                    assertThat(Window.getWindows()).as(name).containsExactly(stage);
                    assertThat(stage.getScene().getFocusOwner()).as(name).isEqualTo(asks);
                });
        assertThat(found).isEmpty();
    }

    /// Files and printers are asked for by the platform.
    @Test
    void everyQuestionIsAmongThem() {
        long questions =
                List.of(Dialogs.class.getMethods()).stream()
                        .filter(
                                method ->
                                        !method.getGenericReturnType().toString().contains("Path"))
                        .filter(method -> !method.getName().equals("printer"))
                        .count();
        assertThat(QUESTIONS).hasSize((int) questions);
    }
}
