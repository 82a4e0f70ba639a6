package org.mashhuddle.domain.paper.reader;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Writes the agenda as a paper for this reader.
public final class AgendaSheetWriting {

    private AgendaSheetWriting() {}

    /// The sheet. Restricted subjects keep their number and say no more.
    public static Paper.AgendaSheet of(MeetingBook book, Reader reader, PaperHead head) {
        List<Paper.AgendaGroup> groups = new ArrayList<>();
        for (AgendaSection section : AgendaSection.values()) {
            List<Paper.AgendaRow> rows = book.agenda().items().stream()
                    .filter(item -> item.section() == section && isOpen(book, item.subject(), reader))
                    .map(item -> row(book, item, reader))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Paper.AgendaGroup(title(section, book.agenda()), rows));
            }
        }
        List<Paper.LeftOffRow> left = book.agenda().leftOff().stream()
                .filter(AgendaSheetWriting::isShown)
                .filter(each -> isOpen(book, each.subject(), reader))
                .map(each -> left(book, each, reader))
                .toList();
        boolean forNotes = reader instanceof Reader.TheRecord;
        return new Paper.AgendaSheet(head, groups, left, foot(book, reader) + standing(book), forNotes);
    }

    /// On the agenda for a school or a practice stand its own children, and no number of another.
    private static boolean isOpen(MeetingBook book, SubjectId subject, Reader reader) {
        return !(reader instanceof Reader.OneAgency(AgencyId agency))
                || Optional.ofNullable(book.subjects().get(subject))
                        .map(one -> book.isOpenTo(agency, one))
                        .orElse(true);
    }

    /// What rules left off is counted, not listed; the sample that the chair looks at is.
    private static boolean isShown(LeftOff left) {
        return left.rule().map(LeftOff.ByRule::sampled).orElse(true);
    }

    /// The title of a section of an agenda.
    public static String title(AgendaSection section, Agenda agenda) {
        return switch (section) {
            case MISSING_NOW -> "Missing now";
            case CUSTODY -> "In custody or police protection";
            case NEW ->
                agenda.hasNewNotReachedBefore()
                        ? "New since the last meeting, or not reached by it"
                        : "New since the last meeting";
            case BACK -> "Back from earlier meetings, or asked for by an agency";
            case PEOPLE_AND_PLACES -> "People of concern and places";
            case LATE -> "Added after the agenda was frozen";
        };
    }

    private static Paper.AgendaRow row(MeetingBook book, AgendaItem item, Reader reader) {
        String starts =
                book.agenda().startOf(item, book.meeting().type().startsAt()).toString();
        return book.subject(item)
                .filter(one -> one.restriction().isEmpty())
                .map(subject -> row(book, item, subject, reader, starts))
                .orElseGet(() -> restricted(item, starts));
    }

    private static Paper.AgendaRow restricted(AgendaItem item, String starts) {
        return new Paper.AgendaRow(
                item.number(),
                "Restricted item",
                Optional.empty(),
                "Named users only.",
                item.minutes(),
                starts,
                item.late(),
                false);
    }

    private static Paper.AgendaRow row(
            MeetingBook book, AgendaItem item, Subject subject, Reader reader, String starts) {
        String age = subject.ageInWords(book.meeting().heldOn());
        return new Paper.AgendaRow(
                item.number(),
                names(book, reader).of(subject) + (age.isBlank() ? "" : ", " + age),
                item.rating()
                        .map(rated -> new Minutes.Rating(
                                rated.rating().letter(), rated.rating().word())),
                ReasonWords.on(book.agenda()).line(reasons(book, item, reader)),
                item.minutes(),
                starts,
                item.late(),
                item.changed());
    }

    /// Whoever is not on the sheet makes no name on it longer.
    private static NamesOnPage names(MeetingBook book, Reader reader) {
        return new NamesOnPage(book.subjects().values().stream()
                .filter(one -> one.restriction().isEmpty() && isOpen(book, one.id(), reader))
                .toList());
    }

    /// The reasons this reader may know; a link to a restricted subject is none of them, nor, for a school
    /// or a practice, one to whoever is not its own.
    private static List<Reason> reasons(MeetingBook book, AgendaItem item, Reader reader) {
        return item.reasons().stream()
                .filter(reason -> !(reason instanceof LinkedTo link) || isOpen(book, link, reader))
                .flatMap(reason -> reason.asReadBy(reader).stream())
                .toList();
    }

    private static boolean isOpen(MeetingBook book, LinkedTo link, Reader reader) {
        Subject other = book.subjects().get(link.other());
        return other != null && other.restriction().isEmpty() && isOpen(book, other.id(), reader);
    }

    private static Paper.LeftOffRow left(MeetingBook book, LeftOff left, Reader reader) {
        Optional<Subject> subject = Optional.ofNullable(book.subjects().get(left.subject()))
                .filter(one -> one.restriction().isEmpty());
        LocalDate day = book.meeting().heldOn();
        String back = left.comesBack()
                .map(on -> DateWords.weekdayDate(on, day))
                .orElse(left.isOnlyForTheLot() ? "Only if drawn" : "Not needed");
        return subject.map(one -> new Paper.LeftOffRow(
                        names(book, reader).of(one),
                        left.readBy(reader).considered(),
                        left.why().asReadBy(reader),
                        left.by(),
                        back))
                .orElseGet(() ->
                        new Paper.LeftOffRow("Restricted", "withheld", "Reason held for named users", left.by(), back));
    }

    private static String standing(MeetingBook book) {
        return book.meeting().standing().isEmpty()
                ? ""
                : " Standing points: "
                        + book.meeting().standing().stream()
                                .map(each -> each.item().label())
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    private static String foot(MeetingBook book, Reader reader) {
        Agenda agenda = book.agenda();
        List<AgendaItem> shown = agenda.items().stream()
                .filter(item -> isOpen(book, item.subject(), reader))
                .toList();
        boolean whole = shown.size() == agenda.items().size();
        LocalTime ends = book.meeting().type().startsAt().plusMinutes(agenda.plannedMinutes());
        return shown.size()
                + (shown.size() == 1 ? " item, " : " items, ")
                + shown.stream().mapToInt(AgendaItem::minutes).sum()
                + " min planned. Room until "
                + book.meeting().type().roomUntil()
                + (whole ? ", ends " + ends : "")
                + "."
                + byRule(book, reader);
    }

    private static String byRule(MeetingBook book, Reader reader) {
        long folded = book.agenda().leftOff().stream()
                .filter(left -> !isShown(left) && isOpen(book, left.subject(), reader))
                .count();
        return folded == 0
                ? ""
                : " " + folded + (folded == 1 ? " more was" : " more were") + " left off by the hub's rules.";
    }
}
