package org.mashhuddle.domain.paper;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.party.Agency;

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

    /// What a meeting owes, as far as the program knew it when it was closed.
    public enum Owed {
        /// Everything.
        EVERYTHING,
        /// Everything but the list for the chair's file, and a plan for social care where it has nothing to do.
        NO_CHAIRS_LIST,
        /// Nor anything to the child's own file, the referrer and the family.
        AGENCIES_ONLY
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
    /// @param owed what it owes, as far as it was known when it was closed
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
            Owed owed,
            int strategyUntil,
            Optional<QuarterDue> quarter) {
        /// Of which nothing was filed.
        public Register(List<IssuedPaper> issued, List<PaperHold> holds, Optional<Signed> signed) {
            this(
                    issued,
                    holds,
                    signed,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    Owed.EVERYTHING,
                    0,
                    Optional.empty());
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

    /// Before the meeting is closed nothing is due but its agenda, once it is frozen, and what is asked of
    /// agencies until it begins.
    public static PaperQueue of(MeetingBook book, Register register, Instant now) {
        return new PaperQueue(
                new Due(book, register, now).all(),
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
            OwedPapers owed = new OwedPapers(book, register, now);
            return Stream.concat(owed.beforeTheClose().stream(), afterTheClose(owed))
                    .flatMap(key -> waiting(key).stream())
                    .toList();
        }

        private Stream<PaperKey> afterTheClose(OwedPapers owed) {
            return book.meeting().state() == MeetingState.CLOSED ? owed.afterTheClose().stream() : Stream.of();
        }

        private Optional<WaitingPaper> waiting(PaperKey key) {
            Optional<IssuedPaper> current = register.current(key);
            boolean isOut = current.filter(out -> isSaid(key, out)).isPresent();
            return isOut
                    ? Optional.empty()
                    : Optional.of(new WaitingPaper(
                            key,
                            standing(key),
                            version(key),
                            due(key, current.isPresent()),
                            current.map(IssuedPaper::reference),
                            Optional.ofNullable(register.unsafe().get(key)).or(() -> register.hold(key)),
                            Optional.ofNullable(register.safe().get(key)),
                            register.further(key)));
        }

        private boolean isSaid(PaperKey key, IssuedPaper out) {
            return key.kind().isSaidOnce() ? !asksAgain(key, out) : out.version() >= version(key);
        }

        /// Of the agenda for a copy of it, of the signed minutes for any other paper.
        private int version(PaperKey key) {
            return key.kind().isAgenda() ? book.agenda().frozenVersion() : register.version();
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
