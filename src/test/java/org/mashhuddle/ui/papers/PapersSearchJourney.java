package org.mashhuddle.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody looks for the papers of one child: what they type stays where they type it.
class PapersSearchJourney extends ApplicationTest {

    @TempDir
    private static Path folder;

    private static PapersDay day;
    private Shell shell;

    @BeforeAll
    static void theMeetingIsHeld() {
        day = new PapersDay(folder);
        day.hold();
    }

    @AfterAll
    static void lock() {
        day.close();
    }

    @Override
    public void start(Stage stage) {
        shell = new Shell(new Theming(), day.notices, this::screen, () -> () -> {}, "1");
        shell.show(stage, 1440, 900);
        shell.enter(new WorkSession(day.open.user(), day.open.profile(), PapersDay.DAY, day.meeting));
        shell.go(new Destination.Papers(Optional.of(day.meeting)));
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Papers) {
            return new PapersView(day.model(navigator)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void everyLetterGoesIntoTheFieldWhateverPaperComesToStandBeside() {
        clickOn("#papers-search");
        for (String letter : "jordan".split("")) {
            write(letter);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(lookup("#papers-search").queryTextInputControl().getText()).isEqualTo("jordan");
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("papers-search");
        push(KeyCode.CONTROL, KeyCode.A);
        write("health");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#papers-search").queryTextInputControl().getText()).isEqualTo("health");
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("papers-search");
    }
}
