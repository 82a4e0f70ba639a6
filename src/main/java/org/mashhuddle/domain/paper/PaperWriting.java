package org.mashhuddle.domain.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.PageWords;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.ActionWords;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.domain.minutes.SubjectWords;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.ChosenOutcome;

/// Writes papers for one recipient from a meeting. The value that comes out holds nothing the
/// recipient may not have.
public final class PaperWriting {

    /// What a meeting set and nobody took is on no other list.
    private static final String NOBODYS = "No agency";

    private PaperWriting() {}

    /// Every action of the meeting that the recipient may know, by agency.
    public static Paper.ActionList actionList(MeetingBook book, Recipient recipient, PaperHead head) {
        List<Paper.Group> groups = new ArrayList<>();
        for (Agency agency : book.hub().directory().agencies()) {
            List<Paper.Row> rows = rows(
                    book,
                    recipient,
                    action -> action.agency().filter(agency.id()::equals).isPresent());
            group(agency.label(), rows).ifPresent(groups::add);
        }
        return new Paper.ActionList(head, groups);
    }

    /// Every action of the meeting, by agency, for the chair's file: what is in the record only stands on it too,
    /// and whoever is restricted does not.
    public static Paper.ActionList chairsList(MeetingBook book, PaperHead head) {
        List<Paper.Group> groups = new ArrayList<>();
        Function<AgendaItem, Optional<Subject>> who = item -> openSubject(book, item);
        for (Agency agency : book.hub().directory().agencies()) {
            group(agency.label(), rows(book, action -> isOf(action, agency.id()), who))
                    .ifPresent(groups::add);
        }
        group(NOBODYS, rows(book, action -> action.agency().isEmpty(), who)).ifPresent(groups::add);
        return new Paper.ActionList(head, groups);
    }

    private static Optional<Paper.Group> group(String agency, List<Paper.Row> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Paper.Group(agency, rows));
    }

    /// What the recipient's own agency has to do. An agency always knows its own actions.
    public static Paper.AgencySlip slip(MeetingBook book, Recipient recipient, PaperHead head) {
        return new Paper.AgencySlip(head, rows(book, recipient, action -> isOwn(action, recipient)));
    }

    private static List<Paper.Row> rows(MeetingBook book, Recipient recipient, Predicate<Action> wanted) {
        return rows(
                book,
                action -> wanted.test(action) && action.reaches(recipient.reader()),
                item -> openSubject(book, item, recipient.id()));
    }

    private static List<Paper.Row> rows(
            MeetingBook book, Predicate<Action> wanted, Function<AgendaItem, Optional<Subject>> who) {
        Map<Action, Subject> found = new LinkedHashMap<>();
        for (AgendaItem item : book.agenda().items()) {
            toDo(book, item).stream()
                    .filter(wanted)
                    .forEach(action -> who.apply(item).ifPresent(subject -> found.put(action, subject)));
        }
        NamesOnPage names = new NamesOnPage(found.values().stream().distinct().toList());
        return found.entrySet().stream()
                .map(each -> row(each.getKey(), names.withoutAdultsBirth(each.getValue()), book))
                .toList();
    }

    private static Paper.Row row(Action action, String subject, MeetingBook book) {
        LocalDate day = book.meeting().heldOn();
        return new Paper.Row(
                action.number(),
                subject,
                action.text(),
                ActionWords.owner(action.owner(), day),
                ActionWords.due(action, day));
    }

    /// The plan for a child, where the recipient has something to do or may know what others do.
    public static Optional<Paper.Plan> plan(MeetingBook book, AgendaItem item, Recipient recipient, PaperHead head) {
        List<Action> own = toDo(book, item).stream()
                .filter(action -> isOwn(action, recipient))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Reader reader = StrategyWriting.reader(book, item, recipient.id());
        return child(book, item).map(child -> plan(book, item, child, recipient, reader, head));
    }

    /// The plan for a child, for an agency that has nothing to do in it and that a chair chose to get a
    /// copy. Where it was in the item, it reads the plan as the others do; where it was not, as it reads
    /// any other agency's paper (`product.md`, rule 3).
    public static Optional<Paper.Plan> furtherPlan(
            MeetingBook book, AgendaItem item, Recipient recipient, PaperHead head) {
        return isPlanned(book, item) && openSubject(book, item, recipient.id()).isPresent()
                ? child(book, item).map(child -> {
                    Reader reader = furtherReader(book, item, recipient.id());
                    return plan(book, item, child, recipient, reader, head);
                })
                : Optional.empty();
    }

    /// As whom an agency reads the plan of an item that it has nothing to do in.
    public static Reader furtherReader(MeetingBook book, AgendaItem item, AgencyId agency) {
        return ExtractWriting.wasIn(book, item, agency)
                ? StrategyWriting.reader(book, item, agency)
                : new Reader.OneAgency(agency);
    }

    private static Optional<Child> child(MeetingBook book, AgendaItem item) {
        return openSubject(book, item).filter(Child.class::isInstance).map(Child.class::cast);
    }

    private static Paper.Plan plan(
            MeetingBook book, AgendaItem item, Child child, Recipient recipient, Reader reader, PaperHead head) {
        LocalDate day = book.meeting().heldOn();
        Discussion said = book.discussion(item);
        return new Paper.Plan(
                head,
                facts(book, child, said, recipient, reader),
                why(said, reader),
                voice(said, child, reader),
                decided(said, day),
                strategy(book, item, reader),
                lines(book, item, action -> isOwn(action, recipient)),
                lines(book, item, action -> !isOwn(action, recipient) && action.reaches(reader)),
                ifSomethingHappens(book));
    }

    /// Where an answer may be shared: that it was held at all is not for every plan.
    private static Optional<Minutes.StrategyHeld> strategy(MeetingBook book, AgendaItem item, Reader reader) {
        return StrategyWriting.of(
                        book, item, reader, book.meeting().times().closedAt().orElse(Instant.MAX))
                .filter(held -> !held.answers().isEmpty());
    }

    private static Optional<String> why(Discussion said, Reader reader) {
        boolean may = said.decision().becauseReaches(reader, said.contributions());
        return may && said.decision().hasRationale()
                ? Optional.of(said.decision().because().strip())
                : Optional.empty();
    }

    private static Optional<Minutes.Heard> voice(Discussion said, Child child, Reader reader) {
        return said.voice().isRecorded() && said.voice().mark().reaches(reader)
                ? Optional.of(new Minutes.Heard(
                        SubjectWords.speaker(child),
                        PageWords.ended(said.voice().words())))
                : Optional.empty();
    }

    private static List<Minutes.ActionLine> lines(MeetingBook book, AgendaItem item, Predicate<Action> wanted) {
        return toDo(book, item).stream()
                .filter(wanted)
                .map(action -> ActionWords.line(
                        action, book.hub().directory(), book.meeting().heldOn()))
                .toList();
    }

    private static List<Paper.Fact> facts(
            MeetingBook book, Child child, Discussion said, Recipient recipient, Reader reader) {
        LocalDate day = book.meeting().heldOn();
        List<Paper.Fact> facts = new ArrayList<>();
        facts.add(new Paper.Fact("For", recipient.inWords()));
        facts.add(new Paper.Fact("Child", SubjectWords.who(child, day)));
        if (!child.care().worker().isBlank()) {
            facts.add(new Paper.Fact(
                    "Lead worker", book.hub().directory().reached(child.care().worker())));
        }
        facts.add(new Paper.Fact(
                "Next review",
                said.decision()
                        .comesBackOn()
                        .map(on -> comesBackTo(book, on) + DateWords.longDate(on))
                        .orElse("When an action is due")));
        family(said, reader).ifPresent(facts::add);
        return facts;
    }

    /// The meeting that sees the child again; none is named where it is not of the same type, for its type may be
    /// another by then.
    private static String comesBackTo(MeetingBook book, LocalDate on) {
        MeetingType type = book.meeting().type();
        boolean own = !book.meeting().arrangements().isAdHoc()
                && type.keepsWhoComesBack(on, book.hub().calendar());
        return own || type.habits().takesAll() ? type.label() + ", " : "";
    }

    /// Whether the family is told, without the reason: whoever visits them must know what they know.
    public static Optional<Paper.Fact> family(Discussion said, Reader reader) {
        return said.decision()
                .grounds()
                .familyTold()
                .filter(_ -> said.decision().isMade() && said.decision().becauseReaches(reader, said.contributions()))
                .map(told -> new Paper.Fact("Family", told ? "Told" : "Not told"));
    }

    private static Optional<String> decided(Discussion said, LocalDate day) {
        if (!said.decision().isMade()) {
            return Optional.empty();
        }
        return Optional.of(said.decision().outcomes().stream()
                        .map(outcome -> words(outcome, day))
                        .collect(Collectors.joining(". "))
                + ".");
    }

    private static String words(ChosenOutcome outcome, LocalDate day) {
        return outcome.when()
                .map(at ->
                        outcome.label() + ", " + DateWords.weekdayDate(at.toLocalDate(), day) + " " + at.toLocalTime())
                .orElse(outcome.label());
    }

    private static String ifSomethingHappens(MeetingBook book) {
        String hub = book.hub().profile().phone();
        String night = book.hub().profile().outOfHours();
        return "In immediate danger ring 999."
                + (hub.isBlank()
                        ? ""
                        : " Otherwise ring " + book.hub().profile().name() + ", " + hub + ".")
                + (night.isBlank() ? "" : " Out of hours: emergency duty team, " + night + ".");
    }

    private static boolean isOwn(Action action, Recipient recipient) {
        return isOf(action, recipient.id());
    }

    /// What is to be done on an item: nobody is told to do what the chair has withdrawn.
    private static List<Action> toDo(MeetingBook book, AgendaItem item) {
        return book.actions(item).stream()
                .filter(action -> action.status() != ActionStatus.WITHDRAWN)
                .toList();
    }

    /// Whether there is a plan for a child at all: somebody has something to do, and papers may name it.
    public static boolean isPlanned(MeetingBook book, AgendaItem item) {
        return child(book, item).isPresent() && !toDo(book, item).isEmpty();
    }

    /// Whether anything is to be done on an item whose subject papers may name.
    static boolean hasActions(MeetingBook book, AgendaItem item) {
        return openSubject(book, item).isPresent() && !toDo(book, item).isEmpty();
    }

    /// Whether an agency has something to do on an item.
    public static boolean hasPart(MeetingBook book, AgendaItem item, AgencyId agency) {
        return toDo(book, item).stream().anyMatch(action -> isOf(action, agency));
    }

    /// How many actions an agency has on subjects that papers may name.
    public static int actionsOf(MeetingBook book, AgencyId agency) {
        return (int) book.agenda().items().stream()
                .filter(item -> openSubject(book, item).isPresent())
                .flatMap(item -> toDo(book, item).stream())
                .filter(action -> isOf(action, agency))
                .count();
    }

    private static boolean isOf(Action action, AgencyId agency) {
        return action.agency().filter(agency::equals).isPresent();
    }

    /// A subject that papers may name to an agency: its own, where it has no part in the item.
    public static Optional<Subject> openSubject(MeetingBook book, AgendaItem item, AgencyId agency) {
        return openSubject(book, item).filter(subject -> hasPart(book, item, agency) || book.isOpenTo(agency, subject));
    }

    /// A subject that papers may name: not restricted, not withheld.
    static Optional<Subject> openSubject(MeetingBook book, AgendaItem item) {
        return book.subject(item).filter(subject -> subject.restriction().isEmpty());
    }
}
