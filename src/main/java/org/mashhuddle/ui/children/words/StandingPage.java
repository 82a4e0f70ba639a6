package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.ChildStatus;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.domain.subject.Care;

/// How a child stands, in lines.
///
/// @param education now
/// @param help now
/// @param leads who leads now
/// @param before what ended, or was withdrawn
/// @param applies whether it is a child of whom it can be said
public record StandingPage(
        List<Line> education, List<Line> help, List<Line> leads, List<Line> before, boolean applies) {

    /// Copies the lists.
    public StandingPage {
        education = List.copyOf(education);
        help = List.copyOf(help);
        leads = List.copyOf(leads);
        before = List.copyOf(before);
    }

    /// A status, or somebody who leads.
    ///
    /// @param note who says so, how they are reached, that it was withdrawn
    /// @param status which status, where it is one that goes on
    /// @param lead who leads, where it is somebody who goes on
    /// @param typed whether a person typed it here: that can be withdrawn
    public record Line(String words, String note, Optional<ChildStatus> status, Optional<Lead> lead, boolean typed) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /// How many lines it has.
    public int size() {
        return education.size() + help.size() + leads.size();
    }

    /// Of a person of concern or a place nothing of the kind is said.
    static StandingPage none() {
        return new StandingPage(List.of(), List.of(), List.of(), List.of(), false);
    }

    static StandingPage of(ChildStanding standing, LocalDate today, Care care) {
        List<Line> help = now(standing, today, StatusKind.HELP);
        List<Line> leads = standing.leadsOn(today).stream()
                .map(each -> new Line(leading(each), reached(each), Optional.empty(), Optional.of(each), true))
                .toList();
        return new StandingPage(
                now(standing, today, StatusKind.EDUCATION),
                help.isEmpty() ? written(care.plan()) : help,
                leads.isEmpty() ? written(care.worker()) : leads,
                Stream.concat(statusesBefore(standing, today), leadsBefore(standing, today))
                        .toList(),
                true);
    }

    /// What somebody wrote before there were days.
    private static List<Line> written(String words) {
        return words.isBlank()
                ? List.of()
                : List.of(new Line(words, words("standing.written"), Optional.empty(), Optional.empty(), false));
    }

    private static List<Line> now(ChildStanding standing, LocalDate today, StatusKind kind) {
        return standing.on(today, kind).stream()
                .map(each -> new Line(
                        each.words(),
                        source(each),
                        Optional.of(each),
                        Optional.empty(),
                        each.provenance().typedHere()))
                .toList();
    }

    private static String source(ChildStatus status) {
        return status.provenance().typedHere() ? words("standing.typed") : words("standing.extract");
    }

    private static String leading(Lead lead) {
        return words("standing.leads", lead.role().words(), lead.name())
                + lead.span().words();
    }

    private static String reached(Lead lead) {
        return Stream.of(
                        lead.reached().agencyLabel(),
                        lead.reached().phone(),
                        lead.reached().email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static Stream<Line> statusesBefore(ChildStanding standing, LocalDate today) {
        List<ChildStatus> counted = standing.counted();
        return standing.statuses().stream()
                .filter(each -> !each.stands() || counted.contains(each))
                .filter(each -> !each.stands() || !each.span().has(today))
                .map(each -> new Line(
                        each.words(),
                        each.stands() ? source(each) : words("standing.was-withdrawn"),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private static Stream<Line> leadsBefore(ChildStanding standing, LocalDate today) {
        return standing.leads().stream()
                .filter(each -> !each.stands() || !each.span().has(today))
                .map(each -> new Line(
                        leading(each),
                        each.stands() ? reached(each) : words("standing.was-withdrawn"),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    @Override
    public String toString() {
        return "StandingPage";
    }
}
