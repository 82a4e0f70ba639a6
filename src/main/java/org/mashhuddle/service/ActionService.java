package org.mashhuddle.service;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.DatedReturn;
import org.mashhuddle.domain.meeting.ItemId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.domain.work.QuickLine;
import org.mashhuddle.store.Deed;
import org.mashhuddle.store.Kept;
import org.mashhuddle.store.Tx;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Actions: set by the quick line, changed while the meeting lasts.
public final class ActionService {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final Kit kit;
    private final BookReading books;

    /// One for each open hub.
    public ActionService(Kit kit, BookReading books) {
        this.kit = kit;
        this.books = books;
    }

    /// Who and what the quick line may mean.
    public QuickLine quickLine(Viewer viewer) {
        return kit.database()
                .read(
                        viewer,
                        Deed.of("directory.view"),
                        tx -> {
                            List<Person> people =
                                    tx.parties().directory().people().stream()
                                            .filter(one -> !one.retired())
                                            .toList();
                            List<Agency> agencies =
                                    tx.parties().directory().agencies().stream()
                                            .filter(one -> !one.retired())
                                            .toList();
                            return new QuickLine(people, agencies, END_OF_DAY);
                        });
    }

    /// Sets an action on an item, from what the quick line read.
    public MeetingBook assign(
            Actor actor, MeetingId id, ItemId item, QuickLine.Reading reading, TravelMark mark) {
        Allowed.toWrite(actor);
        if (reading.text().isBlank()) {
            throw new Refusal(Refusal.Kind.ACTION_WITHOUT_TEXT);
        }
        ActionId action = new ActionId(kit.id());
        return kit.database()
                .write(
                        actor,
                        Deed.of("action.assign", action.value()),
                        tx -> {
                            MeetingService.mustNotBeSigned(tx, id);
                            AgendaItem there = visible(tx, id, item);
                            keep(tx, action(tx, id, there, new Typed(action, reading, mark)));
                            return books.visible(tx, id);
                        });
    }

    private static AgendaItem visible(Tx tx, MeetingId id, ItemId item) {
        return BookReading.agenda(tx, BookReading.meeting(tx, id))
                .item(item)
                .filter(there -> tx.subjects().byId(there.subject()).isPresent())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// What was typed for a new action.
    private record Typed(ActionId id, QuickLine.Reading reading, TravelMark mark) {}

    private Action action(Tx tx, MeetingId meeting, AgendaItem item, Typed typed) {
        QuickLine.Reading reading = typed.reading();
        return new Action(
                typed.id(),
                meeting,
                item.subject(),
                item.number() + "." + tx.actions().nextNumber(meeting, item.number()),
                reading.text(),
                reading.agency().map(Agency::id),
                reading.person()
                        .<Owner>map(person -> new Owner.Named(person.name()))
                        .orElseGet(Owner.Nobody::new),
                reading.due(),
                typed.mark(),
                ActionStatus.OPEN,
                kit.now(),
                0);
    }

    /// Keeps an action that was changed: text, agency, owner, due time or mark.
    public MeetingBook change(Actor actor, Action action) {
        Allowed.toWrite(actor);
        if (action.text().isBlank()) {
            throw new Refusal(Refusal.Kind.ACTION_WITHOUT_TEXT);
        }
        return kit.database()
                .write(
                        actor,
                        Deed.of("action.change", action.id().value()),
                        tx -> {
                            mustBeTheSame(tx, action);
                            MeetingService.mustNotBeSigned(tx, action.meeting());
                            keep(tx, action);
                            return books.visible(tx, action.meeting());
                        });
    }

    /// An action stays with its meeting, its subject and its number.
    private static void mustBeTheSame(Tx tx, Action action) {
        boolean same =
                tx.actions()
                        .byId(action.id())
                        .filter(
                                there ->
                                        there.meeting().equals(action.meeting())
                                                && there.subject().equals(action.subject())
                                                && there.number().equals(action.number()))
                        .isPresent();
        if (!same) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
    }

    /// Takes an action back that was set in this meeting.
    public MeetingBook withdraw(Actor actor, ActionId id) {
        return end(actor, id, ActionStatus.WITHDRAWN, "");
    }

    /// Says where an action stands, and who said so.
    public MeetingBook end(Actor actor, ActionId id, ActionStatus status, String saidBy) {
        Allowed.toWrite(actor);
        String verb = "action." + status.name().toLowerCase(Locale.ROOT);
        return kit.database()
                .writeForTheRecord(
                        actor,
                        new Deed(verb, Optional.of(id.value()), saidBy),
                        (tx, whole) -> {
                            Action action =
                                    tx.actions()
                                            .byId(id)
                                            .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
                            keep(tx, action.with(status));
                            if (status.hasEnded()) {
                                ended(whole, actor, action);
                            }
                            return books.visible(tx, action.meeting());
                        });
    }

    private void ended(Tx whole, Actor actor, Action action) {
        LocalDate today = kit.today();
        DatedReturn back =
                new DatedReturn(
                        action.subject(),
                        DatedReturn.Kind.REVIEW,
                        today,
                        books.calendar().next(today),
                        "The last action has ended",
                        whole.parties().directory().name(actor.user()),
                        kit.now());
        Closing.lastActionEnded(whole, action.subject(), back);
    }

    private static void keep(Tx tx, Action action) {
        if (tx.actions().keep(action) instanceof Kept.Stale<Action>) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
    }
}
