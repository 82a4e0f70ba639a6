package org.mashhuddle.domain.paper.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.SubjectWords;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.Child;

/// What a meeting said of one child, for the child's own file: this child alone, as the agency that
/// keeps the file may have it.
public final class CaseFileWriting {

    private static final List<Paper.Column> SHARED =
            List.of(new Paper.Column("Agency", 190), new Paper.Column("What it shared", 0));
    private static final List<Paper.Column> ACTIONS = List.of(
            new Paper.Column("No.", 64),
            new Paper.Column("Agency", 110),
            new Paper.Column("Action", 0),
            new Paper.Column("Who", 120),
            new Paper.Column("Due", 140));

    private CaseFileWriting() {}

    /// The extract.
    public static Paper.Sheet of(MeetingBook book, AgendaItem item, Child child, Recipient to, PaperHead head) {
        Reader reader = to.inItem();
        Minutes.Item said = MinutesWriting.item(
                book, onItsOwn(item), reader, book.meeting().times().closedAt().orElse(Instant.MAX));
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(facts(book, child, said, to));
        parts.add(Pieces.words("Why the child was on the list", String.join(". ", said.why()) + "."));
        if (!said.answers().isEmpty()) {
            parts.add(Pieces.words("Answers to earlier actions", String.join(" ", said.answers())));
        }
        parts.addAll(discussion(said, SubjectWords.speaker(child)));
        parts.addAll(agreed(said));
        parts.add(Pieces.words(
                "Filed",
                "Put this into the child’s own record, and tell "
                        + book.hub().profile().name()
                        + " who filed it and when. What is said here was said at the meeting: it is not a new"
                        + " assessment."));
        return new Paper.Sheet(head, "Case-file extract", false, parts);
    }

    /// A link leads to somebody else, who has no place in this child's file.
    static AgendaItem onItsOwn(AgendaItem item) {
        List<Reason> own = item.reasons().stream()
                .filter(reason -> !(reason instanceof LinkedTo))
                .toList();
        return item.because(own);
    }

    private static Paper.Part facts(MeetingBook book, Child child, Minutes.Item said, Recipient to) {
        String lead = book.hub().directory().reached(child.care().worker());
        List<Paper.Fact> facts = new ArrayList<>();
        facts.add(new Paper.Fact("For", to.inWords()));
        facts.add(new Paper.Fact("Child", child.displayName()));
        facts.add(new Paper.Fact("Who that is", said.identity()));
        child.identifiers().localRef().ifPresent(ref -> facts.add(new Paper.Fact("Your number", ref)));
        facts.add(new Paper.Fact("Lead worker", lead.isBlank() ? "Not known to the hub" : lead));
        facts.add(new Paper.Fact("Meeting", book.meeting().title() + ", item " + said.number()));
        facts.add(new Paper.Fact(
                "Chair",
                book.meeting().chair().map(book.hub().directory()::name).orElse("Not known")));
        facts.add(new Paper.Fact("In the room", said.times()));
        return Pieces.facts(facts);
    }

    private static List<Paper.Part> discussion(Minutes.Item said, String speaker) {
        List<Paper.Part> parts = new ArrayList<>();
        if (!said.shared().isEmpty()) {
            parts.add(Pieces.table(
                    "What was shared",
                    SHARED,
                    said.shared().stream().map(CaseFileWriting::shared).toList()));
        }
        said.voice().ifPresent(voice -> parts.add(Pieces.words("What " + speaker + " says", voice.text())));
        said.risk().ifPresent(risk -> parts.add(Pieces.words("Risk as the meeting sees it", risk)));
        said.strategy().ifPresent(asked -> parts.add(Pieces.words("Strategy discussion", asked)));
        said.strategyHeld().ifPresent(held -> parts.add(strategy(held)));
        return parts;
    }

    private static List<String> shared(Minutes.Shared one) {
        String by = one.speaker().isBlank() ? "" : " (" + one.speaker() + ")";
        String kind = one.words().isBlank() ? "" : " [" + one.words() + "]";
        return List.of(one.agency() + by, one.text() + kind);
    }

    private static Paper.Part strategy(Minutes.StrategyHeld held) {
        List<Paper.Piece> pieces = new ArrayList<>(List.of(new Paper.Piece.Words(held.when())));
        held.answers().forEach(each -> pieces.add(new Paper.Piece.Words(each.question() + ": " + each.text())));
        return new Paper.Part("Strategy discussion held", pieces);
    }

    private static List<Paper.Part> agreed(Minutes.Item said) {
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(said.decision()
                .map(CaseFileWriting::decided)
                .orElseGet(() -> Pieces.words("What was decided", "No decision was made at this meeting.")));
        parts.add(
                said.actions().isEmpty()
                        ? Pieces.words("Actions", "None that may be shared here.")
                        : Pieces.table(
                                "Actions",
                                ACTIONS,
                                said.actions().stream()
                                        .map(one ->
                                                List.of(one.number(), one.agency(), one.text(), one.who(), one.due()))
                                        .toList()));
        if (!said.corrections().isEmpty()) {
            parts.add(Pieces.words("Put right since", said.corrections().toArray(String[]::new)));
        }
        return parts;
    }

    private static Paper.Part decided(Minutes.Decided decided) {
        List<String> lines = new ArrayList<>(List.of(decided.outcomes()));
        decided.because().ifPresent(why -> lines.add("Because: " + why));
        lines.addAll(decided.grounds());
        Optional.of(decided.lawfulBasis())
                .filter(basis -> !basis.isBlank())
                .ifPresent(basis -> lines.add("Basis: " + basis));
        lines.addAll(decided.disagreements());
        return Pieces.words("What was decided", lines.toArray(String[]::new));
    }
}
