package org.mashhuddle.ui.meeting.status;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.ui.meeting.beside.CarryViewModel;
import org.mashhuddle.ui.meeting.beside.ClocksViewModel;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// What stands around the form, and follows the clock: the agenda, the head, the band, the pace.
public final class Overview {

    private final MeetingWorkspace seat;
    private final ClocksViewModel clocks;
    private final CarryViewModel carry;
    private final KnownLines known = new KnownLines();
    private final ObservableList<AgendaLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ItemHead>> head = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MeetingProgress>> pace = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<RoomBand> band = new ReadOnlyObjectWrapper<>(new RoomBand.Quiet());
    private final ReadOnlyStringWrapper leftOpen = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Reason.Phrase>> why = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private Instant paced = Instant.MIN;
    private Optional<MeetingBook> told = Optional.empty();

    public Overview(MeetingWorkspace seat, Consumer<? super MeetingBook> changed, Consumer<? super Exception> failed) {
        this.seat = seat;
        this.clocks = new ClocksViewModel(seat, changed, failed);
        this.carry = new CarryViewModel(seat, changed);
    }

    /// The clocks of the subject one writes about.
    public ClocksViewModel clocks() {
        return clocks;
    }

    /// What can wait for the next meeting.
    public CarryViewModel carry() {
        return carry;
    }

    /// The list at the left.
    public ObservableList<AgendaLine> lines() {
        return lines;
    }

    /// What stands above the form.
    public ReadOnlyObjectProperty<Optional<ItemHead>> head() {
        return head.getReadOnlyProperty();
    }

    /// How the meeting goes.
    public ReadOnlyObjectProperty<Optional<MeetingProgress>> pace() {
        return pace.getReadOnlyProperty();
    }

    /// The sentence between head and form.
    public ReadOnlyObjectProperty<RoomBand> band() {
        return band.getReadOnlyProperty();
    }

    /// That nobody closed the meeting; empty while somebody may sit there.
    public ReadOnlyStringProperty leftOpen() {
        return leftOpen.getReadOnlyProperty();
    }

    /// Why the child is on the agenda.
    public ReadOnlyObjectProperty<List<Reason.Phrase>> why() {
        return why.getReadOnlyProperty();
    }

    /// "Daily MASH".
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// "Tue 24 November 2026".
    public ReadOnlyStringProperty detail() {
        return detail.getReadOnlyProperty();
    }

    /// Which meeting it is.
    public void name(MeetingBook book) {
        title.set(book.meeting().name());
        detail.set(DateWords.longDate(book.meeting().heldOn()));
    }

    /// The writer comes to an item.
    public void enter(MeetingBook book, AgendaItem next, ItemViewModel open) {
        say(book, next, open);
        clocks.show(book, next);
    }

    private void say(MeetingBook book, AgendaItem item, ItemViewModel open) {
        List<Reason.Phrase> fresh =
                open.isWithheld() ? List.of() : ReasonWords.on(book.agenda()).phrases(item.reasons());
        if (!fresh.equals(why.get())) {
            why.set(fresh);
        }
    }

    /// Shows the meeting as it is now.
    public void refresh(MeetingBook book, Optional<ItemViewModel> item) {
        Optional<ItemId> mine = item.map(open -> open.item().id());
        list(known.lines(book, mine, seat.now()));
        carry.show(book);
        clocks.tick();
        pace(book, seat.now().truncatedTo(ChronoUnit.SECONDS));
        leftOpen.set(LeftOpen.of(book, seat.now()));
        item.ifPresent(open -> refresh(book, open));
    }

    /// It follows the meeting and the clock, not the child one writes about.
    private void pace(MeetingBook book, Instant second) {
        if (!second.equals(paced) || told.filter(book::equals).isEmpty()) {
            paced = second;
            told = Optional.of(book);
            pace.set(Optional.of(MeetingProgress.of(book, seat.now())));
        }
    }

    /// Only what changed: a row that is set is made again, and of sixty two or three change at a time.
    private void list(List<AgendaLine> fresh) {
        if (lines.size() != fresh.size()) {
            lines.setAll(fresh);
            return;
        }
        for (int on = 0; on < fresh.size(); on++) {
            if (!lines.get(on).equals(fresh.get(on))) {
                lines.set(on, fresh.get(on));
            }
        }
    }

    private void refresh(MeetingBook book, ItemViewModel open) {
        AgendaItem mine = book.agenda().item(open.item().id()).orElse(open.item());
        head.set(Optional.of(ItemHead.of(book, mine, seat.now())));
        say(book, mine, open);
        String reason = open.desk().shown().get().quorumReason();
        RoomBand fresh = RoomBand.of(book, mine, reason, seat.now());
        if (!Objects.equals(band.get(), fresh)) {
            band.set(fresh);
        }
    }
}
