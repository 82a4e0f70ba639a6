package org.mashhuddle.service.papers.quarter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperQueue.QuarterDue;
import org.mashhuddle.domain.party.Board;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.store.Tx;

/// Of which quarters boards are owed papers, and under which meeting they are filed: the last one that
/// was held in the quarter, or the one under which one of them is out already.
public record QuartersOwed(Tx tx, WorkingCalendar calendar, TimeLimits limits, Instant now) {

    /// Of one meeting.
    public Optional<QuarterDue> of(Meeting meeting) {
        ReportPeriod quarter = ReportPeriod.quarterOf(meeting.heldOn());
        return owed(quarter, boards())
                .filter(_ -> filedUnder(quarter, tx.meetings().all())
                        .filter(meeting.id()::equals)
                        .isPresent());
    }

    /// Of every meeting under which such papers are filed.
    public Map<MeetingId, QuarterDue> all() {
        Map<MeetingId, QuarterDue> all = new HashMap<>();
        List<Board> boards = boards();
        if (!boards.isEmpty()) {
            List<Meeting> held = tx.meetings().all();
            held.stream()
                    .map(meeting -> ReportPeriod.quarterOf(meeting.heldOn()))
                    .distinct()
                    .forEach(quarter -> owed(quarter, boards)
                            .ifPresent(due -> filedUnder(quarter, held).ifPresent(meeting -> all.put(meeting, due))));
        }
        return all;
    }

    private List<Board> boards() {
        return tx.parties().directory().boards().stream()
                .filter(board -> !board.who().retired())
                .toList();
    }

    /// A board is owed the quarter before the one in which it was put on file, and every later one.
    private Optional<QuarterDue> owed(ReportPeriod quarter, List<Board> boards) {
        if (!quarter.until().isBefore(LocalDate.ofInstant(now, Moment.LONDON))) {
            return Optional.empty();
        }
        List<Board> owed = boards.stream()
                .filter(board -> !quarter.until()
                        .isBefore(ReportPeriod.quarterOf(board.since()).before().until()))
                .toList();
        return owed.stream()
                .map(Board::since)
                .max(Comparator.naturalOrder())
                .map(since -> new QuarterDue(ids(owed), due(quarter, since)));
    }

    private static List<AgencyId> ids(List<Board> boards) {
        return boards.stream().map(board -> board.who().id()).toList();
    }

    /// So many working days after the quarter; for a board that was put on file later, the next working day.
    private DueTime due(ReportPeriod quarter, LocalDate since) {
        LocalDate usual = limits.lastDay(TimeLimit.QUARTER_PAPERS, quarter.until(), calendar);
        LocalDate later = calendar.next(since);
        return new DueTime((usual.isBefore(later) ? later : usual)
                .atTime(limits.endOf(quarter.until()).toLocalTime()));
    }

    private Optional<MeetingId> filedUnder(ReportPeriod quarter, List<Meeting> meetings) {
        List<Meeting> held = meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.CLOSED && quarter.holds(meeting.heldOn()))
                .toList();
        return out(held)
                .or(() -> held.stream()
                        .max(Comparator.comparing(Meeting::heldOn)
                                .thenComparing(
                                        meeting -> meeting.times().closedAt().orElse(Instant.EPOCH)))
                        .map(Meeting::id));
    }

    private Optional<MeetingId> out(List<Meeting> held) {
        return tx.papers().ofMeetings(held.stream().map(Meeting::id).collect(Collectors.toList())).stream()
                .filter(paper -> paper.key().kind().isOfAQuarter())
                .min(Comparator.comparing(IssuedPaper::issuedAt))
                .map(paper -> paper.key().meeting());
    }

    @Override
    public String toString() {
        return "QuartersOwed[" + now + "]";
    }
}
