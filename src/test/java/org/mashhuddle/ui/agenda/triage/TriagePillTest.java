package org.mashhuddle.ui.agenda.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.agenda.row.AgendaDay;

/// Whoever opens the agenda sees how many contacts wait in triage; only who opens triage has read them.
class TriagePillTest {

    @TempDir
    private Path folder;

    private AgendaDay day;

    @BeforeEach
    void aMorning() {
        day = AgendaDay.at(folder);
    }

    @AfterEach
    void lock() {
        day.close();
    }

    private long looks(String verb) {
        return day.session.services().trail().entries(day.viewer(), Optional.empty(), Optional.empty()).lines().stream()
                .filter(line -> line.deed().equals(verb))
                .count();
    }

    @Test
    void nobodyIsSaidToHaveReadTheListWhoSawItsNumberOnly() {
        TriageListModel triage = day.model.triage();
        assertThat(triage.waiting().get().toDecide()).isPositive();
        assertThat(triage.list().get()).isEmpty();
        assertThat(looks("triage.list")).isZero();
        assertThat(looks("triage.count")).isEqualTo(1);
        triage.open(true);
        assertThat(triage.list().get().orElseThrow().waiting())
                .isEqualTo(triage.waiting().get());
        assertThat(looks("triage.list")).isEqualTo(1);
        triage.open(false);
        day.model.refresh();
        assertThat(looks("triage.list")).isEqualTo(1);
        assertThat(looks("triage.count")).isEqualTo(2);
    }
}
