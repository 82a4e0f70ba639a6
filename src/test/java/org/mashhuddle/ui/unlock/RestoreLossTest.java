package org.mashhuddle.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.RestoreChoice;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.SameThread;

/// What a restore takes away is said before it is done; who gets in again is a part of it.
class RestoreLossTest {

    private static final Instant MADE = Instant.parse("2026-11-30T11:45:00Z");
    private final PaperDoor door = new PaperDoor();

    private String lost(List<KnownUser> then) {
        BackupLine backup = new BackupLine(
                Path.of("copy"),
                Optional.of(MADE),
                Optional.empty(),
                1,
                new BackupLine.Holding(3, 1, 4),
                Optional.empty(),
                List.of());
        RestoreChoice choice = new RestoreChoice(
                backup, "Sampleshire MASH", then, Optional.of(MADE.plusSeconds(540)), MADE.plusSeconds(600));
        return new RestoreViewModel(door, new AnsweredDialogs(), new SameThread(), () -> {}).lost(choice);
    }

    @Test
    void whoseAccessEndedSinceIsNamed() {
        door.hub = Optional.of(PaperDoor.sampleshire());
        List<KnownUser> then = new ArrayList<>(door.hub.get().users());
        assertThat(lost(then)).startsWith("9 minutes of work").doesNotContain("access");
        then.add(new KnownUser(new UserId(new UUID(7, 7)), "Olive Trent", "Business support"));
        assertThat(lost(then))
                .startsWith("9 minutes of work")
                .endsWith(" Whose access ended since stays without it: Olive Trent. Where another key was made for the"
                        + " hub since, retire them again.");
    }

    @Test
    void whereNoHubLiesNobodyIsSaidToComeBack() {
        assertThat(lost(PaperDoor.sampleshire().users())).doesNotContain("access");
    }
}
