package org.mashhuddle.domain.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.SubjectId;

/// What an item said of its own moment. Taken when the room first came to it, or at the close where
/// it never did, and never changed (`product.md`, rule 12); what the agenda told anew when the room came to it again
/// stands after it.
///
/// @param why the reasons it stood there for
/// @param rerated how its rating was changed after that, while the meeting was held
public record ItemSnapshot(
        ItemId item,
        SubjectId subject,
        Instant takenAt,
        List<Reason> why,
        Optional<ProposedItem.Rated> rating,
        Optional<LastTime> lastTime,
        List<RatingChange> rerated) {

    /// Nothing has been rated since.
    public ItemSnapshot(
            ItemId item,
            SubjectId subject,
            Instant takenAt,
            List<Reason> why,
            Optional<ProposedItem.Rated> rating,
            Optional<LastTime> lastTime) {
        this(item, subject, takenAt, why, rating, lastTime, List.of());
    }

    /// Copies the lists.
    public ItemSnapshot {
        why = List.copyOf(why);
        rerated = List.copyOf(rerated);
    }

    @Override
    public String toString() {
        return "ItemSnapshot[" + item + "]";
    }
}
