package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.ui.children.event.EventCorrecting;
import org.mashhuddle.ui.children.event.EventForm;
import org.mashhuddle.ui.children.event.EventKind;
import org.mashhuddle.ui.children.event.EventReading;
import org.mashhuddle.ui.children.event.EventSaving;
import org.mashhuddle.ui.children.form.SideForm;
import org.mashhuddle.ui.children.words.RecordWorkspace;

/// Typing what happened, beside a record: what kind of thing, the form of that kind, correcting and
/// withdrawing an entry.
public final class EventActions {

    private final RecordWorkspace desk;
    private final RecordViewModel record;
    private final RecordActions side;
    private Optional<Runnable> afterwards = Optional.empty();

    EventActions(RecordWorkspace desk, RecordViewModel record, RecordActions side) {
        this.desk = desk;
        this.record = record;
        this.side = side;
    }

    /// Whether this user types what happened.
    boolean may() {
        return desk.actor().recordsEvents();
    }

    /// Asks what kind of thing happened.
    public void choose() {
        if (may()) {
            record.opened().get().ifPresent(now -> side.begin(new SideForm.Choosing(kinds(now))));
        }
    }

    /// Asks as soon as the record is there; once something is saved, goes back the way one came.
    public void chooseThen(Runnable back) {
        afterwards = Optional.of(back);
        record.opened().subscribe(now -> {
            if (now.isPresent() && side.form().get().isEmpty()) {
                choose();
            }
        });
    }

    private static List<EventKind> kinds(OpenedRecord now) {
        return EventKind.of(now.subject(), now.happened());
    }

    /// Begins to type something of this kind.
    public void begin(EventKind kind) {
        record.opened()
                .get()
                .ifPresent(now -> side.begin(
                        new SideForm.Recording(new EventForm(kind, about(now, Optional.empty()), kind.fields()))));
    }

    /// Begins to say an entry otherwise.
    public void correct(EntryId entry) {
        if (may()) {
            record.opened()
                    .get()
                    .flatMap(now -> correcting(now, entry).form())
                    .ifPresent(form -> side.begin(new SideForm.Recording(form)));
        }
    }

    private EventCorrecting correcting(OpenedRecord now, EntryId entry) {
        return new EventCorrecting(desk, about(now, Optional.of(entry)), entry);
    }

    private EventForm.About about(OpenedRecord now, Optional<EntryId> corrects) {
        return new EventForm.About(
                now.happened(),
                now.directory().agencies(),
                desk.session().today(),
                desk.clock().instant(),
                corrects);
    }

    /// Begins to withdraw an entry that was a mistake.
    public void withdraw(EntryId entry) {
        boolean there = record.opened()
                .get()
                .filter(now -> correcting(now, entry).form().isPresent())
                .isPresent();
        if (may() && there) {
            side.begin(new SideForm.Why(new SideForm.For.Withdrawing(entry), ""));
        }
    }

    void confirm(SideForm.Recording recording) {
        EventForm form = recording.form();
        if (new EventReading(form).willDo()) {
            desk.ask(() -> save(form), _ -> saved(form), form.problem()::set);
        }
    }

    private Object save(EventForm form) {
        return form.about()
                .corrects()
                .map(entry -> new EventCorrecting(desk, form.about(), entry).save(form))
                .orElseGet(() -> new EventSaving(desk, record.id(), form).save());
    }

    private void saved(EventForm form) {
        side.done();
        desk.tools().notices().say(words(form.corrects() ? "event.corrected" : "event.recorded"));
        afterwards.ifPresent(Runnable::run);
    }

    void withdraw(SideForm.Why why, EntryId entry) {
        record.opened()
                .get()
                .ifPresent(now -> desk.ask(
                        () -> correcting(now, entry)
                                .withdraw(new MarkedText(
                                        why.reason().get(), why.mark().get())),
                        _ -> {
                            side.done();
                            desk.tools().notices().say(words("event.withdrawn"));
                        },
                        why.problem()::set));
    }
}
