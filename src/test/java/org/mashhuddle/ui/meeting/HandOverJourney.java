package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody else takes the minutes over in the middle of a meeting: what is open stands on a page, by keys alone.
class HandOverJourney extends MeetingJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Override
    void before() {
        room.roomTo(2, 6);
        room.roomTo(4, 3);
    }

    private List<String> said(String part) {
        return lookup("#handover-" + part).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private List<String> rows() {
        return lookup("#handover .gap-row").lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void whatIsOpenStandsOnThePageAndEnterTakesTheMinutes() {
        String name = room.book().name(room.book().subject(room.item(4)).orElseThrow());
        write("see him alone");
        keys(KeyCode.CONTROL, KeyCode.J);
        write("ring the school");
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> {
            shell.lock();
            shell.enter(new WorkSession(room.session.user(), room.session.profile(), DAY, room.meeting));
        });
        assertThat(lookup("#handover").tryQuery()).as("who locked it writes on").isEmpty();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(where()).isEqualTo("handover-take");
        assertThat(said("room")).containsExactly("The room is at", "Item 4, " + name + ", since 08:52");
        assertThat(said("minutes")).containsExactly("Minutes", "Ravi Mistry");
        assertThat(said("to-hear").get(1)).startsWith("15 items. The next: Item 1, ");
        assertThat(rows())
                .anyMatch(words -> words.startsWith("Item 2, "))
                .anyMatch(words -> words.startsWith("Item 4, " + name))
                .noneMatch(words -> words.startsWith("Item 5, "));
        interact(() -> Pictures.save(stage.getScene(), "hand-over"));
        keys(KeyCode.ENTER);
        assertThat(room.book().meeting().minuteTakers().now())
                .contains(room.session.actor().user());
        assertThat(lookup("#handover").tryQuery()).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(said("minutes"))
                .containsExactly(
                        "Minutes",
                        "Ravi Mistry until 08:55, then " + room.session.user().name());
        assertThat(lookup("#handover-take").query().isVisible()).isFalse();
        assertThat(where()).isEqualTo("handover-gap-1");
        keys(KeyCode.ESCAPE);
        assertThat(lookup("#meeting-place").queryLabeled().getText()).startsWith("4 of ");
    }

    /// As after the same user unlocked: who takes over goes on with the half sentence of the other.
    @Test
    void whoTakesOverWritesOnWhereTheOtherWrote() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        type("wants to st");
        String there = caret();
        for (KeyCode closes : List.of(KeyCode.ESCAPE, KeyCode.ENTER)) {
            interact(() -> {
                shell.lock();
                shell.enter(new WorkSession(another(closes), room.session.profile(), DAY, room.meeting));
            });
            WaitForAsyncUtils.waitForFxEvents(10);
            assertThat(where()).isEqualTo("handover-take");
            keys(closes);
            assertThat(lookup("#handover").tryQuery()).isEmpty();
            assertThat(caret()).as(closes.getName()).isEqualTo(there);
        }
    }

    private static User another(KeyCode by) {
        return new User(new UserId(new UUID(7, by.getCode())), "Priya Shah", Set.of(Role.MINUTE_TAKER), false);
    }

    @Test
    void beforeAnybodyCameItSaysSo() {
        room.book()
                .meeting()
                .attendance()
                .forEach(one -> room.meetings().attend(room.session.actor(), room.meeting, one.at(List.of())));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(said("away")).containsExactly("Not in the room", "Nobody has come yet");
    }

    @Test
    void aNumberGoesWhereSomethingIsMissingAndTheRoomStays() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        int row = 1
                + lookup("#handover .gap-row").queryAll().stream()
                        .map(Node::getAccessibleText)
                        .toList()
                        .indexOf(lookup("#handover .gap-row").queryAll().stream()
                                .map(Node::getAccessibleText)
                                .filter(words -> words.startsWith("No decision, Item 2, "))
                                .findFirst()
                                .orElseThrow());
        keys(KeyCode.valueOf("DIGIT" + row));
        assertThat(lookup("#handover").tryQuery()).isEmpty();
        assertThat(lookup("#meeting-place").queryLabeled().getText()).startsWith("2 of ");
        assertThat(where()).startsWith("decision");
        assertThat(room.book().meeting().roomAt()).contains(room.item(4).id());
    }

    @Test
    void nothingIsCutWhereLettersAreLarge() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        for (TextSize letters : TextSize.values()) {
            interact(() -> {
                look.size().set(letters);
                stage.setWidth(1280);
                stage.setHeight(800);
            });
            WaitForAsyncUtils.waitForFxEvents();
            interact(() -> Pictures.save(
                    stage.getScene(), "hand-over-1280-" + letters.name().toLowerCase(java.util.Locale.UK)));
            assertThat(lookup("#handover .label").queryAllAs(Labeled.class).stream()
                            .filter(Node::isVisible)
                            .filter(label -> label.lookup(".text") instanceof javafx.scene.text.Text text
                                    && text.getText().contains("…"))
                            .map(Labeled::getText))
                    .as(letters.name())
                    .isEmpty();
        }
    }
}
