package org.mashhuddle.service.papers.quarter;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportRules;
import org.mashhuddle.domain.report.quarter.ExecutiveSummary;
import org.mashhuddle.domain.report.quarter.PerformanceSheet;
import org.mashhuddle.store.Tx;

/// What a board is told of a quarter.
public record QuarterPapers(ExecutiveSummary executive, PerformanceSheet performance) {

    /// What a paper of this key holds; nothing where no such paper is owed.
    ///
    /// @param whole the record's own stores: who may see what does not change what a board is told
    public static Optional<QuarterPapers> owed(
            Tx whole, PaperKey key, WorkingCalendar calendar, TimeLimits limits, Instant now) {
        return whole.meetings()
                .byId(key.meeting())
                .filter(meeting -> new QuartersOwed(whole, calendar, limits, now)
                        .of(meeting)
                        .filter(due -> due.boards().contains(key.agency()))
                        .isPresent())
                .map(meeting -> of(whole, meeting, calendar, limits, now));
    }

    private static QuarterPapers of(
            Tx whole, Meeting meeting, WorkingCalendar calendar, TimeLimits limits, Instant now) {
        ReportPeriod quarter = ReportPeriod.quarterOf(meeting.heldOn());
        QuarterTables tables = new QuarterTables(whole, quarter, calendar, limits, now);
        PerformanceSheet performance = performance(tables);
        return new QuarterPapers(
                new ExecutiveSummary(
                        quarter, performance.reports().facts().held().size(), tables.tables()),
                performance);
    }

    /// What agencies did in a period of any length, as a board is told it of a quarter.
    public static PerformanceSheet performance(QuarterTables of) {
        Directory directory = of.whole().parties().directory();
        return new PerformanceSheet(of.reports(directory.agencies().stream()
                .map(agency -> new ReportRules.Name(
                        agency.id(),
                        directory.labelBetween(
                                agency.id(), of.quarter().from(), of.quarter().until())))
                .toList()));
    }

    /// The sheet of a kind.
    public Paper.Sheet paper(PaperKind kind, PaperHead head) {
        return kind == PaperKind.EXECUTIVE ? executive.under(head) : performance.under(head);
    }

    /// Keeps the tables of a quarter whose summary went out, and to whom.
    public static void went(
            Tx whole, Meeting under, WorkingCalendar calendar, TimeLimits limits, Instant at, String recipient) {
        ReportPeriod quarter = ReportPeriod.quarterOf(under.heldOn());
        QuarterTables tables = new QuarterTables(whole, quarter, calendar, limits, at);
        whole.reports().issued(tables.kept().quarter(), recipient);
    }

    @Override
    public String toString() {
        return "QuarterPapers[" + executive + "]";
    }
}
