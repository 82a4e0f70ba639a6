package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.service.agenda.Lists;
import org.mashhuddle.service.meeting.TypedInItem;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.meeting.actions.PastedViewModel;
import org.mashhuddle.ui.meeting.actions.QuickLineViewModel;
import org.mashhuddle.ui.meeting.beside.AsideViewModel;
import org.mashhuddle.ui.meeting.beside.AttendanceViewModel;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.Drafts;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.discussion.SaveState;
import org.mashhuddle.ui.meeting.form.ItemViewModel;
import org.mashhuddle.ui.meeting.handover.HandOverViewModel;
import org.mashhuddle.ui.meeting.projector.RoomViewModel;
import org.mashhuddle.ui.meeting.status.Overview;
import org.mashhuddle.ui.meeting.writing.RemarksViewModel;

/// The meeting on the screen: two positions, where the room is and where one writes.
public final class MeetingViewModel {

    private record Opened(MeetingBook book, Lists lists, QuickLine quick) {}

    private final MeetingWorkspace seat;
    private final Drafts drafts;
    private final AsideViewModel aside;
    private final AttendanceViewModel attendance;
    private final RoomVerbs room;
    private final HandOverViewModel handOver;
    private final ItemDeeds deeds;
    private final Overview overview;
    private final RoomViewModel screen;
    private final RemarksViewModel remarks;
    private final ReadOnlyObjectWrapper<Optional<ItemViewModel>> item = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<QuickLineViewModel>> quick =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final MeetingSaving saving = new MeetingSaving();
    private Optional<MeetingBook> book = Optional.empty();
    private Optional<Opened> opened = Optional.empty();
    private Optional<GapKind> missing;

    /// Opens the meeting of a seat, where the room is.
    public MeetingViewModel(MeetingWorkspace seat) {
        this(seat, Optional.empty());
    }

    /// Opens it at one item.
    public MeetingViewModel(MeetingWorkspace seat, Optional<ItemId> at) {
        this(seat, at, Optional.empty());
    }

    /// Opens it at one item, at what is missing there.
    public MeetingViewModel(MeetingWorkspace seat, Optional<ItemId> at, Optional<GapKind> missing) {
        this.missing = missing;
        this.seat = seat;
        this.drafts = new Drafts(seat);
        this.aside = new AsideViewModel(seat);
        this.attendance = new AttendanceViewModel(seat, this::done, this::failed);
        this.overview = new Overview(seat, this::done, this::failed);
        this.screen = new RoomViewModel(seat);
        this.remarks = new RemarksViewModel(seat);
        this.room = new RoomVerbs(seat, this::done, this::failed, this::write);
        this.handOver = new HandOverViewModel(seat, this::done, this::failed);
        this.deeds = new ItemDeeds(seat, item.getReadOnlyProperty(), this::done, saving);
        seat.background().run(this::open, found -> begin(found, at), this::failed);
    }

    private Opened open() {
        if (seat.actor().writes()) {
            // What happened since the agenda was proposed last is seen here too.
            seat.session().services().agendas().propose(seat.actor(), seat.meeting());
        }
        return new Opened(
                seat.meetings().book(seat.viewer(), seat.meeting()),
                seat.meetings().lists(seat.viewer()),
                seat.actions().quickLine(seat.viewer()));
    }

    private void begin(Opened found, Optional<ItemId> at) {
        opened = Optional.of(found);
        deeds.actions().reads(found.quick());
        overview.name(found.book());
        show(found.book());
        QuickLineViewModel line = new QuickLineViewModel(seat, drafts, found.quick(), deeds::acted, this::failed);
        line.room(found.book());
        quick.set(Optional.of(line));
        at.flatMap(found.book().agenda()::item)
                .or(() -> new ItemNavigation(found.book()).start())
                .ifPresent(first -> write(first.id()));
    }

    /// The list at the left, the head, the band and the pace.
    public Overview overview() {
        return overview;
    }

    /// What the room sees on the second window.
    public RoomViewModel screen() {
        return screen;
    }

    /// What is open, for whoever takes the minutes over.
    HandOverViewModel handOver() {
        return handOver;
    }

    /// What is remarked on in what is typed.
    public RemarksViewModel remarks() {
        return remarks;
    }

    /// The item one writes in.
    public ReadOnlyObjectProperty<Optional<ItemViewModel>> item() {
        return item.getReadOnlyProperty();
    }

    /// Where one writes, to come back there.
    ///
    /// @param page what of it is open
    Optional<Destination> place(Destination.Meeting.Page page) {
        return item.get()
                .map(open -> new Destination.Meeting(
                        seat.meeting(), Optional.of(open.item().id()), Optional.empty(), page));
    }

    /// What one came to write, told once.
    Optional<GapKind> missing() {
        Optional<GapKind> told = missing;
        missing = Optional.empty();
        return told;
    }

    /// The line that makes actions.
    public ReadOnlyObjectProperty<Optional<QuickLineViewModel>> quick() {
        return quick.getReadOnlyProperty();
    }

    /// Whether what is typed is in the store.
    public ReadOnlyObjectProperty<SaveState> saving() {
        return saving.state();
    }

    /// What went wrong; empty while nothing did.
    public ReadOnlyStringProperty problem() {
        return saving.problem();
    }

    /// The agencies a text may be given to.
    public List<Agency> agencies() {
        return book.map(now -> now.hub().directory().agencies()).orElse(List.of());
    }

    /// What stands beside the form.
    public AsideViewModel aside() {
        return aside;
    }

    /// Who is here.
    public AttendanceViewModel attendance() {
        return attendance;
    }

    /// Writes in an item. The room stays where it is.
    public void write(ItemId there) {
        left();
        opened.ifPresent(found -> book.flatMap(now -> now.agenda().item(there)).ifPresent(next -> enter(found, next)));
    }

    private void enter(Opened found, AgendaItem next) {
        MeetingBook now = book.orElse(found.book());
        ItemViewModel fresh = new ItemViewModel(seat, drafts, now, next, found.lists(), this::stored);
        fresh.desk()
                .saving()
                .subscribe((_, state) ->
                        saving.follow(fresh, item.get().filter(fresh::equals).isPresent(), state));
        item.set(Optional.of(fresh));
        quick.get().ifPresent(line -> {
            line.at(next.id(), "");
            fresh.newEntries()
                    .mark()
                    .subscribe(from -> item.get()
                            .filter(fresh::equals)
                            .ifPresent(_ -> line.starts(from, Optional.of(next.subject()))));
        });
        overview.enter(now, next, fresh);
        refresh();
        aside.show(now, next);
        seat.background().run(() -> drafts.of(next.id()), typed -> putBack(fresh, typed), this::failed);
    }

    private void putBack(ItemViewModel fresh, TypedInItem before) {
        Map<String, String> typed = before.fields();
        fresh.newEntries().putBack(typed);
        quick.get().ifPresent(line -> line.putBack(fresh.item().id(), typed));
        quick.get()
                .ifPresent(line ->
                        line.pasted().putBack(fresh.item().id(), typed.getOrDefault(PastedViewModel.DRAFT, "")));
        if (fresh.putBack(before)) {
            seat.tools().notices().say(words("meeting.put-back", fresh.item().number()));
        }
    }

    /// Tells of something that was lost.
    void warn(String words) {
        seat.tools().notices().warn(words);
    }

    private void stored(Discussion kept) {
        book.ifPresent(now -> show(new ItemNavigation(now).with(kept)));
    }

    private void done(MeetingBook now) {
        show(now);
        saving.recorded(seat.now());
    }

    private void show(MeetingBook now) {
        book = Optional.of(now);
        deeds.room(now);
        item.get().ifPresent(open -> open.bookChanged(now));
        attendance.show(now);
        quick.get().ifPresent(line -> line.room(now));
        refresh();
    }

    private void failed(Exception wrong) {
        saving.failed(DiscussionEditor.why(wrong));
    }

    private void refresh() {
        book.ifPresent(now -> {
            overview.refresh(now, item.get());
            screen.show(now, item.get(), quick.get());
        });
    }

    /// A second has passed.
    public void tick() {
        item.get().ifPresent(open -> open.desk().tick(seat.now()));
        refresh();
    }

    /// Something was left: what is typed goes to the store.
    public void left() {
        item.get().ifPresent(open -> open.desk().commit());
    }

    /// `Ctrl+G`: writes where the room is; where it has not begun, it begins here.
    public void goToRoom() {
        book.flatMap(now -> now.meeting().roomAt()).ifPresentOrElse(this::write, this::bringRoomHere);
    }

    /// The room comes to the item one writes in.
    public void bringRoomHere() {
        left();
        Optional<ItemId> here = item.get().map(open -> open.item().id());
        boolean planned = isPlanned();
        book.ifPresent(now -> here.ifPresent(there -> {
            if (planned) {
                room.begin(there, now);
            } else {
                room.goTo(there, now);
            }
        }));
    }

    private boolean isPlanned() {
        return book.filter(now -> now.meeting().state() == MeetingState.PLANNED).isPresent();
    }

    /// The room goes on to the next child; the writer stays.
    public void roomOn() {
        book.ifPresent(now -> room.at(now)
                .flatMap(at -> new ItemNavigation(now).stillOpenAfter(at))
                .ifPresent(next -> room.goTo(next.id(), now)));
    }

    /// `Ctrl+Enter`: the next child. With the room, when the room is here; after the last one, the
    /// close.
    public void next() {
        if (book.isEmpty() || item.get().isEmpty()) {
            return;
        }
        MeetingBook now = book.get();
        ItemId mine = item.get().get().item().id();
        boolean together = now.meeting().state() == MeetingState.OPEN
                && room.at(now).filter(mine::equals).isPresent();
        ItemNavigation walk = new ItemNavigation(now);
        Optional<AgendaItem> next = together ? walk.stillOpenAfter(mine) : walk.after(mine);
        left();
        next.filter(_ -> together).ifPresent(after -> room.goTo(after.id(), now));
        next.ifPresentOrElse(after -> write(after.id()), this::close);
    }

    /// The child before; the room stays.
    public void previous() {
        book.flatMap(now -> item.get()
                        .flatMap(open ->
                                new ItemNavigation(now).before(open.item().id())))
                .ifPresent(before -> write(before.id()));
    }

    /// Holds the item over, or returns to it.
    public void holdOver() {
        toggle(DiscussionState.HELD_OVER);
    }

    /// Stops the clock of the item, or lets it run again.
    public void pause() {
        toggle(DiscussionState.PAUSED);
    }

    /// Adjourns the meeting; adjourned, it goes on.
    ///
    /// @param resumed runs once it goes on
    void turnAdjourned(Runnable resumed) {
        left();
        book.ifPresent(now -> room.turnAdjourned(now, resumed));
    }

    private void toggle(DiscussionState state) {
        left();
        item.get()
                .ifPresent(open -> room.set(
                        open.item().id(), open.desk().shown().get().state() == state ? DiscussionState.OPEN : state));
    }

    /// Takes the chair's reason for going on without quorum.
    public void takeReason() {
        item.get().ifPresent(ItemViewModel::takeReason);
        refresh();
    }

    /// What is recorded of the items beside what is said of them.
    public ItemDeeds deeds() {
        return deeds;
    }

    /// Takes back the last thing recorded on this item.
    public void undo() {
        if (item.get().filter(open -> open.desk().undo()).isEmpty()) {
            seat.tools().notices().say(words("meeting.nothing-to-undo"));
        }
    }

    /// Does again what was taken back last on this item.
    public void redo() {
        if (item.get().filter(open -> open.desk().redo()).isEmpty()) {
            seat.tools().notices().say(words("meeting.nothing-to-redo"));
        }
    }

    /// Copies what the minutes will hold of the item one writes in, as plain text for a case record.
    ///
    /// @param clipboard takes the text
    public void copy(Consumer<String> clipboard) {
        left();
        item.get()
                .map(open -> open.item())
                .ifPresent(there -> seat.background()
                        .run(
                                () -> seat.meetings().copied(seat.viewer(), seat.meeting(), there.id()),
                                text -> {
                                    clipboard.accept(text);
                                    seat.tools().notices().say(words("meeting.copied", there.number()));
                                },
                                this::failed));
    }

    /// Goes to the close, which a meeting that has not begun does not have.
    public void close() {
        left();
        if (isPlanned()) {
            seat.tools().notices().say(words("meeting.close-not-begun"));
            return;
        }
        Optional<ItemId> writing = item.get().map(open -> open.item().id());
        seat.tools().navigator().go(new Destination.Close(seat.meeting(), writing));
    }
}
