package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.ui.kit.Destination;
import org.testfx.util.WaitForAsyncUtils;

/// A minute-taker opens menus by key and looks at the speaker: what is chosen is what was pressed for, wherever the
/// pointer lies and whatever was chosen before.
class MenusByKeyJourney extends MeetingJourney {

    @Override
    void before() {
        room.roomTo(4, 2);
    }

    private Decision decision() {
        return room.book().discussion(room.item(4)).decision();
    }

    private void disagree() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        type("College would exclude him");
        keys(KeyCode.ALT, KeyCode.RIGHT);
    }

    @Test
    void theLevelOfADisagreementIsItsFigure() {
        disagree();
        type("3");
        assertThat(words("disagreement-1-level")).isEqualTo("Level 3, heads of service");
        assertThat(where()).isEqualTo("disagreement-1");
    }

    @Test
    void downGoesToWhatFollowsTheOneThatIsChosen() {
        disagree();
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(words("disagreement-1-level")).isEqualTo("Level 2, managers");
    }

    @Test
    void theFamilyIsNotToldByN() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT5);
        type("s17");
        keys(KeyCode.ENTER);
        interact(() -> lookup("#family-because").query().requestFocus());
        keys(KeyCode.ALT, KeyCode.DOWN);
        type("n");
        type("it would put her at risk");
        keys(KeyCode.CONTROL, KeyCode.J);
        assertThat(decision().grounds().familyTold()).contains(false);
        assertThat(decision().grounds().familyBecause()).isEqualTo("it would put her at risk");
    }

    private void pointer(Node at, EventType<MouseEvent> what, double x) {
        interact(() -> Event.fireEvent(
                at,
                new MouseEvent(
                        what,
                        2,
                        2,
                        x,
                        400,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whereThePointerRestsIsNotChosen() {
        MenuButton basis = lookup("#lawful-basis").queryAs(MenuButton.class);
        interact(basis::requestFocus);
        interact(basis::show);
        Node fifth = basis.getItems().get(4).getStyleableNode();
        pointer(fifth, MouseEvent.MOUSE_ENTERED, 500);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(decision().lawfulBasis()).isEqualTo("Children Act 1989 s.17; public task");
    }

    @Test
    void wherePointerIsMovedToIsMeant() {
        MenuButton basis = lookup("#lawful-basis").queryAs(MenuButton.class);
        interact(basis::requestFocus);
        interact(basis::show);
        Node fifth = basis.getItems().get(4).getStyleableNode();
        pointer(fifth, MouseEvent.MOUSE_MOVED, 500);
        pointer(fifth, MouseEvent.MOUSE_ENTERED, 520);
        keys(KeyCode.ENTER);
        assertThat(decision().lawfulBasis()).isEqualTo("Crime and Disorder Act 1998 s.115; public task");
    }

    @Test
    void aLongLawfulBasisLeavesTheVerbsTheirWords() {
        MenuButton basis = lookup("#lawful-basis").queryAs(MenuButton.class);
        interact(basis::show);
        interact(() -> basis.getItems().get(5).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(drawn("lawful-basis")).isEqualTo("Change");
        assertThat(drawn("lawful-basis-words").replaceAll("\\s", ""))
                .isEqualTo("Lawfulbasis:Substantialpublicinterest:DPA2018Sch1para18(safeguarding)");
    }

    private String drawn(String id) {
        return ((Text) lookup("#" + id).query().lookup(".text")).getText();
    }

    @Test
    void theKeyOfAStrategyDiscussionAsksFirstWhetherOneIsNeeded() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(where()).isEqualTo("strategy-yes");
        keys(KeyCode.Y);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(lookup("#strategy-questions").query().isVisible()).isTrue();
    }

    @Test
    void aGuestIsWrittenDownWithoutLookingAtTheList() {
        keys(KeyCode.CONTROL, KeyCode.B);
        interact(() -> lookup("#attendance-new").query().requestFocus());
        type("B. Marchetti");
        keys(KeyCode.ENTER);
        type("hou");
        keys(KeyCode.ENTER);
        assertThat(where()).startsWith("attendance-").isNotEqualTo("attendance-add");
        keys(KeyCode.I);
        Attendance guest = room.book().meeting().attendance().stream()
                .filter(one -> one.name().equals("B. Marchetti"))
                .findFirst()
                .orElseThrow();
        assertThat(guest.status()).isEqualTo(AttendanceStatus.FOR_AN_ITEM);
        assertThat(room.book().hub().directory().label(guest.agency())).isEqualTo("Housing");
    }

    @Test
    void whoSaysSoIsOfferedBelowItsFieldAndNoLongerThanOneIsThere() {
        MenuButton answer = (MenuButton) IntStream.rangeClosed(1, 14)
                .mapToObj(this::answersOf)
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
        interact(answer::show);
        interact(() -> answer.getItems().getFirst().fire());
        WaitForAsyncUtils.waitForFxEvents();
        String by = answer.getId().replace("-answer", "") + "-by";
        Node list = lookup("#" + by + "-list").query();
        Bounds field = screen(lookup("#" + by).query());
        assertThat(screen(list).getMinY()).isGreaterThanOrEqualTo(field.getMaxY());
        keys(KeyCode.TAB);
        assertThat(lookup("#" + by + "-list").tryQuery()).isEmpty();
    }

    private List<Node> answersOf(int item) {
        room.roomTo(item, 1);
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(".menu-button").queryAll().stream()
                .filter(node -> String.valueOf(node.getId()).endsWith("-answer"))
                .toList();
    }

    private static Bounds screen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }
}
