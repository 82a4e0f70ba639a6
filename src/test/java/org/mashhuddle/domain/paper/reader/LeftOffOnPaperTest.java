package org.mashhuddle.domain.paper.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;

/// When somebody comes back whom the agenda leaves off. Of those whom a rule left off some come before the next meeting
/// by lot (`law-2026.md` 11): of none of them the paper may say that it is not needed.
class LeftOffOnPaperTest {

    private static final Child CHILD = AChild.aChild().numbered(1).build();
    private static final PaperHead HEAD = new PaperHead("Sampleshire MASH", "", "", "", "", "", "", "", "", "", false);

    private static String comesBack(Optional<LocalDate> on, Optional<LeftOff.ByRule> rule) {
        MeetingBook there = AMeeting.aMeeting(CHILD).build();
        Agenda empty = Agenda.empty(AMeeting.ID, AMeeting.DAY);
        LeftOff left = new LeftOff(
                CHILD.id(),
                "New contact 08:00",
                MarkedText.ours("Attendance only"),
                "A. Bennett",
                AMeeting.OPENED,
                on,
                rule);
        MeetingBook book = new MeetingBook(
                there.meeting(),
                new Agenda(AMeeting.ID, AMeeting.DAY, List.of(), List.of(left), empty.versions(), empty.version()),
                List.of(),
                List.of(),
                List.of(),
                there.subjects(),
                List.of(),
                there.hub());
        return AgendaSheetWriting.of(book, new Recipient(AMeeting.POLICE, "Police", "").reader(), HEAD)
                .leftOff()
                .stream()
                .map(Paper.LeftOffRow::comesBack)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRuleMayBeOverruledByLot() {
        LeftOff.ByRule rule = new LeftOff.ByRule(1, 1, "Attendance", true, Optional.empty());
        assertThat(comesBack(Optional.empty(), Optional.of(rule))).isEqualTo("Only if drawn");
        assertThat(comesBack(Optional.empty(), Optional.empty())).isEqualTo("Not needed");
        assertThat(comesBack(Optional.of(LocalDate.of(2026, 11, 27)), Optional.empty()))
                .isEqualTo("Fri 27/11");
    }
}
