package org.mashhuddle.ui.meeting.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.CarriedOver;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.Reasons;

/// In the list beside the meeting, too, whoever was carried over is not called new.
class NotReachedBeforeTest {

    private static AMeeting meeting() {
        return AMeeting.aMeeting(AChild.aChild().numbered(1).build()).because(0, Reasons.referral("06:12"));
    }

    private static String heading(MeetingBook book) {
        return new AgendaLines(book, Optional.empty(), AMeeting.OPENED)
                .heading(book.agenda().items().getFirst());
    }

    @Test
    void theHeadingSaysWhetherSomebodyWasNotReached() {
        assertThat(heading(meeting().build())).isEqualTo("New since the last meeting");
        assertThat(heading(meeting()
                        .because(0, new CarriedOver(LocalDate.of(2026, 11, 23)))
                        .build()))
                .isEqualTo("New, or not reached before");
    }
}
