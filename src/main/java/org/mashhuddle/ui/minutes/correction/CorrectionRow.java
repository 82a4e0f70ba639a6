package org.mashhuddle.ui.minutes.correction;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.ui.kit.text.AmendmentWords;

/// One correction in words.
///
/// @param title "Health: words put down wrongly"
/// @param about "Item 6, Maryam TEST-POPLAR"
/// @param when "Asked Mon 23 November 2026, late. Answer by ..."
/// @param state "To decide", "Accepted, in version 2"
/// @param before the words as they are signed; empty where something was left out
record CorrectionRow(Amendment correction, String title, String about, String when, String state, String before) {

    /// @param signed the book as the version says it that was read
    /// @param answers the clock of the request that it answers, where it answers one
    static CorrectionRow of(Amendment one, MeetingBook signed, Optional<PersonalRequest.Clock> answers) {
        return new CorrectionRow(
                one,
                words(
                        "correction.title",
                        asker(one.asker(), signed),
                        words("correction.kind." + one.entry().kind())),
                about(one, signed),
                when(one, signed, answers),
                AmendmentWords.became(one),
                before(one, signed));
    }

    private static String asker(Amendment.Asker asker, MeetingBook book) {
        String by = asker.agency()
                .map((AgencyId id) -> book.hub().directory().label(id))
                .orElseGet(() -> words("correction.who." + asker.who()));
        return asker.name().isBlank() ? by : by + ", " + asker.name();
    }

    private static Optional<AgendaItem> item(Amendment one, MeetingBook book) {
        return one.about().flatMap(book.agenda()::itemOf);
    }

    private static String about(Amendment one, MeetingBook book) {
        return item(one, book)
                .flatMap(item -> book.subject(item).map(who -> words("correction.item", item.number(), book.name(who))))
                .orElseGet(() -> words("correction.meeting"));
    }

    private static String when(Amendment one, MeetingBook book, Optional<PersonalRequest.Clock> answers) {
        if (one.entry().kind().isMove()) {
            return words(
                    "correction.moved-on",
                    DateWords.dateTime(one.asked().typedAt()),
                    book.hub().directory().name(one.asked().typedBy()));
        }
        String asked =
                words("correction.asked-at", DateWords.longDate(one.asked().on()));
        String late = one.isLate(
                        book.meeting().heldOn(),
                        book.hub().calendar(),
                        book.hub().limits())
                ? " " + words("correction.late")
                : "";
        String due = one.isOpen()
                ? " "
                        + words(
                                "correction.answer-by",
                                DateWords.longDate(answers.map(PersonalRequest.Clock::due)
                                        .orElseGet(() -> one.answerBy(
                                                book.hub().calendar(),
                                                book.hub().limits()))))
                : "";
        String request = answers.map(
                        clock -> " " + words("correction.of-request", DateWords.longDate(clock.received())))
                .orElse("");
        return asked + late + due + request;
    }

    private static String before(Amendment one, MeetingBook book) {
        if (one.entry().kind() == Amendment.Kind.LEFT_OUT) {
            return "";
        }
        if (one.entry().kind() == Amendment.Kind.MOVED_AWAY) {
            return words("correction.sealed");
        }
        return item(one, book).map(book::discussion).stream()
                .flatMap(said -> one.entry().part() == EntryPart.VOICE
                        ? Optional.of(said.voice().said()).stream()
                        : said.contributions().stream()
                                .filter(each -> each.id()
                                        .value()
                                        .toString()
                                        .equals(one.entry().ref()))
                                .map(each -> each.said()))
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return correction.toString();
    }
}
