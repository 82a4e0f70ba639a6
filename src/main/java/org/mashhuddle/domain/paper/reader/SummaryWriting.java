package org.mashhuddle.domain.paper.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.SubjectWords;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.subject.Child;

/// The executive summary of what one meeting said of one child (`domain.md` 1.6): why, what was decided, what is
/// done. It answers an agency that asks for minutes which it does not get, so it holds what may be shared
/// with any other agency, and nobody but the child is named in it.
public final class SummaryWriting {

    private static final List<Paper.Column> ACTIONS =
            List.of(new Paper.Column("Agency", 140), new Paper.Column("What it does", 0), new Paper.Column("By", 148));

    private SummaryWriting() {}

    /// The summary; none of somebody who is no child.
    public static Optional<Paper.Sheet> of(
            MeetingBook book, AgendaItem item, OtherPeople others, Recipient to, PaperHead head) {
        return book.subject(item)
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .map(child -> of(
                        book, item, child, others.about(child, book.subjects().values()), to, head));
    }

    private static Paper.Sheet of(
            MeetingBook book, AgendaItem item, Child child, OtherPeople.Reading without, Recipient to, PaperHead head) {
        Minutes.Item said = MinutesWriting.item(
                book,
                CaseFileWriting.onItsOwn(item),
                to.reader(),
                book.meeting().times().closedAt().orElse(Instant.MAX));
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(Pieces.facts(List.of(
                new Paper.Fact("For", to.inWords()),
                new Paper.Fact("Child", SubjectWords.who(child, book.meeting().heldOn())),
                new Paper.Fact("Meeting", book.meeting().title() + ", item " + said.number()))));
        parts.add(Pieces.words(
                "Why the child was on the list",
                said.why().isEmpty()
                        ? "That may not be shared here."
                        : without.of(String.join(". ", said.why())) + "."));
        parts.add(decided(said, without));
        parts.add(actions(said, without));
        parts.add(Pieces.words(
                "What this paper leaves out",
                "It is a summary of what was said of this child, in place of the minutes. What agencies did not"
                        + " release, and every name of somebody else, is not in it. For more, ask the agency whose"
                        + " information it is."));
        return new Paper.Sheet(head, "Executive summary", false, parts);
    }

    private static Paper.Part decided(Minutes.Item said, OtherPeople.Reading without) {
        return said.decision()
                .map(decided -> Pieces.words(
                        "What was decided",
                        without.of(decided.outcomes()),
                        decided.because()
                                .map(why -> "Because: " + without.of(why))
                                .orElse("")))
                .orElseGet(() -> Pieces.words("What was decided", "No decision was made at this meeting."));
    }

    /// Who of an agency does it is not said: the agency knows.
    private static Paper.Part actions(Minutes.Item said, OtherPeople.Reading without) {
        return said.actions().isEmpty()
                ? Pieces.words("Actions", "None that may be shared here.")
                : Pieces.table(
                        "Actions",
                        ACTIONS,
                        said.actions().stream()
                                .map(one -> List.of(one.agency(), without.of(one.text()), one.due()))
                                .toList());
    }
}
