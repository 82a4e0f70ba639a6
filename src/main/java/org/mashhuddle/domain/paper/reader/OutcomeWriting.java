package org.mashhuddle.domain.paper.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.ActionWords;
import org.mashhuddle.domain.minutes.SubjectWords;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.ActionStatus;

/// What came of a referral, for whoever sent it (`domain.md` 1.7: within one working day).
public final class OutcomeWriting {

    private static final List<Paper.Column> NEXT =
            List.of(new Paper.Column("Agency", 120), new Paper.Column("What it does", 0), new Paper.Column("By", 148));

    private OutcomeWriting() {}

    /// The notice; none where nothing of the item was sent in.
    public static Optional<Paper.Sheet> of(
            MeetingBook book, AgendaItem item, Child child, Recipient to, PaperHead head) {
        return item.reasons().stream()
                .filter(NewReferral.class::isInstance)
                .map(NewReferral.class::cast)
                .reduce((_, later) -> later)
                .map(sent -> new Paper.Sheet(head, "Outcome of a referral", false, parts(book, item, child, to, sent)));
    }

    private static List<Paper.Part> parts(
            MeetingBook book, AgendaItem item, Child child, Recipient to, NewReferral sent) {
        LocalDate day = book.meeting().heldOn();
        Discussion said = book.discussion(item);
        Reader reader = to.reader();
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(facts(book, child, to, sent, day));
        parts.add(Pieces.words("What was decided", decided(said, day)));
        if (said.decision().hasRationale() && said.decision().becauseReaches(reader, said.contributions())) {
            parts.add(Pieces.words("Why", said.decision().because().strip()));
        }
        PaperWriting.family(said, reader).ifPresent(told -> parts.add(Pieces.words(told.label(), told.words())));
        parts.add(next(book, item, reader));
        parts.add(Pieces.words("If you do not agree", disagree(book.hub().profile())));
        parts.add(Pieces.ring(
                "If something new happens, ring: do not wait for a reply",
                book.hub().profile()));
        return parts;
    }

    private static Paper.Part facts(MeetingBook book, Child child, Recipient to, NewReferral sent, LocalDate day) {
        String lead = book.hub().directory().reached(child.care().worker());
        return Pieces.facts(List.of(
                new Paper.Fact("For", to.inWords()),
                new Paper.Fact("Child", SubjectWords.who(child, day)),
                new Paper.Fact("You sent it", DateWords.longDate(sent.at().day())),
                new Paper.Fact("Lead worker", lead.isBlank() ? "Not named yet" : lead)));
    }

    private static String decided(Discussion said, LocalDate day) {
        if (said.decision().isMade()) {
            return Pieces.outcomes(said.decision(), day);
        }
        return said.isCarriedOver()
                ? "Nothing yet. The next meeting takes it up, and you will hear again."
                : "Nothing yet. It stays on the list until it is decided, and you will hear again.";
    }

    private static Paper.Part next(MeetingBook book, AgendaItem item, Reader reader) {
        List<List<String>> rows = book.actions(item).stream()
                .filter(action -> action.status() != ActionStatus.WITHDRAWN)
                .filter(action -> action.reaches(reader))
                .map(action -> ActionWords.line(
                        action, book.hub().directory(), book.meeting().heldOn()))
                .map(line -> List.of(line.agency(), line.text(), line.due()))
                .toList();
        return rows.isEmpty()
                ? Pieces.words("What happens next", "The lead worker, or the hub, can tell you what you need to know.")
                : Pieces.table("What happens next", NEXT, rows);
    }

    private static String disagree(HubProfile hub) {
        String phone = hub.phone().isBlank() ? "" : ", " + hub.phone();
        return "Say so today: ring "
                + hub.name()
                + phone
                + ", and ask for the chair. If you still do not agree, use your partnership’s escalation policy."
                + " Keep sharing what you learn about the child.";
    }
}
