package org.mashhuddle.ui.meeting.status;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.Adjournment;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.Quorum;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.meeting.chair.ItemChair;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.Child;

/// The one sentence between head and form: where the room is, or that it is not quorate.
public sealed interface RoomBand {

    /// Nothing to say.
    record Quiet() implements RoomBand {}

    /// The writer and the room are at different items.
    ///
    /// @param mine "item 4"
    /// @param room "item 5, Kayla TEST-ALDER"
    /// @param since "since 09:54"
    record Elsewhere(String mine, String room, String since) implements RoomBand {
        @Override
        public String toString() {
            return "Elsewhere[" + mine + "]";
        }
    }

    /// The room has not begun.
    record NotBegun(String words) implements RoomBand {}

    /// The room is here and the item is paused: its clock stands.
    ///
    /// @param words "Paused since 10:42."
    record Paused(String words) implements RoomBand {}

    /// The meeting is adjourned: nobody is in the room.
    ///
    /// @param words "Adjourned since 10:42."
    record Adjourned(String words) implements RoomBand {}

    /// The meeting is closed: what is added says so.
    record Closed(String words) implements RoomBand {}

    /// The chair is out of the room, and nobody else has the chair of the item.
    record NobodyChairs(String words) implements RoomBand {}

    /// The room is back at an item whose strategy discussion ended when it went on.
    record StrategyEnded(String words) implements RoomBand {}

    /// Core agencies are missing.
    ///
    /// @param words "Not quorate for this item: health left 09:51."
    /// @param reason the chair's, empty while there is none
    record NotQuorate(String words, String reason) implements RoomBand {
        @Override
        public String toString() {
            return "NotQuorate[withheld]";
        }
    }

    /// The band of the item one writes in.
    static RoomBand of(MeetingBook book, AgendaItem mine, String reason, Instant now) {
        Optional<RoomBand> stands = stands(book, now);
        if (stands.isPresent()) {
            return stands.get();
        }
        Optional<ItemId> room = book.meeting().roomAt();
        if (room.isEmpty()) {
            boolean planned = book.meeting().state() == MeetingState.PLANNED;
            return new NotBegun(words(planned ? "meeting.band.planned" : "meeting.band.not-begun"));
        }
        if (!room.get().equals(mine.id())) {
            return book.agenda()
                    .item(room.get())
                    .map(there -> elsewhere(book, mine, there))
                    .orElse(new Quiet());
        }
        Discussion said = book.discussion(mine);
        if (said.state() == DiscussionState.PAUSED) {
            return new Paused(paused(said));
        }
        if (ItemChair.at(book, mine, now).held() == ItemChair.Held.NOBODY) {
            return new NobodyChairs(words("meeting.band.nobody-chairs"));
        }
        return quorum(book, mine, reason, now);
    }

    private static RoomBand quorum(MeetingBook book, AgendaItem mine, String reason, Instant now) {
        Quorum quorum = book.quorum(mine, now);
        if (quorum.isMet()) {
            return book.discussion(mine)
                    .strategyCutShort()
                    .<RoomBand>map(end -> new StrategyEnded(words("meeting.band.strategy-ended", DateWords.time(end))))
                    .orElseGet(Quiet::new);
        }
        String key = waitsForStrategy(book, mine, now) ? "meeting.band.not-quorate-until" : "meeting.band.not-quorate";
        return new NotQuorate(words(key, missing(book.hub().directory(), quorum)), reason);
    }

    /// Whether a strategy discussion is what the room is about to hold, and everybody whom one needs is there: with it
    /// the item is quorate. A meeting that was called at once may well be there for one.
    private static boolean waitsForStrategy(MeetingBook book, AgendaItem mine, Instant now) {
        Discussion said = book.discussion(mine);
        boolean child = book.subject(mine).filter(Child.class::isInstance).isPresent();
        boolean meant =
                said.strategy().needed().orElse(book.meeting().arrangements().isAdHoc());
        return child
                && meant
                && said.strategyHeld().held().isEmpty()
                && StrategyDiscussion.missing(
                                book.needed(),
                                book.hub().directory().agencies(),
                                book.meeting().attendance(),
                                Presence.since(now),
                                now)
                        .isEmpty();
    }

    /// Nothing while the meeting is held.
    private static Optional<RoomBand> stands(MeetingBook book, Instant now) {
        if (book.meeting().state() == MeetingState.CLOSED) {
            return Optional.of(new Closed(words(
                    "meeting.band.closed",
                    book.meeting().times().closedAt().map(DateWords::time).orElse(""))));
        }
        if (book.meeting().isAdjourned()) {
            return Optional.of(new Adjourned(words(
                    "meeting.band.adjourned",
                    book.meeting()
                            .times()
                            .standing()
                            .map(one -> Adjournment.moment(one.at(), LocalDate.ofInstant(now, Moment.LONDON)))
                            .orElse(""))));
        }
        return Optional.empty();
    }

    private static String paused(Discussion said) {
        return said.room().stream()
                .reduce((_, last) -> last)
                .flatMap(Presence::until)
                .map(at -> words("meeting.band.paused", DateWords.time(at)))
                .orElseGet(() -> words("meeting.band.paused-here"));
    }

    private static RoomBand elsewhere(MeetingBook book, AgendaItem mine, AgendaItem there) {
        String name = book.subject(there).map(book::name).orElseGet(() -> words("meeting.restricted"));
        String since = book.discussion(there).room().stream()
                .reduce((_, last) -> last)
                .map(Presence::from)
                .map(at -> words("meeting.band.since", DateWords.time(at)))
                .orElse("");
        return new Elsewhere(
                words("meeting.band.item", mine.number()),
                words("meeting.band.item-name", there.number(), name),
                since);
    }

    /// "health left 09:51, police not here".
    static String missing(Directory directory, Quorum quorum) {
        return quorum.missing().stream()
                .map(id -> missing(directory, quorum, id))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String missing(Directory directory, Quorum quorum, AgencyId id) {
        String label = directory.inSentence(id);
        return Optional.ofNullable(quorum.left().get(id))
                .map(at -> words("meeting.quorum.left", label, DateWords.time(at)))
                .orElseGet(() -> words("meeting.quorum.not-here", label));
    }
}
