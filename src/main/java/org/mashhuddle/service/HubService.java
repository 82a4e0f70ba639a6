package org.mashhuddle.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.service.core.OpenHub;
import org.mashhuddle.service.seed.SeedLists;
import org.mashhuddle.store.DatabaseFile;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.OneProcess;
import org.mashhuddle.store.pages.HuddleFilePath;
import org.mashhuddle.vault.Backoff;
import org.mashhuddle.vault.FiveWords;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.PassphraseProblem;
import org.mashhuddle.vault.PassphraseRules;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.RecoveryKey;
import org.mashhuddle.vault.slot.RecoveryKeyProblem;
import org.mashhuddle.vault.slot.RecoveryReading;
import org.mashhuddle.vault.slot.UnlockResult;

/// What can be done before a hub is unlocked: make one, unlock one, explore the demo day.
public final class HubService {

    private static final String KEYS_UNUSABLE = "The key file beside the hub cannot be used. Nothing was changed."
            + " Restore the newest backup, on the Unlock page or with huddle restore.";

    private final HubLocation location;
    private final MachinePolicy policy;
    private final Clock clock;
    private final KdfCost cost;
    private final KeySlots slots;
    private final HubMaking making;
    private final HubOpening opening;

    /// @param cost of a passphrase, for slots made from now on
    /// @param sessions puts the services together
    /// @param policy what is laid down on this computer
    public HubService(
            HubLocation location,
            Clock clock,
            KdfCost cost,
            MachinePolicy policy,
            Function<OpenHub, Session> sessions) {
        this.policy = policy;
        this.location = location;
        this.clock = clock;
        this.cost = cost;
        this.slots = KeySlots.at(location.keys(), cost);
        this.making = new HubMaking(clock, cost);
        this.opening = new HubOpening(location, clock, cost, slots, sessions);
        HubRestorer.finish(location, clock);
        HubRekeying.sweep(location, clock);
    }

    /// What unlocking asks most of the processor, done once for nothing while somebody types: the first time, a
    /// program stretches, deciphers and asks a database at a fraction of its later speed. Takes a second or two,
    /// and 64 MiB.
    public static void warmUp() {
        KdfCost.warmUp();
        HuddleFilePath.warmUp();
        DatabaseFile.warmUp();
    }

    /// What opening the record asks of the processor besides the passphrase, done once for nothing on a thread of its
    /// own while a command waits for one, and while that is stretched, which keeps one processor alone.
    public static void warmUpRecord() {
        Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            HuddleFilePath.warmUp();
            DatabaseFile.warmUp();
        });
    }

    /// What is laid down on this computer.
    public MachinePolicy policy() {
        return policy;
    }

    /// The way back to a verified copy.
    public HubRestorer restoring() {
        return new HubRestorer(location, clock, _ -> {});
    }

    /// Another data key for the hub here.
    public HubRekeying rekeying() {
        return new HubRekeying(location, clock, cost, _ -> {});
    }

    /// Why the hub here cannot be opened by anybody, as far as can be told before it is unlocked.
    public Optional<String> damage() {
        Optional<String> trouble = io(location::trouble);
        return trouble.isPresent() || readsKeys() ? trouble : Optional.of(KEYS_UNUSABLE);
    }

    /// Whether who can unlock the hub can be read.
    public boolean readsKeys() {
        try {
            return !slots.holders().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Whether there is a hub here.
    public boolean exists() {
        return location.holdsHub();
    }

    /// The hub's name, before it is unlocked.
    public String hubName() {
        return io(slots::hub);
    }

    /// Who can unlock it.
    public List<KnownUser> users() {
        return io(slots::holders).stream()
                .map(holder -> new KnownUser(new UserId(holder.user()), holder.name(), holder.role()))
                .toList();
    }

    /// What is wrong with a new passphrase; nothing when it will do.
    public Optional<PassphraseProblem> judge(char[] passphrase, List<String> ownWords) {
        try (Passphrase typed = Passphrase.of(passphrase.clone())) {
            return new PassphraseRules(ownWords).check(typed);
        }
    }

    /// Five words, to be learnt by heart.
    public char[] suggestPassphrase() {
        try (Passphrase words = new FiveWords().next()) {
            return words.reveal();
        }
    }

    /// The agencies a new hub is offered.
    public List<String> seedAgencies() {
        return List.copyOf(SeedLists.agencies().keySet());
    }

    /// How long this user still has to wait.
    public Duration wait(UserId user) {
        return io(() -> backoff().left(user.value(), clock.instant()));
    }

    /// Where wrong passphrases are counted is known only once there is a hub.
    private Backoff backoff() {
        return new Backoff(location.allTries());
    }

    /// Makes a hub. The recovery key in the answer is shown this once.
    public Created create(NewHub hub) {
        location.prepare().ifPresent(problem -> {
            throw new HubTrouble(problem.sentence());
        });
        if (exists()) {
            throw new HubTrouble("There is a hub in this folder already. Choose another folder, or unlock it.");
        }
        mustBeUsable(hub);
        return io(() -> {
            OneProcess held = opening.hold(hub.userName());
            HubMaking.Made made = making.onDisk(location, slots, hub);
            return new Created(
                    made.recoveryKey(),
                    made.authoritySecret(),
                    opening.session(made.database(), made.key(), made.user(), Optional.of(held)));
        });
    }

    /// A hub in memory for one sitting: nothing of it touches a disk.
    public Session inMemory(NewHub hub) {
        HubMaking.Made made = invented(hub);
        return io(() -> opening.session(made.database(), made.key(), made.user(), Optional.empty()));
    }

    /// The same for a practice meeting or the demo day in the window: its users lock and unlock it until it
    /// is ended.
    public MemoryHub practice(NewHub hub) {
        HubMaking.Made made = invented(hub);
        return io(() -> opening.inMemory(made));
    }

    private HubMaking.Made invented(NewHub hub) {
        if (!policy.demo()) {
            throw new HubTrouble(
                    "The demonstration is closed on this computer by the policy that is laid down for it.");
        }
        mustBeUsable(hub);
        return making.inMemory(hub);
    }

    /// The first user is alone: somebody must look after the hub. They add whoever opens a record in it.
    private static void mustBeUsable(NewHub hub) {
        if (!hub.roles().contains(Role.ADMINISTRATOR)) {
            throw new HubTrouble("The first user must be an administrator.");
        }
    }

    /// Unlocks the hub by a user's passphrase.
    ///
    /// @param passphrase wiped
    public UnlockAnswer unlock(UserId user, char[] passphrase) {
        try (Passphrase typed = Passphrase.of(passphrase)) {
            return answer(user, HubOpening.Way.PASSPHRASE, typed, () -> slots.unlock(user.value(), typed));
        }
    }

    /// Unlocks the hub by the printed recovery key, as this administrator.
    ///
    /// @param typed from the paper
    /// @param passphrase the administrator's from now on; wiped
    public UnlockAnswer unlockWithRecoveryKey(UserId user, String typed, char[] passphrase) {
        try (Passphrase fresh = Passphrase.of(passphrase)) {
            return switch (RecoveryKey.parse(typed)) {
                case RecoveryReading.Refused refused -> new UnlockAnswer.Unusable(sentence(refused.problem()));
                case RecoveryReading.Read read ->
                    answer(user, HubOpening.Way.RECOVERY_KEY, fresh, () -> slots.recover(read.key()));
            };
        }
    }

    private static String sentence(RecoveryKeyProblem problem) {
        return switch (problem) {
            case STRANGE_CHARACTER -> "The recovery key has letters and digits only; the letter U is not used.";
            case TOO_SHORT -> "Something is missing: the recovery key is 14 groups of four.";
            case TOO_LONG -> "That is too much: the recovery key is 14 groups of four.";
            case CHECKSUM -> "A letter or digit is wrong. Compare each group with the paper.";
        };
    }

    private UnlockAnswer answer(
            UserId user, HubOpening.Way way, Passphrase passphrase, Reading<UnlockResult> unlocking) {
        noteWhatWasTakenAway();
        Duration left = wait(user);
        if (!left.isZero()) {
            return new UnlockAnswer.Waiting(left);
        }
        Optional<String> trouble = io(location::trouble);
        if (trouble.isPresent()) {
            return new UnlockAnswer.Unusable(trouble.get());
        }
        return io(() -> switch (unlocking.read()) {
            case UnlockResult.Opened opened -> {
                backoff().succeeded(user.value());
                yield opening.open(user, opened.key(), way, passphrase);
            }
            case UnlockResult.Refused refused -> refused(user, refused.why());
        });
    }

    /// A count that was deleted or put back in one place is noted for the trail, and made whole from the
    /// other.
    private void noteWhatWasTakenAway() {
        io(() -> {
            List<Path> behind = backoff().behind();
            for (Path each : behind) {
                new FailedUnlocks(location.allRefused()).behind(each.equals(location.tries()), clock.instant());
            }
            if (!behind.isEmpty()) {
                backoff().mend();
            }
            return behind;
        });
    }

    private UnlockAnswer refused(UserId user, org.mashhuddle.vault.slot.SlotRefusal why) throws IOException {
        return switch (why) {
            case WRONG_PASSPHRASE, WRONG_RECOVERY_KEY -> {
                backoff().failed(user.value(), clock.instant());
                new FailedUnlocks(location.allRefused()).add(user, clock.instant());
                yield new UnlockAnswer.Wrong(wait(user));
            }
            case NO_RECOVERY_KEY, NO_SUCH_USER, USER_EXISTS, LAST_USER, MISSING, DAMAGED ->
                new UnlockAnswer.Unusable(KEYS_UNUSABLE);
        };
    }

    /// Something that reads a file.
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T io(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
