package org.mashhuddle.ui.agenda.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.agenda.triage.ChangedRow;
import org.mashhuddle.ui.agenda.triage.ChangedViewModel;
import org.mashhuddle.ui.children.imports.ImportViewModel;
import org.mashhuddle.ui.kit.Destination;

/// An extract that comes once the meeting of the day is closed: what it tells is put on the agenda of the next.
class ChangedAfterTheMeetingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private Path extract(String name, String rows) throws IOException {
        Path extract = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                extract.resolve("ssd_person.csv"),
                "pers_person_id,pers_forename,pers_surname,pers_dob\np8,Ida,Test-Larch,2012-07-11\n");
        Files.writeString(
                extract.resolve("ssd_cin_episodes.csv"), "cine_referral_id,cine_person_id,cine_referral_date\n" + rows);
        return extract;
    }

    /// It said that the meeting was not open, and nothing led to the next.
    @Test
    void whatChangedGoesToTheNextAgenda() throws IOException {
        try (AgendaDay day = AgendaDay.at(folder.resolve("hub"))) {
            day.dialogs.paths.add(extract("Monday", "r1,p8,2026-11-23\n"));
            day.dialogs.paths.add(extract("Tuesday", ""));
            ImportViewModel imports = day.imports();
            imports.chooseFolder();
            imports.take();
            imports.chooseFolder();
            imports.take();
            AgendaViewModel friday = day.on(FRIDAY);
            ChangedViewModel changed = friday.changed();
            List<ChangedRow> rows = List.copyOf(changed.rows());
            assertThat(rows).hasSize(1);
            changed.putOnAgenda(rows);
            assertThat(friday.problem().get()).isEmpty();
            assertThat(day.said()).isEqualTo("1 change is on the agenda of Tue 24/11");
            assertThat(friday.day().getValue()).startsWith("Tue 24 November");
            assertThat(AgendaDay.items(friday))
                    .filteredOn(item -> item.who().name().contains("TEST-LARCH"))
                    .isNotEmpty();
            day.on(FRIDAY).closed().goOn();
            assertThat(day.went().getLast())
                    .isEqualTo(new Destination.Agenda(LocalDate.of(2026, 11, 24), day.meeting()));
        }
    }
}
