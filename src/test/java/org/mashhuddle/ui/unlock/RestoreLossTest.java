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

    /// The clock was fast when the backup was made, and was set right: weeks of work may lie between.
    @Test
    void aBackupOfALaterDayThanTodayIsNotSaidToLoseNothing() {
        door.hub = Optional.of(PaperDoor.sampleshire());
        RestoreChoice choice = copy("near/a", MADE);
        RestoreChoice here = new RestoreChoice(
                choice.backup(),
                choice.hub(),
                List.of(),
                Optional.of(MADE.minusSeconds(86_400 * 3)),
                MADE.minusSeconds(86_400 * 2));
        assertThat(new RestoreViewModel(door, new AnsweredDialogs(), new SameThread(), () -> {}).lost(here))
                .doesNotContain("Less than a minute")
                .contains("cannot be told", "clock");
    }

    /// A restriction is not lost work: it is a child’s record that is open again.
    @Test
    void whatWasNarrowedSinceAndWhichNumbersWereGivenIsSaid() {
        RestoreViewModel model = new RestoreViewModel(door, new AnsweredDialogs(), new SameThread(), () -> {});
        assertThat(model.happens(copy("near/a", MADE)))
                .contains("restricted, sealed or narrowed since is as open as it was then", "numbers");
    }

    /// On a new computer nothing lies that could be moved aside. What was destroyed since is not left to the guide.
    @Test
    void whatHappensIsTrueOfThisComputer() {
        RestoreViewModel model = new RestoreViewModel(door, new AnsweredDialogs(), new SameThread(), () -> {});
        assertThat(model.happens(copy("near/a", MADE)))
                .doesNotContain("moved aside")
                .contains("destroyed again when the hub is unlocked");
        door.hub = Optional.of(PaperDoor.sampleshire());
        assertThat(model.happens(copy("near/a", MADE)))
                .contains("moved aside", "What was destroyed since", "destroyed again when the hub is unlocked");
    }

    /// One folder may have been away for a week: the newest copy is in the other.
    @Test
    void theNewestOfBothFoldersIsTheOneThatIsOffered() {
        door.folders = List.of(Path.of("near"), Path.of("stick"));
        door.copies = List.of(
                copy("near/a", MADE), copy("near/b", MADE.plusSeconds(9)), copy("stick/c", MADE.plusSeconds(60)));
        RestoreViewModel model = new RestoreViewModel(door, new AnsweredDialogs(), new SameThread(), () -> {});
        model.open();
        assertThat(model.choices()).extracting(each -> each.backup().name()).containsExactly("c", "b", "a");
        RestoreChoice first = model.chosen().get().orElseThrow();
        assertThat(first.backup().name()).isEqualTo("c");
        assertThat(model.facts(first)).extracting(RestoreViewModel.Fact::value).contains("stick");
        assertThat(model.where().get()).isEqualTo("near\nstick");
    }

    static RestoreChoice copy(String where, Instant made) {
        BackupLine backup = new BackupLine(
                Path.of(where),
                Optional.of(made),
                Optional.empty(),
                1,
                new BackupLine.Holding(3, 1, 4),
                Optional.empty(),
                List.of());
        return new RestoreChoice(backup, "Sampleshire MASH", List.of(), Optional.empty(), made.plusSeconds(600));
    }

    @Test
    void whereNoHubLiesNobodyIsSaidToComeBack() {
        assertThat(lost(PaperDoor.sampleshire().users())).doesNotContain("access");
    }
}
