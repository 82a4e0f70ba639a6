package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.Refusal;

/// Where police and local authority always chair together, both are chosen when the meeting is opened.
class CoChairAtTheOpeningTest {

    private static final String GIVEN = "seventeen amber gates open";

    @TempDir
    private Path folder;

    private Scene scene;
    private User pat;
    private User away;

    @BeforeEach
    void begin() {
        scene = new Scene(folder);
        pat = chair("Pat Osei-Bright", Role.CHAIR);
        away = chair("Noor Haddad", Role.CHAIR);
        User deputy = chair("Sian Wyn-Jones", Role.DEPUTY_CHAIR);
        scene.verbs.settings().addPerson(scene.chair, scene.agency(), "pat osei-bright ", "inspector", "");
        scene.verbs.settings().addPerson(scene.chair, scene.agency(), deputy.name(), "sergeant", "");
        scene.plan();
        scene.hub.clock.pass(Duration.ofHours(2));
    }

    private User chair(String name, Role role) {
        return scene.verbs.users().add(scene.chair, name, Set.of(role), GIVEN.toCharArray());
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private void open(UserId beside) {
        scene.verbs
                .meetings()
                .open(scene.chair, scene.meeting, new MeetingChairs(scene.chair.user(), Optional.of(beside)));
    }

    @Test
    void aChairOfTheHubAmongItsPeopleIsOffered() {
        assertThat(scene.verbs.schedule().chairs(scene.viewer()).beside()).containsExactly(pat);
        assertThat(scene.verbs.schedule().chairs(scene.viewer()).chairs()).contains(pat, away);
    }

    @Test
    void whoIsChosenStandsOnTheListAsCoChairAndHasNotComeYet() {
        open(pat.id());
        assertThat(scene.verbs
                        .meetings()
                        .book(scene.eye, scene.meeting)
                        .meeting()
                        .attendance())
                .filteredOn(line -> line.facts().coChair().isPresent())
                .singleElement()
                .satisfies(line -> assertThat(line.facts().coChair()).contains(pat.id()))
                .returns("pat osei-bright", one -> one.name().strip())
                .returns(false, Attendance::isHere);
    }

    /// Nobody chairs who stands on no list, and the meeting is not opened without them in silence.
    @Test
    void whoIsNotOnTheListIsRefusedAndNothingIsOpened() {
        for (UserId none : List.of(away.id(), scene.chair.user())) {
            assertThat(catchThrowableOfType(Refusal.class, () -> open(none)).kind())
                    .isEqualTo(Refusal.Kind.NO_CO_CHAIR);
        }
        assertThat(scene.verbs
                        .meetings()
                        .book(scene.eye, scene.meeting)
                        .meeting()
                        .state())
                .isEqualTo(MeetingState.PLANNED);
    }
}
