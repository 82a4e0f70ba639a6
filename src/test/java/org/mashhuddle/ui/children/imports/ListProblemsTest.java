package org.mashhuddle.ui.children.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.imports.ListLook;

/// What is said of each column of a list that was written by hand, before its rows are looked at.
class ListProblemsTest {

    @TempDir
    private Path folder;

    @Test
    void eachColumnSaysWhatLooksWrongInIt() throws IOException {
        String long255 = "x".repeat(255);
        Path list = Files.writeString(folder.resolve("list.csv"), """
            Name,Born,Came,Why
            Ada TEST-OAK,14/03/2012,24/11/2026,%s
            ZoÃ« TEST-ELM,2013,24/11/2026,seen near the
            ,soon,24/11/2026,seen with two...
            Ben TEST-ASH,31/02/2014,,seen
            """.formatted(long255));
        try (TestHub hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder.resolve("hub"))) {
            ListLook look = hub.services.imports().look(hub.viewer(), list);
            assertThat(look.columns())
                    .extracting(ListLook.Column::problems)
                    .extracting(found -> ListWords.problems(found, ListField.BORN))
                    .containsExactly(
                            "1 empty; 3 are no dates; 1 garbled",
                            "3 are no dates",
                            "1 empty",
                            "4 are no dates; 2 may be cut");
            assertThat(look.columns())
                    .extracting(ListLook.Column::problems)
                    .extracting(found -> ListWords.problems(found, ListField.NOT_READ))
                    .containsExactly("1 empty; 1 garbled", "", "1 empty", "2 may be cut");
        }
    }
}
