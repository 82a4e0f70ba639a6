package org.mashhuddle.ui.agenda.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.proposal.TriageTrial;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.agenda.TriageTrialResult;
import org.mashhuddle.ui.agenda.TriageDay;
import org.mashhuddle.ui.agenda.returns.ReturnsViewModel;

/// Two children of one name stand on the same page: each is told apart by the day of birth, wherever
/// somebody decides on one of them.
class TwoOfOneNameTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:53:40Z");
    private static final String[] BOTH = {
        "Mohammed Ali TEST-KHAN, born 12/08/2011", "Mohammed Ali TEST-KHAN, born 01/02/2013"
    };

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

    private static List<Child> khans() {
        AChild khan = AChild.aChild().called("Mohammed Ali", "TEST-KHAN");
        return List.of(
                khan.numbered(7100).bornOn("2011-08-12").build(),
                khan.numbered(7101).bornOn("2013-02-01").build());
    }

    /// Each comes with a contact about attendance, an hour ago.
    private void come(TriageDay contacts) {
        int number = 7101;
        for (Child khan : khans()) {
            day.session.services().subjects().keep(day.session.actor(), "subject.add", khan);
            contacts.receive(khan.id(), number, NOW.minus(Duration.ofHours(1)));
            number++;
        }
        day.model.refresh();
    }

    @Test
    void amongThoseLeftOff() {
        TriageDay contacts = new TriageDay(day.session, NOW);
        contacts.switchOn();
        come(contacts);
        assertThat(day.model.leftOff().rows())
                .extracting(LeftOffRow::name)
                .filteredOn(name -> name.contains("KHAN"))
                .containsExactlyInAnyOrder(BOTH);
    }

    @Test
    void onTheBoardOfReturns() {
        come(new TriageDay(day.session, NOW));
        ReturnsViewModel returns = day.model.panes().returns().orElseThrow();
        assertThat(returns.board().get().rows())
                .extracting(returns::who)
                .filteredOn(name -> name.contains("KHAN"))
                .containsExactlyInAnyOrder(BOTH);
    }

    @Test
    void amongThoseOfATrialOnWhomAMeetingDecided() {
        Child elder = khans().getFirst();
        Child younger = khans().getLast();
        Map<SubjectId, Subject> both = Map.of(elder.id(), elder, younger.id(), younger);
        TriageTrialResult tried = new TriageTrialResult(
                new TriageRules(
                        new MeetingTypeId(new UUID(1, 1)),
                        1,
                        5,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new TriageTrial(
                        LocalDate.of(2026, 10, 24),
                        LocalDate.of(2026, 11, 24),
                        2,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        List.of()),
                both);
        assertThat(khans().stream().map(Child::id).map(tried::name).map(Optional::orElseThrow))
                .containsExactly(BOTH);
        assertThat(tried.name(new SubjectId(new UUID(1, 9)))).isEmpty();
    }
}
