package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.record.AgendaJson;
import org.mashhuddle.fixture.MarkTable;
import org.mashhuddle.service.AgendaCopies;
import org.mashhuddle.service.record.OpenedRecord;

/// Product rule 3 for why a subject comes to a meeting, waits, or is left off, and for what is
/// known of a person of concern: no page, file or list holds such a reason for a reader that its
/// mark does not reach.
class ReasonsSharingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final LocalDate SECOND = FIRST.plusDays(1);

    @TempDir
    private Path folder;

    private PlantedReasons planted;
    private TestHub hub;
    private MeetingId meeting;
    private Random random;

    @ParameterizedTest
    @Seeds({3, 8, 20261124})
    void noReaderGetsAReasonThatMayNotBeSharedSoFar(long seed) throws IOException {
        random = new Random(seed);
        System.err.println("Seed " + seed);
        try (TestHub opened = TestHub.demoDay(folder)) {
            hub = opened;
            planted = new PlantedReasons(hub);
            meeting = hub.demo();
            List<SubjectId> waited = deferAll();
            hub.itIs(SECOND, LocalTime.of(8, 45));
            meeting = hub.services.agendas().plan(hub.chair(), SECOND);
            askFor(waited.subList(0, 6));
            leaveOff(waited.subList(6, 9));
            knowOfPeople();
            agenda();
            json();
            businessSupport(waited);
            hold();
            minutes();
            planted.papers(meeting);
        }
    }

    private List<SubjectId> deferAll() {
        List<SubjectId> gone = new ArrayList<>();
        for (AgendaItem item : hub.book(meeting).agenda().items()) {
            if (hub.book(meeting).subject(item).isPresent()) {
                // A sibling may have gone with another.
                if (isOn(item.subject())) {
                    hub.services.agendas().defer(hub.chair(), meeting, item.subject(), SECOND, marker());
                }
                gone.add(item.subject());
            }
        }
        return gone;
    }

    private void askFor(List<SubjectId> subjects) {
        for (SubjectId one : subjects) {
            hub.clock.pass(Duration.ofSeconds(1));
            hub.services.agendas().add(hub.chair(), meeting, one, agency(), "N. Osei", marker());
        }
    }

    private void leaveOff(List<SubjectId> subjects) {
        for (SubjectId one : subjects) {
            if (isOn(one)) {
                hub.services.agendas().leaveOff(hub.chair(), meeting, one, marker(), Optional.of(SECOND.plusDays(2)));
            }
        }
    }

    private boolean isOn(SubjectId subject) {
        return hub.book(meeting).agenda().itemOf(subject).isPresent();
    }

    private void knowOfPeople() {
        for (Subject subject : List.copyOf(hub.book(meeting).subjects().values())) {
            if (subject instanceof PersonOfConcern person) {
                MarkedText known = marker();
                hub.services
                        .subjects()
                        .keep(
                                hub.chair(),
                                "subject.change",
                                new PersonOfConcern(
                                        person.id(),
                                        person.names(),
                                        person.birth(),
                                        known.words(),
                                        known.mark(),
                                        person.restriction(),
                                        person.version()));
            }
        }
    }

    private void agenda() throws IOException {
        int found = 0;
        for (Agency agency : hub.book(meeting).hub().directory().agencies()) {
            byte[] pdf = AgendaCopies.of(hub.services, hub.chair(), meeting, agency.id());
            found += planted.check(PlantedReasons.text(pdf), new Reader.OneAgency(agency.id()), "agenda");
        }
        assertThat(found).as("reasons that are shared").isPositive();
        byte[] chairs = AgendaCopies.chairs(hub.services, hub.chair(), meeting);
        assertThat(planted.check(PlantedReasons.text(chairs), new Reader.TheRecord(), "the chair's copy"))
                .isGreaterThan(12);
    }

    private void json() {
        planted.check(AgendaJson.of(hub.book(meeting)), planted.circulation(meeting), "JSON");
    }

    /// Whoever only hands out papers sees on the screen what may go to all agencies.
    private void businessSupport(List<SubjectId> subjects) {
        Viewer viewer = new Viewer(new UserId(new UUID(8, 8)), Set.of(Role.BUSINESS_SUPPORT));
        MeetingBook book = hub.services.agendas().book(viewer, meeting);
        ReasonWords words = ReasonWords.on(book.agenda());
        String rows = book.agenda().items().stream()
                .map(item -> words.line(item.reasons()))
                .collect(Collectors.joining());
        String off = book.agenda().leftOff().stream()
                .map(left -> left.considered() + left.why().words())
                .collect(Collectors.joining());
        planted.check(rows + off, planted.circulation(meeting), "the rows of the agenda");
        for (SubjectId one : subjects) {
            OpenedRecord record = hub.services.records().open(viewer, one);
            String back =
                    record.returns().stream().map(each -> each.why().words()).collect(Collectors.joining());
            String known = record.subject() instanceof PersonOfConcern person ? person.known() : "";
            planted.check(back + known, planted.everyAgency(meeting), "a record");
        }
    }

    private void hold() {
        hub.services.meetings().open(hub.chair(), meeting);
        for (AgendaItem item : hub.book(meeting).agenda().items().subList(0, 6)) {
            hub.clock.pass(Duration.ofMinutes(3));
            if (hub.book(meeting).subject(item).isPresent()) {
                hub.services.meetings().goTo(hub.chair(), meeting, item.id());
                hub.assign(meeting, item.subject(), "visit home @ap !police 27/11/2026 12:00");
            }
        }
        hub.services.meetings().close(hub.chair(), meeting);
    }

    private void minutes() throws IOException {
        String minutes = PlantedReasons.text(hub.services.minutes().pdf(hub.viewer(), meeting));
        assertThat(minutes).contains("asked", "Deferred");
        planted.check(minutes, planted.circulation(meeting), "the minutes");
    }

    private AgencyId agency() {
        List<Agency> all = hub.book(meeting).hub().directory().agencies();
        return all.get(random.nextInt(all.size())).id();
    }

    private MarkedText marker() {
        return planted.next(mark());
    }

    private SharingMark mark() {
        Set<AgencyId> some = new HashSet<>();
        hub.book(meeting).hub().directory().agencies().stream()
                .filter(_ -> random.nextBoolean())
                .forEach(one -> some.add(one.id()));
        List<String> rows = MarkTable.rows().stream().sorted().toList();
        return MarkTable.mark(rows.get(random.nextInt(rows.size())), some);
    }
}
