package org.mashhuddle.ui.children.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.exchange.list.RefusedLists;
import org.mashhuddle.ui.agenda.row.AgendaDay;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.LateBackground;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever is chosen in the place of a list, it is said what is wrong with it, the caret stays where the next one is
/// chosen, and what was said of a list before is not lost.
class RefusedListJourney extends ApplicationTest {

    @TempDir
    private static Path folder;

    private static AgendaDay day;
    private static Map<Path, String> refused = Map.of();
    private static Path good = Path.of("");
    private final LateBackground busy = new LateBackground();
    private Scene scene;

    @BeforeAll
    static void lists() throws IOException {
        day = AgendaDay.at(folder.resolve("hub"));
        refused = RefusedLists.someIn(Files.createDirectory(folder.resolve("refused")));
        good = Files.writeString(folder.resolve("good.csv"), """
            Name;DOB;Went
            TEST-BRIAR, Anya;11/07/2012;23.11.26 22:40
            """);
    }

    @AfterAll
    static void close() {
        day.close();
    }

    @Override
    public void start(Stage stage) {
        scene = new Scene(new ImportPane(day.imports(busy), () -> {}), 1440, 900);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// It takes a while, as it does in the program: meanwhile nothing can be chosen.
    private void choose(Path list) {
        day.dialogs.paths.add(list);
        push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> {});
        interact(busy::runAll);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void mustHaveSaid(Path list, String sentence) {
        String name = String.valueOf(list.getFileName());
        assertThat(lookup("#import-problem-words").queryLabeled().getText()).isEqualTo(name + ": " + sentence);
        assertThat(lookup("#import-problem").query().isVisible()).as(name).isTrue();
        assertThat(lookup("#import-list").query().isFocused()).as(name).isTrue();
    }

    @Test
    void eachIsSaidAndTheNextCanBeChosenAtOnce() {
        interact(busy::runAll);
        interact(() -> lookup("#import-list").query().requestFocus());
        refused.forEach((list, sentence) -> {
            choose(list);
            mustHaveSaid(list, sentence);
            assertThat(lookup("#list-pane").tryQuery()).isEmpty();
        });
        interact(() -> Pictures.save(scene, "list-refused"));
        choose(good);
        assertThat(lookup("#list-column-1").query().isFocused()).isTrue();
        assertThat(lookup("#import-problem").query().isVisible()).isFalse();
    }

    @Test
    void whatWasSaidOfAnotherListStays() throws IOException {
        interact(busy::runAll);
        interact(() -> lookup("#import-list").query().requestFocus());
        Path soon = Files.copy(good, folder.resolve("soon.csv"));
        choose(soon);
        interact(() -> lookup("#list-name").query().requestFocus());
        write("Away");
        interact(() -> lookup("#import-list").query().requestFocus());
        refused.forEach((list, sentence) -> {
            choose(list);
            mustHaveSaid(list, sentence);
            assertThat(lookup("#list-name").<TextField>query().getText()).isEqualTo("Away");
        });
        interact(() -> Pictures.save(scene, "list-refused-beside"));
        // Removed in between: what was said of it stays here, too, and it is said.
        Files.delete(soon);
        interact(() -> lookup("#list-between").query().requestFocus());
        push(KeyCode.UP);
        interact(busy::runAll);
        assertThat(lookup("#list-unread-words").queryLabeled().getText())
                .isEqualTo("soon.csv: It is not there any more. Choose it again, or another file.");
        assertThat(lookup("#list-name").<TextField>query().getText()).isEqualTo("Away");
        interact(() -> lookup("#import-list").query().requestFocus());
        choose(good);
        assertThat(lookup("#list-name").<TextField>query().getText()).isEqualTo("Away");
        Path late = Files.copy(good, folder.resolve("late.csv"));
        interact(() -> lookup("#import-list").query().requestFocus());
        choose(late);
        Files.delete(late);
        interact(() -> lookup("#list-preview").query().requestFocus());
        push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        interact(busy::runAll);
        assertThat(lookup("#import-refusal-words").queryLabeled().getText())
                .isEqualTo("late.csv: It is not there any more. Choose it again, or another file.");
        assertThat(lookup("#import-take").queryButton().isDisabled()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(lookup("#list-name").<TextField>query().getText()).isEqualTo("Away");
    }
}
