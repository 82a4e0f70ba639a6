package org.mashhuddle.ui.agenda.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.LeaveOffAnswer;
import org.mashhuddle.ui.kit.SameThread;

/// Why somebody leaves the agenda is kept at the item's own place until a service has taken it; a
/// refusal takes nothing away.
class KeptReasonsTest {

    private static final LocalDate TOMORROW = AgendaDay.DAY.plusDays(1);

    @TempDir
    private Path folder;

    private AgendaDay day;

    @BeforeEach
    void unlock() {
        day = AgendaDay.at(folder);
    }

    @AfterEach
    void lock() {
        day.close();
    }

    /// What the question would offer.
    private StringProperty offered(AgendaRow.Item item) {
        StringProperty why = new SimpleStringProperty("");
        new Journal(day.session.services().drafts(), day.session.actor(), AgendaDay.DAY, new SameThread())
                .at("defer." + item.id().value())
                .text("why", why)
                .resume();
        return why;
    }

    private void answer(String why, LocalDate until) {
        day.dialogs.leavings.add(new LeaveOffAnswer(MarkedText.narrowest(why), Optional.of(until)));
    }

    @Test
    void aReasonIsForgottenOnceTheItemIsDeferredAndNotBefore() {
        AgendaRow.Item first = day.items().getFirst();
        AgendaRow.Item second = day.items().get(1);
        offered(first).set("the school is closed");
        offered(second).set("waits for the paediatrician");
        assertThat(offered(first).get()).isEqualTo("the school is closed");
        answer("the school is closed", AgendaDay.DAY);
        day.model.choose(first.id());
        day.model.defer();
        assertThat(day.dialogs.lastProblem).isNotBlank();
        assertThat(offered(first).get()).isEqualTo("the school is closed");
        answer("the school is closed", TOMORROW);
        day.model.defer();
        assertThat(day.items()).doesNotContain(first);
        assertThat(offered(first).get()).isEmpty();
        assertThat(offered(second).get()).isEqualTo("waits for the paediatrician");
    }

    @Test
    void aReasonIsItsTypistsOwn() {
        AgendaRow.Item first = day.items().getFirst();
        offered(first).set("the school is closed");
        User other = new User(new UserId(new UUID(8, 8)), "R. Mistry", Set.of(Role.CHAIR), false);
        StringProperty why = new SimpleStringProperty("");
        new Journal(day.session.services().drafts(), other.actor(), AgendaDay.DAY, new SameThread())
                .at("defer." + first.id().value())
                .text("why", why)
                .resume();
        assertThat(why.get()).isEmpty();
    }
}
