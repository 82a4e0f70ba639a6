package org.mashhuddle.ui.agenda.row;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.agenda.StandingNote;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;

/// Says an agenda in rows.
public record AgendaRows(MeetingBook book, Instant now) {

    public List<AgendaRow> all() {
        List<AgendaRow> rows = new ArrayList<>();
        ReasonWords reasons = ReasonWords.on(book.agenda());
        List<StandingNote> points = book.meeting().standing().stream()
                .filter(point -> !point.isCorrection())
                .toList();
        if (!points.isEmpty()) {
            String labels = points.stream().map(point -> point.item().label()).collect(Collectors.joining(", "));
            rows.add(new AgendaRow.Group(words("agenda.standing", labels), points.size(), 0));
        }
        for (AgendaSection section : AgendaSection.values()) {
            List<AgendaItem> items = book.agenda().items().stream()
                    .filter(item -> item.section() == section)
                    .toList();
            if (!items.isEmpty()) {
                int minutes = items.stream().mapToInt(AgendaItem::minutes).sum();
                rows.add(new AgendaRow.Group(heading(section), items.size(), minutes));
                items.forEach(item -> rows.add(row(item, reasons)));
            }
        }
        return rows;
    }

    private String heading(AgendaSection section) {
        return switch (section) {
            case MISSING_NOW -> words("agenda.section-missing");
            case CUSTODY -> words("agenda.section-custody");
            case NEW ->
                words(
                        book.agenda().hasNewNotReachedBefore()
                                ? "agenda.section-new-or-not-reached"
                                : "agenda.section-new",
                        previousMeeting());
            case BACK -> words("agenda.section-back");
            case PEOPLE_AND_PLACES -> words("agenda.section-people");
            case LATE -> words("agenda.section-late", book.agenda().versions().size());
        };
    }

    /// When this type of meeting was last held; before the first, the working day before.
    private String previousMeeting() {
        LocalDate day = book.agenda().day();
        if (book.hub().others().lastHeld().isPresent()) {
            Instant held = book.hub().others().lastHeld().get();
            return DateWords.weekdayDate(LocalDate.ofInstant(held, Moment.LONDON), day) + " " + DateWords.time(held);
        }
        LocalDate before = book.hub().calendar().previous(day);
        return DateWords.weekdayDate(before, day) + " " + book.meeting().type().startsAt();
    }

    private AgendaRow.Item row(AgendaItem item, ReasonWords reasons) {
        LocalTime start = book.agenda().startOf(item, book.meeting().type().startsAt());
        return new AgendaRow.Item(
                item.id(),
                item.subject(),
                item.number(),
                who(item),
                rating(item),
                phrases(item, reasons),
                item.minutes(),
                new AgendaRow.Start(
                        start.toString(), !start.isBefore(book.meeting().type().roomUntil())),
                clocks(item, reasons));
    }

    /// The referral's own clock is met by the decision.
    private static List<AgendaRow.Clock> clocks(AgendaItem item, ReasonWords words) {
        List<AgendaRow.Clock> clocks = new ArrayList<>();
        for (Reason reason : item.reasons()) {
            if (reason instanceof ClockRunning clock && clock.kind() != ClockKind.REFERRAL_DECISION) {
                clocks.add(new AgendaRow.Clock(clock.kind(), words.line(List.of(reason))));
            }
        }
        return clocks;
    }

    /// Its reasons, and which other list of the day it stands on.
    private List<Reason.Phrase> phrases(AgendaItem item, ReasonWords reasons) {
        List<Reason.Phrase> all =
                new ArrayList<>(book.subject(item).isEmpty() ? List.of() : reasons.phrases(item.reasons()));
        book.hub()
                .others()
                .alsoOn()
                .getOrDefault(item.subject(), List.of())
                .forEach(other -> all.add(new Reason.Phrase(words("agenda.also-on", other), false)));
        book.hub()
                .others()
                .maybe()
                .getOrDefault(item.subject(), List.of())
                .forEach(other -> all.add(new Reason.Phrase(words("agenda.maybe", other), false)));
        return all;
    }

    private AgendaRow.Who who(AgendaItem item) {
        Optional<Subject> subject = book.subject(item);
        return new AgendaRow.Who(
                subject.map(book::name).orElse(words("agenda.restricted")),
                subject.map(one -> one.ageInWords(book.agenda().day())).orElse(""),
                subject.isEmpty(),
                item.under().isPresent(),
                AgendaRow.Marks.of(item));
    }

    private AgendaRow.Rating rating(AgendaItem item) {
        boolean ratable = book.subject(item).filter(Child.class::isInstance).isPresent();
        return new AgendaRow.Rating(
                item.rating().map(ProposedItem.Rated::rating),
                item.rating().map(this::said).orElse(words("rag.none")),
                ratable);
    }

    private String said(ProposedItem.Rated rated) {
        String word = rated.rating().word();
        if (rated.clock().isEmpty()) {
            return words("rag.no-clock", word);
        }
        StatutoryClock clock = rated.clock().get();
        if (clock.metAt().isPresent()) {
            return words("rag.met", word);
        }
        Duration length = Duration.between(clock.startedAt(), clock.dueAt());
        Duration left = Duration.between(now, clock.dueAt());
        return words(
                left.isNegative() ? "rag.over" : "rag.left",
                word,
                DateWords.duration(length),
                DateWords.duration(left));
    }

    public List<LeftOffRow> leftOff() {
        LocalDate today = book.agenda().day();
        return book.agenda().leftOff().stream()
                .map(left -> {
                    Optional<Subject> subject =
                            Optional.ofNullable(book.subjects().get(left.subject()));
                    return new LeftOffRow(
                            left.subject(),
                            subject.map(book::name).orElse(words("agenda.restricted-short")),
                            subject.map(one -> one.ageInWords(today)).orElse(""),
                            subject.isPresent(),
                            left,
                            left.comesBack()
                                    .map(day -> DateWords.weekdayDate(day, today))
                                    .orElse(words(left.isOnlyForTheLot() ? "agenda.if-drawn" : "agenda.not-needed")));
                })
                .toList();
    }

    public Totals totals() {
        Agenda agenda = book.agenda();
        LocalTime starts = book.meeting().type().startsAt();
        LocalTime room = book.meeting().type().roomUntil();
        List<Integer> parts = new ArrayList<>();
        for (AgendaSection section : AgendaSection.values()) {
            int minutes = agenda.items().stream()
                    .filter(item -> item.section() == section)
                    .mapToInt(AgendaItem::minutes)
                    .sum();
            if (minutes > 0) {
                parts.add(minutes);
            }
        }
        int available = Math.toIntExact(Duration.between(starts, room).toMinutes());
        return new Totals(
                agenda.items().size(),
                agenda.plannedMinutes(),
                available,
                room.toString(),
                starts.plusMinutes(agenda.plannedMinutes()).toString(),
                parts);
    }

    /// What is said of the last version; empty before the first.
    public static String versionWords(Agenda agenda) {
        if (agenda.versions().isEmpty()) {
            return "";
        }
        Agenda.Frozen last = agenda.versions().getLast();
        String at = moment(last.at(), agenda);
        return last.unfrozen()
                .map(open -> words(
                        "agenda.band-unfrozen", last.number(), at, moment(open.at(), agenda), open.by(), open.why()))
                .orElse(words("agenda.band-frozen", last.number(), at, last.by()));
    }

    /// With its day, where that is not the day of the meeting.
    private static String moment(Instant at, Agenda agenda) {
        return DateWords.moment(new Moment.Exactly(at), agenda.day());
    }

    /// What is said of a meeting that is over.
    public static String overWords(Meeting meeting) {
        return meeting.times()
                .closedAt()
                .map(at -> words("agenda.band-closed", DateWords.time(at)))
                .orElseGet(() -> words("agenda.band-not-held"));
    }
}
