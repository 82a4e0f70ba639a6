package org.mashhuddle.service.record;

import java.util.Optional;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.work.Risk;

/// One date on which somebody said how a subject stood: the risk, which a meeting judges, or the MASH rating of
/// a contact, which starts a clock. The two are never mixed (`domain.md` 3.3 and 3.4).
public sealed interface RiskPoint {

    /// When it was said.
    Moment at();

    /// A meeting judged the risk.
    ///
    /// @param level none where only a direction was said
    /// @param type of the meeting, in words
    /// @param closed whether that meeting was closed
    record Judged(
            Moment at,
            Optional<Risk.Level> level,
            Optional<Risk.Direction> direction,
            String type,
            MeetingId meeting,
            ItemId item,
            boolean closed)
            implements RiskPoint {
        @Override
        public String toString() {
            return "Judged[" + at.day() + "]";
        }
    }

    /// A contact or referral was rated, or rated otherwise.
    ///
    /// @param source who sent it
    record Rated(Moment at, MashRating rating, String source, EntryId referral) implements RiskPoint {
        @Override
        public String toString() {
            return "Rated[" + at.day() + "]";
        }
    }
}
