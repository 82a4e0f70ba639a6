package org.mashhuddle.ui.children.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.agenda.row.AgendaDay;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;

/// An extract with dates in doubt is looked at, the order of day and month is said, its rows are
/// taken, listed under their number, and taken back.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportsJourney extends ApplicationTest {

    @TempDir
    private static Path folder;

    private static AgendaDay day;
    private Scene scene;

    @BeforeAll
    static void anExtractInDoubt() throws IOException {
        day = AgendaDay.at(folder.resolve("hub"));
        Path extract = Files.createDirectories(folder.resolve("Morning extracts"));
        Files.writeString(
                extract.resolve("ssd_person.csv"),
                "pers_person_id,pers_forename,pers_surname,pers_dob,pers_local_note\n"
                        + "p7,Bela,Test-Plover,03/04/2011,x\n");
        Files.writeString(
                extract.resolve("ssd_contacts.csv"),
                "cont_contact_id,cont_person_id,cont_contact_date\nc1,p7,10/11/2026\nc2,-1,10/11/2026\n");
        day.dialogs.paths.add(extract);
        day.dialogs.paths.add(arrivals("Monday", "r1,p8,2026-11-23\n"));
        day.dialogs.paths.add(arrivals("Tuesday", ""));
    }

    private static Path arrivals(String name, String rows) throws IOException {
        Path extract = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                extract.resolve("ssd_person.csv"),
                "pers_person_id,pers_forename,pers_surname,pers_dob\np8,Ida,Test-Larch,2012-07-11\n");
        Files.writeString(
                extract.resolve("ssd_cin_episodes.csv"), "cine_referral_id,cine_person_id,cine_referral_date\n" + rows);
        return extract;
    }

    @AfterAll
    static void close() {
        day.close();
    }

    @Override
    public void start(Stage stage) {
        scene = new Scene(new ImportPane(day.imports(), () -> {}), 1440, 900);
        new Theming().dress(scene);
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

    @Test
    @Order(1)
    void datesInDoubtAreAskedAndAnImportIsListedAndUndone() {
        clickOn("#import-folder");
        assertThat(lookup("#import-doubt-words").queryLabeled().getText()).startsWith("2 dates");
        assertThat(lookup("#import-unread-words").queryLabeled().getText())
                .contains("ssd_person.csv", "pers_local_note");
        picture("import-doubt");
        clickOn("#import-day-first");
        assertThat(lookup("#import-doubt").tryQuery()).isEmpty();
        clickOn("#import-take");
        assertThat(lookup("#import-runs").queryTableView().getItems()).hasSize(1);
        interact(() -> lookup("#import-runs").queryTableView().requestFocus());
        picture("import-listed");
        Labeled undo = lookup("#import-undo").queryLabeled();
        assertThat(undo.isDisabled()).isFalse();
        day.dialogs.reasons.add("the wrong folder");
        clickOn("#import-undo");
        assertThat(undo.isDisabled()).isTrue();
        assertThat(lookup("#import-runs").queryTableView().getItems().toString())
                .contains("RunRow[1]");
        assertThat(day.said()).startsWith("Import 1 is undone");
        picture("import-undone");
    }

    @Test
    @Order(2)
    void oneKeyLeadsFromTheImportToWhereAPersonDecidesOnRowsGone() {
        clickOn("#import-folder");
        clickOn("#import-take");
        clickOn("#import-folder");
        assertThat(lookup("#import-gone-words").queryLabeled().getText()).contains("not in this one");
        interact(() -> lookup("#import-take").query().requestFocus());
        push(KeyCode.SPACE);
        TableView<RunRow> runs = lookup("#import-runs").queryTableView();
        assertThat(runs.getItems()).extracting(RunRow::gone).containsExactly("1: 1 to decide", "", "");
        picture("import-gone-listed");
        interact(runs::requestFocus);
        push(KeyCode.D);
        assertThat(day.went().getLast())
                .isEqualTo(new Destination.Agenda(LocalDate.of(2026, 11, 24), Destination.Agenda.First.CHANGED));
        push(KeyCode.DOWN);
        assertThat(lookup("#import-decide").query().isDisabled()).isTrue();
        int before = day.went().size();
        push(KeyCode.D);
        assertThat(day.went()).hasSize(before);
    }
}
