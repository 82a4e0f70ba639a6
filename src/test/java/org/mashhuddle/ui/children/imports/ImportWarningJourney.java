package org.mashhuddle.ui.children.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.DeployedExtract;
import org.mashhuddle.ui.agenda.row.AgendaDay;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;

/// Who takes in an extract reads the whole of what the preview warns of.
class ImportWarningJourney extends ApplicationTest {

    private static final String GIVEN = "Wren Alexandra Josephine Marguerite Theodora Wilhelmina";
    private static final String FAMILY = "Test-Sorrel-Featherstone-Cholmondeley-Marjoribanks";

    @TempDir
    private static Path folder;

    private static AgendaDay day;
    private Scene scene;

    @BeforeAll
    static void aChildIsTypedAndComesAgainInAnExtract() throws IOException {
        day = AgendaDay.at(folder.resolve("hub"));
        day.session
                .services()
                .subjects()
                .keep(
                        day.session.actor(),
                        "subject.add",
                        AChild.aChild()
                                .numbered(7100)
                                .called(GIVEN, FAMILY)
                                .bornOn("2013-05-10")
                                .build());
        day.dialogs.paths.add(DeployedExtract.people(
                folder.resolve("extract"), DeployedExtract.person("p1", "", GIVEN, FAMILY, "2013-05-10", "", "")));
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

    @Test
    void theWarningOfATwinIsNotCut() {
        clickOn("#import-folder");
        Labeled warning = lookup("#import-twin-words").queryLabeled();
        interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save(scene, "import-twins");
        });
        String shown = warning.lookupAll(".text").stream()
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining());
        assertThat(warning.getText()).startsWith("Likely. ").contains(GIVEN, "same name, born the same day");
        assertThat(shown).isEqualTo(warning.getText());
    }
}
