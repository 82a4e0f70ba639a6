package org.mashhuddle.service;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.ItemId;
import org.mashhuddle.domain.meeting.Meeting;
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

import java.util.List;
import java.util.Optional;

/// Actions: set by the quick line, changed while the meeting lasts.
public final class ActionService {

    private static final java.time.LocalTime END_OF_DAY = java.time.LocalTime.of(17, 0);

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
                            Meeting meeting = BookReading.meeting(tx, id);
                            MeetingService.mustNotBeSigned(tx, id);
                            AgendaItem there =
                                    BookReading.agenda(tx, meeting)
                                            .item(item)
                                            .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
                            if (tx.subjects().byId(there.subject()).isEmpty()) {
                                throw new Refusal(Refusal.Kind.NOT_FOUND);
                            }
                            keep(
                                    tx,
                                    new Action(
                                            action,
                                            id,
                                            there.subject(),
                                            there.number()
                                                    + "."
                                                    + tx.actions().nextNumber(id, there.number()),
                                            reading.text(),
                                            reading.agency().map(Agency::id),
                                            reading.person()
                                                    .map(
                                                            person ->
                                                                    (Owner)
                                                                            new Owner.Named(
                                                                                    person.name()))
                                                    .orElseGet(Owner.Nobody::new),
                                            reading.due(),
                                            mark,
                                            ActionStatus.OPEN,
                                            kit.now(),
                                            0));
                            return books.visible(tx, id);
                        });
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
                            MeetingService.mustNotBeSigned(tx, action.meeting());
                            keep(tx, action);
                            return books.visible(tx, action.meeting());
                        });
    }

    /// Takes an action back that was set in this meeting.
    public MeetingBook withdraw(Actor actor, ActionId id) {
        return end(actor, id, ActionStatus.WITHDRAWN, "");
    }

    /// Says where an action stands, and who said so.
    public MeetingBook end(Actor actor, ActionId id, ActionStatus status, String saidBy) {
        Allowed.toWrite(actor);
        String verb = "action." + status.name().toLowerCase(java.util.Locale.ROOT);
        return kit.database()
                .write(
                        actor,
                        new Deed(verb, Optional.of(id.value()), saidBy),
                        tx -> {
                            Action action =
                                    tx.actions()
                                            .byId(id)
                                            .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
                            keep(
                                    tx,
                                    new Action(
                                            id,
                                            action.meeting(),
                                            action.subject(),
                                            action.number(),
                                            action.text(),
                                            action.agency(),
                                            action.owner(),
                                            action.dueAt(),
                                            action.mark(),
                                            status,
                                            action.setAt(),
                                            action.version()));
                            return books.visible(tx, action.meeting());
                        });
    }

    private static void keep(Tx tx, Action action) {
        if (tx.actions().keep(action) instanceof Kept.Stale<Action>) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
    }
}
