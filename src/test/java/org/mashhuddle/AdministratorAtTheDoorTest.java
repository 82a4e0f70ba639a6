package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.unlock.Door;
import org.mashhuddle.vault.KdfCost;

/// Who looks after the hub and has no part in the meeting is let in, and plans no meeting by it.
class AdministratorAtTheDoorTest {

    private static final String FRESH = "violet anchor pebble thirteen";

    @TempDir
    private Path folder;

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));

    @Tag("long")
    @Test
    void administratorAndAuditorEnterWithoutAMeeting() {
        HubDoor door = new HubDoor(
                at -> new App(new HubLocation(at), clock, KdfCost.FLOOR).hubs(),
                folder.resolve("hub"),
                clock,
                new App(new HubLocation(folder), clock, KdfCost.FLOOR)::checks);
        UserId theo;
        UserId ines;
        try (Session first = new App(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR)
                .hubs()
                .create(DemoDay.hub())
                .session()) {
            theo = add(first, "Theo Kettlewell", Role.ADMINISTRATOR);
            ines = add(first, "Ines Vale", Role.AUDITOR);
        }
        for (UserId who : Set.of(theo, ines)) {
            Door.Answer answer = door.unlock(who, FRESH);
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Door.Answer.Opened.class,
                            opened ->
                                    assertThat(opened.session().opensRecords()).isFalse());
            door.close();
        }
    }

    private static UserId add(Session first, String name, Role role) {
        return first.services()
                .users()
                .add(first.actor(), name, Set.of(role), FRESH.toCharArray())
                .id();
    }
}
