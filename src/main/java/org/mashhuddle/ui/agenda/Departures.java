package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.AgendaService;
import org.mashhuddle.service.agenda.FollowRule;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.agenda.row.AgendaRow;
import org.mashhuddle.ui.agenda.row.UndoStack;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.LeaveOffAnswer;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Takes a subject off the agenda: asks why and until when, and asks again, with what was typed,
/// when the answer will not do.
final class Departures {

    private final AgendaService agendas;
    private final Actor actor;
    private final Workspace tools;
    private final AgendaRequests asking;
    private final UndoStack undoing;

    Departures(AgendaService agendas, Actor actor, AgendaRequests asking, UndoStack undoing) {
        this.agendas = agendas;
        this.actor = actor;
        this.tools = asking.tools();
        this.asking = asking;
        this.undoing = undoing;
    }

    /// One item on its way off.
    private record Going(MeetingBook book, AgendaRow.Item item, LocalDate earliest) {
        MeetingId meeting() {
            return book.meeting().id();
        }

        List<Agency> agencies() {
            return book.hub().directory().agencies();
        }

        /// "Sat 28/11 has no Daily MASH: the next is on Mon 30/11"; empty where it meets on that day.
        String without(LocalDate day) {
            MeetingType type = book.meeting().type();
            WorkingCalendar calendar = book.hub().calendar();
            return type.meetsOn(day, calendar)
                    ? ""
                    : words(
                            "agenda.no-meeting-on",
                            DateWords.weekdayDate(day, earliest),
                            type.label(),
                            DateWords.weekdayDate(type.nextDay(day, calendar), earliest));
        }
    }

    void defer(MeetingBook book, AgendaRow.Item item, LocalDate earliest) {
        defer(new Going(book, item, earliest), "");
    }

    void leaveOff(MeetingBook book, AgendaRow.Item item, LocalDate earliest) {
        leaveOff(new Going(book, item, earliest), "");
    }

    private void defer(Going going, String wrong) {
        FormDrafts typed = asking.journal().at("defer." + going.item().id().value());
        Optional<LeaveOffAnswer> answer =
                tools.dialogs().deferral(going.item().who().name(), going.earliest(), going.agencies(), typed, wrong);
        answer.flatMap(LeaveOffAnswer::comesBack).ifPresent(until -> {
            String day = DateWords.weekdayDate(until, going.earliest());
            leave(
                    going,
                    answer.get(),
                    words("agenda.deferred", going.item().number(), day),
                    typed,
                    again -> defer(going, again));
        });
    }

    private void leaveOff(Going going, String wrong) {
        FormDrafts typed = asking.journal().at("leave-off." + going.item().id().value());
        tools.dialogs()
                .leavingOff(going.item().who().name(), going.earliest(), going.agencies(), typed, wrong)
                .ifPresent(given -> leave(
                        going,
                        given,
                        words("agenda.left-off", going.item().number()),
                        typed,
                        again -> leaveOff(going, again)));
    }

    /// A day without a meeting is asked again: who is to come back on it would come back on another.
    private void leave(Going going, LeaveOffAnswer given, String done, FormDrafts typed, Consumer<String> again) {
        String wrong = given.comesBack().map(going::without).orElse("");
        if (wrong.isEmpty()) {
            go(going, given, done, typed, failure -> refused(going, failure, again));
        } else {
            again.accept(wrong);
        }
    }

    private void go(Going going, LeaveOffAnswer given, String done, FormDrafts typed, Consumer<Exception> failed) {
        tools.background()
                .run(
                        () -> agendas.leaveOff(
                                actor, going.meeting(), going.item().subject(), given.why(), given.comesBack()),
                        next -> {
                            typed.settle();
                            asking.show().accept(next);
                            undoing.offer(() -> takeBack(going));
                            tools.notices()
                                    .say(done + following(next, going.item().subject()), undoing::undo);
                        },
                        failed);
    }

    /// ", and with it Ben Test-Oak".
    private static String following(MeetingBook next, SubjectId lead) {
        List<String> names = FollowRule.followers(next, lead).stream()
                .flatMap(one -> Optional.ofNullable(next.subjects().get(one)).stream())
                .map(Subject::displayName)
                .toList();
        return names.isEmpty() ? "" : words("agenda.followed-by", String.join(", ", names));
    }

    private void refused(Going going, Exception failure, Consumer<String> again) {
        if (failure instanceof Refusal refusal && mendable(refusal.kind())) {
            again.accept(RefusalWords.of(failure));
        } else if (failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.CHANGED_MEANWHILE) {
            // What was not seen is shown now.
            asking.ask(
                    () -> agendas.propose(actor, going.meeting()),
                    _ -> asking.refused().accept(failure));
        } else {
            asking.refused().accept(failure);
        }
    }

    private void takeBack(Going going) {
        asking.ask(() -> agendas.takeBack(actor, going.meeting(), going.item().subject()));
    }

    private static boolean mendable(Refusal.Kind kind) {
        return kind == Refusal.Kind.NEEDS_RETURN_DATE
                || kind == Refusal.Kind.DATE_NOT_LATER
                || kind == Refusal.Kind.DATE_TOO_FAR
                || kind == Refusal.Kind.REASON_MISSING
                || kind == Refusal.Kind.ENGAGEMENT_ALONE;
    }
}
