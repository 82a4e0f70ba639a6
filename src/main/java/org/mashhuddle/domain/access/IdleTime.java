package org.mashhuddle.domain.access;

import java.util.OptionalInt;

/// After how many minutes without a key or the mouse the hub locks. In a meeting, where people listen,
/// it may be longer than elsewhere.
///
/// @param elsewhere minutes, [#LEAST] to [#MOST]
/// @param inMeeting minutes, [#LEAST] to [#MOST]
public record IdleTime(int elsewhere, int inMeeting) {

    /// Less could not be announced: the last minute is counted down.
    public static final int LEAST = 2;

    public static final int MOST = 30;

    public IdleTime {
        if (!isPossible(elsewhere) || !isPossible(inMeeting)) {
            throw new IllegalArgumentException("An idle time out of its bounds");
        }
    }

    /// Before the hub chose another.
    public static IdleTime usual() {
        return new IdleTime(10, 15);
    }

    public static boolean isPossible(int minutes) {
        return minutes >= LEAST && minutes <= MOST;
    }

    /// The same, each part no longer than this.
    public IdleTime atMost(OptionalInt minutes) {
        return minutes.isEmpty()
                ? this
                : new IdleTime(Math.min(elsewhere, minutes.getAsInt()), Math.min(inMeeting, minutes.getAsInt()));
    }
}
