package org.mashhuddle.service.agenda;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaRedaction;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.Corrected;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.Successions;
import org.mashhuddle.domain.proposal.AgendaProposal;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.Tx;

/// Reads a meeting whole.
public final class MeetingBookReader {

    private final WorkingDays days;
    private final String classification;

    /// @param days the hub's working days
    /// @param classification the marking that is laid down on this computer
    public MeetingBookReader(WorkingDays days, String classification) {
        this.days = days;
        this.classification = classification;
    }

    /// The marking on all that is made of a meeting.
    public String classification() {
        return classification;
    }

    public WorkingCalendar calendar() {
        return days.calendar();
    }

    public TimeLimits limits() {
        return days.limits();
    }

    /// As the transaction's viewer may see it: restricted subjects keep their number.
    public MeetingBook visible(Tx tx, MeetingId id) {
        Meeting meeting = meeting(tx, id);
        Agenda agenda = agenda(tx, meeting);
        Map<SubjectId, Subject> subjects = tx.subjects().byIds(namedOrFiled(tx, agenda));
        return book(tx, meeting, AgendaRedaction.from(agenda, subjects::containsKey), subjects, subjects::containsKey)
                .afterTheClose();
    }

    /// The whole record as it was at its moments, for minutes and signing. The transaction must be
    /// the record's own.
    public MeetingBook record(Tx tx, MeetingId id) {
        MeetingBook book = whole(tx, id);
        MeetingBook then = book.forTheRecord(
                book.asItWas().names().isPresent() ? tx.snapshots().agreedIn(id) : book.actions());
        List<Amendment> signed = tx.corrections().of(id).stream()
                .filter(one -> one.inVersion().isPresent())
                .toList();
        return signed.isEmpty() ? then : Corrected.of(then, signed);
    }

    /// As much of a meeting as says which papers of it are due: who is on it, its actions, and the
    /// hub, which is the same for all.
    public MeetingBook forPapers(Tx tx, Meeting meeting, MeetingBook.Hub hub) {
        Agenda agenda =
                new Agenda(meeting.id(), meeting.heldOn(), tx.agendas().itemsOf(meeting.id()), List.of(), List.of(), 0);
        Map<SubjectId, Subject> subjects = tx.subjects().byIds(namedOrFiled(tx, agenda));
        return new MeetingBook(
                meeting,
                AgendaRedaction.from(agenda, subjects::containsKey),
                saidByOthers(tx, meeting),
                onItsDay(tx, meeting, tx.actions().ofMeeting(meeting.id()))
                        .filter(each -> subjects.containsKey(each.subject()))
                        .toList(),
                List.of(),
                subjects,
                List.of(),
                hub);
    }

    /// What was said, where somebody told something or was there who does not get the minutes.
    private static List<Discussion> saidByOthers(Tx tx, Meeting meeting) {
        Set<AgencyId> in = new HashSet<>(tx.discussions().speakers(meeting.id()));
        meeting.attendance().stream()
                .filter(one -> !one.presences().isEmpty())
                .map(Attendance::agency)
                .forEach(in::add);
        Set<AgencyId> core = meeting.type().coreAgencies();
        meeting.attendance().stream()
                .filter(one -> one.tookPart() && (meeting.arrangements().isAdHoc() || core.contains(one.agency())))
                .map(Attendance::agency)
                .forEach(in::remove);
        return in.isEmpty() ? List.of() : tx.discussions().of(meeting.id());
    }

    /// The hub around meetings, where neither its own name nor other meetings matter.
    public MeetingBook.Hub hub(Directory directory) {
        return new MeetingBook.Hub(
                new HubProfile("", "", "", "", false).marked(classification), directory, calendar(), limits());
    }

    /// The whole record, for closing and signing: everything said, restricted items too. The
    /// transaction must be the record's own.
    public MeetingBook whole(Tx tx, MeetingId id) {
        Meeting meeting = meeting(tx, id);
        Agenda agenda = agenda(tx, meeting);
        Map<SubjectId, Subject> subjects = tx.subjects().byIds(named(agenda));
        return book(tx, meeting, agenda, subjects, _ -> true);
    }

    /// The facts that a meeting's agenda is proposed from; what is agreed in it is no reason for
    /// it. The transaction must be the record's own.
    AgendaFacts facts(Tx tx, Meeting meeting) {
        List<Action> actions = onItsDay(tx, meeting, tx.actions().open())
                .filter(action -> !action.meeting().equals(meeting.id()))
                .toList();
        return tx.agendas().facts(meeting, calendar(), limits(), tx.referrals().open(), actions);
    }

    /// What would be proposed for a meeting from the facts of now. The transaction must be the record's own.
    public List<ProposedItem> proposal(Tx tx, Meeting meeting, Instant now) {
        return proposal(tx, facts(tx, meeting), now);
    }

    private static List<ProposedItem> proposal(Tx tx, AgendaFacts facts, Instant now) {
        Map<ReferralId, List<SenderQuestion>> asked =
                tx
                        .triage()
                        .everAsked(facts.referrals().stream().map(Referral::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(SenderQuestion::contact));
        return AgendaProposal.propose(facts, now).stream()
                .map(item -> item.asked(asked))
                .toList();
    }

    /// Proposes a meeting's agenda again from the facts of now, unless the meeting is over; after
    /// the hub's rules have left off what they leave off, where the meeting takes everybody and its
    /// day is not past. The transaction must be the record's own.
    public void refresh(Tx tx, MeetingId id, ServiceContext kit) {
        Meeting meeting = meeting(tx, id);
        if (meeting.state() == MeetingState.CLOSED || meeting.state() == MeetingState.NOT_HELD) {
            return;
        }
        AgendaFacts facts = facts(tx, meeting);
        Agenda agenda = agenda(tx, meeting);
        boolean chosen =
                meeting.arrangements().isAdHoc() || !meeting.type().habits().takesAll();
        boolean past = meeting.heldOn().isBefore(kit.today());
        TriageSweep.Done left = chosen || past
                ? new TriageSweep.Done(agenda, facts)
                : new TriageSweep(tx, meeting, kit.now()).of(agenda, facts);
        List<ProposedItem> proposal = proposal(tx, left.facts(), kit.now());
        AgendaService.keep(
                tx,
                meeting.state() == MeetingState.OPEN
                        ? left.agenda().proposedWhileHeld(proposal, _ -> new ItemId(kit.id()))
                        : left.agenda().proposed(proposal, _ -> new ItemId(kit.id())));
    }

    public static Meeting meeting(Tx tx, MeetingId id) {
        return tx.meetings().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    public static Agenda agenda(Tx tx, Meeting meeting) {
        return tx.agendas().of(meeting.id()).orElseGet(() -> Agenda.empty(meeting.id(), meeting.heldOn()));
    }

    /// Whether the transaction's viewer may see the subject of an item.
    public static boolean shows(Tx tx, ItemId item) {
        return tx.discussions()
                .meetingOf(item)
                .flatMap(meeting -> tx.agendas().of(meeting))
                .flatMap(agenda -> agenda.item(item))
                .filter(there -> tx.subjects().byId(there.subject()).isPresent())
                .isPresent();
    }

    private MeetingBook book(
            Tx tx, Meeting meeting, Agenda agenda, Map<SubjectId, Subject> subjects, Predicate<SubjectId> shown) {
        List<Discussion> discussions = tx.discussions().of(meeting.id()).stream()
                .filter(each -> shown.test(each.subject()))
                .toList();
        List<Action> actions = onItsDay(tx, meeting, tx.actions().ofMeeting(meeting.id()))
                .filter(each -> shown.test(each.subject()))
                .toList();
        Set<SubjectId> onAgenda = new HashSet<>();
        agenda.items().forEach(item -> onAgenda.add(item.subject()));
        onAgenda.removeIf(shown.negate());
        List<Action> earlier = earlier(tx, meeting, onAgenda);
        List<Link> links = tx.subjects().linksOf(onAgenda).stream()
                .filter(link -> shown.test(link.from()) && shown.test(link.to()))
                .toList();
        MeetingBook.Hub hub = new MeetingBook.Hub(
                tx.hub().profile().marked(classification),
                tx.parties().directory(meeting.heldOn()),
                calendar(),
                limits(),
                new OtherMeetings(tx, meeting)
                        .beside(onAgenda, ClockOrigins.before(tx, meeting, calendar(), limits())));
        MeetingBook.AsItWas asItWas = new MeetingSnapshots(tx, meeting).of(agenda);
        return new MeetingBook(meeting, agenda, discussions, actions, earlier, subjects, links, hub, asItWas);
    }

    /// Each as the agency owes it that stood on the day of the meeting.
    private static Stream<Action> onItsDay(Tx tx, Meeting meeting, List<Action> actions) {
        Successions successions = tx.parties().successions();
        return actions.stream().map(action -> action.owedBy(agency -> successions.standing(agency, meeting.heldOn())));
    }

    private static List<Action> earlier(Tx tx, Meeting meeting, Set<SubjectId> onAgenda) {
        return onItsDay(tx, meeting, tx.actions().ofSubjects(onAgenda))
                .filter(action ->
                        !action.status().hasEnded() && !action.meeting().equals(meeting.id()))
                .toList();
    }

    /// Whoever stands on the agenda or beside it, and whoever a paper filed under it is about.
    private static Set<SubjectId> namedOrFiled(Tx tx, Agenda agenda) {
        Set<SubjectId> named = named(agenda);
        named.addAll(tx.papers().ofNoOneMeeting(agenda.meeting()));
        return named;
    }

    private static Set<SubjectId> named(Agenda agenda) {
        Set<SubjectId> named = new HashSet<>();
        agenda.items().forEach(item -> {
            named.add(item.subject());
            item.reasons().forEach(reason -> {
                if (reason instanceof LinkedTo link) {
                    named.add(link.other());
                }
            });
        });
        agenda.leftOff().stream().map(LeftOff::subject).forEach(named::add);
        return named;
    }

    /// Nor may its cover have been destroyed: nothing is written into what is gone.
    public static void mustNotBeSigned(Tx tx, MeetingId id) {
        if (tx.retention().destructions().isCoverGone(id)) {
            throw new Refusal(Refusal.Kind.COVER_DESTROYED);
        }
        if (tx.minutes().latest(id).isPresent()) {
            throw new Refusal(Refusal.Kind.ALREADY_SIGNED);
        }
    }
}
