package org.mashhuddle.domain.meeting.chair;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;

/// Who is chosen to chair a meeting when it is opened, who beside them, and who takes its minutes.
///
/// @param beside of whom the meeting may have more, by the list of attendance
/// @param minutes whoever opens it where they are a minute-taker, else the hub's first, where nobody was chosen
public record MeetingChairs(UserId chair, Optional<UserId> beside, Optional<UserId> minutes) {

    /// Chairs alone.
    public MeetingChairs(UserId chair, Optional<UserId> beside) {
        this(chair, beside, Optional.empty());
    }

    /// One chair alone.
    public static MeetingChairs of(UserId chair) {
        return new MeetingChairs(chair, Optional.empty());
    }

    /// Who can be chosen.
    ///
    /// @param chairs in the hub's order
    /// @param beside those of them who will stand on the list of attendance; nobody chairs beside themselves
    /// @param takers who may take the minutes
    /// @param taker who of them takes them by all that is known; nobody where a person must say it
    public record Possible(List<User> chairs, List<User> beside, List<User> takers, Optional<User> taker) {

        /// Copies the lists.
        public Possible {
            chairs = List.copyOf(chairs);
            beside = List.copyOf(beside);
            takers = List.copyOf(takers);
        }

        /// The same, where a chair alone is asked for.
        public Possible alone() {
            return new Possible(chairs, List.of(), List.of(), Optional.empty());
        }

        /// Who can chair beside this one.
        public List<User> besides(UserId chair) {
            return beside.stream().filter(user -> !user.id().equals(chair)).toList();
        }
    }
}
