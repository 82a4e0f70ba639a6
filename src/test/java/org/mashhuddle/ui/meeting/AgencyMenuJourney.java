package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.discussion.AgencyFinder;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// More agencies than a screen is high: the list begins far above its button. By letters it becomes short, and stands
/// beside the button then, not where the long one began.
class AgencyMenuJourney extends ApplicationTest {

    private static final double NEAR = 60;

    private final List<Agency> taken = new ArrayList<>();
    private MenuButton menu;

    @Override
    public void start(Stage stage) {
        List<Agency> agencies = IntStream.range(0, 60)
                .mapToObj(at -> agency(at, at == 41 ? "Youth justice" : "School " + at))
                .toList();
        menu = new MenuButton("Agency");
        AgencyFinder.in(menu, () -> agencies, taken::add);
        Region above = new Region();
        above.setMinHeight(500);
        Scene scene = new Scene(new VBox(above, menu), 800, 600);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
        menu.requestFocus();
    }

    private static Agency agency(int at, String label) {
        return new Agency(new AgencyId(new UUID(7, at)), label, "a" + at, SharingMark.usual(), false);
    }

    private PopupWindow list() {
        return menu.getItems().getFirst().getParentPopup();
    }

    private double top() {
        return menu.localToScreen(menu.getLayoutBounds()).getMinY();
    }

    @Test
    void aShortListStandsAtItsButton() {
        push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list().getAnchorY()).as("the long list begins far above").isLessThan(top() - 3 * NEAR);
        push(KeyCode.Y).push(KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(menu.getItems()).hasSize(1);
        double bottom = menu.localToScreen(menu.getLayoutBounds()).getMaxY();
        assertThat(list().getAnchorY()).isBetween(bottom - 4, bottom + NEAR);
        push(KeyCode.ENTER);
        assertThat(taken).extracting(Agency::label).containsExactly("Youth justice");
    }
}
