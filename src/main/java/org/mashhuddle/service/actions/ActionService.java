package org.mashhuddle.service.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.LeavingReason;
import org.mashhuddle.domain.export.ActionReminder;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.meeting.DiscussionAccess;
import org.mashhuddle.service.meeting.Released;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Actions: set by the quick line, changed until the minutes are signed, followed until they end.
public final class ActionService {

    /// How many actions that ended are read where nobody asks for more.
    public static final int LAST_ENDED = 200;

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public ActionService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// Who and what the quick line may mean.
    public QuickLine quickLine(Viewer viewer) {
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("directory.view"),
                        tx -> ActionsReader.quickLine(
                                tx, books.limits().endOf(kit.today()).toLocalTime(), books.calendar()));
    }

    /// Sets an action on an item, from what the quick line read.
    public MeetingBook assign(Actor actor, MeetingId id, ItemId item, QuickLine.Reading reading, SharingMark mark) {
        Allowed.toWrite(actor);
        if (reading.text().isBlank()) {
            throw new Refusal(Refusal.Kind.ACTION_WITHOUT_TEXT);
        }
        ActionId action = new ActionId(kit.id());
        return kit.database().write(actor, AuditEvent.of("action.assign", action.value()), tx -> {
            MeetingBookReader.mustNotBeSigned(tx, id);
            AgendaItem there = visible(tx, id, item);
            new Released(tx, MeetingBookReader.meeting(tx, id), kit.now())
                    .useForAction(
                            there.subject(),
                            reading.agency().map(Agency::label).orElse(""),
                            DiscussionAccess.start(tx, there.subject()),
                            mark);
            Action set = action(tx, id, there, new Typed(action, reading, mark));
            agreed(tx, tx.actions().keep(set));
            return books.visible(tx, id);
        });
    }

    private static AgendaItem visible(Tx tx, MeetingId id, ItemId item) {
        return MeetingBookReader.agenda(tx, MeetingBookReader.meeting(tx, id))
                .item(item)
                .filter(there -> tx.subjects().byId(there.subject()).isPresent())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// What was typed for a new action.
    private record Typed(ActionId id, QuickLine.Reading reading, SharingMark mark) {}

    private Action action(Tx tx, MeetingId meeting, AgendaItem item, Typed typed) {
        QuickLine.Reading reading = typed.reading();
        return new Action(
                typed.id(),
                meeting,
                item.subject(),
                item.number() + "." + tx.actions().drawNumber(meeting, item.number(), typed.id()),
                reading.sentence(),
                reading.agency().map(Agency::id),
                owner(reading),
                reading.due(),
                typed.mark(),
                ActionStatus.OPEN,
                tx.actions().setAfterOthers(meeting, item.number(), kit.now()),
                0);
    }

    private static Owner owner(QuickLine.Reading reading) {
        return reading.person()
                .<Owner>map(person -> new Owner.Named(person.name()))
                .or(() -> reading.nameBy().map(Owner.NameToFollow::new))
                .orElseGet(Owner.Nobody::new);
    }

    /// Keeps an action that was typed again while the minutes are not signed: text, agency, owner
    /// and due time.
    public SaveResult<ActionHistory> edit(Actor actor, Action seen, QuickLine.Reading reading) {
        Allowed.toWrite(actor);
        if (reading.text().isBlank()) {
            throw new Refusal(Refusal.Kind.ACTION_WITHOUT_TEXT);
        }
        return kit.database()
                .write(actor, AuditEvent.of("action.change", seen.id().value()), tx -> edited(tx, seen, reading));
    }

    private static SaveResult<ActionHistory> edited(Tx tx, Action seen, QuickLine.Reading reading) {
        Action stored = stored(tx, seen.id());
        MeetingBookReader.mustNotBeSigned(tx, stored.meeting());
        if (stored.version() != seen.version()) {
            return new SaveResult.Stale<>(tx.actions().whole(stored));
        }
        if (stored.status().hasEnded()) {
            throw new Refusal(Refusal.Kind.ACTION_ENDED);
        }
        Action changed = stored.with(
                reading.sentence(), reading.agency().map(Agency::id), owner(tx, stored, reading), reading.due());
        return agreed(tx, tx.actions().keep(changed)).map(tx.actions()::whole);
    }

    /// What is typed in the meeting's own minutes after its close belongs to them.
    private static SaveResult<Action> agreed(Tx tx, SaveResult<Action> kept) {
        if (kept instanceof SaveResult.Saved<Action>(Action action)
                && MeetingBookReader.meeting(tx, action.meeting()).state() == MeetingState.CLOSED) {
            tx.snapshots().agree(List.of(action));
        }
        return kept;
    }

    /// A name that no mark can mean, of nobody in the directory or the room, is not lost because the rest was typed
    /// again.
    private static Owner owner(Tx tx, Action seen, QuickLine.Reading reading) {
        boolean unsayable = seen.owner() instanceof Owner.Named named
                && tx.parties().directory().people().stream()
                        .noneMatch(who -> who.name().equals(named.name()))
                && MeetingBookReader.meeting(tx, seen.meeting()).attendance().stream()
                        .noneMatch(one -> one.name().equals(named.name())
                                && !one.presences().isEmpty()
                                && one.status().countsForQuorum());
        return unsayable && owner(reading) instanceof Owner.Nobody ? seen.owner() : owner(reading);
    }

    private static Action stored(Tx tx, ActionId id) {
        return tx.actions().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// Every open action across meetings and the last that ended, as the viewer may see them.
    public ActionBook book(Viewer viewer) {
        return book(viewer, LAST_ENDED);
    }

    /// The same with more or fewer of those that ended.
    ///
    /// @param ended how many of them, the latest
    public ActionBook book(Viewer viewer, int ended) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("actions.view"),
                        tx -> ActionsReader.of(tx, books, ended).readBy(viewer.reader()));
    }

    /// Why an action was agreed: the reason of the decision that it was set with; empty where none
    /// was written.
    public String because(Viewer viewer, ActionId id) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("action.view", id.value()),
                        tx -> ActionsReader.because(tx, stored(tx, id), viewer.reader()));
    }

    /// What an agency has open, to ring it through with. That it was copied is in the trail.
    public String ringList(Viewer viewer, AgencyId agency) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("actions.copy", agency.value()),
                        tx -> ActionsReader.ringList(tx, books.classification(), agency, kit.now()));
    }

    /// What an agency is reminded of, to be pasted into a message to it. That it was copied is in the trail, and
    /// with each action that it names: when, and by whom.
    public ActionReminder remind(Actor actor, AgencyId agency) {
        Allowed.toOpenRecords(actor.viewer());
        return kit.database().write(actor, AuditEvent.of("actions.remind", agency.value()), tx -> {
            ActionReminder reminder = ActionsReader.reminder(tx, books, agency, kit.now());
            String name = tx.parties().directory().name(actor.user());
            Report report = new Report(new SaidBy(Optional.empty(), name), "", SharingMark.narrowest());
            reminder.named()
                    .forEach(action -> tx.actions()
                            .keep(tx.actions()
                                    .whole(action)
                                    .after(new ActionEvent.Reminded(), report, actor.user(), kit.now())));
            return reminder;
        });
    }

    /// Somebody is to be reminded of it on a day: Today says so from that day on, until it is taken back.
    ///
    /// @param why what it is about; may be empty
    public SaveResult<ActionHistory> remindOn(
            Actor actor, Action seen, ActionEvent.ReminderSet reminder, MarkedText why) {
        Allowed.toWrite(actor);
        if (reminder.to().isBlank()) {
            throw new Refusal(Refusal.Kind.NAME_MISSING);
        }
        if (reminder.on().isBefore(kit.today())) {
            throw new Refusal(Refusal.Kind.DUE_IN_THE_PAST);
        }
        ActionEvent.ReminderSet set =
                new ActionEvent.ReminderSet(reminder.on(), reminder.to().strip());
        return said("action.remind-on", actor, seen, own(actor, why), _ -> set);
    }

    /// A reminder that stands was heard, or is not wanted any more.
    public SaveResult<ActionHistory> takeReminderBack(
            Actor actor, Action seen, ActionEvent.ReminderSet meant, MarkedText why) {
        Allowed.toWrite(actor);
        return said("action.remind-back", actor, seen, own(actor, why), history -> {
            if (!history.reminders().contains(meant)) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            return new ActionEvent.ReminderTakenBack(meant.on(), meant.to());
        });
    }

    /// Whoever types it says it.
    private Report own(Actor actor, MarkedText why) {
        String name = kit.database()
                .read(
                        actor.viewer(),
                        AuditEvent.of("directory.view"),
                        tx -> tx.parties().directory().name(actor.user()));
        return new Report(new SaidBy(Optional.empty(), name), why.words(), why.mark());
    }

    /// The agency has taken it.
    public SaveResult<ActionHistory> accept(Actor actor, Action seen, Report report) {
        Allowed.toWrite(actor);
        return said("action.accept", actor, seen, report, _ -> new ActionEvent.Accepted());
    }

    /// Somebody told how it goes.
    public SaveResult<ActionHistory> update(Actor actor, Action seen, Report report) {
        Allowed.toWrite(actor);
        needsWords(report);
        return said("action.update", actor, seen, report, _ -> new ActionEvent.Updated(false));
    }

    /// It is done.
    public SaveResult<ActionHistory> complete(Actor actor, Action seen, Report report) {
        Allowed.toWrite(actor);
        return said("action.complete", actor, seen, report, _ -> new ActionEvent.Completed(false));
    }

    /// It is done, and was late.
    public SaveResult<ActionHistory> completeLate(Actor actor, Action seen, Report report) {
        Allowed.toWrite(actor);
        return said("action.complete", actor, seen, report, _ -> new ActionEvent.Completed(true));
    }

    /// It goes on, and the next meeting asks after it again.
    public SaveResult<ActionHistory> carry(Actor actor, Action seen, Report report) {
        Allowed.toWrite(actor);
        return said("action.update", actor, seen, report, _ -> new ActionEvent.Updated(true));
    }

    /// It was not done. That somebody does not engage is not by itself a reason (`product.md`, rule
    /// 1).
    public SaveResult<ActionHistory> notDone(Actor actor, Action seen, NotDone kind, Report report) {
        Allowed.toWrite(actor);
        LeavingReason.problem(report.words()).ifPresent(ActionService::refuse);
        return said("action.not-done", actor, seen, report, _ -> new ActionEvent.ReportedNotDone(kind));
    }

    /// Raises it to the next level.
    public SaveResult<ActionHistory> escalate(Actor actor, Action seen, String to, Report report) {
        Allowed.toWrite(actor);
        needsWords(report);
        if (to.isBlank()) {
            throw new Refusal(Refusal.Kind.NAME_MISSING);
        }
        Function<ActionHistory, ActionEvent> up = now -> new ActionEvent.Escalated(now.level() + 1, to.strip());
        return said("action.escalate", actor, seen, report, up);
    }

    /// The agency gives the name of who carries it out.
    public SaveResult<ActionHistory> nameFollows(Actor actor, Action seen, String name, Report report) {
        Allowed.toWrite(actor);
        if (name.isBlank()) {
            throw new Refusal(Refusal.Kind.NAME_MISSING);
        }
        return said("action.name", actor, seen, report, _ -> new ActionEvent.NameFollowed(name.strip()));
    }

    /// It is due at another time, for a reason.
    public SaveResult<ActionHistory> moveDue(Actor actor, Action seen, DueTime to, Report report) {
        Allowed.toWrite(actor);
        needsWords(report);
        if (to.passed(kit.now())) {
            throw new Refusal(Refusal.Kind.DUE_IN_THE_PAST);
        }
        Function<ActionHistory, ActionEvent> moved =
                now -> new ActionEvent.DueMoved(now.action().dueAt(), to);
        return said("action.move-due", actor, seen, report, moved);
    }

    /// Takes an action back that was set in this meeting.
    public MeetingBook withdraw(Actor actor, Action seen) {
        Allowed.toWrite(actor);
        Report report = own(actor, MarkedText.narrowest(""));
        Refusal.unlessSaved(said("action.withdraw", actor, seen, report, _ -> new ActionEvent.Withdrawn()));
        return kit.database()
                .read(
                        actor.viewer(),
                        AuditEvent.of("meeting.view", seen.meeting().value()),
                        tx -> books.visible(tx, seen.meeting()));
    }

    /// Takes an action of an earlier meeting back, for a reason.
    public SaveResult<ActionHistory> withdraw(Actor actor, Action seen, Report report) {
        Allowed.toWrite(actor);
        needsWords(report);
        return said("action.withdraw", actor, seen, report, _ -> new ActionEvent.Withdrawn());
    }

    /// It was ended by mistake: opens it again, for a reason. Minutes that are signed stay as they are.
    public SaveResult<ActionHistory> reopen(Actor actor, Action seen, Report report) {
        Allowed.toWrite(actor);
        needsWords(report);
        return said("action.reopen", actor, seen, report, _ -> new ActionEvent.Reopened());
    }

    /// Takes back what was told last of an action of an earlier meeting, while the meeting in which it was told is
    /// held: the action stands as it stood before, and the minutes of that meeting do not say it. What was typed
    /// stays in the history. Where the answer brought the child back to a later meeting it still does: a key drops
    /// nobody.
    ///
    /// @param here the meeting in which it was told
    public SaveResult<ActionHistory> takeAnswerBack(Actor actor, MeetingId here, Action seen) {
        Allowed.toWrite(actor);
        return new ActionEventRecorder(kit, books)
                .withoutAnswer(actor, here, seen, own(actor, MarkedText.narrowest("")));
    }

    private static void refuse(LeavingReason.Problem problem) {
        throw new Refusal(
                switch (problem) {
                    case EMPTY -> Refusal.Kind.REASON_MISSING;
                    case ENGAGEMENT_ALONE -> Refusal.Kind.ENGAGEMENT_ALONE;
                });
    }

    private static void needsWords(Report report) {
        if (report.words().isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
    }

    private SaveResult<ActionHistory> said(
            String verb, Actor actor, Action seen, Report report, Function<ActionHistory, ActionEvent> event) {
        if (report.said().person().isBlank()) {
            throw new Refusal(Refusal.Kind.SPEAKER_MISSING);
        }
        return new ActionEventRecorder(kit, books).keep(verb, actor, seen, report, event);
    }
}
