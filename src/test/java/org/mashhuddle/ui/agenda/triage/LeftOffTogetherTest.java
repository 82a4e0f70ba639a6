package org.mashhuddle.ui.agenda.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.agenda.TriageDay;
import org.mashhuddle.ui.agenda.row.AgendaDay;
import org.mashhuddle.ui.kit.LeaveOffAnswer;

/// Several are left off together, and one of them must not be: the others are done, and that one is named.
class LeftOffTogetherTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:53:40Z");

    @TempDir
    private Path folder;

    private AgendaDay day;
    private MeetingId meeting;

    @BeforeEach
    void threeCame() {
        day = AgendaDay.at(folder);
        meeting = day.session.services().agendas().plan(day.session.actor(), LocalDate.of(2026, 11, 24));
        new TriageDay(day.session, NOW).arrive(3);
        day.session
                .services()
                .missing()
                .wentMissing(
                        day.session.actor(),
                        new MissingEpisode(
                                new EpisodeId(new UUID(7, 78)),
                                child(1),
                                new Moment.Exactly(NOW.minusSeconds(3600)),
                                Optional.empty(),
                                Optional.empty(),
                                MissingEpisode.ReturnInterview.notKnown(),
                                0));
        day.model.refresh();
        day.model.triage().open(true);
    }

    @AfterEach
    void lock() {
        day.close();
    }

    private static SubjectId child(int number) {
        return new SubjectId(new UUID(1, 7000 + number));
    }

    private List<TriageRow.One> those() {
        return day.model.triage().rows().get().stream()
                .filter(TriageRow.One.class::isInstance)
                .map(TriageRow.One.class::cast)
                .filter(one -> List.of(child(0), child(1), child(2)).contains(one.who()))
                .sorted((one, other) -> one.who().value().compareTo(other.who().value()))
                .toList();
    }

    private boolean isOnTheAgenda(int number) {
        return day.session
                .services()
                .agendas()
                .book(day.viewer(), meeting)
                .agenda()
                .itemOf(child(number))
                .isPresent();
    }

    @Test
    void whoIsRefusedKeepsNobodyElseOnTheAgenda() {
        assertThat(those()).hasSize(3);
        day.dialogs.leavings.add(
                new LeaveOffAnswer(new MarkedText("early help has them", SharingMark.usual()), Optional.empty()));
        day.model.triage().leaveOff(those());
        assertThat(isOnTheAgenda(0)).isFalse();
        assertThat(isOnTheAgenda(1)).as("who is missing").isTrue();
        assertThat(isOnTheAgenda(2)).isFalse();
        assertThat(day.model.problem().getValue()).contains("it needs a day");
        assertThat(day.model.triage().about(Optional.empty()))
                .extracting(TriageRow.One::who)
                .as("chosen still")
                .containsExactly(child(1));
    }
}
