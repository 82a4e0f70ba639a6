package org.mashhuddle.ui.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A child of the demo day found, opened, changed, linked and restricted, by keys and mouse.
@ExtendWith(ApplicationExtension.class)
class ChildrenJourney {

    @TempDir
    private static Path folder;

    private static ChildrenDay day;
    private final Notices notices = new Notices();
    private final List<Destination> gone = new ArrayList<>();
    private ChildrenViewModel model;
    private Shell shell;
    private Theming look;

    @BeforeAll
    static void theDemoDay() {
        day = new ChildrenDay(folder);
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Start
    void start(Stage stage) {
        look = new Theming();
        shell = new Shell(look, notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(day.seat());
        shell.go(new Destination.Children(Optional.empty(), Optional.of(new Destination.Agenda(ChildrenDay.DAY))));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Children children) {
            model = day.model(children, navigator, notices);
            return new ChildrenView(model).screen();
        }
        gone.add(to);
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void aChildIsFoundOpenedAndLeftTheWayOneCame(FxRobot robot) throws TimeoutException {
        focused(robot, "#children-search");
        picture(robot, "children-before");
        whoeverEnterOpensIsMarked(robot);
        robot.write("jorden");
        picture(robot, "children-found");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#record-name").queryLabeled().getText()).isEqualTo("Jordan Lee TEST-ALDER");
        picture(robot, "child");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "child-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
        robot.clickOn("#record-tab-open");
        picture(robot, "child-open");
        robot.clickOn("#link-open-1");
        assertThat(robot.lookup("#record-name").queryLabeled().getText()).isNotEqualTo("Jordan Lee TEST-ALDER");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#record-name").queryLabeled().getText()).isEqualTo("Jordan Lee TEST-ALDER");
        robot.push(KeyCode.ESCAPE);
        focused(robot, "#children-search");
        assertThat(robot.lookup("#children-search").queryTextInputControl().getText())
                .isEqualTo("jorden");
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertThat(gone).last().isEqualTo(new Destination.Agenda(ChildrenDay.DAY));
    }

    private static void whoeverEnterOpensIsMarked(FxRobot robot) {
        ListView<?> found = robot.lookup("#children-found").queryListView();
        for (String typed : List.of("jordan", "elm", "poplar", "hazel")) {
            robot.interact(() ->
                    robot.lookup("#children-search").queryTextInputControl().setText(typed));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(found.getItems()).as(typed).isNotEmpty();
            assertThat(found.getSelectionModel().getSelectedIndex()).as(typed).isNotNegative();
        }
        robot.interact(
                () -> robot.lookup("#children-search").queryTextInputControl().clear());
    }

    /// In the colour of what is only worth knowing it was overlooked.
    @Test
    void whatWasTypedOfAnotherChildStandsInAWarning(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            ((ChildrenPage.Finding) model.page().get()).find().text().set("wren test-sorrel");
            model.add();
        });
        focused(robot, "#form-given");
        robot.write("a");
        robot.interact(() -> {
            model.back();
            ((ChildrenPage.Finding) model.page().get()).find().text().set("kayla test-alder");
            model.add();
        });
        focused(robot, "#form-given");
        assertThat(robot.lookup("#form-put-back").query().getStyleClass()).contains("band-warn");
        picture(robot, "children-form-put-back-other");
        robot.clickOn("#form-put-back-leave");
        assertThat(robot.lookup("#form-given").queryTextInputControl().getText())
                .isEqualTo("Kayla");
        robot.interact(() -> model.back());
    }

    /// The hub locks by itself while somebody reads a letter to type it in: they type on where they were.
    @Test
    void whoUnlocksAFormTypesOnInItWhereTheyWere(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model.add());
        focused(robot, "#form-given");
        robot.write("Wren").push(KeyCode.TAB).write("Test-Sed");
        lockedAndUnlocked(robot);
        focused(robot, "#form-family");
        robot.write("ge");
        assertThat(robot.lookup("#form-given").queryTextInputControl().getText())
                .isEqualTo("Wren");
        assertThat(robot.lookup("#form-family").queryTextInputControl().getText())
                .isEqualTo("Test-Sedge");
        robot.clickOn("#form-put-back-leave");
        robot.interact(() -> model.back());
        robot.interact(() -> shell.go(new Destination.Children(
                Optional.of(day.found("jordan lee test-alder").id()), Optional.empty())));
        robot.interact(() -> model.edit());
        robot.clickOn("#form-known-as").push(KeyCode.END).write("J");
        lockedAndUnlocked(robot);
        focused(robot, "#form-known-as");
        robot.push(KeyCode.END).write("o");
        assertThat(robot.lookup("#form-known-as").queryTextInputControl().getText())
                .endsWith("Jo");
        assertThat(robot.lookup("#form-given").queryTextInputControl().getText())
                .isEqualTo("Jordan Lee");
    }

    private void lockedAndUnlocked(FxRobot robot) {
        robot.interact(() -> shell.lock());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> shell.enter(day.seat()));
    }

    @Test
    void whatIsTypedRightAfterTheKeyOfTheSearchGoesIntoIt(FxRobot robot) {
        List<String> had = new ArrayList<>();
        robot.interact(() -> {
            shell.go(new Destination.Agenda(ChildrenDay.DAY));
            shell.go(new Destination.Children());
            // The next key of a fast hand comes before anything that was put off.
            had.add(String.valueOf(shell.getScene().getFocusOwner().getId()));
        });
        assertThat(had).containsExactly("children-search");
    }

    @Test
    void aChildIsAddedWithItsNumberCheckedAndWhoMayBeTheSameSeenFirst(FxRobot robot) throws TimeoutException {
        focused(robot, "#children-search");
        robot.write("kayla test-alder");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        focused(robot, "#form-given");
        robot.clickOn("#form-nhs").write("943 476 5918");
        robot.clickOn("#form-born").write("12/04/2041");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        picture(robot, "children-form-wrong");
        assertThat(robot.lookup("#form-nhs-error").queryLabeled().isVisible()).isTrue();
        robot.clickOn("#form-nhs").push(KeyCode.BACK_SPACE).write("9");
        robot.clickOn("#form-born").push(KeyCode.CONTROL, KeyCode.A).write("12/04/2014");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        FxWait.until(10, () -> robot.lookup("#alike-open-1").tryQuery().isPresent());
        picture(robot, "children-form-alike");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "children-form-alike-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
        robot.clickOn("#alike-open-1");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#form-alike").query().isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#record-name").queryLabeled().getText()).isEqualTo("Kayla TEST-ALDER");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        focused(robot, "#form-given");
        picture(robot, "children-form-edit");
        robot.interact(() -> robot.lookup("#form-school").query().requestFocus());
        focused(robot, "#form-school");
        robot.write("Example Academy, Y10");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.E);
        focused(robot, "#form-given");
        assertThat(robot.lookup("#form-put-back-words").queryLabeled().getText())
                .startsWith("What you typed at ");
        picture(robot, "children-form-put-back");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "children-form-put-back-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
        robot.clickOn("#form-put-back-leave");
        focused(robot, "#form-given");
        assertThat(robot.lookup("#form-school").queryTextInputControl().getText())
                .isEmpty();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void whatTheExtractSaysOtherwiseIsComparedAndDecided(FxRobot robot) throws Exception {
        day.extractDiffers(folder.resolve("extracts"));
        focused(robot, "#children-search");
        robot.write("test-heron").push(KeyCode.ENTER);
        assertThat(robot.lookup("#record-differs").tryQuery()).isPresent();
        picture(robot, "child-differs");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "child-differs-dark");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
        robot.clickOn("#record-compare");
        focused(robot, "#compare-1-1");
        picture(robot, "child-compare");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#side-problem").queryLabeled().isVisible()).isTrue();
        robot.clickOn("#compare-1-2").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#record-name").queryLabeled().getText()).isEqualTo("Ada Marie TEST-HERON");
        assertThat(robot.lookup("#record-differs").tryQuery()).isEmpty();
    }

    @Test
    void whoMayBeTheSameChildIsShownOnBothRecordsUntilAPersonSaysTheyAreTwo(FxRobot robot) throws Exception {
        day.comesAgain(folder.resolve("again"));
        focused(robot, "#children-search");
        robot.write("test-plover").push(KeyCode.ENTER);
        assertThat(robot.lookup("#record-same").tryQuery()).isPresent();
        picture(robot, "child-possibly-same");
        robot.clickOn("#record-same-open-1");
        assertThat(robot.lookup("#record-name").queryLabeled().getText()).isEqualTo("Bela TEST-PLOVER");
        robot.clickOn("#record-different-1");
        assertThat(robot.lookup("#record-same").tryQuery()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#record-same").tryQuery()).isEmpty();
    }

    @Test
    void anAgencyAsksForAChildFromTheRecordByKeyboard(FxRobot robot) throws TimeoutException {
        focused(robot, "#children-search");
        robot.write("lewis").push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        focused(robot, "#ask-agency");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#side-problem").queryLabeled().isVisible()).isTrue();
        robot.push(KeyCode.P).push(KeyCode.TAB).write("A. Patel").push(KeyCode.TAB);
        robot.write("Seen at the arcade again");
        picture(robot, "child-ask");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#side-form").tryQuery()).isEmpty();
        assertThat(robot.lookup("#record-comes-back").queryLabeled().getText()).startsWith("Today 09:30, item ");
    }

    @Test
    void twinsAreBornAndADeathIsRecordedAndTakenBack(FxRobot robot) throws TimeoutException {
        focused(robot, "#children-search");
        robot.write("rowan").push(KeyCode.ENTER);
        robot.clickOn("#record-more").clickOn("#record-birth");
        focused(robot, "#birth-day");
        robot.write("24/11/2026").clickOn("#birth-another");
        robot.clickOn("#birth-given-1").write("Wren");
        robot.clickOn("#birth-given-2").write("Finch");
        picture(robot, "child-birth");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#record-name").queryLabeled().getText()).startsWith("Wren");
        picture(robot, "child-born");
        robot.clickOn("#record-more").clickOn("#record-death");
        focused(robot, "#death-day");
        robot.clickOn("#death-by").write("Example Hospital");
        picture(robot, "child-death");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#record-life").queryLabeled().getText()).startsWith("Has died");
        picture(robot, "child-died");
        robot.clickOn("#record-more").clickOn("#record-living");
        focused(robot, "#side-reason");
        robot.write("It was another child").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#record-life").tryQuery()).isEmpty();
    }

    @Test
    void thePictureOfManyLinksStaysReadableAndOpensARecord(FxRobot robot) throws TimeoutException {
        day.manyLinks("maryam", 30);
        focused(robot, "#children-search");
        robot.write("maryam").push(KeyCode.ENTER);
        assertThat(robot.lookup("#record-links-more").queryLabeled().getText()).isEqualTo("and 22 more in the list");
        picture(robot, "child-links");
        robot.interact(() -> look.theme().set(Theme.HIGH_CONTRAST));
        picture(robot, "child-links-high-contrast");
        robot.interact(() -> look.theme().set(Theme.LIGHT));
        robot.interact(() -> robot.lookup("#link-box-1").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#record-name").queryLabeled().getText()).startsWith("Peer");
    }

    @Test
    void aLinkIsAddedAndEndedAndTheRecordRestrictedAndLifted(FxRobot robot) throws TimeoutException {
        focused(robot, "#children-search");
        robot.write("amira").push(KeyCode.ENTER);
        robot.clickOn("#record-link");
        focused(robot, "#link-find");
        robot.write("qqxxzz");
        assertThat(robot.lookup("#link-found-nothing").queryLabeled().getText()).isEqualTo("Nothing in the list fits");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("stefan");
        assertThat(robot.lookup("#link-found-nothing").query().isVisible()).isFalse();
        picture(robot, "child-link");
        robot.push(KeyCode.ENTER);
        robot.clickOn("#link-kind").push(KeyCode.ESCAPE).push(KeyCode.F);
        robot.clickOn("#link-words").write("seen together at the arcade");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#side-form").tryQuery()).isEmpty();
        focused(robot, "#record-link");
        robot.clickOn("#link-end-2");
        focused(robot, "#side-reason");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#side-problem").queryLabeled().isVisible()).isTrue();
        robot.write("neither was there, the arcade says");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.clickOn("#record-restrict");
        focused(robot, ".check-box");
        robot.clickOn("#side-reason").write("a parent works in the hub");
        robot.push(KeyCode.ESCAPE).clickOn("#record-restrict");
        focused(robot, ".check-box");
        assertThat(robot.lookup("#side-reason").queryTextInputControl().getText())
                .isEqualTo("a parent works in the hub");
        picture(robot, "child-restrict");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        picture(robot, "child-restricted");
        assertThat(day.found("amira").restriction()).isPresent();
        focused(robot, "#record-restrict");
        robot.clickOn("#record-lift");
        focused(robot, "#side-reason");
        robot.write("the parent has left").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(day.found("amira").restriction()).isEmpty();
        FxWait.until(10, () -> Caret.isIn(robot.lookup("#record").query()));
        robot.push(KeyCode.ESCAPE);
        focused(robot, "#children-search");
    }

    private static void focused(FxRobot robot, String id) throws TimeoutException {
        FxWait.until(
                5, () -> robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent());
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
