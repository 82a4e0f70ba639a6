package org.mashhuddle.domain.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;

/// What of one meeting is due to whom, and what is out: derived from the meeting, from what was
/// issued, and from the signature. Nothing is stored of it.
///
/// @param waiting what still has to go, in the order of the agencies
/// @param out what has gone, in the order in which it went
public record PaperQueue(List<WaitingPaper> waiting, List<OutPaper> out) {

    /// The order in which papers were issued.
    public static final Comparator<IssuedPaper> IN_ORDER =
            Comparator.comparing(IssuedPaper::issuedAt).thenComparing(IssuedPaper::reference);

    /// Copies the lists.
    public PaperQueue {
        waiting = List.copyOf(waiting);
        out = List.copyOf(out);
    }

    @Override
    public String toString() {
        return "PaperQueue[" + waiting.size() + " waiting, " + out.size() + " out]";
    }

    /// The newest signed version, and when it was signed.
    public record Signed(int version, Instant at) {}

    /// That an agency gets a paper beside those that get it anyway, as a chair chose.
    ///
    /// @param because why it needs it
    public record FurtherCopy(PaperKey key, String because, Instant at, UserId by) {
        @Override
        public String toString() {
            return "FurtherCopy[" + key + "]";
        }
    }

    /// That boards are owed the papers of a quarter.
    public record QuarterDue(List<AgencyId> boards, DueTime dueAt) {
        /// Copies the list.
        public QuarterDue {
            boards = List.copyOf(boards);
        }

        List<PaperKey> keys(MeetingId meeting) {
            return boards.stream()
                    .flatMap(board -> Stream.of(PaperKind.EXECUTIVE, PaperKind.PERFORMANCE)
                            .map(kind -> new PaperKey(meeting, kind, board)))
                    .toList();
        }
    }

    /// What the register says of one meeting.
    ///
    /// @param signed the signed minutes; none before the signature
    /// @param filed what was put into a child's own record, by reference
    /// @param safe for whom it was said to be safe to share
    /// @param unsafe for which of them that no longer holds, and why
    /// @param further who gets a copy too, as a chair chose
    /// @param silent which agencies have still to return something for a meeting whose agenda they were sent,
    ///   in the hub's order
    /// @param readersUnknown whether the meeting was closed before the program knew the child's own
    ///   file, the referrer and the family as readers
    /// @param strategyUntil the last version of its minutes that holds strategy discussions whole, and owes
    ///   no minutes of them; 0 where every version leaves them to minutes of their own
    /// @param quarter what boards are owed of the quarter whose papers are filed under the meeting
    public record Register(
            List<IssuedPaper> issued,
            List<PaperHold> holds,
            Optional<Signed> signed,
            Map<String, OnFile> filed,
            Map<PaperKey, FamilyReader> safe,
            Map<PaperKey, PaperHold> unsafe,
            List<FurtherCopy> further,
            List<AgencyId> silent,
            boolean readersUnknown,
            int strategyUntil,
            Optional<QuarterDue> quarter) {
        /// Of which nothing was filed.
        public Register(List<IssuedPaper> issued, List<PaperHold> holds, Optional<Signed> signed) {
            this(issued, holds, signed, Map.of(), Map.of(), Map.of(), List.of(), List.of(), false, 0, Optional.empty());
        }

        /// In the order in which it was issued.
        public Register {
            issued = issued.stream().sorted(IN_ORDER).toList();
            holds = List.copyOf(holds);
            filed = Map.copyOf(filed);
            safe = Map.copyOf(safe);
            unsafe = Map.copyOf(unsafe);
            further = List.copyOf(further);
            silent = List.copyOf(silent);
        }

        @Override
        public String toString() {
            return "Register[" + issued.size() + " issued]";
        }

        /// The paper that counts: the latest one that was not recalled.
        Optional<IssuedPaper> current(PaperKey key) {
            return issued.stream()
                    .filter(paper -> paper.key().equals(key) && paper.recall().isEmpty())
                    .reduce((_, later) -> later);
        }

        Optional<PaperHold> hold(PaperKey key) {
            return holds.stream().filter(hold -> hold.key().equals(key)).reduce((_, b) -> b);
        }

        Optional<FurtherCopy> further(PaperKey key) {
            return further.stream().filter(one -> one.key().equals(key)).findFirst();
        }

        /// Version of the minutes that a paper issued now would stand on.
        int version() {
            return signed.map(Signed::version).orElse(0);
        }
    }

    /// Before the meeting is closed nothing is due but what is asked of agencies until it begins.
    public static PaperQueue of(MeetingBook book, Register register, Instant now) {
        Due due = new Due(book, register, now);
        List<WaitingPaper> waiting = switch (book.meeting().state()) {
            case PLANNED -> due.chasers();
            case CLOSED -> due.all();
            case OPEN, NOT_HELD -> List.of();
        };
        return new PaperQueue(
                waiting,
                register.issued().stream()
                        .map(paper -> new OutPaper(
                                paper,
                                state(paper, register),
                                Optional.ofNullable(register.filed().get(paper.reference())),
                                callBack(paper, register)))
                        .toList());
    }

    private static Optional<String> callBack(IssuedPaper paper, Register register) {
        return Optional.ofNullable(register.unsafe().get(paper.key()))
                .filter(_ -> paper.recall().isEmpty())
                .map(PaperHold::reason);
    }

    private static PaperState state(IssuedPaper paper, Register register) {
        if (paper.recall().isPresent()) {
            return state(paper.recall().get().cause());
        }
        if (paper.outAt().isEmpty()) {
            return PaperState.SEALED;
        }
        boolean counts = paper.key().kind().standsByItself()
                || register.current(paper.key()).filter(paper::equals).isPresent();
        return counts ? PaperState.ISSUED : PaperState.SUPERSEDED;
    }

    private static PaperState state(Recall.Cause cause) {
        return switch (cause) {
            case RECALLED -> PaperState.RECALLED;
            case CAME_BACK -> PaperState.CAME_BACK;
            case NEVER_OUT -> PaperState.NEVER_OUT;
        };
    }

    /// A paper that has gone out, and how it stands.
    ///
    /// @param filed where it was put into the child's own record; none for what nobody said that of
    /// @param callBack why it should be called back; none for what may stay where it is
    public record OutPaper(IssuedPaper paper, PaperState state, Optional<OnFile> filed, Optional<String> callBack) {
        /// One that nobody filed, and that may stay where it is.
        public OutPaper(IssuedPaper paper, PaperState state) {
            this(paper, state, Optional.empty(), Optional.empty());
        }

        @Override
        public String toString() {
            return "OutPaper[" + paper + ", " + state + "]";
        }

        /// Whether somebody still has to put it into the child's own record.
        public boolean isToBeFiled() {
            return paper.key().kind() == PaperKind.CASE_FILE && state == PaperState.ISSUED && filed.isEmpty();
        }
    }

    /// How many extracts of this meeting are not on the children's files yet, whether they went out
    /// or not.
    public int notOnFile() {
        long waits = waiting.stream()
                .filter(one -> one.key().kind() == PaperKind.CASE_FILE)
                .map(WaitingPaper::key)
                .distinct()
                .count();
        long gone = out.stream()
                .filter(one -> one.paper().key().kind() == PaperKind.CASE_FILE && one.isToBeFiled())
                .map(one -> one.paper().key())
                .filter(key -> waiting.stream().noneMatch(one -> one.key().equals(key)))
                .distinct()
                .count();
        return Math.toIntExact(waits + gone);
    }

    /// The agencies that get a numbered copy of the minutes, in the hub's order.
    public static List<AgencyId> circulation(MeetingBook book) {
        Set<AgencyId> readers = MinutesWriting.circulation(book).agencies();
        return book.hub().directory().agencies().stream()
                .map(Agency::id)
                .filter(readers::contains)
                .toList();
    }

    private record Due(MeetingBook book, Register register, Instant now) {

        List<WaitingPaper> all() {
            List<WaitingPaper> all = new ArrayList<>();
            for (Agency agency : book.hub().directory().agencies()) {
                of(agency.id()).forEach(key -> waiting(key).ifPresent(all::add));
            }
            further().forEach(key -> waiting(key).ifPresent(all::add));
            new ReaderPapers(book)
                    .all().stream()
                            .filter(this::isStillOwed)
                            .forEach(key -> waiting(key).ifPresent(all::add));
            for (AgencyId agency : circulation(book)) {
                waiting(new PaperKey(book.meeting().id(), PaperKind.MINUTES, agency))
                        .ifPresent(all::add);
            }
            for (AgencyId agency : ExtractWriting.recipients(book)) {
                waiting(new PaperKey(book.meeting().id(), PaperKind.EXTRACT, agency))
                        .ifPresent(all::add);
            }
            strategies().forEach(key -> waiting(key).ifPresent(all::add));
            register.quarter()
                    .map(owed -> owed.keys(book.meeting().id()))
                    .orElse(List.of())
                    .forEach(key -> waiting(key).ifPresent(all::add));
            return all;
        }

        /// Those of each strategy discussion, in the order of the agenda.
        private List<PaperKey> strategies() {
            if (register.signed().isPresent() && register.version() <= register.strategyUntil()) {
                return List.of();
            }
            List<PaperKey> keys = new ArrayList<>();
            for (AgendaItem item : book.agenda().items()) {
                if (PaperWriting.openSubject(book, item).isPresent()) {
                    Set<AgencyId> took = StrategyWriting.recipients(book, item);
                    book.hub().directory().agencies().stream()
                            .map(Agency::id)
                            .filter(took::contains)
                            .forEach(agency ->
                                    keys.add(PaperKey.strategy(book.meeting().id(), agency, item.subject())));
                }
            }
            return keys;
        }

        /// One to each agency from which something is waited for.
        List<WaitingPaper> chasers() {
            return register.silent().stream()
                    .flatMap(agency -> waiting(new PaperKey(book.meeting().id(), PaperKind.CHASER, agency)).stream())
                    .toList();
        }

        /// A handover is about one night.
        private boolean isStillOwed(PaperKey key) {
            return key.kind() == PaperKind.HANDOVER
                    ? now.isBefore(new ReaderPapers(book).morning().instant())
                    : !register.readersUnknown();
        }

        /// An agency with something to do gets the list, its slip, and each plan it has a part in.
        private List<PaperKey> of(AgencyId agency) {
            List<PaperKey> keys = new ArrayList<>();
            for (AgendaItem item : book.agenda().items()) {
                if (PaperWriting.hasPart(book, item, agency)) {
                    PaperWriting.openSubject(book, item)
                            .filter(Child.class::isInstance)
                            .ifPresent(child ->
                                    keys.add(PaperKey.plan(book.meeting().id(), agency, child.id())));
                }
            }
            if (PaperWriting.actionsOf(book, agency) > 0) {
                keys.addFirst(new PaperKey(book.meeting().id(), PaperKind.SLIP, agency));
                keys.addFirst(new PaperKey(book.meeting().id(), PaperKind.ACTION_LIST, agency));
            }
            return keys;
        }

        /// Who was chosen, and has no part of its own: what it is to do since then makes it one of those
        /// that get the plan anyway.
        private List<PaperKey> further() {
            return register.further().stream()
                    .map(FurtherCopy::key)
                    .filter(key -> key.subject()
                            .flatMap(book.agenda()::itemOf)
                            .filter(item -> PaperWriting.isPlanned(book, item)
                                    && PaperWriting.openSubject(book, item, key.agency())
                                            .isPresent()
                                    && !PaperWriting.hasPart(book, item, key.agency()))
                            .isPresent())
                    .toList();
        }

        private Optional<WaitingPaper> waiting(PaperKey key) {
            Optional<IssuedPaper> current = register.current(key);
            boolean isOut = current.filter(out -> isSaid(key, out)).isPresent();
            return isOut
                    ? Optional.empty()
                    : Optional.of(new WaitingPaper(
                            key,
                            standing(key),
                            register.version(),
                            due(key, current.isPresent()),
                            current.map(IssuedPaper::reference),
                            Optional.ofNullable(register.unsafe().get(key)).or(() -> register.hold(key)),
                            Optional.ofNullable(register.safe().get(key)),
                            register.further(key)));
        }

        private boolean isSaid(PaperKey key, IssuedPaper out) {
            return key.kind().isSaidOnce() ? !asksAgain(key, out) : out.version() >= register.version();
        }

        /// An agency that still owes something is asked once more, and then rung.
        private boolean asksAgain(PaperKey key, IssuedPaper out) {
            long asked = register.issued().stream()
                    .filter(paper -> paper.key().equals(key) && paper.recall().isEmpty())
                    .count();
            return key.kind() == PaperKind.CHASER
                    && asked == 1
                    && out.outAt()
                            .filter(at -> !now.isBefore(
                                    PaperDue.askedAgain(at, book.hub().limits())))
                            .isPresent();
        }

        /// What went out before the signature goes out again after it, and is not overdue at once; nor is
        /// what a chair chose later.
        private DueTime due(PaperKey key, boolean again) {
            if (key.kind().isOfAQuarter()) {
                return register.quarter().map(QuarterDue::dueAt).orElseGet(() -> usual(key, again));
            }
            DueTime usual = usual(key, again);
            return register.further(key)
                    .map(chosen -> PaperDue.chosen(chosen.at(), book.hub().limits()))
                    .filter(later -> usual.local().isBefore(later.local()))
                    .orElse(usual);
        }

        private DueTime usual(PaperKey key, boolean again) {
            return again || key.kind().isFromSigned()
                    ? PaperDue.after(book, key.kind(), register.signed().map(Signed::at))
                    : PaperDue.of(book, key.kind());
        }

        private WaitingPaper.Standing standing(PaperKey key) {
            if (register.unsafe().containsKey(key)) {
                return WaitingPaper.Standing.NO_LONGER_SAFE;
            }
            if (register.hold(key).isPresent()) {
                return WaitingPaper.Standing.HELD;
            }
            if (key.kind().isForFamily() && !register.safe().containsKey(key)) {
                return WaitingPaper.Standing.NEEDS_SAFE_TO_SHARE;
            }
            return key.kind().isFromSigned() && register.signed().isEmpty()
                    ? WaitingPaper.Standing.WAITS_FOR_SIGNATURE
                    : WaitingPaper.Standing.DUE;
        }
    }
}
