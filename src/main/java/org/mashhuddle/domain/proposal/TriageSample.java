package org.mashhuddle.domain.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;

/// The random part of those whom rules left off that the chair looks at. Drawn from the meeting's
/// own id: whoever draws again draws the same.
///
/// @param percent how many in a hundred; one at least
public record TriageSample(MeetingId meeting, int percent) {

    private static final int ALL = 100;

    /// Those of these who are in the sample.
    ///
    /// @param drawn whether an earlier draw for this meeting has found somebody already
    public Set<SubjectId> of(List<SubjectId> leftOff, boolean drawn) {
        Set<SubjectId> sample = new HashSet<>();
        leftOff.stream().filter(each -> lot(each) * ALL < percent).forEach(sample::add);
        if (sample.isEmpty() && !drawn) {
            new ArrayList<>(leftOff)
                    .stream().min(Comparator.comparingDouble(this::lot)).ifPresent(sample::add);
        }
        return sample;
    }

    private double lot(SubjectId subject) {
        long seed =
                meeting.value().getMostSignificantBits() * 31 + meeting.value().getLeastSignificantBits();
        long other =
                subject.value().getMostSignificantBits() * 31 + subject.value().getLeastSignificantBits();
        return new SplittableRandom(new SplittableRandom(seed).nextLong() ^ other).nextDouble();
    }
}
