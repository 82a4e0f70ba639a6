package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.field.PopupChoice;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The list beside a field never covers what is typed in it, wherever on the screen the field is.
class PopupChoiceJourney extends ApplicationTest {

    private static final List<String> PEOPLE =
            IntStream.range(0, 12).mapToObj(number -> "Person " + number).toList();

    private final List<String> taken = new ArrayList<>();
    private TextField field;
    private Stage stage;
    private PopupChoice<String> popup;

    @Override
    public void start(Stage on) {
        stage = on;
        field = new TextField("@ok");
        BorderPane pane = new BorderPane();
        pane.setBottom(field);
        Scene scene = new Scene(pane, 800, 600);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
        popup = new PopupChoice<>("people", each -> each, taken::add);
    }

    /// The window is that of the tests after this too.
    @AfterEach
    void backInTheMidst() {
        interact(() -> {
            stage.setX(0);
            stage.setY(0);
        });
    }

    private void atTheEdge(double y) {
        interact(() -> stage.setY(y));
    }

    private void offered(int entries) {
        interact(() -> popup.show(field, PEOPLE.subList(0, entries)));
        Bounds typed = field.localToScreen(field.getLayoutBounds());
        Bounds list = list();
        assertThat(list.getHeight()).isGreaterThan(Math.min(8, entries) * 20.0);
        assertThat(list.intersects(typed))
                .as("%s entries: %s over %s", entries, list, typed)
                .isFalse();
    }

    /// Where what is offered stands; the shadow around it is not part of it.
    private Bounds list() {
        Node list = lookup("#people").query();
        return list.localToScreen(list.getLayoutBounds());
    }

    @Test
    void aListAtTheFootOfTheScreenStandsAboveTheField() {
        atTheEdge(Screen.getPrimary().getVisualBounds().getMaxY() - 600);
        for (int entries : List.of(1, 3, 12, 2)) {
            offered(entries);
        }
    }

    @Test
    void aListWithRoomBelowStandsBelow() {
        atTheEdge(0);
        offered(12);
        assertThat(list().getMinY())
                .isGreaterThan(field.localToScreen(field.getLayoutBounds()).getMaxY());
    }

    /// Two of one forename are told apart by what stands last: the family name, and how old they are.
    @Test
    void aLongNameIsReadToItsEndBesideANarrowField() {
        atTheEdge(0);
        interact(() -> field.setMaxWidth(240));
        for (int offered = 0; offered < 2; offered++) {
            interact(
                    () -> popup.show(field, List.of("Oluwasẹun Emmanuel TEST-HORNBEAM-WILLOW, 13", "Ola TEST-OAK, 9")));
            Label row = lookup("#people .popup-row").queryAs(Label.class);
            assertThat(((Text) row.lookup(".text")).getText())
                    .as("what is drawn of it")
                    .endsWith("WILLOW, 13");
            interact(() -> popup.hide());
        }
        interact(() -> popup.show(field, PEOPLE));
        assertThat(list().getWidth()).as("no wider than it need be").isLessThan(300);
    }

    /// In the pane at the right edge of the screen there is no room beyond the field.
    @Test
    void soIsOneBesideAFieldAtTheRightEdgeOfTheScreen() {
        atTheEdge(0);
        interact(() -> {
            field.setMaxWidth(240);
            stage.setX(Screen.getPrimary().getVisualBounds().getMaxX() - 260);
            popup.show(field, List.of("Oluwasẹun Emmanuel TEST-HORNBEAM-WILLOW, 13, born 26/03/2013", "Ola TEST-OAK"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        Label row = lookup("#people .popup-row").queryAs(Label.class);
        assertThat(((Text) row.lookup(".text")).getText())
                .as("what is drawn of it")
                .endsWith("born 26/03/2013");
        assertThat(list().getMaxX())
                .isLessThanOrEqualTo(Screen.getPrimary().getVisualBounds().getMaxX());
        assertThat(list().getMinY())
                .isGreaterThanOrEqualTo(
                        field.localToScreen(field.getLayoutBounds()).getMaxY());
    }

    @Test
    void enterTakesNobodyWhoWasShownForTheWordsBefore() {
        interact(() -> field.addEventFilter(KeyEvent.KEY_PRESSED, popup::press));
        interact(() -> popup.show(field, PEOPLE.subList(0, 3)));
        interact(popup::typedOn);
        push(KeyCode.ENTER);
        assertThat(taken).isEmpty();
        interact(() -> popup.show(field, PEOPLE.subList(5, 7)));
        push(KeyCode.ENTER);
        assertThat(taken).containsExactly("Person 5");
    }

    @Test
    void aScreenReaderFindsAListAndWhichOfItIsChosen() {
        interact(() -> popup.show(field, PEOPLE));
        interact(() -> field.addEventFilter(KeyEvent.KEY_PRESSED, popup::press));
        for (int on = 0; on < 9; on++) {
            push(KeyCode.DOWN);
        }
        Node list = lookup("#people").query();
        assertThat(list.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
        assertThat(list.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT))
                .isEqualTo(12);
        assertThat(list.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 0))
                .as("not in sight")
                .isNull();
        Node chosen = (Node) list.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertThat(chosen.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
        assertThat(Stream.of(AccessibleAttribute.TEXT, AccessibleAttribute.INDEX, AccessibleAttribute.SELECTED)
                        .map(chosen::queryAccessibleAttribute))
                .containsExactly("Person 9", 9, true);
        assertThat(list.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 9))
                .isSameAs(chosen);
    }
}
