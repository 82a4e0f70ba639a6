package org.mashhuddle.ui.meeting.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.quickline.PastedLines;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.ui.meeting.discussion.Drafts;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// Several lines pasted at once, each read as an action before Enter makes them. They wait among the
/// drafts of their item until they are actions, or left.
public final class PastedViewModel {

    /// Its name in the draft journal.
    public static final String DRAFT = DraftService.PASTED;

    private final MeetingWorkspace seat;
    private final Drafts drafts;
    private final Function<String, QuickLine.Reading> reading;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<List<String>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<ItemId> item = Optional.empty();

    PastedViewModel(
            MeetingWorkspace seat,
            Drafts drafts,
            Function<String, QuickLine.Reading> reading,
            Consumer<? super MeetingBook> changed,
            Consumer<? super Exception> failed) {
        this.seat = seat;
        this.drafts = drafts;
        this.reading = reading;
        this.changed = changed;
        this.failed = failed;
    }

    /// The lines that wait; none where nothing was pasted.
    public ReadOnlyObjectProperty<List<String>> lines() {
        return lines.getReadOnlyProperty();
    }

    public boolean isWaiting() {
        return !lines.get().isEmpty();
    }

    /// Takes what is pasted; whether it is several lines.
    public boolean paste(String text) {
        List<String> several = PastedLines.of(text);
        if (several.size() < 2 || item.isEmpty()) {
            return false;
        }
        List<String> all = new ArrayList<>(lines.get());
        all.addAll(several);
        wait(all);
        return true;
    }

    /// Nobody wants them.
    public void leave() {
        wait(List.of());
    }

    /// The writer goes to an item; what waits at another waits among its drafts.
    void at(ItemId now) {
        item = Optional.of(now);
        lines.set(List.of());
    }

    /// What waited at an item waits again, where its writer is there.
    public void putBack(ItemId there, String begun) {
        if (item.filter(there::equals).isPresent() && !isWaiting()) {
            lines.set(PastedLines.of(begun));
        }
    }

    private void wait(List<String> now) {
        lines.set(List.copyOf(now));
        item.ifPresent(at -> {
            drafts.note(at, DRAFT, String.join("\n", now));
            if (now.isEmpty()) {
                drafts.forget(at, DRAFT);
            }
        });
    }

    /// Makes an action of each line of which every mark means somebody; the others stay. One that
    /// cannot be kept stays with all that come after it.
    ///
    /// @param mark how far they may be shared
    /// @param left hears the first line that stays
    void accept(SharingMark mark, Consumer<String> left) {
        item.ifPresent(at -> make(at, List.copyOf(lines.get()), mark, left));
    }

    private void make(ItemId at, List<String> waiting, SharingMark mark, Consumer<String> left) {
        Optional<String> next = waiting.stream().filter(this::isReadable).findFirst();
        if (next.isEmpty()) {
            waiting.stream().findFirst().filter(_ -> isHere(at)).ifPresent(first -> {
                wait(waiting.subList(1, waiting.size()));
                left.accept(first);
            });
            return;
        }
        QuickLine.Reading read = reading.apply(next.get()).asSentence();
        List<String> rest = new ArrayList<>(waiting);
        rest.remove(next.get());
        seat.background()
                .run(
                        () -> seat.actions().assign(seat.actor(), seat.meeting(), at, read, mark),
                        book -> {
                            made(at, rest);
                            changed.accept(book);
                            make(at, rest, mark, left);
                        },
                        failed);
    }

    private void made(ItemId at, List<String> rest) {
        if (isHere(at)) {
            wait(rest);
        } else if (rest.isEmpty()) {
            drafts.recorded(at, Long.MAX_VALUE, Set.of(DRAFT));
        } else {
            drafts.note(at, DRAFT, String.join("\n", rest));
        }
    }

    private boolean isHere(ItemId at) {
        return item.filter(at::equals).isPresent();
    }

    private boolean isReadable(String line) {
        QuickLine.Reading read = reading.apply(line);
        return read.unknown().isEmpty() && !read.text().isBlank();
    }
}
