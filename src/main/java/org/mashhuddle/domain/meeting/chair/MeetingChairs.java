package org.mashhuddle.domain.meeting.chair;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;

/// Who is chosen to chair a meeting when it is opened, and who beside them.
///
/// @param beside of whom the meeting may have more, by the list of attendance
public record MeetingChairs(UserId chair, Optional<UserId> beside) {

    /// One chair alone.
    public static MeetingChairs of(UserId chair) {
        return new MeetingChairs(chair, Optional.empty());
    }

    /// Who can be chosen.
    ///
    /// @param chairs in the hub's order
    /// @param beside those of them who will stand on the list of attendance; nobody chairs beside themselves
    public record Possible(List<User> chairs, List<User> beside) {

        /// Copies the lists.
        public Possible {
            chairs = List.copyOf(chairs);
            beside = List.copyOf(beside);
        }

        /// The same, where a chair alone is asked for.
        public Possible alone() {
            return new Possible(chairs, List.of());
        }

        /// Who can chair beside this one.
        public List<User> besides(UserId chair) {
            return beside.stream().filter(user -> !user.id().equals(chair)).toList();
        }
    }
}
