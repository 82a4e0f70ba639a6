package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.ui.children.ChildrenView;
import org.mashhuddle.ui.children.ChildrenViewModel;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.testfx.util.WaitForAsyncUtils;

/// The search finds fields, screens and commands beside people; and attendance takes one key each.
class SearchCommandsJourney extends MeetingJourney {

    @Override
    void before() {
        room.roomTo(4, 2);
    }

    @Override
    Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Children there) {
            return new ChildrenView(new ChildrenViewModel(
                            room.session.services(), there, room.seat(navigator).tools()))
                    .screen();
        }
        return super.open(to, navigator);
    }

    private void find(String typed) {
        push(KeyCode.CONTROL, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();
        write(typed);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aFieldOfTheScreenOneCameFromIsFoundWithItsKeyAndTheCaretIsInIt() {
        find("decision");
        interact(() -> Pictures.save(stage.getScene(), "search-commands"));
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        write("strat");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(room.book().discussion(room.item(4)).decision().outcomes()).hasSize(1);
    }

    @Test
    void aCommandIsDoneOnTheScreenOneCameFrom() {
        find("next child");
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(room.book().meeting().roomAt()).contains(room.item(5).id());
    }

    @Test
    void fromARecordThePlacesOneCanGoAreFoundAndTheWayBackToIt() {
        push(KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        find("retention");
        assertThat(lookup("#children-found").lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(words -> words.contains("Retention"));
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#record-name").tryQuery().isPresent()
                        || lookup("#children-found").tryQuery().isEmpty())
                .isTrue();
    }

    /// *Go back to the second* is what the chair says: in a meeting a name leads to the child's item, and the room
    /// stays
    /// where it is; the record is one key away, and the way back from it leads to that item.
    @Test
    void aNameLeadsToTheItemOfTheMeetingOneCameFromAndOneKeyToTheRecord() {
        String name = room.book().subjects().get(room.item(2).subject()).displayName();
        find(name);
        interact(() -> Pictures.save(stage.getScene(), "search-item"));
        assertThat(lookup("#children-found").lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(words -> words.contains("Item 2 of this meeting"));
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#meeting-place").queryLabeled().getText()).startsWith("2 of ");
        assertThat(room.book().meeting().roomAt()).contains(room.item(4).id());
        find(name);
        push(KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#record-name").queryLabeled().getText()).startsWith(name);
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#meeting-place").queryLabeled().getText()).startsWith("2 of ");
    }

    /// Who locks by the search goes on where they were, and not in the search.
    @Test
    void lockedFromTheSearchOneUnlocksOnTheScreenOneCameFrom() throws TimeoutException {
        find("lock");
        interact(() -> Pictures.save(stage.getScene(), "search-lock"));
        push(KeyCode.ENTER);
        FxWait.until(20, () -> lookup("#quick-line").tryQuery().isEmpty());
        interact(() -> enter());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#quick-line").tryQuery()).isPresent();
    }

    private Attendance first() {
        return room.book().meeting().attendance().stream()
                .filter(one -> one.name().equals("A. Patel"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void attendanceTakesOneKeyEachAndTheRowKeepsTheFocus() {
        push(KeyCode.CONTROL, KeyCode.B);
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> lookup("#attendance-1").query().requestFocus());
        assertThat(first().isHere()).isTrue();
        push(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(first().isHere()).isFalse();
        push(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(first().isHere()).isFalse();
        push(KeyCode.H);
        push(KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(first().isHere()).isTrue();
        assertThat(first().status()).isEqualTo(AttendanceStatus.BY_VIDEO);
        push(KeyCode.I);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(first().status()).isEqualTo(AttendanceStatus.FOR_AN_ITEM);
        interact(() -> Pictures.save(stage.getScene(), "attendance-keys"));
    }
}
