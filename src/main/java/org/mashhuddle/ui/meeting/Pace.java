package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.Messages.words;

import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Quorum;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the meeting goes, for the status bar.
///
/// @param items "17 items, 3 done"
/// @param left "35 min left", "21 min over"
/// @param ends "at this pace ends 10:58"; empty before anything is done
/// @param late it ends after the room is needed
/// @param absent "Awaited: education"; empty where all are
/// @param quorumOf "Quorum, item 5:"
public record Pace(
        String items,
        String left,
        String ends,
        boolean late,
        String absent,
        String quorumOf,
        List<Seen> quorum) {

    /// One core agency.
    ///
    /// @param words "Police", "Health left 09:51"
    public record Seen(boolean here, String words) {}

    /// Copies the list.
    public Pace {
        quorum = List.copyOf(quorum);
    }

    /// How it goes now.
    static Pace of(MeetingBook book, Instant now) {
        Instant limit =
                new DueTime(book.meeting().heldOn().atTime(book.meeting().type().roomUntil()))
                        .instant();
        long minutes = Duration.between(now, limit).toMinutes();
        Optional<Instant> end = end(book, now);
        Optional<AgendaItem> room = book.meeting().roomAt().flatMap(book.agenda()::item);
        return new Pace(
                words("meeting.status.items", book.agenda().items().size(), AgendaLines.done(book)),
                words(
                        minutes < 0 ? "meeting.status.over" : "meeting.status.left",
                        Math.abs(minutes)),
                end.map(at -> words("meeting.status.ends", DateWords.time(at))).orElse(""),
                end.filter(at -> at.isAfter(limit)).isPresent(),
                absent(book),
                room.map(item -> words("meeting.status.quorum", item.number())).orElse(""),
                room.map(item -> seen(book, book.quorum(item, now))).orElse(List.of()));
    }

    private static Optional<Instant> end(MeetingBook book, Instant now) {
        double done = 0;
        double planned = 0;
        double left = 0;
        for (AgendaItem item : book.agenda().items()) {
            Discussion discussion = book.discussion(item);
            double spent = discussion.spent(now).toSeconds() / 60.0;
            if (discussion.state() == DiscussionState.DONE) {
                done += spent;
                planned += item.minutes();
            } else {
                left += Math.max(0, item.minutes() - spent);
            }
        }
        if (planned == 0 || left == 0) {
            return Optional.empty();
        }
        return Optional.of(now.plusSeconds(Math.round(left * 60 * Math.max(0.25, done / planned))));
    }

    /// Those expected beside the core; the core's absence stands with the quorum.
    private static String absent(MeetingBook book) {
        String names =
                book.meeting().absent().stream()
                        .filter(id -> !book.meeting().type().coreAgencies().contains(id))
                        .sorted(Comparator.comparingInt(id -> place(book, id)))
                        .map(id -> book.hub().directory().label(id).toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words("meeting.status.absent", names);
    }

    private static List<Seen> seen(MeetingBook book, Quorum quorum) {
        return book.meeting().type().coreAgencies().stream()
                .sorted(Comparator.comparingInt(id -> place(book, id)))
                .map(id -> seen(book, quorum, id))
                .toList();
    }

    private static Seen seen(MeetingBook book, Quorum quorum, AgencyId id) {
        String label = book.hub().directory().label(id);
        if (quorum.present().contains(id)) {
            return new Seen(true, label);
        }
        return new Seen(
                false,
                Optional.ofNullable(quorum.left().get(id))
                        .map(at -> words("meeting.quorum.left", label, DateWords.time(at)))
                        .orElseGet(() -> words("meeting.quorum.not-here", label)));
    }

    private static int place(MeetingBook book, AgencyId id) {
        return book.hub().directory().agencies().stream()
                .map(org.mashhuddle.domain.party.Agency::id)
                .toList()
                .indexOf(id);
    }
}
