package org.mashhuddle.ui.children.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.ui.agenda.row.AgendaDay;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The list of a police force, by keys alone: its columns are said, its rows looked at and taken; the
/// same list the next day is known by its headings, and adds nothing.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListJourney extends ApplicationTest {

    @TempDir
    private static Path folder;

    private static AgendaDay day;
    private Scene scene;
    private Theming look;

    @BeforeAll
    static void aList() throws IOException {
        day = AgendaDay.at(folder.resolve("hub"));
        Path list = folder.resolve("MFH list of Northmere police.csv");
        Files.writeString(list, """
            Northmere Police
            MISPER no.;Name;DOB;NHS;Went;Found;Last seen at;Abode;Risk;Coll no
            NP-26-11804;TEST-BRIAR, Anya;11/07/2012;999 003 0103;23.11.26 22:40;;Example Arcade;H;High;4417
            NP-26-11807;Ciaran TEST-ROWAN;04/09/2012;;46349.1667;24/11/26 05:20;12c Sample Quay;CH;Med;0902
            NP-26-11809;;01/02/2013;;22/11/2026 08:00;;;H;Low;0902
            NP-26-11811;Test-Lan, Châu;;;31/11/2026;;;H;Low;0902
            """, Charset.forName("windows-1252"));
        day.dialogs.paths.add(list);
        day.dialogs.paths.add(list);
        Path bars = folder.resolve("late missing.csv");
        Files.writeString(bars, """
            Name, whole, please|DOB|Went
            TEST-LARCH, Ida, Miss|11-07-12|05-11-24
            Test-Elder, Jo, Mr|04-09-12|26-11-24
            """);
        day.dialogs.paths.add(bars);
        day.dialogs.paths.add(bars);
        day.dialogs.paths.add(bars);
    }

    @AfterAll
    static void close() {
        day.close();
    }

    @Override
    public void start(Stage stage) {
        scene = new Scene(new ImportPane(day.imports(), () -> {}), 1440, 900);
        look = new Theming();
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void picture(String name) {
        interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save(scene, name);
        });
    }

    private void small() {
        interact(() -> {
            look.size().set(TextSize.LARGEST);
            scene.getWindow().setWidth(1160);
            scene.getWindow().setHeight(656);
        });
    }

    /// How much of something is in sight, of its height.
    private double inSight(Node node) {
        Bounds whole = node.localToScene(node.getLayoutBounds());
        double top = whole.getMinY();
        double foot = whole.getMaxY();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null || at instanceof ScrollPane) {
                Bounds clip = at.localToScene(at.getLayoutBounds());
                top = Math.max(top, clip.getMinY());
                foot = Math.min(foot, clip.getMaxY());
            }
        }
        return (foot - top) / whole.getHeight();
    }

    private FileAccount account() {
        return lookup("#import-counts").<FileAccount>queryTableView().getItems().getFirst();
    }

    @Test
    @Order(1)
    void theColumnsAreSaidAndTheRowsTaken() {
        interact(() -> lookup("#import-list").query().requestFocus());
        push(KeyCode.SPACE);
        ComboBox<ListField> reference = lookup("#list-column-1").queryComboBox();
        assertThat(reference.isFocused()).isTrue();
        assertThat(reference.getValue()).isEqualTo(ListField.NOT_READ);
        while (reference.getValue() != ListField.REFERENCE) {
            push(KeyCode.DOWN);
        }
        interact(() -> lookup("#list-column-8").query().requestFocus());
        ComboBox<ListField> from = lookup("#list-column-8").queryComboBox();
        while (from.getValue() != ListField.MISSING_FROM) {
            push(KeyCode.DOWN);
        }
        Button preview = lookup("#list-preview").queryButton();
        assertThat(preview.isDisabled()).isTrue();
        assertThat(lookup("#list-lacks").queryLabeled().getText()).isEqualTo("Give the list a name.");
        assertThat(lookup("#list-sender").<TextField>query().getText()).isEqualTo("police");
        picture("list-columns");
        interact(() -> lookup("#list-name").query().requestFocus());
        write("Northmere police, missing list");
        push(KeyCode.ENTER); // the name is the last that is asked for
        assertThat(account().rows()).isEqualTo(4);
        assertThat(account().added()).isEqualTo(2);
        assertThat(account().refused()).isEqualTo(2);
        assertThat(lookup("#import-unread-words").queryLabeled().getText()).contains("Coll no");
        picture("list-preview");
        TableView<ImportRows.Problem> problems = lookup("#import-problems").queryTableView();
        assertThat(problems.getItems()).extracting(ImportRows.Problem::line).contains(5L, 6L);
        interact(() -> lookup("#import-take").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(lookup("#import-runs").queryTableView().getItems()).hasSize(1);
        assertThat(lookup("#import-runs").query().isFocused())
                .as("its keys are those of the list")
                .isTrue();
        assertThat(day.said()).startsWith("2 added");
    }

    @Test
    @Order(2)
    void itIsKnownTheNextDayAndAddsNothing() {
        interact(() -> lookup("#import-list").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(lookup("#list-name").<TextField>query().getText()).isEqualTo("Northmere police, missing list");
        assertThat(lookup("#list-column-8").<ListField>queryComboBox().getValue())
                .isEqualTo(ListField.MISSING_FROM);
        interact(() -> lookup("#list-preview").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(account().same()).isEqualTo(2);
        assertThat(lookup("#import-take").queryButton().isDisabled()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(lookup("#list-pane").tryQuery()).isPresent();
        push(KeyCode.ESCAPE);
        assertThat(lookup("#list-pane").tryQuery()).isEmpty();
        assertThat(lookup("#import-folder").query().isFocused()).isTrue();
    }

    private ComboBox<?> put(String id, KeyCode... keys) {
        interact(() -> lookup(id).query().requestFocus());
        push(keys);
        return lookup(id).queryComboBox();
    }

    @Test
    @Order(3)
    void whatWasFoundWrongIsPutRightByKeysAndNothingChosenIsLost() {
        interact(() -> lookup("#import-list").query().requestFocus());
        push(KeyCode.SPACE);
        interact(() -> lookup("#list-name").query().requestFocus());
        write("Late");
        interact(() -> lookup("#list-between").query().requestFocus());
        assertThat(lookup("#list-between").queryComboBox().getValue()).isEqualTo(ListWriting.Between.COMMA);
        // Nothing stands between tabs here: it is said, and the keys go on from there.
        push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(lookup("#list-unread-words").queryLabeled().getText())
                .endsWith("With tab between columns every row is one column only.");
        assertThat(lookup("#list-preview").queryButton().isDisabled()).isTrue();
        picture("list-unread");
        push(KeyCode.DOWN);
        ComboBox<?> between = lookup("#list-between").queryComboBox();
        assertThat(between.getValue()).isEqualTo(ListWriting.Between.PIPE);
        assertThat(between.isFocused()).isTrue();
        assertThat(lookup("#list-column-3").<ListField>queryComboBox().getValue())
                .isEqualTo(ListField.AT);
        assertThat(lookup("#list-name").<TextField>query().getText()).isEqualTo("Late");
        ComboBox<ListField> name = lookup("#list-column-1").queryComboBox();
        interact(name::requestFocus);
        while (name.getValue() != ListField.NAME) {
            push(KeyCode.DOWN);
        }
        put("#list-letters", KeyCode.DOWN);
        assertThat(lookup("#list-letters").queryComboBox().getValue()).isEqualTo(ListWriting.Letters.WINDOWS);
        assertThat(lookup("#list-column-1").<ListField>queryComboBox().getValue())
                .isEqualTo(ListField.NAME);
        assertThat(lookup("#list-name").<TextField>query().getText()).isEqualTo("Late");
        picture("list-put-right");
        interact(() -> lookup("#list-preview").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(lookup("#import-doubt-words").queryLabeled().getText())
                .startsWith("2 dates can be read in two ways, like 05-11-24");
        picture("list-doubt-year");
        interact(() -> lookup("#import-day-first").query().requestFocus());
        push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(lookup("#import-doubt").tryQuery()).isEmpty();
        push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    }

    /// At 150 % on the smallest screen, what a column is can be read above and below the one that is chosen for.
    @Test
    @Order(5)
    void columnsAndRowsCanBeReadWithTheLargestLetters() {
        small();
        interact(() -> lookup("#import-list").query().requestFocus());
        push(KeyCode.SPACE);
        picture("list-columns-150");
        for (int column = 1; column <= 3; column++) {
            String id = "#list-column-" + column;
            interact(() -> lookup(id).query().requestFocus());
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(inSight(lookup(id).query())).as(id).isGreaterThan(0.99);
        }
        assertThat(lookup("#list-columns").queryAs(ScrollPane.class).getHeight())
                .isGreaterThan(200);
        interact(() -> lookup("#list-name").query().requestFocus());
        write("Late missing");
        push(KeyCode.TAB).push(KeyCode.SPACE);
        picture("list-preview-150");
        TableView<FileAccount> counts = lookup("#import-counts").queryTableView();
        assertThat(inSight(counts.lookup(".table-row-cell"))).isGreaterThan(0.99);
        assertThat(lookup("#import-problems").queryTableView().getHeight()).isGreaterThan(140);
        assertThat(lookup("late missing.csv. Left out: rows that stand there twice, and persons of 18 or older.")
                        .tryQuery())
                .isPresent();
        for (String table : List.of("#import-counts", "#import-problems")) {
            assertThat(cut(table)).as(table).isEmpty();
        }
    }

    @Test
    @Order(4)
    void theProfileKnowsHowItIsWritten() {
        interact(() -> lookup("#import-list").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(lookup("#list-name").<TextField>query().getText()).isEqualTo("Late");
        assertThat(lookup("#list-between").queryComboBox().getValue()).isEqualTo(ListWriting.Between.PIPE);
        assertThat(lookup("#list-letters").queryComboBox().getValue()).isEqualTo(ListWriting.Letters.WINDOWS);
        assertThat(lookup("#list-order").queryComboBox().getValue()).isEqualTo(DayOrder.YEAR_FIRST);
    }

    /// What is cut in a part of the screen: the words that stand there with an ellipsis.
    private List<String> cut(String part) {
        Node whole = lookup(part).query();
        return whole.lookupAll(".text").stream()
                .filter(node -> node.isVisible() && node instanceof Text)
                .map(node -> ((Text) node).getText())
                .filter(words -> words.endsWith("..."))
                .toList();
    }
}
