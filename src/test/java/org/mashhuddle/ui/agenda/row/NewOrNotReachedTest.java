package org.mashhuddle.ui.agenda.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.reader.AgendaSheetWriting;
import org.mashhuddle.domain.reason.CarriedOver;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.Reasons;

/// Whoever was on the last agenda and was not reached is not new since that meeting: the heading over them says so, on
/// the
/// screen and on paper.
class NewOrNotReachedTest {

    private static final PaperHead HEAD = new PaperHead("Sampleshire MASH", "", "", "", "", "", "", "", "", "", false);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 23);

    private static AMeeting meeting() {
        return AMeeting.aMeeting(
                        AChild.aChild().numbered(1).build(),
                        AChild.aChild().numbered(2).build())
                .because(0, Reasons.referral("06:12"))
                .because(1, Reasons.referral("07:12"));
    }

    private static List<String> onPaper(MeetingBook book) {
        return AgendaSheetWriting.of(book, new Reader.TheRecord(), HEAD).groups().stream()
                .map(Paper.AgendaGroup::title)
                .toList();
    }

    private static List<String> onTheScreen(MeetingBook book) {
        return new AgendaRows(book, AMeeting.OPENED)
                .all().stream()
                        .filter(AgendaRow.Group.class::isInstance)
                        .map(row -> ((AgendaRow.Group) row).words())
                        .toList();
    }

    @Test
    void whoCameSinceIsNew() {
        MeetingBook book = meeting().build();
        assertThat(onPaper(book)).containsExactly("New since the last meeting");
        assertThat(onTheScreen(book)).containsExactly("New since Mon 23/11 09:30");
    }

    @Test
    void whoWasNotReachedIsNotCalledNew() {
        MeetingBook book = meeting().because(1, new CarriedOver(LAST)).build();
        assertThat(onPaper(book)).containsExactly("New since the last meeting, or not reached by it");
        assertThat(onTheScreen(book)).containsExactly("New since Mon 23/11 09:30, or not reached then");
    }
}
