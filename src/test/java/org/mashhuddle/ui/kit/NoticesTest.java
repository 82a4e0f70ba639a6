package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private final Notices notices = new Notices();
    private final List<String> undone = new ArrayList<>();

    @Test
    void aNewNoticeTakesThePlaceOfTheOld() {
        notices.say("first");
        notices.say("second");
        assertThat(notices.current().get())
                .hasValueSatisfying(n -> assertThat(n.words()).isEqualTo("second"));
    }

    @Test
    void undoTakesBackOnceAndTheNoticeGoes() {
        notices.say("Item 12 deferred", () -> undone.add("12"));
        notices.undo();
        notices.undo();
        assertThat(undone).containsExactly("12");
        assertThat(notices.current().get()).isEmpty();
    }
}
