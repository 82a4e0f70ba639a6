package org.mashhuddle.domain.minutes;

import java.util.List;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.NamesAtClose;
import org.mashhuddle.domain.subject.Subject;

/// Writes down how everything in a meeting is called at its close.
public final class NamesAtCloseWriting {

    private NamesAtCloseWriting() {}

    /// The names of a meeting that is being closed.
    public static NamesAtClose of(MeetingBook book) {
        var directory = book.hub().directory();
        var type = book.meeting().type();
        return new NamesAtClose(
                book.hub().profile().name(),
                book.hub().profile().code(),
                type.label(),
                type.title(),
                type.habits().code(),
                book.meeting().chair().map(directory::name).orElse(""),
                book.meeting().minuteTakers().now().map(directory::name).orElse(""),
                directory.agencies().stream()
                        .map(one -> new NamesAtClose.Known(
                                one.id(),
                                one.label(),
                                type.coreAgencies().contains(one.id()),
                                one.retired(),
                                one.part()))
                        .toList(),
                subjects(book));
    }

    private static List<NamesAtClose.Subject> subjects(MeetingBook book) {
        Reader everyAgency = MinutesWriting.circulation(book);
        return book.agenda().items().stream()
                .flatMap(item -> book.subject(item).map(subject -> subject(book, item, subject, everyAgency)).stream())
                .toList();
    }

    private static NamesAtClose.Subject subject(
            MeetingBook book, AgendaItem item, Subject subject, Reader everyAgency) {
        var day = book.meeting().heldOn();
        return new NamesAtClose.Subject(
                item.id(),
                ItemWriting.names(book).of(subject),
                SubjectWords.spoken(subject),
                SubjectWords.identity(subject, day, new Reader.TheRecord()),
                SubjectWords.identity(subject, day, everyAgency),
                subject.restriction().isPresent());
    }
}
