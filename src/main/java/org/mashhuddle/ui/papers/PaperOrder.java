package org.mashhuddle.ui.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// How the queue is sorted within a group of a meeting.
public enum PaperOrder {
    /// By agency; what is for the chair after them.
    RECIPIENT,
    /// By what it is and whom it is about.
    PAPER;

    /// The lines of one side that hold what was typed: what needs someone last, but of what was called back first.
    /// Meetings stay in the order they were read in: the latest first.
    List<PaperLine> sorted(List<PaperLine> all, PaperTab side, String typed) {
        List<String> meetings = all.stream().map(PaperLine::meeting).distinct().toList();
        return all.stream()
                .filter(line -> side.shows(line.tab()) && line.has(typed))
                .sorted(Comparator.comparing(PaperLine::tab)
                        .thenComparing(line -> line.tab() == PaperTab.RECALLED && !line.alarm())
                        .thenComparingInt(line -> meetings.indexOf(line.meeting()))
                        .thenComparing(PaperOrder::dueDay)
                        .thenComparing(line -> line.tab() == PaperTab.NOT_OUT ? line.group() : "")
                        .thenComparing(lines()))
                .toList();
    }

    /// What is due on one day stands together.
    private static LocalDate dueDay(PaperLine line) {
        return line.tab() != PaperTab.DUE
                ? LocalDate.MIN
                : line.waiting().map(one -> one.dueAt().local().toLocalDate()).orElse(LocalDate.MIN);
    }

    private Comparator<PaperLine> lines() {
        return switch (this) {
            case RECIPIENT ->
                Comparator.comparing((PaperLine line) -> line.key().kind().isForTheChair())
                        .thenComparing(PaperLine::agency);
            case PAPER -> Comparator.comparing(PaperLine::title);
        };
    }
}
