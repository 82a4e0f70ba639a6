package org.mashhuddle.ui.children.record;

import java.util.Optional;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.ui.children.form.EventForm;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.Destination;

/// Typing what happened, beside a record: what kind of thing, the form of that kind, correcting and
/// withdrawing an entry; the way to the minutes and papers of the meeting in which it happened.
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
            record.opened()
                    .get()
                    .ifPresent(now -> side.begin(new EventForm.Choose(
                            side, EventForm.Kind.of(now.subject(), now.happened(), desk.actor()), this::begin)));
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

    /// Goes back, where that was the way here.
    void recorded() {
        afterwards.ifPresent(Runnable::run);
    }

    /// Begins to type something of this kind.
    public void begin(EventForm.Kind kind) {
        record.opened().get().ifPresent(now -> side.begin(EventForm.of(kind, side, about(now, Optional.empty()))));
    }

    /// Begins to say an entry otherwise.
    public void correct(EntryId entry) {
        if (may()) {
            correcting(entry).ifPresent(side::begin);
        }
    }

    private Optional<EventForm<?>> correcting(EntryId entry) {
        return record.opened()
                .get()
                .<EventForm<?>>flatMap(now -> EventForm.correcting(entry, side, about(now, Optional.of(entry))))
                .filter(form -> desk.actor().has(form.kind().permission()));
    }

    private EventForm.About about(OpenedRecord now, Optional<EntryId> corrects) {
        return new EventForm.About(
                now.happened(), desk.session().today(), desk.clock().instant(), corrects);
    }

    /// Goes to the minutes of the meeting in which it happened.
    void minutes(MeetingId meeting) {
        desk.tools().navigator().go(new Destination.Minutes(meeting));
    }

    /// Goes to the papers of that meeting.
    void papers(MeetingId meeting) {
        desk.tools().navigator().go(new Destination.Papers(Optional.of(meeting)));
    }

    /// Begins to withdraw an entry that was a mistake.
    public void withdraw(EntryId entry) {
        if (may() && correcting(entry).isPresent()) {
            side.begin(EventForm.withdraw(side, entry));
        }
    }
}
