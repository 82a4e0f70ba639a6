package org.mashhuddle.service.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.Adjournment;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.measure.StepsBack;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.paper.PaperHold;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.WaitingClock;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.actions.ActionsReader;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.agenda.TriageListReader;
import org.mashhuddle.service.meeting.OnDay;
import org.mashhuddle.service.papers.quarter.QuartersOwed;
import org.mashhuddle.store.Tx;

/// Reads today in a number of statements that does not grow with the number of children.
record TodayReader(Tx tx, MeetingBookReader books, LocalDate day, Instant now, Reader reader) {

    private static final int MEETINGS = 60;

    /// @param looks whose day it is
    Today of(MeetingId id, UserId looks) {
        List<Meeting> inSight = tx.meetings().around(day, MEETINGS);
        Meeting meeting = meeting(inSight, id);
        Agenda agenda = MeetingBookReader.agenda(tx, meeting);
        Directory directory = tx.parties().directory();
        List<Referral> referrals = tx.referrals().open();
        List<MissingEpisode> missing = tx.referrals().missingNow();
        List<Custody> custody = custody();
        List<WaitingClock> clocks = clocks(referrals, custody);
        List<Meeting> closed = closed(inSight);
        return new Today(
                theMeeting(meeting, agenda, directory),
                waiting(referrals, agenda),
                referrals.size(),
                new TriageListReader(tx, meeting, books.limits(), reader).finished(now),
                clocks,
                missing,
                custody,
                recent(),
                ActionsReader.open(tx, books).readBy(reader),
                unfinished(inSight, closed, directory, looks),
                back(),
                notOn(agenda, ofType(closed, meeting)),
                tx.subjects().byIds(named(missing, clocks)),
                tx.imports().differing(),
                tx.imports().openChanges().stream().map(SourceChange::subject).toList(),
                others(inSight, meeting),
                beginning(closed));
    }

    private static List<Meeting> closed(List<Meeting> inSight) {
        return inSight.stream()
                .filter(each -> each.state() == MeetingState.CLOSED)
                .toList();
    }

    private Today.RecentEpisodes recent() {
        return new Today.RecentEpisodes(
                tx.referrals().episodesSince(books.limits().since(TimeLimit.REPEAT, day)),
                books.limits().on(TimeLimit.REPEAT, day));
    }

    /// Until the first meeting is closed.
    private Optional<Today.Beginning> beginning(List<Meeting> closed) {
        return closed.isEmpty() ? Optional.of(new Today.Beginning(!tx.subjects().isEmpty())) : Optional.empty();
    }

    /// Who has died is in nobody's custody.
    private List<Custody> custody() {
        List<Custody> now =
                tx.referrals().custodies().stream().filter(Custody::isNow).toList();
        Set<SubjectId> died =
                tx.subjects().died(now.stream().map(Custody::subject).toList());
        return now.stream().filter(each -> !died.contains(each.subject())).toList();
    }

    /// No clock of a child who has died runs.
    private List<WaitingClock> clocks(List<Referral> referrals, List<Custody> custody) {
        List<WaitingClock> clocks = WaitingClock.of(
                referrals,
                tx.referrals().interviewsWaiting(books.limits().since(TimeLimit.INTERVIEW_AWAITED, day)),
                tx.referrals().clocks(),
                custody,
                tx.hub().hours(),
                books.calendar(),
                books.limits());
        Set<SubjectId> died =
                tx.subjects().died(clocks.stream().map(WaitingClock::subject).toList());
        return clocks.stream().filter(each -> !died.contains(each.subject())).toList();
    }

    private static Set<SubjectId> named(List<MissingEpisode> missing, List<WaitingClock> clocks) {
        Set<SubjectId> named = new HashSet<>();
        missing.forEach(each -> named.add(each.subject()));
        clocks.forEach(each -> named.add(each.subject()));
        return named;
    }

    private Meeting meeting(List<Meeting> inSight, MeetingId id) {
        return inSight.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseGet(() -> MeetingBookReader.meeting(tx, id));
    }

    private List<OnDay> others(List<Meeting> inSight, Meeting main) {
        List<Meeting> there =
                inSight.stream().filter(each -> each.heldOn().equals(day)).toList();
        return OnDay.all(tx, there, day, books.calendar()).stream()
                .filter(each -> !each.meeting().equals(Optional.of(main.id())))
                .toList();
    }

    private Today.TheMeeting theMeeting(Meeting meeting, Agenda agenda, Directory directory) {
        return new Today.TheMeeting(
                meeting.readBy(reader),
                agenda.readBy(reader),
                tx.discussions().of(meeting.id()).stream()
                        .map(Discussion::state)
                        .toList(),
                !tx.minutes().signed(List.of(meeting.id())).isEmpty(),
                directory);
    }

    private int waiting(List<Referral> referrals, Agenda agenda) {
        Set<SubjectId> considered = new HashSet<>();
        agenda.items().forEach(item -> considered.add(item.subject()));
        agenda.leftOff().stream().map(LeftOff::subject).forEach(considered::add);
        tx.agendas().leftOffStanding(day).stream().map(LeftOff::subject).forEach(considered::add);
        return Math.toIntExact(referrals.stream()
                .filter(each -> !considered.contains(each.subject()))
                .count());
    }

    /// Nothing waits of a meeting whose cover was destroyed.
    private List<Meeting> standing(List<Meeting> closed) {
        Set<MeetingId> gone = tx.retention().destructions().covers();
        return closed.stream().filter(each -> !gone.contains(each.id())).toList();
    }

    private List<Unfinished> unfinished(
            List<Meeting> inSight, List<Meeting> closed, Directory directory, UserId looks) {
        List<Meeting> standing = standing(closed);
        List<MeetingId> ids = standing.stream().map(Meeting::id).toList();
        Set<MeetingId> signed = tx.minutes().signed(ids);
        Set<MeetingId> issued = tx.papers().issued(ids);
        List<Unfinished> all = new ArrayList<>(notSigned(standing, signed));
        all.addAll(notCountersigned(standing, looks));
        all.addAll(corrections(standing));
        MeetingBook.Hub hub = books.hub(directory);
        List<PaperHold> holds = tx.papers().holds(ids);
        Map<MeetingId, PaperQueue.Owed> owed = tx.papers().owed(ids);
        Map<MeetingId, Integer> strategyUntil = tx.papers().strategyUntil(ids);
        Map<MeetingId, PaperQueue.QuarterDue> quarters =
                new QuartersOwed(tx, books.calendar(), books.limits(), now).all();
        for (Meeting meeting : standing) {
            PapersSeen seen = new PapersSeen(
                    signed.contains(meeting.id()),
                    issued.contains(meeting.id()),
                    holds,
                    owed.getOrDefault(meeting.id(), PaperQueue.Owed.EVERYTHING),
                    strategyUntil.getOrDefault(meeting.id(), 0),
                    Optional.ofNullable(quarters.get(meeting.id())));
            all.addAll(papersLeft(meeting, hub, seen));
        }
        inSight.stream().filter(this::isLeft).map(TodayReader::notClosed).forEach(all::add);
        return all;
    }

    private static List<Unfinished> notSigned(List<Meeting> standing, Set<MeetingId> signed) {
        return standing.stream()
                .filter(meeting -> !signed.contains(meeting.id()))
                .<Unfinished>map(meeting -> new Unfinished.MinutesNotSigned(
                        meeting.id(),
                        meeting.name(),
                        meeting.heldOn(),
                        meeting.times().closedAt()))
                .toList();
    }

    /// An earlier version waits for nobody any more.
    private List<Unfinished> notCountersigned(List<Meeting> standing, UserId looks) {
        Map<MeetingId, Set<Integer>> waiting = tx.minutes().countersignatures().waitingFor(looks);
        Map<MeetingId, SignedMinutes> newest =
                waiting.isEmpty() ? Map.of() : tx.minutes().latest(waiting.keySet());
        return standing.stream()
                .filter(meeting -> Optional.ofNullable(newest.get(meeting.id()))
                        .filter(one ->
                                waiting.getOrDefault(meeting.id(), Set.of()).contains(one.version()))
                        .isPresent())
                .<Unfinished>map(
                        meeting -> new Unfinished.NotCountersigned(meeting.id(), meeting.name(), meeting.heldOn()))
                .toList();
    }

    private List<Unfinished> corrections(List<Meeting> standing) {
        Map<MeetingId, List<Amendment>> asked =
                tx.corrections().of(standing.stream().map(Meeting::id).toList());
        List<Unfinished> all = new ArrayList<>();
        for (Meeting meeting : standing) {
            List<Amendment> its = asked.getOrDefault(meeting.id(), List.of());
            int open = Math.toIntExact(its.stream().filter(Amendment::isOpen).count());
            int waiting = Math.toIntExact(
                    its.stream().filter(Amendment::waitsForVersion).count());
            if (open > 0) {
                all.add(new Unfinished.CorrectionsAsked(meeting.id(), meeting.name(), meeting.heldOn(), open));
            }
            if (waiting > 0) {
                all.add(new Unfinished.CorrectionsNotSigned(meeting.id(), meeting.name(), meeting.heldOn(), waiting));
            }
        }
        return all;
    }

    /// Whether the minutes of a meeting are signed, whether any paper of it was issued, and for whom
    /// there are papers of it: what is not there is not looked for.
    private record PapersSeen(
            boolean signed,
            boolean issued,
            List<PaperHold> holds,
            PaperQueue.Owed owed,
            int strategyUntil,
            Optional<PaperQueue.QuarterDue> quarter) {
        /// Whether what a board is owed of the last quarter is filed under it.
        boolean isOfLastQuarter(Meeting meeting, LocalDate day) {
            return quarter.isPresent() && ReportPeriod.quarterOf(day).before().holds(meeting.heldOn());
        }
    }

    /// Each paper that is due is counted for as long as somebody looks for it; a meeting before
    /// that is named where nothing at all has gone out.
    private List<Unfinished> papersLeft(Meeting meeting, MeetingBook.Hub hub, PapersSeen seen) {
        List<Unfinished> left = new ArrayList<>();
        boolean recent = meeting.heldOn().isAfter(books.limits().since(TimeLimit.PAPERS_COUNTED, day))
                || seen.isOfLastQuarter(meeting, day);
        Optional<PaperQueue> queue = recent ? Optional.of(queue(meeting, hub, seen)) : Optional.empty();
        int due = queue.map(TodayReader::due).orElse(0);
        if (due > 0 || !(recent || seen.issued())) {
            left.add(new Unfinished.PapersNotOut(meeting.id(), meeting.name(), meeting.heldOn(), due));
        }
        queue.map(PaperQueue::notOnFile)
                .filter(children -> children > 0)
                .ifPresent(children ->
                        left.add(new Unfinished.NotOnFile(meeting.id(), meeting.name(), meeting.heldOn(), children)));
        return left;
    }

    private static int due(PaperQueue queue) {
        return Math.toIntExact(queue.waiting().stream()
                .filter(each -> each.standing() == WaitingPaper.Standing.DUE)
                .count());
    }

    private PaperQueue queue(Meeting meeting, MeetingBook.Hub hub, PapersSeen seen) {
        PaperQueue.Register register = new PaperQueue.Register(
                seen.issued() ? tx.papers().ofMeeting(meeting.id()) : List.of(),
                seen.holds(),
                version(meeting.id(), seen),
                seen.issued() ? tx.papers().filed(List.of(meeting.id())) : Map.of(),
                Map.of(),
                Map.of(),
                tx.papers().further(List.of(meeting.id())),
                List.of(),
                seen.owed(),
                seen.strategyUntil(),
                seen.quarter());
        return PaperQueue.of(books.forPapers(tx, meeting, hub), register, now);
    }

    /// Where nothing was issued, only that they are signed matters, not in which version.
    private Optional<PaperQueue.Signed> version(MeetingId meeting, PapersSeen seen) {
        Optional<PaperQueue.Signed> first =
                seen.signed() ? Optional.of(new PaperQueue.Signed(1, Instant.EPOCH)) : Optional.empty();
        return seen.signed() && seen.issued()
                ? tx.minutes().latest(meeting).map(one -> new PaperQueue.Signed(one.version(), one.signedAt()))
                : first;
    }

    private boolean isLeft(Meeting meeting) {
        return meeting.heldOn().isBefore(day)
                && switch (meeting.state()) {
                    case PLANNED, OPEN -> true;
                    case CLOSED, NOT_HELD -> false;
                };
    }

    private static Unfinished notClosed(Meeting meeting) {
        return meeting.times()
                .openedAt()
                .<Unfinished>map(at -> new Unfinished.NeverClosed(
                        meeting.id(),
                        meeting.name(),
                        meeting.heldOn(),
                        at,
                        meeting.times().standing().map(Adjournment::at)))
                .orElseGet(() -> new Unfinished.NeverOpened(meeting.id(), meeting.name(), meeting.heldOn()));
    }

    private Today.NotOn notOn(Agenda agenda, List<Meeting> recent) {
        int rule = 0;
        int sample = 0;
        int deferred = 0;
        for (LeftOff left : agenda.leftOff()) {
            rule += left.isByRule() ? 1 : 0;
            sample += left.rule().filter(LeftOff.ByRule::waitsForTheChair).isPresent() ? 1 : 0;
            deferred += left.comesBack().isPresent() ? 1 : 0;
        }
        int others = agenda.leftOff().size() - rule - deferred;
        return new Today.NotOn(rule, sample, others, deferred, settled(recent));
    }

    private static List<Meeting> ofType(List<Meeting> meetings, Meeting like) {
        return meetings.stream()
                .filter(each -> each.type().id().equals(like.type().id()))
                .toList();
    }

    private int settled(List<Meeting> recent) {
        return recent.stream()
                .filter(meeting -> meeting.heldOn().isBefore(day))
                .findFirst()
                .map(meeting -> tx.discussions().settledIn(meeting.id()))
                .orElse(0);
    }

    private Today.ComingBack back() {
        Map<DatedReturn.Kind, Long> dated = tx.agendas().returns().stream()
                .filter(each -> !each.due().isAfter(day))
                .collect(Collectors.groupingBy(DatedReturn::kind, Collectors.counting()));
        return new Today.ComingBack(dated, measures());
    }

    /// A child with two steps comes back once.
    private long measures() {
        List<OpenMeasure> open = tx.agendas().openMeasures();
        Set<SubjectId> of = open.stream().map(each -> each.step().subject()).collect(Collectors.toSet());
        StepsBack back =
                new StepsBack(tx.referrals().clocksOf(of), tx.subjects().died(of), books.calendar(), books.limits());
        return open.stream()
                .filter(each -> back.day(each).filter(due -> !due.isAfter(day)).isPresent())
                .map(each -> each.step().subject())
                .distinct()
                .count();
    }
}
