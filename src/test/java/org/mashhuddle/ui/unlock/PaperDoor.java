package org.mashhuddle.ui.unlock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.backups.RestoreChoice;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.text.RoleLabels;

/// A door without a hub behind it, for the tests of the pages before one.
final class PaperDoor implements Door {

    static final String RIGHT = "plain copper window seven otters";
    Optional<Closed> hub = Optional.empty();
    Duration wait = Duration.ZERO;
    Optional<String> damage = Optional.empty();
    MachinePolicy policy = MachinePolicy.none();
    List<RestoreChoice> copies = List.of();
    List<Path> folders = List.of(Path.of("/media/stick/Backups"));
    final List<Plan> made = new ArrayList<>();
    final List<UserId> recovered = new ArrayList<>();

    static Closed sampleshire() {
        return new Closed(
                "Sampleshire MASH",
                List.of(
                        name("Anne Bennett", Role.CHAIR),
                        name("Ravi Mistry", Role.MINUTE_TAKER),
                        name("Polly Carraway-Fennimore", Role.BUSINESS_SUPPORT),
                        name("Sam Dunmore", Role.DEPUTY_CHAIR),
                        name("Theo Kettlewell", Role.ADMINISTRATOR),
                        name("Ines Vale", Role.AUDITOR)));
    }

    static Closed longNames() {
        return new Closed(
                "Sampleshire and the Northern Boroughs MASH",
                List.of(
                        new KnownUser(
                                new UserId(UUID.randomUUID()),
                                "Beatrix TEST-VANDENBERGHE-MONTGOMERY",
                                RoleLabels.all(Set.of(Role.CHAIR, Role.MINUTE_TAKER, Role.ADMINISTRATOR))),
                        name("Christopher Featherstonehaugh-Cholmondeley-Warner", Role.BUSINESS_SUPPORT)));
    }

    private static KnownUser name(String name, Role role) {
        return new KnownUser(new UserId(UUID.randomUUID()), name, RoleLabels.all(Set.of(role)));
    }

    static WorkSession session(String name) {
        return new WorkSession(
                new User(new UserId(UUID.randomUUID()), name, Set.of(Role.CHAIR), false),
                new HubProfile("Sampleshire MASH", "SAM", "", "", false),
                LocalDate.of(2026, 11, 24),
                new MeetingId(UUID.randomUUID()));
    }

    static WorkSession session(boolean demonstration) {
        return new WorkSession(
                new User(new UserId(UUID.randomUUID()), "Anne Bennett", Set.of(Role.CHAIR), false),
                new HubProfile("Sampleshire MASH", "SAM", "", "", demonstration),
                LocalDate.of(2026, 11, 24),
                new MeetingId(UUID.randomUUID()));
    }

    @Override
    public MachinePolicy policy() {
        return policy;
    }

    @Override
    public Optional<Closed> hub() {
        return hub;
    }

    @Override
    public Optional<Closed> lookIn(Path folder) {
        return hub;
    }

    @Override
    public Optional<String> damage() {
        return damage;
    }

    @Override
    public List<Path> backupFolders() {
        return folders;
    }

    @Override
    public List<RestoreChoice> copies(Path folder) {
        return copies.stream()
                .filter(copy -> folders.size() == 1
                        || folder.equals(copy.backup().folder().getParent()))
                .toList();
    }

    @Override
    public RestoreAnswer restore(Path copy, Optional<UserId> user, String secret, BackupProgress progress) {
        return secret.equals(RIGHT)
                ? new RestoreAnswer.Restored(
                        Instant.parse("2026-11-25T07:45:00Z"), "before-restore-2026-11-25-080200", 0)
                : new RestoreAnswer.Wrong(Duration.ZERO);
    }

    @Override
    public List<String> agencies() {
        return List.of(
                "Children’s social care",
                "Police",
                "Health",
                "Education",
                "Youth justice",
                "Housing",
                "Probation",
                "Early help",
                "Adult services");
    }

    @Override
    public String suggestion() {
        return RIGHT;
    }

    @Override
    public Optional<String> problem(String passphrase, List<String> ownWords) {
        return passphrase.length() < 15 ? Optional.of("Use at least 15 characters") : Optional.empty();
    }

    @Override
    public Made make(Plan plan) {
        made.add(plan);
        return new Made(
                "0A1B-2C3D-4E5F-6G7H-8J9K-0M1N-2P3Q-4R5S-6T7V-8W9X-0Y1Z-2A3B-4C5D-6E7F",
                "barley lantern ripple cobalt stove",
                session(false));
    }

    @Override
    public byte[] authoritySheet(String hub, List<String> words) {
        return keySheet(hub, words);
    }

    @Override
    public byte[] keySheet(String hub, List<String> groups) {
        return String.join("-", groups).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public Duration waitOf(UserId user) {
        return wait;
    }

    @Override
    public Answer unlock(UserId user, String passphrase) {
        return passphrase.equals(RIGHT)
                ? new Answer.Opened(session(false), Optional.empty())
                : new Answer.Wrong(Duration.ofSeconds(8));
    }

    @Override
    public Answer recover(UserId user, String typed, String passphrase) {
        recovered.add(user);
        return typed.startsWith("0A1B")
                ? new Answer.Opened(session(false), Optional.empty())
                : new Answer.Wrong(Duration.ZERO);
    }

    @Override
    public WorkSession demonstration() {
        return session(true);
    }

    @Override
    public WorkSession practise() {
        throw new IllegalStateException("No practice at a door of paper");
    }

    @Override
    public WorkSession.Practice practice() {
        return WorkSession.Practice.FORBIDDEN;
    }

    @Override
    public void endPractice() {
        throw new IllegalStateException("No practice at a door of paper");
    }

    @Override
    public CheckWords check(Path pdf, Path authority) {
        return new CheckWords(
                true,
                true,
                "",
                "Minutes of 24/11/2026, untouched, signed by Anne Bennett",
                List.of("Version 1"),
                Optional.empty());
    }
}
