package org.mashhuddle.service.hub;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.RoleNames;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.UserKeys;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.store.audit.AuditTrailQuery;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.FiveWords;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.PassphraseRules;

/// The users of the program: who may unlock the hub, what they may do, and their passphrases.
public final class UserService {

    private static final String CHANGE = "user.change";
    private static final String RESTORE = "hub.restore";

    /// How long the chairs are told that somebody gave themselves a role.
    private static final Duration TOLD_FOR = Duration.ofDays(7);

    private final ServiceContext kit;
    private final UserKeys keys;

    /// One for each open hub.
    public UserService(ServiceContext kit, UserKeys keys) {
        this.kit = kit;
        this.keys = keys;
    }

    /// Every user, retired ones included, by name.
    public List<User> users(Viewer viewer) {
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("user.list"),
                        tx -> tx.parties().directory().users());
    }

    /// Whether this hub is kept; one in memory is gone at its end, with all its users.
    public boolean unlocks() {
        return keys.areKept();
    }

    /// Five words, drawn by chance.
    public String suggestion() {
        try (Passphrase words = new FiveWords().next()) {
            return new String(words.reveal());
        }
    }

    /// What is wrong with a new passphrase, as the words for it are kept (`too-short`); nothing
    /// when it will do.
    ///
    /// @param name whose it will be
    public Optional<String> problem(Viewer viewer, String name, String passphrase) {
        try (Passphrase typed = Passphrase.of((CharSequence) passphrase)) {
            return problem(viewer, name, typed);
        }
    }

    private Optional<String> problem(Viewer viewer, String name, Passphrase typed) {
        List<String> own =
                kit.database().read(viewer, AuditEvent.of("directory.view"), tx -> new ArrayList<>(known(tx)));
        own.add(name);
        return new PassphraseRules(own)
                .check(typed)
                .map(found -> found.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static List<String> known(Tx tx) {
        List<String> known = new ArrayList<>(
                tx.parties().directory().agencies().stream().map(Agency::label).toList());
        known.add(tx.hub().profile().name());
        return known;
    }

    /// Adds a user, who can unlock with this passphrase. It signs nothing: their signing key is made
    /// once they have changed it.
    ///
    /// @param passphrase typed by the administrator, to be changed by the user; wiped
    public User add(Actor actor, String name, Set<Role> roles, char[] passphrase) {
        Allowed.toAdminister(actor);
        User user = new User(new UserId(kit.id()), name.strip(), roles, false);
        UserRules.complete(user);
        UserRules.unused(users(actor.viewer()), user);
        letIn(actor, user, new AuditEvent("user.add", Optional.of(user.id().value()), RoleNames.of(roles)), passphrase);
        return user;
    }

    /// Gives a user another passphrase: because they have lost it, or because they come back. Their
    /// signing key is gone with the lost one.
    ///
    /// @param passphrase wiped
    public User givePassphrase(Actor actor, UserId id, char[] passphrase) {
        Allowed.toAdminister(actor);
        List<User> all = users(actor.viewer());
        User there = among(all, id);
        User user = new User(id, there.name(), there.roles(), false);
        UserRules.unused(all, user);
        letIn(actor, user, AuditEvent.of("user.passphrase.give", id.value()), passphrase);
        return user;
    }

    private void letIn(Actor actor, User user, AuditEvent deed, char[] typed) {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            mustBeGood(actor.viewer(), user.name(), passphrase);
            kit.database().write(actor, deed, tx -> {
                tx.parties().keep(user);
                tx.signing().forgetKey(user.id());
                tx.signing().forgetRequest(user.id());
                tx.signing().markGiven(user.id());
                return user;
            });
            keys.admit(user, passphrase);
            noteKeys(actor);
        }
    }

    private void mustBeGood(Viewer viewer, String name, Passphrase passphrase) {
        if (problem(viewer, name, passphrase).isPresent()) {
            throw new Refusal(Refusal.Kind.PASSPHRASE_WEAK);
        }
    }

    /// Changes a user's name and roles. The Unlock page shows them once that user has unlocked again;
    /// they sign with them once an administrator issued another certificate.
    public User change(Actor actor, UserId id, String name, Set<Role> roles) {
        Allowed.toAdminister(actor);
        User there = user(actor, id);
        User user = new User(id, name.strip(), roles, there.retired());
        UserRules.complete(user);
        return keep(actor, new AuditEvent(CHANGE, Optional.of(id.value()), otherRoles(there.roles(), roles)), user);
    }

    /// Whoever looks after users may give themselves a role that opens records, and take it away again: the trail
    /// says which, and not only that somebody was changed.
    private static String otherRoles(Set<Role> before, Set<Role> now) {
        return before.equals(now) ? "" : RoleNames.of(before) + ". Now: " + RoleNames.of(now);
    }

    /// Somebody who looks after users and changed what they may do themselves, or who restored a backup: roles are
    /// those of then.
    ///
    /// @param who empty where it was the recovery key
    /// @param what the roles of before and of now, or which backup it was, in words
    public record OwnRoles(String who, Instant at, String what, boolean restored) {
        @Override
        public String toString() {
            return "OwnRoles[" + at + "]";
        }
    }

    /// Who gave themselves other roles in the last days, or restored a backup, the newest first. Whoever looks after
    /// users opens a record
    /// only with notice to a chair (`product.md`); a role that opens them all is told to the chairs as well.
    public List<OwnRoles> ownRoles(Viewer viewer) {
        Allowed.to(Permission.SIGNATURE, viewer);
        Instant from = kit.now().minus(TOLD_FOR);
        AuditTrailQuery changed = new AuditTrailQuery(
                Optional.empty(),
                Optional.of(from),
                Optional.empty(),
                Optional.of(Set.of(CHANGE, RESTORE)),
                Optional.empty(),
                Integer.MAX_VALUE);
        Directory directory = kit.database()
                .read(
                        viewer,
                        AuditEvent.of("user.own-roles"),
                        tx -> tx.parties().directory());
        return kit.database().trail().entries(changed).stream()
                .filter(entry -> !entry.reason().isEmpty() && isByAnother(entry, viewer))
                .map(entry -> own(entry, directory))
                .toList();
    }

    private static boolean isByAnother(AuditTrailEntry entry, Viewer viewer) {
        boolean viewers = entry.about().equals(Optional.of(viewer.user().value()));
        return !viewers
                && (entry.deed().equals(RESTORE)
                        || entry.about().equals(Optional.of(entry.actor().value())));
    }

    /// A restore stands in the trail as about who gave the passphrase for it: whoever unlocked then wrote it.
    private static OwnRoles own(AuditTrailEntry entry, Directory directory) {
        String who = entry.about().map(UserId::new).map(directory::name).orElse("");
        return new OwnRoles(who, entry.at(), entry.reason(), entry.deed().equals(RESTORE));
    }

    /// Retires a user, who cannot unlock any more. What they signed and typed keeps their name.
    public User retire(Actor actor, UserId id) {
        Allowed.toAdminister(actor);
        if (actor.user().equals(id)) {
            throw new Refusal(Refusal.Kind.OWN_USER);
        }
        User there = user(actor, id);
        User gone =
                keep(actor, AuditEvent.of("user.retire", id.value()), new User(id, there.name(), there.roles(), true));
        keys.shutOut(id);
        noteKeys(actor);
        return gone;
    }

    /// From now on an earlier key file is known for one.
    private void noteKeys(Actor actor) {
        keys.written()
                .ifPresent(row -> kit.database().write(actor, AuditEvent.of("user.keys"), tx -> {
                    tx.signing().keep(row);
                    return row;
                }));
    }

    private User keep(Actor actor, AuditEvent deed, User user) {
        return kit.database().write(actor, deed, tx -> {
            List<User> all = tx.parties().directory().users();
            UserRules.unused(all, user);
            UserRules.somebodyAdministers(all, user);
            tx.parties().keep(user);
            return user;
        });
    }

    private User user(Actor actor, UserId id) {
        return among(users(actor.viewer()), id);
    }

    private static User among(List<User> all, UserId id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// A user changes their own passphrase, for unlocking and signing alike. Where it was given to
    /// them, their signing key is made now.
    ///
    /// @param old wiped, as is `fresh`
    public void changeOwnPassphrase(Actor actor, char[] old, char[] fresh) {
        User user = user(actor, actor.user());
        try (Passphrase before = Passphrase.of(old);
                Passphrase after = Passphrase.of(fresh)) {
            OwnKey own = own(actor);
            OwnKey made = changed(user.id(), own, before, after);
            mustBeGood(actor.viewer(), user.name(), after);
            keepOwn(actor, made);
            try {
                keys.admit(user, after);
                noteKeys(actor);
            } catch (RuntimeException failed) {
                keepOwn(actor, own);
                throw failed;
            }
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    /// A user's own key, certified or not.
    private record OwnKey(Optional<SigningStore.KeyRow> certified, Optional<byte[]> requested, boolean given) {}

    private OwnKey own(Actor actor) {
        UserId id = actor.user();
        return kit.database()
                .read(
                        actor.viewer(),
                        AuditEvent.of("user.signing-key.view", id.value()),
                        tx -> new OwnKey(
                                tx.signing().key(id),
                                tx.signing().request(id),
                                tx.signing().given().contains(id)));
    }

    private OwnKey changed(UserId id, OwnKey own, Passphrase before, Passphrase after) {
        if (!keys.opensWith(id, before)) {
            throw new Refusal(Refusal.Kind.WRONG_PASSPHRASE);
        }
        if (own.given() && before.isSameAs(after)) {
            throw new Refusal(Refusal.Kind.PASSPHRASE_GIVEN);
        }
        Optional<SigningStore.KeyRow> certified = own.certified()
                .map(kept -> keys.rewrapped(kept, before, after)
                        .orElseThrow(() -> new Refusal(Refusal.Kind.WRONG_PASSPHRASE)));
        boolean needsKey = certified.isEmpty() || own.requested().isPresent();
        return new OwnKey(
                certified, needsKey ? Optional.of(keys.newKey(id, after).bytes()) : Optional.empty(), false);
    }

    private void keepOwn(Actor actor, OwnKey own) {
        UserId id = actor.user();
        kit.database().write(actor, AuditEvent.of("user.passphrase.change", id.value()), tx -> {
            own.certified().ifPresent(key -> tx.signing().keep(id, key));
            own.requested()
                    .ifPresentOrElse(
                            key -> tx.signing().keepRequest(id, key),
                            () -> tx.signing().forgetRequest(id));
            if (own.given()) {
                tx.signing().markGiven(id);
            } else {
                tx.signing().markOwn(id);
            }
            return actor;
        });
    }
}
