package org.mashhuddle.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.fixture.AMeeting.HEALTH;
import static org.mashhuddle.fixture.AMeeting.OPENED;
import static org.mashhuddle.fixture.AMeeting.POLICE;
import static org.mashhuddle.fixture.AMeeting.present;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.AgencyId;

class QuorumTest {

    private static Instant at(int minute) {
        return OPENED.plusSeconds(60L * minute);
    }

    private static Presence from(int minute, int until) {
        return new Presence(at(minute), Optional.of(at(until)));
    }

    private static Attendance there(AgencyId agency, Presence... times) {
        Attendance one = present(agency);
        return new Attendance(one.id(), agency, one.name(), one.job(), one.status(), List.of(times));
    }

    private static Quorum of(List<Attendance> people, Presence... room) {
        return Quorum.of(Set.of(POLICE, HEALTH), people, List.of(room), at(60));
    }

    @Test
    void anAgencyThatLeavesIsMissingFromTheItemItLeftAndFromThoseAfter() {
        List<Attendance> people = List.of(present(POLICE), there(HEALTH, from(0, 21)));
        assertThat(of(people, from(5, 10)).isMet()).isTrue();
        assertThat(of(people, from(20, 30)).missing()).containsExactly(HEALTH);
        assertThat(of(people, from(30, 40)).left()).containsEntry(HEALTH, at(21));
    }

    @Test
    void anAgencyIsThereWhileOneOfItsPeopleIs() {
        List<Attendance> people = List.of(present(POLICE), there(HEALTH, from(0, 21)), there(HEALTH, from(18, 60)));
        assertThat(of(people, from(20, 30)).isMet()).isTrue();
        assertThat(of(people, from(5, 10), from(40, 50)).isMet()).isTrue();
    }

    @Test
    void anObserverDoesNotCount() {
        Attendance one = present(HEALTH);
        Attendance observer =
                new Attendance(one.id(), HEALTH, one.name(), one.job(), AttendanceStatus.OBSERVER, one.presences());
        assertThat(of(List.of(present(POLICE), observer), from(5, 10)).missing())
                .containsExactly(HEALTH);
    }

    @Test
    void nobodyThereIsNobodyPresent() {
        assertThat(of(List.of(), from(5, 10)).missing()).containsExactlyInAnyOrder(POLICE, HEALTH);
    }
}
