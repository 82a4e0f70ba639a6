package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.record.Event;

/// Product rule 3 for why an item was carried over, and why an entry was corrected or withdrawn: no
/// paper of another agency holds such a reason, and no record shows it to whoever only hands papers
/// out, unless its mark lets it be shared so far.
class CorrectionsSharingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Viewer SUPPORT = new Viewer(new UserId(new UUID(8, 8)), Set.of(Role.BUSINESS_SUPPORT));

    @TempDir
    private Path folder;

    private final List<MarkedText> markers = new ArrayList<>();
    private TestHub hub;
    private MeetingId meeting;
    private Agency named;

    @Test
    void noReaderGetsAReasonThatMayNotBeSharedSoFar() throws IOException {
        try (TestHub opened = TestHub.demoDay(folder)) {
            hub = opened;
            meeting = hub.demo();
            named = agencies().getFirst();
            hub.services.meetings().open(hub.chair(), meeting);
            List<SubjectId> subjects = correctAndWithdraw();
            List<SubjectId> carried = carryOver();
            records(subjects);
            hub.services.meetings().close(hub.chair(), meeting);
            returns(carried);
            minutes();
            papers();
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

    private void records(List<SubjectId> subjects) {
        int found = 0;
        int whole = 0;
        for (SubjectId one : subjects) {
            found += check(chronology(SUPPORT, one), everyAgency(), "a record");
            whole += check(chronology(hub.viewer(), one), new Reader.TheRecord(), "the record");
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
        String minutes = text(hub.services.minutes().pdf(hub.viewer(), meeting));
        assertThat(minutes).contains("Carriedovertothenextmeeting");
        check(minutes, circulation(), "the minutes");
    }

    private void papers() throws IOException {
        for (WaitingPaper one :
                hub.services.papers().queue(hub.viewer(), meeting).queue().waiting()) {
            if (one.standing() == WaitingPaper.Standing.DUE) {
                Reader reader = one.key().kind() == PaperKind.MINUTES
                        ? circulation()
                        : new Reader.OneAgency(one.key().agency());
                byte[] pdf = hub.services
                        .papers()
                        .prepare(hub.chair(), one.key(), "")
                        .pdf();
                check(text(pdf), reader, one.key().kind().name());
            }
        }
    }

    /// The date on which it comes back stands on the record, with the reason.
    private void returns(List<SubjectId> carried) {
        int found = 0;
        int whole = 0;
        for (SubjectId one : carried) {
            found += check(returns(SUPPORT, one), everyAgency(), "a return");
            whole += check(returns(hub.viewer(), one), new Reader.TheRecord(), "the return");
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
            byte[] pdf = hub.services.papers().agenda(hub.viewer(), meeting, agency.id());
            check(text(pdf), new Reader.OneAgency(agency.id()), "the next agenda");
        }
    }

    private int check(String text, Reader reader, String where) {
        int found = 0;
        for (MarkedText marker : markers) {
            boolean there = text.contains(marker.words());
            assertThat(there && !marker.mark().reaches(reader))
                    .as("%s, %s, in %s", marker.words(), marker.mark(), where)
                    .isFalse();
            found += there ? 1 : 0;
        }
        return found;
    }

    private Reader everyAgency() {
        return new Reader.AllAgencies(agencies().stream().map(Agency::id).collect(Collectors.toSet()));
    }

    private Reader circulation() {
        return MinutesWriting.circulation(hub.book(meeting));
    }

    private List<Agency> agencies() {
        return hub.book(meeting).hub().directory().agencies();
    }

    /// One mark after the other.
    private MarkedText marker() {
        SharingMark mark = switch (markers.size() % 3) {
            case 0 -> new SharingMark.RecordOnly();
            case 1 -> new SharingMark.NamedAgencies(Set.of(named.id()));
            default -> new SharingMark.MayBeShared();
        };
        MarkedText marker = new MarkedText("MARK" + markers.size() + "Z", mark);
        markers.add(marker);
        return marker;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
