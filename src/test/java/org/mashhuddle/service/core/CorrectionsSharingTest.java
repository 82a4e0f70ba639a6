package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.AgendaCopies;
import org.mashhuddle.service.record.Event;

/// Product rule 3 for why an item was carried over, and why an entry was corrected or withdrawn: no
/// paper of another agency holds such a reason, and no record shows it to whoever only hands papers
/// out, unless its mark lets it be shared so far.
class CorrectionsSharingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Viewer SUPPORT = new Viewer(new UserId(new UUID(8, 8)), Set.of(Role.BUSINESS_SUPPORT));

    @TempDir
    private Path folder;

    private PlantedReasons planted;
    private TestHub hub;
    private MeetingId meeting;
    private Agency named;

    @Test
    void noReaderGetsAReasonThatMayNotBeSharedSoFar() throws IOException {
        try (TestHub opened = TestHub.demoDay(folder)) {
            hub = opened;
            planted = new PlantedReasons(hub);
            meeting = hub.demo();
            named = agencies().getFirst();
            hub.services.meetings().open(hub.chair(), meeting);
            List<SubjectId> subjects = correctAndWithdraw();
            List<SubjectId> carried = carryOver();
            records(subjects);
            giveWork();
            hub.services.meetings().close(hub.chair(), meeting);
            returns(carried);
            minutes();
            planted.papers(meeting);
            nextAgenda();
        }
    }

    private List<SubjectId> correctAndWithdraw() {
        List<SubjectId> subjects = hub.book(meeting).agenda().items().stream()
                .filter(item -> hub.book(meeting).subject(item).isPresent())
                .map(AgendaItem::subject)
                .limit(6)
                .toList();
        for (SubjectId one : subjects) {
            Referral referral = AReferral.aReferral(one, hub.clock.instant()).build();
            hub.services.referrals().receive(hub.chair(), referral);
            hub.clock.pass(Duration.ofSeconds(5));
            Referral kept = hub.services.referrals().correct(hub.chair(), referral(one), marker());
            hub.services.referrals().withdraw(hub.chair(), kept.id(), marker());
        }
        return subjects;
    }

    private Referral referral(SubjectId about) {
        return hub.services.records().open(hub.viewer(), about).happened().referrals().stream()
                .filter(one -> one.provenance().stands())
                .max(java.util.Comparator.comparing(Referral::knownHereAt))
                .orElseThrow();
    }

    private List<SubjectId> carryOver() {
        List<AgendaItem> waiting = hub.book(meeting).agenda().items().stream()
                .filter(item -> hub.book(meeting).discussion(item).state() == DiscussionState.WAITING)
                .limit(8)
                .toList();
        assertThat(waiting).hasSizeGreaterThan(2);
        waiting.forEach(item -> hub.services.meetings().carryOver(hub.chair(), meeting, item.id(), marker()));
        return waiting.stream()
                .filter(item -> hub.book(meeting).subject(item).isPresent())
                .map(AgendaItem::subject)
                .toList();
    }

    /// Without an action nobody has a paper.
    private void giveWork() {
        AgendaItem last = hub.book(meeting).agenda().items().stream()
                .filter(item -> hub.book(meeting).subject(item).isPresent())
                .filter(item -> hub.book(meeting).discussion(item).state() == DiscussionState.WAITING)
                .reduce((_, later) -> later)
                .orElseThrow();
        hub.services.meetings().goTo(hub.chair(), meeting, last.id());
        hub.assign(meeting, last.subject(), "visit home @ap !police 27/11/2026 12:00");
    }

    private void records(List<SubjectId> subjects) {
        int found = 0;
        int whole = 0;
        for (SubjectId one : subjects) {
            found += planted.check(chronology(SUPPORT, one), planted.everyAgency(meeting), "a record");
            whole += planted.check(chronology(hub.viewer(), one), new Reader.TheRecord(), "the record");
        }
        assertThat(found).as("reasons that are shared").isPositive();
        assertThat(whole).as("the chair reads all").isEqualTo(2 * subjects.size());
    }

    private String chronology(Viewer viewer, SubjectId about) {
        return hub.services.records().open(viewer, about).events().stream()
                .map(Event::words)
                .collect(Collectors.joining());
    }

    private void minutes() throws IOException {
        String minutes = PlantedReasons.text(hub.services.minutes().pdf(hub.viewer(), meeting));
        assertThat(minutes).contains("Carriedovertothenextmeeting");
        planted.check(minutes, planted.circulation(meeting), "the minutes");
    }

    /// The date on which it comes back stands on the record, with the reason.
    private void returns(List<SubjectId> carried) {
        int found = 0;
        int whole = 0;
        for (SubjectId one : carried) {
            found += planted.check(returns(SUPPORT, one), planted.everyAgency(meeting), "a return");
            whole += planted.check(returns(hub.viewer(), one), new Reader.TheRecord(), "the return");
        }
        assertThat(found).as("reasons that are shared").isPositive().isLessThan(whole);
        assertThat(whole).as("the chair reads all").isEqualTo(carried.size());
    }

    private String returns(Viewer viewer, SubjectId about) {
        return hub.services.records().open(viewer, about).returns().stream()
                .map(each -> each.why().words())
                .collect(Collectors.joining());
    }

    private void nextAgenda() throws IOException {
        hub.itIs(DAY.plusDays(1), LocalTime.of(8, 45));
        meeting = hub.services.agendas().plan(hub.chair(), DAY.plusDays(1));
        for (Agency agency : agencies()) {
            byte[] pdf = AgendaCopies.of(hub.services, hub.chair(), meeting, agency.id());
            planted.check(PlantedReasons.text(pdf), new Reader.OneAgency(agency.id()), "the next agenda");
        }
    }

    private List<Agency> agencies() {
        return hub.book(meeting).hub().directory().agencies();
    }

    /// One mark after the other.
    private MarkedText marker() {
        return planted.next(
                switch (planted.count() % 3) {
                    case 0 -> new SharingMark.RecordOnly();
                    case 1 -> new SharingMark.NamedAgencies(Set.of(named.id()));
                    default -> new SharingMark.MayBeShared();
                });
    }
}
