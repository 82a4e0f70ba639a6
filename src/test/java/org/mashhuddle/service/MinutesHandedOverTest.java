package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.Refusal;

/// The minutes name who took them, each as long as they did, and nobody who did not.
class MinutesHandedOverTest {

    @TempDir
    private Path folder;

    private Scene scene;
    private User priya;
    private User sam;

    @BeforeEach
    void begin() {
        scene = new Scene(folder);
        priya = user("Priya Shah", Role.MINUTE_TAKER);
        sam = user("Sam Iqbal", Role.MINUTE_TAKER);
        scene.plan();
        scene.hub.clock.pass(Duration.ofHours(2));
    }

    private User user(String name, Role role) {
        return scene.verbs.users().add(scene.chair, name, Set.of(role), "seventeen amber gates open".toCharArray());
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private void open(User taker) {
        scene.verbs
                .meetings()
                .open(
                        scene.chair,
                        scene.meeting,
                        new MeetingChairs(scene.chair.user(), Optional.empty(), Optional.of(taker.id())));
    }

    private String signed() {
        scene.closeMeeting();
        scene.sign();
        return Told.by(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting));
    }

    @Test
    void whoeverOpensSaysWhoTakesThem() {
        open(sam);
        assertThat(signed()).contains("Minute-taker Sam Iqbal").doesNotContain("Priya Shah");
    }

    @Test
    void eachIsNamedAsLongAsTheyTookThem() {
        open(priya);
        scene.hub.clock.pass(Duration.ofMinutes(25));
        String first = onTheClock();
        scene.verbs.schedule().takeMinutes(sam.actor(), scene.meeting);
        scene.hub.clock.pass(Duration.ofMinutes(5));
        scene.verbs.schedule().takeMinutes(sam.actor(), scene.meeting);
        scene.hub.clock.pass(Duration.ofMinutes(10));
        String second = onTheClock();
        scene.verbs.schedule().takeMinutes(priya.actor(), scene.meeting);
        assertThat(signed())
                .contains("Minute-taker Priya Shah until " + first + ", then Sam Iqbal until " + second
                        + ", then Priya Shah");
    }

    private String onTheClock() {
        return DateTimeFormatter.ofPattern("HH:mm")
                .withZone(ZoneId.of("Europe/London"))
                .format(scene.hub.clock.instant());
    }

    @Test
    void whoMayNotWriteDoesNotTakeThem() {
        open(priya);
        User auditor = user("Ode Marsh", Role.AUDITOR);
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> scene.verbs.schedule().takeMinutes(auditor.actor(), scene.meeting))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        scene.closeMeeting();
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> scene.verbs.schedule().takeMinutes(sam.actor(), scene.meeting))
                        .kind())
                .isEqualTo(Refusal.Kind.MEETING_NOT_OPEN);
    }

    /// Who typed a part of them and signs them says why, as if they had typed all.
    @Test
    void whoHandedThemOverHasTypedThem() {
        open(priya);
        scene.verbs.schedule().takeMinutes(scene.chair, scene.meeting);
        scene.verbs.schedule().takeMinutes(priya.actor(), scene.meeting);
        scene.closeMeeting();
        assertThat(catchThrowableOfType(Refusal.class, scene::sign).kind()).isEqualTo(Refusal.Kind.TYPED_BY_SIGNER);
    }
}
