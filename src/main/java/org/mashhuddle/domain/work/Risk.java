package org.mashhuddle.domain.work;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;

/// The risk as the meeting sees it (`domain.md` 3.3): level and direction, never mixed with the
/// MASH rating.
///
/// @param harms types of harm or exploitation, by the hub's list
/// @param protective what protects the child
public record Risk(
        Optional<Level> level, Optional<Direction> direction, List<String> harms, String protective, SharingMark mark) {

    /// How serious.
    public enum Level {
        /// Low.
        LOW,
        /// Medium.
        MEDIUM,
        /// High.
        HIGH
    }

    /// Since last time.
    public enum Direction {
        /// Rising.
        UP,
        /// As before.
        SAME,
        /// Falling.
        DOWN
    }

    /// Copies the harms.
    public Risk {
        harms = List.copyOf(harms);
    }

    /// Not judged yet.
    public static Risk notJudged() {
        return notJudged(SharingMark.usual());
    }

    /// Not judged yet.
    ///
    /// @param start its mark, until somebody says otherwise
    public static Risk notJudged(SharingMark start) {
        return new Risk(Optional.empty(), Optional.empty(), List.of(), "", start);
    }

    /// Whether anything of it is filled in.
    public boolean isJudged() {
        return level.isPresent() || direction.isPresent() || !harms.isEmpty() || !protective.isBlank();
    }

    @Override
    public String toString() {
        return "Risk[withheld]";
    }
}
