package org.mashhuddle.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.fixture.AMeeting.HEALTH;
import static org.mashhuddle.fixture.AMeeting.POLICE;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingLimit;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;

/// Few people type a full stop in a field of one line. What they typed ends before the next sentence of the page
/// begins, and never twice; written as it would be read aloud, before the code.
class WordsDoNotRunOnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A red car waits there  | the address  | A red car waits there. Asked by Housing: the address; shared with social care; not more, because it shows who told us.
        A red car waits there. | the address. | A red car waits there. Asked by Housing: the address; shared with social care; not more, because it shows who told us.
        Who drives it?         | the address? | Who drives it? Asked by Housing: the address?; shared with social care; not more, because it shows who told us.
        """)
    void whatWasSharedEndsBeforeWhatWasRefused(String said, String what, String onThePage) {
        String tail = what.substring("the address".length());
        SharingLimit limit = new SharingLimit(
                "Housing" + dot(tail), what, "social care" + dot(tail), "it shows who told us" + dot(tail));
        MeetingBook book = AMeeting.aMeeting(AChild.aChild().numbered(1).build())
                .discussed(
                        0,
                        now -> now.with(new Contribution(
                                new ContributionId(new UUID(9, 1)),
                                POLICE,
                                "",
                                said,
                                false,
                                Optional.empty(),
                                new SharingMark.MayBeShared(),
                                AMeeting.OPENED,
                                limit)))
                .build();
        assertThat(ItemWriting.of(
                                book,
                                book.agenda().items().getFirst(),
                                new Reader.InItem(HEALTH),
                                AMeeting.OPENED.plusSeconds(60))
                        .shared())
                .extracting(Minutes.Shared::text)
                .contains(onThePage);
    }

    /// The sentence goes on to whom it was said: its full stop does not stand before that.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I want to stay  | I want to stay (nurse)
        I want to stay. | I want to stay (nurse)
        Why me?         | Why me? (nurse)
        I do not know...| I do not know... (nurse)
        """)
    void whoHeardAChildStandsBehindTheWords(String said, String onThePage) {
        assertThat(new Voice(said, "nurse", new SharingMark.MayBeShared()).inWords())
                .isEqualTo(onThePage);
    }

    /// The page ends each reason itself.
    @Test
    void aReasonIsEndedOnce() {
        MeetingBook book = AMeeting.aMeeting(AChild.aChild().numbered(1).build())
                .because(
                        0,
                        new RequestedBy(
                                "Education",
                                "M. Osei",
                                new MarkedText("Not in school since Monday.", new SharingMark.MayBeShared()),
                                AMeeting.OPENED))
                .build();
        assertThat(ItemWriting.of(
                                book,
                                book.agenda().items().getFirst(),
                                new Reader.InItem(HEALTH),
                                AMeeting.OPENED.plusSeconds(60))
                        .why())
                .singleElement()
                .asString()
                .endsWith(": Not in school since Monday");
    }

    private static String dot(String tail) {
        return ".".equals(tail) ? tail : "";
    }
}
