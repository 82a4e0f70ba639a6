package org.mashhuddle.service.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// Brothers, sisters and members of the household who are on an agenda only because of one item go with it when it
/// is deferred or left off, each with a line that says so, and come back with it.
///
/// @param whole the record's own
/// @param by the actor's name
public record FollowRule(Tx whole, Meeting meeting, String by) {

    /// Whom one who is restricted leads is not told by whom.
    private static final String SOMEBODY = "another subject";

    /// Leaves off whom the one who was left off had drawn in.
    ///
    /// @param agenda as it was before the one they follow was left off
    /// @param off the agenda without that one
    /// @return the agenda without those either
    Agenda off(Agenda agenda, Agenda off, SubjectId lead) {
        AgendaItem leading = agenda.itemOf(lead).orElseThrow();
        LeftOff left = line(off, lead).orElseThrow();
        LeaveOffRule seen = new LeaveOffRule(whole, meeting, by, left.at());
        List<LeftOff> followers = agenda.items().stream()
                .filter(item -> isDrawnInBy(item, lead, agenda) && seen.isSeen(item))
                .map(item -> follower(item, left, agenda))
                .toList();
        followers.forEach(each -> keep(each, leading));
        return off.without(followers);
    }

    /// One who is of the family of two items stays with the other.
    private static boolean isDrawnInBy(AgendaItem item, SubjectId lead, Agenda agenda) {
        return item.reasons().stream().anyMatch(reason -> isFamily(reason, lead))
                && item.reasons().stream()
                        .allMatch(reason -> reason instanceof Reason.Context && !isOfAnother(reason, lead, agenda));
    }

    private static boolean isFamily(Reason reason, SubjectId lead) {
        return reason instanceof LinkedTo link
                && link.other().equals(lead)
                && (link.kind() == LinkKind.SIBLING || link.kind() == LinkKind.HOUSEHOLD);
    }

    private static boolean isOfAnother(Reason reason, SubjectId lead, Agenda agenda) {
        return reason instanceof LinkedTo link
                && !link.other().equals(lead)
                && agenda.itemOf(link.other()).isPresent();
    }

    private LeftOff follower(AgendaItem item, LeftOff lead, Agenda agenda) {
        return new LeftOff(
                item.subject(),
                ReasonWords.on(agenda).lineToKeep(item.reasons()),
                new MarkedText(
                        words(lead, subject(lead.subject()), subject(item.subject())),
                        lead.why().mark()),
                by,
                lead.at(),
                lead.comesBack());
    }

    private Optional<Subject> subject(SubjectId id) {
        return whole.subjects().byId(id);
    }

    /// It stands for this list alone: a day of their own that comes earlier is kept from nobody. Where the one they
    /// follow will not draw them in again by what is open, they come back by themselves.
    private void keep(LeftOff follower, AgendaItem lead) {
        whole.agendas().keepForThisList(meeting.id(), follower);
        boolean draws = lead.reasons().stream()
                .anyMatch(reason -> reason instanceof NewReferral || reason instanceof MissingNow);
        follower.comesBack()
                .filter(_ -> !draws)
                .ifPresent(day -> whole.agendas()
                        .keep(new DatedReturn(
                                follower.subject(),
                                DatedReturn.Kind.CARRIED_OVER,
                                meeting.heldOn(),
                                day,
                                follower.why(),
                                by,
                                follower.at())));
    }

    private static String words(LeftOff lead, Optional<Subject> leading, Optional<Subject> following) {
        String name = leading.filter(one -> following
                        .filter(other -> other.restriction().equals(one.restriction()))
                        .isPresent())
                .map(Subject::displayName)
                .orElse(SOMEBODY);
        String where = lead.comesBack()
                .map(day -> "deferred to " + DateWords.longDate(day))
                .orElse("left off");
        return "Follows " + name + ", " + where;
    }

    private static Optional<LeftOff> line(Agenda agenda, SubjectId subject) {
        return agenda.leftOff().stream()
                .filter(left -> left.subject().equals(subject))
                .findFirst();
    }

    /// Whether somebody stands on the agenda, who may have gone with another.
    public static boolean isHere(MeetingBook book, SubjectId subject) {
        return book.agenda().itemOf(subject).isPresent();
    }

    /// Whether somebody is left off, who may have come back with another.
    public static boolean isAway(MeetingBook book, SubjectId subject) {
        return line(book.agenda(), subject).isPresent();
    }

    /// Those who went with one who is left off, as the reader of the book sees them.
    public static List<SubjectId> followers(MeetingBook book, SubjectId lead) {
        return followers(
                book.agenda(), lead, id -> Optional.ofNullable(book.subjects().get(id)));
    }

    private static List<SubjectId> followers(
            Agenda agenda, SubjectId lead, Function<SubjectId, Optional<Subject>> subjects) {
        return line(agenda, lead).stream()
                .flatMap(led -> agenda.leftOff().stream()
                        .filter(left -> left.at().equals(led.at()) && left.by().equals(led.by()))
                        .filter(left -> left.why()
                                .words()
                                .equals(words(led, subjects.apply(lead), subjects.apply(left.subject())))))
                .map(LeftOff::subject)
                .toList();
    }

    /// Those who went with one who comes back.
    List<LeftOff> of(Agenda agenda, SubjectId lead) {
        List<SubjectId> followers = followers(agenda, lead, this::subject);
        return agenda.leftOff().stream()
                .filter(left -> followers.contains(left.subject()))
                .toList();
    }

    /// Takes the lines of followers back: the one they follow draws them in again.
    Agenda back(Agenda agenda, List<LeftOff> followers) {
        Agenda now = agenda;
        for (LeftOff each : followers) {
            whole.agendas().takeBackReturn(each.subject(), each.at());
            now = now.takenBack(each.subject());
        }
        return now;
    }

    /// Asks for those whom nothing draws in any more, so that nobody is lost on the way back.
    ///
    /// @return whether there are any
    boolean askForTheRest(Agenda agenda, List<LeftOff> followers, Instant now) {
        List<SubjectId> missing = followers.stream()
                .map(LeftOff::subject)
                .filter(subject -> agenda.itemOf(subject).isEmpty())
                .toList();
        missing.forEach(subject -> whole.agendas()
                .keep(
                        meeting.id(),
                        new AgendaRequest(subject, "The chair", by, MarkedText.ours("put back on the agenda"), now)));
        return !missing.isEmpty();
    }

    @Override
    public String toString() {
        return "Follow[" + meeting.id() + "]";
    }
}
