package org.mashhuddle.service.papers;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.OnFile;
import org.mashhuddle.domain.paper.PaperHold;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.party.AddressBook;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.papers.quarter.QuartersOwed;
import org.mashhuddle.store.Tx;

/// The papers of every meeting that was closed, and of those to come that have any. The register, the signatures and
/// the hub are read once for
/// all, and of each meeting no more than says which papers it has: there may be years of meetings.
record EveryQueue(Tx tx, MeetingBookReader books, Instant now) {

    /// What is the same for all, or read for all at once.
    private record Register(
            MeetingBook.Hub hub,
            AddressBook addresses,
            Map<MeetingId, List<IssuedPaper>> issued,
            List<PaperHold> holds,
            Map<MeetingId, SignedMinutes> signed,
            Map<String, OnFile> filed,
            Map<MeetingId, SafeToShare.Words> safe,
            Map<MeetingId, List<PaperQueue.FurtherCopy>> further,
            Map<String, List<SubjectId>> children,
            Map<MeetingId, PaperQueue.Owed> owed,
            Map<MeetingId, Integer> strategyUntil,
            Map<MeetingId, PaperQueue.QuarterDue> quarters) {

        @Override
        public String toString() {
            return "Register[" + issued.size() + " meetings]";
        }
    }

    /// Of those that have any, the latest meeting first.
    List<MeetingPapers> all() {
        List<Meeting> held = tx.meetings().all().stream()
                .filter(one -> one.state() != MeetingState.NOT_HELD)
                .toList();
        Register register = register(held.stream().map(Meeting::id).toList());
        return held.stream()
                .flatMap(meeting -> papers(meeting, register).stream())
                .toList();
    }

    private Register register(List<MeetingId> held) {
        return new Register(
                books.hub(tx.parties().directory()),
                tx.parties().addresses(),
                tx.papers().ofMeetings(held).stream()
                        .collect(Collectors.groupingBy(paper -> paper.key().meeting())),
                tx.papers().holds(held),
                tx.minutes().latest(held),
                tx.papers().filed(held),
                SafeToShare.of(tx, held),
                tx.papers().further(held).stream()
                        .collect(Collectors.groupingBy(one -> one.key().meeting())),
                tx.papers().children(held),
                tx.papers().owed(held),
                tx.papers().strategyUntil(held),
                new QuartersOwed(tx, books.calendar(), books.limits(), now).all());
    }

    private Optional<MeetingPapers> papers(Meeting meeting, Register register) {
        Optional<SignedMinutes> signed = Optional.ofNullable(register.signed().get(meeting.id()));
        MeetingBook book = meeting.state() == MeetingState.CLOSED
                ? books.forPapers(tx, meeting, register.hub())
                : books.visible(tx, meeting.id());
        SafeToShare.Words said = register.safe().getOrDefault(meeting.id(), SafeToShare.Words.NONE);
        PaperQueue queue = PaperQueue.of(
                book,
                new PaperQueue.Register(
                        register.issued().getOrDefault(meeting.id(), List.of()),
                        register.holds(),
                        signed.map(one -> new PaperQueue.Signed(one.version(), one.signedAt())),
                        register.filed(),
                        said.safe(),
                        said.unsafe(),
                        register.further().getOrDefault(meeting.id(), List.of()),
                        PaperIssuer.silent(tx, book),
                        register.owed().getOrDefault(meeting.id(), PaperQueue.Owed.EVERYTHING),
                        register.strategyUntil().getOrDefault(meeting.id(), 0),
                        Optional.ofNullable(register.quarters().get(meeting.id()))),
                now);
        return queue.waiting().isEmpty() && queue.out().isEmpty()
                ? Optional.empty()
                : Optional.of(new MeetingPapers(
                        called(book), queue, signed, register.addresses(), children(queue, register)));
    }

    private static Map<String, List<SubjectId>> children(PaperQueue queue, Register register) {
        Map<String, List<SubjectId>> own = new HashMap<>();
        queue.out().forEach(out -> {
            String reference = out.paper().reference();
            own.put(reference, register.children().getOrDefault(reference, List.of()));
        });
        return own;
    }

    /// By the names that the meeting had at its close.
    private MeetingBook called(MeetingBook book) {
        return tx.snapshots().names(book.meeting().id()).map(book::called).orElse(book);
    }
}
