package org.mashhuddle.ui.meeting.status;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.room.RoomScreen;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;

/// Writes the rows of the list at the left, with where the writer and the room are.
record AgendaLines(MeetingBook book, Optional<ItemId> writing, Instant now) {

    String heading(AgendaItem item) {
        return switch (item.section()) {
            case MISSING_NOW -> words("meeting.section.missing");
            case CUSTODY -> words("meeting.section.custody");
            case NEW ->
                words(
                        book.agenda().hasNewNotReachedBefore()
                                ? "meeting.section.new-or-not-reached"
                                : "meeting.section.new");
            case BACK -> words("meeting.section.back");
            case PEOPLE_AND_PLACES ->
                book.subject(item).filter(Place.class::isInstance).isPresent()
                        ? words("meeting.section.places")
                        : words("meeting.section.people");
            case LATE -> words("meeting.section.late");
        };
    }

    AgendaLine.Row row(AgendaItem item) {
        Discussion discussion = book.discussion(item);
        Optional<Subject> subject = book.subject(item);
        long spent = minutes(discussion.spent(now));
        return new AgendaLine.Row(
                item.id(),
                item.number(),
                subject.map(one -> shortName(book, one)).orElseGet(() -> words("meeting.restricted")),
                discussion.state(),
                time(item, discussion, spent),
                isUnknown(item) ? "" : words("meeting.spent", spent, item.minutes()),
                place(item),
                new AgendaLine.Marks(
                        item.late() || item.section() == AgendaSection.LATE,
                        item.changed(),
                        item.isMissingElsewhere(),
                        RoomScreen.shown(book, item.subject()).isEmpty()),
                subject.isEmpty());
    }

    static String shortName(MeetingBook book, Subject subject) {
        return switch (subject) {
            case Child child
            when child.isUnborn() && child.names().given().isBlank() ->
                words("meeting.unborn", child.names().family().toUpperCase(java.util.Locale.UK));
            case Child child -> book.name(child);
            case PersonOfConcern person -> book.name(person);
            case Place place -> book.name(place);
        };
    }

    private static String time(AgendaItem item, Discussion discussion, long spent) {
        if (discussion.isCarriedOver()) {
            return words("meeting.carried");
        }
        return switch (discussion.state()) {
            case DONE -> words("meeting.minutes", spent);
            case HELD_OVER -> words("meeting.held", item.minutes());
            case WAITING, OPEN, PAUSED -> Integer.toString(item.minutes());
        };
    }

    AgendaLine.Place place(AgendaItem item) {
        boolean writer = writing.filter(item.id()::equals).isPresent();
        boolean room = book.meeting().roomAt().filter(item.id()::equals).isPresent();
        if (writer && room) {
            return AgendaLine.Place.BOTH;
        }
        return writer ? AgendaLine.Place.WRITER : room ? AgendaLine.Place.ROOM : AgendaLine.Place.NOBODY;
    }

    private boolean isUnknown(AgendaItem item) {
        return book.meeting().roomAt().filter(item.id()::equals).isPresent() && LeftOpen.is(book, now);
    }

    static long minutes(Duration spent) {
        return Math.round(spent.toSeconds() / 60.0);
    }

    /// How many items are done.
    static long done(MeetingBook book) {
        return book.agenda().items().stream()
                .filter(item -> book.discussion(item).state() == DiscussionState.DONE)
                .count();
    }

    @Override
    public String toString() {
        return "AgendaLines[" + book + "]";
    }
}
