package org.mashhuddle.domain.meeting.chair;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.User;

/// Who chairs a meeting beside its chair (`domain.md` 1.3: police and local authority together). They stand on the
/// list of attendance, and each of them may sign the minutes.
public final class CoChairs {

    private CoChairs() {}

    /// As which user somebody on the list could chair too: the one chair of the hub of that name, who is not the
    /// meeting's chair already. A deputy stands in for a chair and is none.
    public static Optional<UserId> possible(Meeting meeting, Attendance one, Directory directory) {
        List<User> found = directory.users().stream()
                .filter(user -> !user.retired() && isOf(user, one.name()))
                .toList();
        return found.size() == 1
                ? found.stream()
                        .filter(user -> SigningRole.of(user.roles()) == SigningRole.CHAIR)
                        .map(User::id)
                        .filter(user -> !meeting.chair().equals(Optional.of(user)))
                        .findFirst()
                : Optional.empty();
    }

    /// Who could chair beside the chair of a meeting before there is a list: chairs of the hub who are among the people
    /// that every list begins with.
    public static List<User> awaited(Directory directory) {
        return directory.users().stream()
                .filter(user -> !user.retired() && SigningRole.of(user.roles()) == SigningRole.CHAIR)
                .filter(user -> directory.people().stream()
                                .filter(person -> !person.retired() && isOf(user, person.name()))
                                .count()
                        == 1)
                .toList();
    }

    /// Whether this user chaired the meeting beside its chair: chosen for it, of that name still, a chair still, and
    /// there. Whoever did not come, or only watched, chaired nothing.
    public static boolean attended(Meeting meeting, UserId user, Directory directory) {
        return meeting.attendance().stream()
                .filter(one -> one.facts().coChair().equals(Optional.of(user)))
                .filter(CoChairs::attended)
                .anyMatch(one -> possible(meeting, one, directory).equals(Optional.of(user)));
    }

    /// Whether somebody on the list was chosen for it and was there.
    public static boolean attended(Attendance one) {
        return one.facts().coChair().isPresent()
                && one.status().countsForQuorum()
                && !one.presences().isEmpty();
    }

    private static boolean isOf(User user, String name) {
        return name.strip().equalsIgnoreCase(user.name().strip());
    }
}
