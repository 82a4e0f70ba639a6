package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.Destination;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever leaves the close and writes on at once is quicker than the meeting that comes back: every letter is in the
/// field where they wrote, and none in that of another agency.
class TypedAheadJourney extends CloseRoom {

    private static final String FIELD = "shared-education";
    private static final String SEEN = "Seen at school";

    @Override
    Destination first() {
        room.roomTo(2, 2);
        return new Destination.Meeting(room.meeting, Optional.of(room.item(2).id()));
    }

    private TextInputControl field() {
        return lookup("#" + FIELD).queryAs(TextInputControl.class);
    }

    private Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        lookup(TextInputControl.class::isInstance).queryAllAs(TextInputControl.class).stream()
                .filter(field -> field.getId() != null)
                .forEach(field -> written.put(field.getId(), field.getText()));
        return written;
    }

    private void leavesTheCloseAndTypes(String words) {
        interact(() -> {
            field().requestFocus();
            field().setText(SEEN);
            field().end();
        });
        Map<String, String> before = written();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#close-meeting").tryQuery()).isPresent();
        interact(() -> {
            sent().strike(KeyCode.ESCAPE);
            sent().type(words);
        });
        WaitForAsyncUtils.waitForFxEvents();
        before.put(FIELD, SEEN + words);
        assertThat(written()).isEqualTo(before);
        assertThat(where()).isEqualTo(FIELD);
        assertThat(field().getCaretPosition()).isEqualTo(SEEN.length() + words.length());
    }

    @Test
    void everyLetterIsWhereOneWrote() {
        leavesTheCloseAndTypes("bcdefgh");
    }

    @Test
    void whatIsTypedAfterThatGoesOnThere() {
        leavesTheCloseAndTypes("bcd");
        write("efg");
        assertThat(field().getText()).isEqualTo(SEEN + "bcdefg");
    }
}
