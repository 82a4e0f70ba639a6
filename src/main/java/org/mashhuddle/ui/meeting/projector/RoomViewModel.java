package org.mashhuddle.ui.meeting.projector;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.room.RoomScreen;
import org.mashhuddle.ui.kit.Projector;
import org.mashhuddle.ui.meeting.actions.QuickLineViewModel;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// What the room sees on the second window, as it is typed. It follows the room, not the writer.
public final class RoomViewModel {

    private final MeetingWorkspace seat;
    /// Until it is known what was chosen on this computer nobody is named.
    private final ObjectProperty<RoomNames> names = new SimpleObjectProperty<>(RoomNames.REFERENCES);
    private final ReadOnlyObjectWrapper<Optional<RoomPicture>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    public RoomViewModel(MeetingWorkspace seat) {
        this.seat = seat;
    }

    /// The second window.
    public Projector window() {
        return seat.tools().navigator().projector();
    }

    /// The marking that is laid down.
    String classification() {
        return seat.tools().session().hub().classification();
    }

    /// What is shown; nothing before the room has begun, and after the close.
    public ReadOnlyObjectProperty<Optional<RoomPicture>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// How it says who is spoken of.
    public ObjectProperty<RoomNames> names() {
        return names;
    }

    /// Says who is spoken of in the other way.
    public void otherNames() {
        names.set(names.get().other());
    }

    /// Shows the meeting as it is now, with what is being typed on the room's item.
    public void show(MeetingBook book, Optional<ItemViewModel> writing, Optional<QuickLineViewModel> line) {
        if (!window().open().get()) {
            return;
        }
        Optional<ItemViewModel> here = writing.filter(
                open -> book.meeting().roomAt().filter(open.item().id()::equals).isPresent());
        Optional<Discussion> typed = here.map(open -> open.desk().shown().get());
        String beginning = here.flatMap(_ -> line)
                .filter(quick -> RoomScreen.shows(book.meeting(), quick.mark().get()))
                .map(quick -> quick.reads().get())
                .filter(reads -> !reads.empty())
                .map(QuickLineViewModel.Reads::text)
                .orElse("");
        Optional<RoomPicture> fresh = RoomScreen.of(book, typed)
                .map(room -> new RoomWriting(book, names.get(), seat.now()).write(room, beginning));
        if (!fresh.equals(shown.get())) {
            shown.set(fresh);
        }
    }
}
