package org.mashhuddle.ui.meeting.status;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.Adjournment;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.Quorum;
import org.mashhuddle.domain.meeting.room.TimeLeft;

/// How the meeting goes, for the status bar.
///
/// @param items "17 items, 3 done"
/// @param left "35 min left", "21 min over", "closed 10:47"
/// @param ends "at this pace ends 10:58"; empty before anything is done
/// @param late it ends after the room is needed
/// @param notReached what would then not be reached
/// @param absent "Awaited: education"; empty where all are
/// @param quorumOf "Quorum, item 5:"
public record MeetingProgress(
        String items,
        String left,
        String ends,
        boolean late,
        NotReached notReached,
        String absent,
        String quorumOf,
        List<Seen> quorum) {

    /// One core agency.
    ///
    /// @param words "Police", "Health left 09:51"
    /// @param brief "health", where there is no room to say more
    public record Seen(boolean here, String words, String brief) {}

    /// Copies the list.
    public MeetingProgress {
        quorum = List.copyOf(quorum);
    }

    /// How it goes now; of a meeting that was adjourned, how it went when it broke off; of one that is over, that it
    /// is.
    public static MeetingProgress of(MeetingBook book, Instant moment) {
        return book.meeting().times().closedAt().map(at -> over(book, at)).orElseGet(() -> going(book, moment));
    }

    /// Nothing is late any more, and nobody awaited.
    private static MeetingProgress over(MeetingBook book, Instant closed) {
        return new MeetingProgress(
                words("meeting.status.items", book.agenda().items().size(), AgendaLines.done(book)),
                words("meeting.status.closed", DateWords.time(closed)),
                "",
                false,
                NotReached.nothing(),
                "",
                "",
                List.of());
    }

    private static MeetingProgress going(MeetingBook book, Instant moment) {
        Instant now = book.meeting()
                .times()
                .standing()
                .map(Adjournment::at)
                .filter(moment::isAfter)
                .orElse(moment);
        TimeLeft time = new TimeLeft(book, now);
        Duration left = Duration.between(now, time.limit());
        Optional<AgendaItem> room = book.meeting()
                .roomAt()
                .filter(_ -> !book.meeting().isAdjourned())
                .flatMap(book.agenda()::item);
        return new MeetingProgress(
                words("meeting.status.items", book.agenda().items().size(), AgendaLines.done(book)),
                words(left.isNegative() ? "meeting.status.over" : "meeting.status.left", DateWords.duration(left)),
                time.end()
                        .map(at -> words("meeting.status.ends", DateWords.time(at)))
                        .orElse(""),
                time.isLate(),
                NotReached.of(time),
                absent(book),
                room.map(item -> words("meeting.status.quorum", item.number())).orElse(""),
                room.map(item -> seen(book, quorum(book, item, now))).orElse(List.of()));
    }

    /// Of an item whose clock stands, who is here now: who was there before may have left since.
    private static Quorum quorum(MeetingBook book, AgendaItem item, Instant now) {
        Discussion said = book.discussion(item);
        boolean stands = !said.room().isEmpty() && !said.isInTheRoom();
        return stands
                ? Quorum.of(
                        book.meeting().type().coreAgencies(),
                        book.meeting().attendance(),
                        List.of(Presence.since(now)),
                        now)
                : book.quorum(item, now);
    }

    /// Those expected beside the core; the core's absence stands with the quorum.
    private static String absent(MeetingBook book) {
        String names = book.meeting().absent().stream()
                .filter(id -> !book.meeting().type().coreAgencies().contains(id))
                .sorted(Comparator.comparingInt(id -> place(book, id)))
                .map(id -> book.hub().directory().inSentence(id))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words("meeting.status.absent", names);
    }

    private static List<Seen> seen(MeetingBook book, Quorum quorum) {
        return book.meeting().type().coreAgencies().stream()
                .filter(quorum::asks)
                .sorted(Comparator.comparingInt(id -> place(book, id)))
                .map(id -> seen(book, quorum, id))
                .toList();
    }

    private static Seen seen(MeetingBook book, Quorum quorum, AgencyId id) {
        String label = book.hub().directory().label(id);
        String brief = book.hub().directory().inSentence(id);
        if (quorum.present().contains(id)) {
            return new Seen(true, label, brief);
        }
        return new Seen(
                false,
                Optional.ofNullable(quorum.left().get(id))
                        .map(at -> words("meeting.quorum.left", label, DateWords.time(at)))
                        .orElseGet(() -> words("meeting.quorum.not-here", label)),
                brief);
    }

    private static int place(MeetingBook book, AgencyId id) {
        return book.hub().directory().agencies().stream()
                .map(org.mashhuddle.domain.party.Agency::id)
                .toList()
                .indexOf(id);
    }
}
