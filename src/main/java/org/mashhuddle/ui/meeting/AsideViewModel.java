package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.Aside;
import org.mashhuddle.ui.kit.Destination;

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
    public record Shown(Facts facts, List<Linked> links, String withheld, List<Day> chronology, Last last) {
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

    private final Seat seat;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<AgendaItem> showing = Optional.empty();

    AsideViewModel(Seat seat) {
        this.seat = seat;
    }

    /// What is shown; nothing while it is on its way, or where it is withheld.
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Opens the record of the subject that is shown; the way back leads to its item.
    void openRecord() {
        showing.ifPresent(item -> seat.navigator()
                .go(new Destination.Children(
                        Optional.of(item.subject()),
                        Optional.of(new Destination.Meeting(seat.meeting(), Optional.of(item.id()))))));
    }

    /// Brings another subject.
    void show(MeetingBook book, AgendaItem item) {
        shown.set(Optional.empty());
        showing = Optional.of(item).filter(one -> book.subject(one).isPresent());
        book.subject(item)
                .ifPresent(subject -> seat.background()
                        .latest(
                                "meeting.aside",
                                () -> seat.session().services().subjects().aside(seat.viewer(), subject.id()),
                                aside -> show(book, subject, aside),
                                _ -> shown.set(Optional.empty())));
    }

    private void show(MeetingBook book, Subject subject, Aside aside) {
        NamesOnPage names = new NamesOnPage(
                aside.links().stream().map(Aside.LinkedSubject::subject).toList());
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
                Facts.of(subject),
                links,
                withheld(aside.linksWithheld()),
                days,
                Last.of(aside.lastTime(), book, seat.now()))));
    }

    private static String withheld(int links) {
        return switch (links) {
            case 0 -> "";
            case 1 -> words("meeting.aside.link-withheld");
            default -> words("meeting.aside.links-withheld", links);
        };
    }
}
