package org.mashhuddle.domain.paper.reader;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;

/// The plan in plain words, for a named adult who cares for the child or for the young person: only
/// what its owner lets reach the family. Its own sentences are short, and none says whose fault
/// anything is. No address is in it.
///
/// @param safe for whom the chair said that it is safe
/// @param written what was written for them; the professional rationale is never in it
public record FamilyWriting(MeetingBook book, AgendaItem item, Child child, FamilyReader safe, FamilyWords written) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final Reader FAMILY = new Reader.Family(true);
    private static final List<Paper.Column> NEXT = List.of(new Paper.Column("When", 270), new Paper.Column("What", 0));

    /// For the adult who cares for the child.
    public Paper.Sheet plan(PaperHead head) {
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(Pieces.words("Why we met", why(name())));
        good().ifPresent(parts::add);
        voice().ifPresent(said -> parts.add(Pieces.words(toldUs(), said)));
        parts.add(next());
        parts.add(Pieces.words(
                "What you can do",
                child.isUnborn()
                        ? "If you are worried, ring. Do not wait."
                        : "If " + name() + " does not come home, ring. Do not wait. If you are worried, ring."));
        parts.add(ring());
        parts.add(Pieces.words(
                "If you need an interpreter",
                "Ring us. It is free.",
                needs(),
                "You can have this paper read to you. You can have it in your own language, in sign language, in easy"
                        + " words, in bigger print or as sound."));
        parts.add(Pieces.words(
                "If you do not agree, or want to complain",
                "Tell your worker first, if you can. We write down what you say.",
                "Or ring us, and ask how to complain. We can find you someone to help. That is free too."));
        parts.add(held("You can ask to see what we keep. You can ask us to put a mistake right."));
        return new Paper.Sheet(head, "Plan for a family", true, parts);
    }

    /// For the young person.
    public Paper.Sheet page(PaperHead head) {
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(Pieces.words("Why we met", why("you")));
        good().ifPresent(parts::add);
        voice().ifPresent(said -> parts.add(Pieces.words("What you told us", said)));
        parts.add(next());
        parts.add(Pieces.words(
                "Who you can talk to",
                "You can talk to your worker. You can ask for someone else. You can ring Childline on 0800 1111. It"
                        + " is free, and it does not show on the bill."));
        parts.add(ring());
        parts.add(Pieces.words(
                "If you do not like something here",
                "Tell us. We want to hear it. We can change the plan. Someone who does not work for us can help you"
                        + " say it. That is free."));
        parts.add(Pieces.words(
                "If this is hard to read",
                "Someone can read it to you. You can have it in your own language, or in sign language. Ring us.",
                needs()));
        parts.add(held("You can ask to see what we keep. You can tell us if it is not right."));
        return new Paper.Sheet(head, "Page for a young person", true, parts);
    }

    private String name() {
        return child.isUnborn() ? "your baby" : child.names().spoken();
    }

    /// The family speaks for a child who is not born yet.
    private String toldUs() {
        return child.isUnborn() ? "What you told us" : "What " + name() + " told us";
    }

    private String met(String whom) {
        return "We met on " + DAY.format(book.meeting().heldOn()) + " to talk about how to keep " + whom + " safe.";
    }

    private String needs() {
        return safe.needs().isBlank() ? "" : "You told us what you need: " + safe.needs() + ".";
    }

    /// What somebody wrote for the family; otherwise no more than what was decided, in our plain words.
    private String[] why(String whom) {
        List<String> said = new ArrayList<>(List.of(met(whom)));
        String why = written.forTheFamily().why().strip();
        if (!why.isEmpty()) {
            said.add(why);
        }
        String decided =
                String.join(" ", new PlainDecision(book.discussion(item).decision()).sentences());
        if (why.isEmpty() && !decided.isEmpty()) {
            said.add(decided);
        }
        return said.toArray(String[]::new);
    }

    private Optional<Paper.Part> good() {
        return Optional.of(written.forTheFamily().good().strip())
                .filter(said -> !said.isEmpty())
                .map(said -> Pieces.words("What is good", said));
    }

    /// What of it somebody typed, and not we.
    public List<String> typed() {
        FamilyWords words = written.forTheFamily();
        List<String> all = new ArrayList<>(List.of(words.why(), words.good()));
        all.addAll(beside(book, item));
        return all;
    }

    /// What reaches the family of an item beside what is written for it: the child's own words, and the
    /// actions.
    public static List<String> beside(MeetingBook book, AgendaItem item) {
        List<String> all = new ArrayList<>();
        Optional.of(book.discussion(item).voice())
                .filter(voice -> voice.isRecorded() && voice.mark().reaches(FAMILY))
                .ifPresent(voice -> all.add(voice.words()));
        book.actions(item).stream()
                .filter(action -> action.status() != ActionStatus.WITHDRAWN)
                .filter(action -> action.reaches(FAMILY))
                .forEach(action -> all.add(action.text()));
        return all;
    }

    private Optional<String> voice() {
        return Optional.of(book.discussion(item).voice())
                .filter(voice -> voice.isRecorded() && voice.mark().reaches(FAMILY))
                .map(voice -> voice.words());
    }

    private Paper.Part next() {
        List<List<String>> rows = new ArrayList<>();
        book.actions(item).stream()
                .filter(action -> action.status() != ActionStatus.WITHDRAWN)
                .filter(action -> action.reaches(FAMILY))
                .forEach(action -> rows.add(List.of(when(action), who(action) + ": " + action.text())));
        book.discussion(item)
                .decision()
                .comesBackOn()
                .ifPresent(
                        on -> rows.add(List.of(DAY.format(on), "We meet again. Your worker tells you what we say.")));
        return rows.isEmpty()
                ? Pieces.words("What will happen next", "Your worker will talk to you about it.")
                : Pieces.table("What will happen next", NEXT, rows);
    }

    private static String when(Action action) {
        return action.dueAt()
                .map(due -> due.local().toLocalDate())
                .map((LocalDate day) -> "By " + DAY.format(day))
                .orElse("Soon");
    }

    private String who(Action action) {
        return action.agency().map(book.hub().directory()::label).orElse("We");
    }

    private Paper.Part ring() {
        HubProfile hub = book.hub().profile();
        List<Paper.Fact> lines = new ArrayList<>(List.of(new Paper.Fact("Danger now", "Police, 999")));
        if (!hub.phone().isBlank()) {
            lines.add(new Paper.Fact("In the day", hub.name() + ", " + hub.phone()));
        }
        if (!hub.outOfHours().isBlank()) {
            lines.add(new Paper.Fact("At night", "Duty team, " + hub.outOfHours()));
        }
        add(lines, "Your worker", child.care().worker());
        add(lines, "The manager", hub.numbers().manager());
        add(lines, "To complain", hub.numbers().complaints());
        add(lines, "About your data", hub.numbers().dataProtection());
        return new Paper.Part("", List.of(new Paper.Piece.Facts(lines, true)));
    }

    private static void add(List<Paper.Fact> lines, String label, String whom) {
        if (!whom.isBlank()) {
            lines.add(new Paper.Fact(label, whom.strip()));
        }
    }

    private Paper.Part held(String right) {
        return Pieces.words(
                "Who holds your information",
                book.hub().profile().name()
                        + " keeps a note of what we said. Police, health and school keep their own.",
                right,
                "Ring us, and ask for the data protection officer. If you are not happy then, you can go to the ICO:"
                        + " ico.org.uk.");
    }

    @Override
    public String toString() {
        return "FamilyWriting[" + item + "]";
    }
}
