package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemSnapshot;
import org.mashhuddle.domain.agenda.LastTime;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.children.SubjectBackground;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// What stands beside the form: the child's facts, links and chronology.
public final class AsideViewModel {

    /// A link to another subject.
    ///
    /// @param item on this agenda, where it is
    public record Linked(String name, String words, Optional<AgendaItem> item) {
        @Override
        public String toString() {
            return "Linked[withheld]";
        }
    }

    /// A day in the chronology.
    public record Day(String day, String words, boolean alarm) {
        @Override
        public String toString() {
            return "Day[withheld]";
        }
    }

    /// All of it.
    ///
    /// @param withheld "1 link withheld from you"; empty for none
    public record Shown(
            Facts facts, List<Linked> links, String withheld, List<Day> chronology, PreviousDiscussion last) {
        /// Copies the lists.
        public Shown {
            links = List.copyOf(links);
            chronology = List.copyOf(chronology);
        }

        @Override
        public String toString() {
            return "Shown[withheld]";
        }
    }

    private final MeetingWorkspace seat;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<AgendaItem> showing = Optional.empty();

    public AsideViewModel(MeetingWorkspace seat) {
        this.seat = seat;
    }

    /// What is shown; nothing while it is on its way, or where it is withheld.
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Opens the record of the subject that is shown; the way back leads to its item.
    public void openRecord() {
        showing.ifPresent(item -> seat.tools()
                .navigator()
                .go(new Destination.Children(
                        Optional.of(item.subject()),
                        Optional.of(new Destination.Meeting(seat.meeting(), Optional.of(item.id()))))));
    }

    /// Brings another subject. What is answered late is of another item by then, or of one that nobody here may see.
    public void show(MeetingBook book, AgendaItem item) {
        shown.set(Optional.empty());
        showing = Optional.of(item).filter(one -> book.subject(one).isPresent());
        book.subject(item)
                .ifPresent(subject -> seat.background()
                        .latest(
                                "meeting.aside",
                                () -> seat.session().services().subjects().aside(seat.viewer(), subject.id()),
                                aside -> showing.filter(item::equals).ifPresent(_ -> show(book, subject, aside)),
                                _ -> shown.set(Optional.empty())));
    }

    private void show(MeetingBook book, Subject subject, SubjectBackground aside) {
        NamesOnPage names = new NamesOnPage(aside.links().stream()
                .map(SubjectBackground.LinkedSubject::subject)
                .toList());
        List<Linked> links = aside.links().stream()
                .map(link -> new Linked(
                        names.of(link.subject()),
                        link.words(),
                        book.agenda().itemOf(link.subject().id())))
                .toList();
        List<Day> days = aside.chronology().stream()
                .map(entry -> new Day(
                        org.mashhuddle.domain.hub.DateWords.shortDate(
                                entry.day(), book.meeting().heldOn()),
                        entry.words(),
                        entry.alarm()))
                .toList();
        shown.set(Optional.of(new Shown(
                Facts.of(subject, aside.education()),
                links,
                withheld(aside.linksWithheld()),
                days,
                PreviousDiscussion.of(last(book, subject, aside), book))));
    }

    /// After the close, the last time as it was when the room came to the item.
    private static Optional<LastTime> last(MeetingBook book, Subject subject, SubjectBackground aside) {
        Optional<ItemSnapshot> then = book.agenda()
                .itemOf(subject.id())
                .map(AgendaItem::id)
                .map(book.asItWas().items()::get);
        return book.meeting().state() == MeetingState.CLOSED && then.isPresent()
                ? then.flatMap(ItemSnapshot::lastTime)
                : aside.lastTime();
    }

    private static String withheld(int links) {
        return switch (links) {
            case 0 -> "";
            case 1 -> words("meeting.aside.link-withheld");
            default -> words("meeting.aside.links-withheld", links);
        };
    }
}
