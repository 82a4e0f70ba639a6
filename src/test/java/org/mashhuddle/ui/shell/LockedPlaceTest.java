package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.WorkSession;

/// Where whoever unlocks a hub goes on, by who locked it and where.
class LockedPlaceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final MeetingId MEETING = new MeetingId(new UUID(7, 7));
    private static final Destination.Meeting ITEM =
            new Destination.Meeting(MEETING, Optional.of(new ItemId(new UUID(7, 1))));

    private static WorkSession of(int user, Role role, LocalDate day) {
        User who = new User(new UserId(new UUID(1, user)), "User " + user, Set.of(role), false);
        return new WorkSession(who, new HubProfile("Sampleshire MASH", "SAM", "", "", true), day, MEETING);
    }

    private static Destination next(Destination place, WorkSession entered) {
        return LockedPlace.next(Optional.of(new LockedPlace(of(1, Role.MINUTE_TAKER, DAY), place)), entered);
    }

    @Test
    void whoLockedItWritesOn() {
        assertThat(next(ITEM, of(1, Role.MINUTE_TAKER, DAY))).isEqualTo(ITEM);
    }

    @Test
    void whoTakesAMeetingOverSeesFirstWhatIsOpenAndThenTheSameItem() {
        assertThat(next(ITEM, of(2, Role.MINUTE_TAKER, DAY)))
                .isEqualTo(new Destination.Meeting(
                        MEETING, ITEM.item(), Optional.empty(), Destination.Meeting.Page.HAND_OVER));
        Destination close = new Destination.Close(MEETING, Optional.empty());
        assertThat(next(close, of(2, Role.CHAIR, DAY))).isEqualTo(close);
    }

    @Test
    void nobodyTakesOverWhatIsSomebodysOwn() {
        assertThat(next(new Destination.Children(), of(2, Role.MINUTE_TAKER, DAY)))
                .isEqualTo(new Destination.Today());
        assertThat(next(ITEM, of(1, Role.MINUTE_TAKER, DAY.plusDays(1)))).isEqualTo(new Destination.Today());
    }
}
