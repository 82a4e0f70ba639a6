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
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.ui.agenda.TriageDay;
import org.mashhuddle.ui.agenda.row.AgendaDay;

/// A rule left off the first contact of a child; the second is for a person. Whoever chooses one of them chooses the
/// child, and puts both before the meeting.
class TwoContactsOfAChildTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:53:40Z");
    private static final SubjectId CHILD = new SubjectId(new UUID(1, 7000));

    @TempDir
    private Path folder;

    private AgendaDay day;
    private MeetingId meeting;

    @BeforeEach
    void oneIsLeftOffByARuleAndOneCameAfterIt() {
        day = AgendaDay.at(folder);
        meeting = day.session.services().agendas().plan(day.session.actor(), LocalDate.of(2026, 11, 24));
        TriageDay contacts = new TriageDay(day.session, NOW);
        contacts.switchOn();
        contacts.arrive(1);
        day.model.refresh();
        day.session
                .services()
                .referrals()
                .receive(
                        day.session.actor(),
                        AReferral.aReferral(CHILD, NOW)
                                .numbered(7100)
                                .contactFrom("school nurse")
                                .saying("not herself since half-term", new SharingMark.MayBeShared())
                                .build());
        day.model.refresh();
        day.model.triage().open(true);
    }

    @AfterEach
    void lock() {
        day.close();
    }

    private List<TriageRow.One> ofTheChild() {
        return day.model.triage().rows().get().stream()
                .filter(TriageRow.One.class::isInstance)
                .map(TriageRow.One.class::cast)
                .filter(one -> one.who().equals(CHILD))
                .toList();
    }

    @Test
    void putOnTheAgendaBothAreThere() {
        TriageListModel triage = day.model.triage();
        assertThat(ofTheChild())
                .extracting(TriageRow.One::kind)
                .containsExactly(TriageList.Kind.NO_RULE, TriageList.Kind.BY_RULE);
        day.dialogs.reasons.add("the school rang again");
        triage.toggle(ofTheChild().getFirst());
        triage.putOn(triage.about(Optional.empty()));
        assertThat(day.session
                        .services()
                        .agendas()
                        .book(day.viewer(), meeting)
                        .agenda()
                        .itemOf(CHILD)
                        .map(item -> NewReferral.among(item.reasons()))
                        .orElse(List.of()))
                .hasSize(2);
    }
}
