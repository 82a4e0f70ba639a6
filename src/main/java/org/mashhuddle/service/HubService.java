package org.mashhuddle.service;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.seed.SeedLists;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.Deed;
import org.mashhuddle.store.StoreFailure;
import org.mashhuddle.store.durable.DraftJournal;
import org.mashhuddle.store.durable.Hold;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.OneProcess;
import org.mashhuddle.vault.Backoff;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.FiveWords;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.KeySlots;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.PassphraseProblem;
import org.mashhuddle.vault.PassphraseRules;
import org.mashhuddle.vault.Purpose;
import org.mashhuddle.vault.RecoveryKey;
import org.mashhuddle.vault.RecoveryReading;
import org.mashhuddle.vault.Unlocking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/// What can be done before a hub is unlocked: make one, unlock one, explore the demo day.
public final class HubService {

    private static final long TURN = Duration.ofHours(1).toMillis();

    private final HubLocation location;
    private final Clock clock;
    private final Function<OpenHub, Session> sessions;
    private final KeySlots slots;
    private final HubMaking making;
    private final Backoff backoff;

    /// @param cost of a passphrase, for slots made from now on
    /// @param sessions puts the services together
    public HubService(
            HubLocation location, Clock clock, KdfCost cost, Function<OpenHub, Session> sessions) {
        this.location = location;
        this.clock = clock;
        this.sessions = sessions;
        this.slots = KeySlots.at(location.keys(), cost);
        this.making = new HubMaking(clock, cost);
        this.backoff = new Backoff(location.tries());
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
                .map(
                        holder ->
                                new KnownUser(
                                        new UserId(holder.user()), holder.name(), holder.role()))
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
        return io(() -> backoff.left(user.value(), clock.instant()));
    }

    /// Makes a hub. The recovery key in the answer is shown this once.
    public Created create(NewHub hub) {
        location.prepare()
                .ifPresent(
                        problem -> {
                            throw new HubTrouble(problem.sentence());
                        });
        if (exists()) {
            throw new HubTrouble(
                    "There is a hub in this folder already. Choose another folder, or unlock it.");
        }
        OneProcess held = hold(hub.userName());
        return io(
                () -> {
                    HubMaking.Made made = making.onDisk(location, slots, hub);
                    return new Created(
                            made.recoveryKey(),
                            session(made.database(), made.key(), made.user(), Optional.of(held)));
                });
    }

    /// A hub in memory for the demo day: nothing of it touches a disk.
    public Session inMemory(NewHub hub) {
        HubMaking.Made made = making.inMemory(hub);
        return io(() -> session(made.database(), made.key(), made.user(), Optional.empty()));
    }

    /// Unlocks the hub by a user's passphrase.
    ///
    /// @param passphrase wiped
    public UnlockAnswer unlock(UserId user, char[] passphrase) {
        Duration left = wait(user);
        if (!left.isZero()) {
            return new UnlockAnswer.Waiting(left);
        }
        return answer(
                user,
                () -> {
                    try (Passphrase typed = Passphrase.of(passphrase)) {
                        return slots.unlock(user.value(), typed);
                    }
                });
    }

    /// Unlocks the hub by the printed recovery key, as this user.
    public UnlockAnswer unlockWithRecoveryKey(UserId user, String typed) {
        return switch (RecoveryKey.parse(typed)) {
            case RecoveryReading.Refused _ -> new UnlockAnswer.Wrong(Duration.ZERO);
            case RecoveryReading.Read read -> answer(user, () -> slots.recover(read.key()));
        };
    }

    private UnlockAnswer answer(UserId user, Reading<Unlocking> unlocking) {
        Optional<String> trouble = io(location::trouble);
        if (trouble.isPresent()) {
            return new UnlockAnswer.Unusable(trouble.get());
        }
        return io(
                () ->
                        switch (unlocking.read()) {
                            case Unlocking.Opened opened -> opened(user, opened.key());
                            case Unlocking.Refused refused -> refused(user, refused.why());
                        });
    }

    private UnlockAnswer refused(UserId user, org.mashhuddle.vault.Refusal why) throws IOException {
        return switch (why) {
            case WRONG_PASSPHRASE, WRONG_RECOVERY_KEY -> {
                backoff.failed(user.value(), clock.instant());
                yield new UnlockAnswer.Wrong(wait(user));
            }
            case NO_RECOVERY_KEY, NO_SUCH_USER, USER_EXISTS, LAST_USER, MISSING, DAMAGED ->
                    new UnlockAnswer.Unusable(
                            "The key file beside the hub cannot be used. Restore it from a copy of"
                                    + " the folder.");
        };
    }

    private UnlockAnswer opened(UserId id, DataKey key) throws IOException {
        backoff.succeeded(id.value());
        OneProcess held;
        try {
            held = hold(name(id));
        } catch (HubTrouble taken) {
            key.close();
            return new UnlockAnswer.Unusable(String.valueOf(taken.getMessage()));
        }
        try {
            return opened(id, key, held);
        } catch (StoreFailure damaged) {
            held.close();
            key.close();
            return new UnlockAnswer.Unusable(
                    "The hub's database cannot be opened: it is damaged, or not the one of this"
                            + " hub. Nothing was changed. Restore the newest copy of the folder."
                            + " Error "
                            + damaged.code()
                            + ".");
        }
    }

    private UnlockAnswer opened(UserId id, DataKey key, OneProcess held) throws IOException {
        Database database = Database.open(location, HubKeys.ofStore(key), clock);
        OptionalLong altered;
        Optional<User> user;
        try {
            altered = database.trail().atOpening(clock.millis() / TURN);
            user = user(database, id);
        } catch (StoreFailure damaged) {
            database.close();
            throw damaged;
        }
        if (user.isEmpty()) {
            database.close();
            held.close();
            key.close();
            return new UnlockAnswer.Unusable("This user is no longer a user of the hub.");
        }
        return new UnlockAnswer.Opened(
                session(database, key, user.get(), Optional.of(held)), altered);
    }

    private static Optional<User> user(Database database, UserId id) {
        return database.write(
                new Actor(id, Set.of()),
                Deed.of("hub.unlock", id.value()),
                tx ->
                        tx.parties().directory().users().stream()
                                .filter(each -> each.id().equals(id) && !each.retired())
                                .findFirst());
    }

    private Session session(Database database, DataKey key, User user, Optional<OneProcess> held)
            throws IOException {
        Optional<DraftJournal> drafts =
                held.isPresent() ? Optional.of(journal(key)) : Optional.empty();
        HubKeys keys = new HubKeys(key);
        List<AutoCloseable> closing = new ArrayList<>();
        drafts.ifPresent(closing::add);
        closing.add(database);
        closing.add(keys);
        held.ifPresent(closing::add);
        HubProfile profile =
                database.read(user.actor().viewer(), Deed.of("hub.open"), tx -> tx.hub().profile());
        return sessions.apply(new OpenHub(database, keys, drafts, user, profile, closing));
    }

    private DraftJournal journal(DataKey key) throws IOException {
        byte[] journalKey = key.derive(Purpose.JOURNAL);
        try {
            return DraftJournal.open(location.drafts(), journalKey, _ -> {});
        } finally {
            Arrays.fill(journalKey, (byte) 0);
        }
    }

    private OneProcess hold(String who) {
        return io(
                () ->
                        switch (OneProcess.take(
                                location.lock(), who, clock.instant(), Moment.LONDON)) {
                            case Hold.Held held -> held.process();
                            case Hold.Taken taken -> throw new HubTrouble(taken.sentence());
                        });
    }

    private String name(UserId id) {
        return users().stream()
                .filter(user -> user.id().equals(id))
                .map(KnownUser::name)
                .findFirst()
                .orElse("another user");
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
