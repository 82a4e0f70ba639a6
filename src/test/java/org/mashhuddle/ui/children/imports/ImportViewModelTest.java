package org.mashhuddle.ui.children.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.exchange.ssd.ExtractGenerator;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.ui.agenda.row.AgendaDay;

/// An extract is taken in from the agenda.
class ImportViewModelTest {

    @TempDir
    private Path folder;

    @Test
    void theSearchIsReadyAgainAsSoonAsTheRowsAreTaken() throws IOException {
        try (AgendaDay day = AgendaDay.at(folder.resolve("hub"))) {
            day.session.services().search().prepare(day.viewer());
            long before = prepared(day);
            ExtractOptions town = ExtractOptions.smallTown(20261124).ofPersons(60);
            day.dialogs.paths.add(ExtractGenerator.generate(town).toFolder(folder.resolve("extract")));
            ImportViewModel imports = day.imports();
            imports.chooseFolder();
            imports.take();
            assertThat(imports.problem().get()).isEmpty();
            assertThat(imports.runs())
                    .singleElement()
                    .satisfies(run -> assertThat(run.added()).isPositive());
            assertThat(prepared(day)).isEqualTo(before + 1);
        }
    }

    private static long prepared(AgendaDay day) {
        return day.session.services().trail().entries(day.viewer(), Optional.empty(), Optional.empty()).lines().stream()
                .filter(entry -> entry.deed().equals("subject.prepare"))
                .count();
    }
}
