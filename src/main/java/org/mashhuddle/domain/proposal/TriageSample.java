package org.mashhuddle.domain.proposal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;

/// The random parts of those whom rules left off: one that the chair looks at, and one that comes
/// back to the next meeting. Drawn from the meeting's own id: nobody chooses, and whoever draws again
/// draws the same.
///
/// @param percent how many in a hundred; one at least
public record TriageSample(MeetingId meeting, int percent) {

    private static final int ALL = 100;

    /// Apart from the draw for the chair.
    private static final long BACK = 0x6261636BL;

    /// Those of these who are in the sample.
    ///
    /// @param drawn whether an earlier draw for this meeting has found somebody already
    public Set<SubjectId> of(List<SubjectId> leftOff, boolean drawn) {
        return drawn(leftOff, this::lot, drawn);
    }

    /// Those of these who come back to the next meeting, listed and not discussed: a draw of its
    /// own, which does not look at whom the chair has seen.
    public Set<SubjectId> comingBack(List<SubjectId> listed) {
        return drawn(listed, each -> lot(each, BACK), false);
    }

    private Set<SubjectId> drawn(List<SubjectId> from, ToDoubleFunction<SubjectId> lot, boolean drawn) {
        Set<SubjectId> sample = new HashSet<>();
        from.stream().filter(each -> lot.applyAsDouble(each) * ALL < percent).forEach(sample::add);
        if (sample.isEmpty() && !drawn) {
            from.stream().min(Comparator.comparingDouble(lot)).ifPresent(sample::add);
        }
        return sample;
    }

    private double lot(SubjectId subject) {
        return lot(subject, 0);
    }

    private double lot(SubjectId subject, long draw) {
        long seed =
                meeting.value().getMostSignificantBits() * 31 + meeting.value().getLeastSignificantBits();
        long other =
                subject.value().getMostSignificantBits() * 31 + subject.value().getLeastSignificantBits();
        return new SplittableRandom(new SplittableRandom(seed ^ draw).nextLong() ^ other).nextDouble();
    }
}
