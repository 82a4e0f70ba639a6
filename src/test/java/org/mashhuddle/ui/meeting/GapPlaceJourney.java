package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.ui.kit.Destination;
import org.testfx.util.WaitForAsyncUtils;

/// What is missing in an item opens where it is typed.
class GapPlaceJourney extends MeetingJourney {

    @Override
    Dimension2D size() {
        return new Dimension2D(1920, 1080);
    }

    private void go(Destination to) {
        interact(() -> shell.go(to));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void disagrees(String field, String words) {
        interact(() -> lookup("#disagreement-add").queryButton().fire());
        interact(() -> lookup("#" + field).query().requestFocus());
        write(words);
    }

    @Test
    void aDisagreementWithoutItsAgencyOpensAtTheAgency() {
        disagrees("disagreement-1", "The threshold is met");
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.P);
        disagrees("disagreement-2", "The threshold is not met");
        go(new Destination.Meeting(
                room.meeting, Optional.of(room.item(1).id()), Optional.of(GapKind.DISAGREEMENT_WITHOUT_AGENCY)));
        assertThat(where()).isEqualTo("disagreement-2-agency");
    }

    @Test
    void halfAnActionOpensInItsLineAndAChangeInItsRow() {
        keys(KeyCode.CONTROL, KeyCode.J);
        write("ring school");
        keys(KeyCode.ENTER);
        write("visit ho");
        go(missing(GapKind.ACTION_NOT_ENTERED));
        assertThat(where()).isEqualTo("quick-line");
        assertThat(lookup("#quick-line").queryTextInputControl().getText()).isEqualTo("visit ho");
        assertThat(lookup("#quick-line").queryTextInputControl().getCaretPosition())
                .as("one writes on")
                .isEqualTo("visit ho".length());
        String row =
                "action-" + room.book().actions(room.item(1)).getLast().number().replace('.', '-');
        interact(() -> lookup("#" + row + "-edit").queryButton().fire());
        write(" at noon");
        go(missing(GapKind.ACTION_CHANGE_NOT_ENTERED));
        assertThat(where()).isEqualTo(row + "-line");
        assertThat(lookup("#" + row + "-line").queryTextInputControl().getText())
                .endsWith(" at noon");
    }

    @Test
    void escComesBackToTheGapsAndTakesNoWord() {
        go(missing(GapKind.VOICE_EMPTY));
        write("I want to go home");
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.ESCAPE);
        assertThat(lookup("#close-gaps").tryQuery())
                .as("the first closes the open menu")
                .isEmpty();
        keys(KeyCode.ESCAPE);
        assertThat(lookup("#close-gaps").tryQuery()).isPresent();
        assertThat(room.book().discussion(room.item(1)).voice().said()).isEqualTo("I want to go home");
    }

    @Test
    void escStaysInTheMeetingOnceTheWritingWentOnToTheNextChild() {
        go(missing(GapKind.VOICE_EMPTY));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        keys(KeyCode.ESCAPE);
        assertThat(lookup("#close-gaps").tryQuery()).isEmpty();
    }

    private Destination missing(GapKind kind) {
        return new Destination.Meeting(room.meeting, Optional.of(room.item(1).id()), Optional.of(kind));
    }
}
