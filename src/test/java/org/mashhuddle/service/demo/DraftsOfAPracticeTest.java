package org.mashhuddle.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.MemoryHub;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// What is half typed in a practice meeting or the demo day, where there is no disk: as in a hub on one, an item's
/// words are there for whoever takes the minutes over, and a form's for its typist alone.
class DraftsOfAPracticeTest {

    @TempDir
    private Path folder;

    @Test
    void anItemsWordsAreThereForTheNextUserAndAFormsAreNot() {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
        try (MemoryHub hub = new App(new HubLocation(folder), clock, KdfCost.FLOOR, MachinePolicy.none())
                .hubs()
                .practice(DemoDay.hub())) {
            new PracticeMeeting(hub, clock).begin(new Random(7));
            Session chair = hub.first();
            Session other = hub.as(Role.MINUTE_TAKER);
            assertThat(other.user().id()).isNotEqualTo(chair.user().id());
            MeetingId meeting = chair.services().agendas().plan(chair.actor(), LocalDate.of(2026, 11, 24));
            ItemId item = chair.services()
                    .meetings()
                    .book(chair.viewer(), meeting)
                    .meeting()
                    .roomAt()
                    .orElseThrow();
            DraftService first = chair.services().drafts();
            DraftService next = other.services().drafts();
            long early = first.draft(item, "voice", "wants to stay with");
            first.draft(chair.actor(), Optional.empty(), "record", "given", "Wren");
            assertThat(next.of(other.viewer(), item).fields())
                    .containsExactly(Map.entry("voice", "wants to stay with"));
            assertThat(next.of(other.viewer(), Optional.empty(), "record")).isEmpty();
            long late = next.draft(item, "voice", "wants to stay with her aunt");
            next.recorded(item, early, Set.of("voice"));
            assertThat(first.of(chair.viewer(), item).fields())
                    .containsExactly(Map.entry("voice", "wants to stay with her aunt"));
            next.recorded(item, late, Set.of("voice"));
            assertThat(first.of(chair.viewer(), item).fields()).isEmpty();
            assertThat(first.of(chair.viewer(), Optional.empty(), "record")).isPresent();
        }
    }
}
