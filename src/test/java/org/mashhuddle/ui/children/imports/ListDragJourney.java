package org.mashhuddle.ui.children.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.ui.agenda.row.AgendaDay;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The columns of a list are matched by the mouse: a column is dragged onto a field or a field onto a column, where it
/// would land is marked, and what means nothing changes nothing.
class ListDragJourney extends ApplicationTest {

    private static final int COLUMNS = 6;

    @TempDir
    private static Path folder;

    private static AgendaDay day;
    private Scene scene;

    @BeforeAll
    static void aList() throws IOException {
        day = AgendaDay.at(folder.resolve("hub"));
        Path list = folder.resolve("away.csv");
        Files.writeString(list, """
            No.;Name;DOB;Went;Abode;Coll no
            NP-26-11804;TEST-BRIAR, Anya;11/07/2012;23.11.26 22:40;H;4417
            NP-26-11807;Ciaran TEST-ROWAN;04/09/2012;22.11.26 05:20;CH;0902
            """);
        IntStream.range(0, 5).forEach(_ -> day.dialogs.paths.add(list));
    }

    @AfterAll
    static void close() {
        day.close();
    }

    @Override
    public void start(Stage stage) {
        ImportPane pane = new ImportPane(day.imports(), () -> {});
        scene = new Scene(pane, 1440, 900);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// Its rows are of children who are missing; nothing else is said of it yet.
    private void chosen() {
        interact(() -> lookup("#import-list").query().requestFocus());
        push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        kind(3);
        for (int place = 1; place <= COLUMNS; place++) {
            String box = "#list-column-" + place;
            interact(() -> lookup(box).<ListField>queryComboBox().setValue(ListField.NOT_READ));
        }
        assertThat(fields()).containsOnly(ListField.NOT_READ);
    }

    private void kind(int which) {
        interact(() -> lookup("#list-kind-" + which).<ToggleButton>query().setSelected(true));
    }

    private List<ListField> fields() {
        return IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(place -> lookup("#list-column-" + place)
                        .<ListField>queryComboBox()
                        .getValue())
                .toList();
    }

    private void over(String from, String to) {
        moveTo(from).press(MouseButton.PRIMARY);
        moveBy(12, 0).moveTo(to).moveBy(1, 1);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void let() {
        release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void drag(String from, String to) {
        over(from, to);
        let();
    }

    private List<String> marked() {
        return lookup(".drop-here").queryAllAs(Node.class).stream()
                .map(Node::getId)
                .toList();
    }

    private String letters(ListField field) {
        return lookup("#list-field-" + field.name() + " .hint").queryLabeled().getText();
    }

    @Test
    void aColumnIsDraggedOntoWhatItIs() {
        chosen();
        over("#list-heading-5", "#list-field-MISSING_FROM");
        assertThat(marked()).containsExactly("list-field-MISSING_FROM");
        interact(() -> Pictures.save(scene, "list-drag"));
        moveTo("#list-field-LAST_SEEN").moveBy(1, 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(marked()).containsExactly("list-field-LAST_SEEN");
        moveTo("#list-read-as").moveBy(1, 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(marked()).isEmpty();
        moveTo("#list-field-MISSING_FROM").moveBy(1, 1);
        let();
        assertThat(fields())
                .containsExactly(
                        ListField.NOT_READ,
                        ListField.NOT_READ,
                        ListField.NOT_READ,
                        ListField.NOT_READ,
                        ListField.MISSING_FROM,
                        ListField.NOT_READ);
        assertThat(marked()).isEmpty();
        assertThat(letters(ListField.MISSING_FROM)).isEqualTo("E");
        assertThat(lookup("#list-column-5").query().isFocused()).isTrue();
        assertThat(letters(ListField.LAST_SEEN)).isEmpty();
        drag("#list-heading-5", "#list-field-NOT_READ");
        assertThat(fields()).containsOnly(ListField.NOT_READ);
    }

    @Test
    void aFieldIsDraggedOntoTheColumnThatIsIt() {
        chosen();
        over("#list-field-REFERENCE", "#list-heading-1");
        assertThat(marked()).containsExactly("list-column-1");
        let();
        drag("#list-field-NAME", "#list-column-2");
        drag("#list-field-AT", "#list-problems-4");
        assertThat(fields())
                .containsExactly(
                        ListField.REFERENCE,
                        ListField.NAME,
                        ListField.NOT_READ,
                        ListField.AT,
                        ListField.NOT_READ,
                        ListField.NOT_READ);
        assertThat(marked()).isEmpty();
        assertThat(lookup("#list-lacks").queryLabeled().getText()).isEqualTo("Give the list a name.");
        // Two columns of one thing: both say so, and so does what is lacking, as where it is done by keys.
        drag("#list-field-NAME", "#list-heading-6");
        assertThat(letters(ListField.NAME)).isEqualTo("B, F");
        assertThat(lookup("#list-lacks").queryLabeled().getText()).contains("Two columns");
    }

    @Test
    void whatMeansNothingChangesNothing() {
        chosen();
        drag("#list-heading-2", "#list-field-NAME");
        List<ListField> before = fields();
        interact(() -> lookup("#list-name").query().requestFocus());
        for (String nowhere : List.of(
                "#list-heading-3", "#list-column-4", "#list-field-NAME", "#list-read-as", "#list-name", "#list-kind")) {
            over("#list-heading-2", nowhere);
            assertThat(marked()).as(nowhere).isEmpty();
            let();
            assertThat(fields()).as(nowhere).isEqualTo(before);
        }
        for (String nowhere : List.of("#list-field-BORN", "#list-heading-2", "#list-fields-needed", "#list-name")) {
            over("#list-field-NAME", nowhere);
            assertThat(marked()).as(nowhere).isEmpty();
            let();
            assertThat(fields()).as(nowhere).isEqualTo(before);
        }
        assertThat(lookup("#list-name").queryTextInputControl().getText()).isEmpty();
        assertThat(lookup("#list-name").query().isFocused()).isTrue();
    }

    @Test
    void wordsFromElsewhereAreNoColumnAndNoField() {
        chosen();
        interact(() -> {
            Node elsewhere = lookup("#list-read-as").query();
            elsewhere.setOnDragDetected(event -> {
                ClipboardContent words = new ClipboardContent();
                words.putString("BORN");
                elsewhere.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(words);
                event.consume();
            });
        });
        for (String there : List.of("#list-field-BORN", "#list-heading-3")) {
            over("#list-read-as", there);
            assertThat(marked()).as(there).isEmpty();
            let();
            assertThat(fields()).as(there).containsOnly(ListField.NOT_READ);
        }
    }

    @Test
    void theFieldsAreThoseOfTheKindAndTheKeysPassThemBy() {
        chosen();
        assertThat(lookup("#list-field-SUMMARY").tryQuery()).isEmpty();
        kind(1);
        assertThat(lookup("#list-field-SUMMARY").tryQuery()).isPresent();
        assertThat(lookup("#list-field-LAST_SEEN").tryQuery()).isEmpty();
        interact(() -> lookup("#list-column-6").query().requestFocus());
        push(KeyCode.TAB);
        assertThat(lookup("#list-name").query().isFocused()).isTrue();
        interact(() -> lookup("#list-column-1").query().requestFocus());
        push(KeyCode.TAB);
        assertThat(lookup("#list-column-2").query().isFocused()).isTrue();
    }
}
