package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Consent;
import org.mashhuddle.domain.access.DecisionGrounds;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What a decision sets off and says beside its rationale, by keyboard alone.
class DecisionJourney extends ApplicationTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private Shell shell;
    private Stage stage;
    private Theming look;

    @Override
    public void start(Stage on) {
        stage = on;
        look = new Theming();
        room = new DemoRoom(folder);
        room.roomTo(4, 2);
        shell = new Shell(look, room.notices, this::open, () -> () -> {}, "1");
        shell.show(on, 1440, 900);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
        shell.go(new Destination.Meeting(room.meeting));
    }

    private Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Meeting there) {
            return new MeetingView(new MeetingViewModel(room.seat(navigator), there.item())).screen();
        }
        return new Screen(
                new Region(),
                new SimpleStringProperty(""),
                new SimpleStringProperty(""),
                List.of(),
                List.of(),
                () -> {});
    }

    @AfterEach
    void close() {
        interact(() -> shell.leave());
        room.close();
    }

    private void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String caret() {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = stage.getScene().getFocusOwner();
        return owner.getId() + (owner instanceof TextInputControl text ? "@" + text.getCaretPosition() : "");
    }

    private void type(String words) {
        write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private DecisionGrounds grounds() {
        return room.book().discussion(room.item(4)).decision().grounds();
    }

    private void picture(String name) {
        interact(() -> Pictures.save(stage.getScene(), name));
    }

    @Test
    void consentAndTheFamilyAreSaidByKeysAndWhatIsSetOffStandsThere() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT5);
        type("social care ass");
        keys(KeyCode.ENTER);
        assertThat(lookup("#decision-sets-off").queryLabeled().getText())
                .startsWith("At the close: Assessment due ")
                .contains("the new referral is answered");
        picture("decision-sets-off");
        keys(KeyCode.TAB);
        assertThat(caret()).startsWith("because@");
        type("Knife in his bag.");
        interact(() -> lookup("#consent-because").query().requestFocus());
        keys(KeyCode.ALT, KeyCode.DOWN);
        picture("decision-consent");
        type("n");
        assertThat(caret()).startsWith("consent-because@");
        type("it would warn who gave it to him");
        keys(KeyCode.TAB);
        assertThat(caret()).startsWith("family-because@");
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.ESCAPE);
        assertThat(caret()).startsWith("family-because@");
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(caret()).startsWith("family-because@");
        type("J. Okoro today");
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        picture("decision-grounds");
        assertThat(grounds().consent()).contains(Consent.NOT_SOUGHT);
        assertThat(grounds().consentBecause()).isEqualTo("it would warn who gave it to him");
        assertThat(grounds().familyTold()).isPresent();
        assertThat(grounds().familyBecause()).isEqualTo("J. Okoro today");
    }
}
