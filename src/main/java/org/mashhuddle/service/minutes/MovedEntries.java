package org.mashhuddle.service.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.minutes.WrongChildRows.Move;

/// The entries of a meeting that stood under the wrong child. That a version is sealed everybody sees;
/// of an item that they may not see nothing else.
final class MovedEntries {

    private MovedEntries() {}

    static List<MovedEntry> of(Tx whole, MeetingId meeting, MeetingBook visible) {
        List<Move> moves = whole.corrections().moves().of(meeting);
        if (moves.isEmpty()) {
            return List.of();
        }
        Map<UUID, DataBreach> breaches =
                whole.governance().breaches().stream().collect(Collectors.toMap(DataBreach::id, Function.identity()));
        return moves.stream()
                .map(move -> entry(
                        whole,
                        move,
                        Objects.requireNonNull(breaches.get(move.breach())),
                        visible.hub().limits(),
                        isShown(move, visible) ? papers(whole, move) : List.of()))
                .toList();
    }

    /// Of this meeting or of another: a copy that a person asked for holds all of a child's.
    private static List<IssuedPaper> papers(Tx whole, Move move) {
        return move.papers().stream()
                .flatMap(reference -> whole.papers().byReference(reference).stream())
                .sorted(Comparator.comparing(IssuedPaper::issuedAt).thenComparing(IssuedPaper::reference))
                .toList();
    }

    private static boolean isShown(Move move, MeetingBook visible) {
        return visible.agenda().items().stream()
                .filter(item -> item.id().value().equals(move.from()))
                .anyMatch(item -> visible.subject(item).isPresent());
    }

    private static MovedEntry entry(Tx whole, Move move, DataBreach breach, TimeLimits limits, List<IssuedPaper> out) {
        return new MovedEntry(
                move.entry().value().toString(),
                move.sealedTo(),
                move.at(),
                EntryMove.names(whole, move.readers()),
                breach.reportBy(limits),
                !breach.isOpen(),
                out);
    }
}
