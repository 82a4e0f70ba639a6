package org.mashhuddle.ui.unlock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.backups.RestoreChoice;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.ui.kit.WorkSession;

/// What stands between a person and a hub's file. The roof holds it, for only the roof knows how
/// the floors are put together.
public interface Door {

    /// What is laid down on this computer.
    MachinePolicy policy();

    /// The hub in the place where the program looks; none before the first run.
    Optional<Closed> hub();

    /// Looks in another folder from now on.
    ///
    /// @return the hub there, none when the folder holds none
    Optional<Closed> lookIn(Path folder);

    /// A hub that is locked: what may be known of it without a passphrase.
    ///
    /// @param atWork who was at work in it before it locked; nobody where nobody was since the program began
    record Closed(String name, List<KnownUser> users, Optional<UserId> atWork) {
        /// Copies the names.
        public Closed {
            users = List.copyOf(users);
        }

        /// A hub in which nobody was at work.
        public Closed(String name, List<KnownUser> users) {
            this(name, users, Optional.empty());
        }

        /// Whose passphrase is asked for first: who locked it goes on most often.
        Optional<KnownUser> first() {
            return users.stream()
                    .filter(user -> atWork.filter(user.id()::equals).isPresent())
                    .findFirst()
                    .or(() -> users.stream().findFirst());
        }
    }

    /// Why nobody can open the hub here, as far as can be told while it is locked, in words.
    Optional<String> damage();

    /// The folders of backups that are known on this computer.
    List<Path> backupFolders();

    /// The copies in a folder, the newest first.
    List<RestoreChoice> copies(Path folder);

    /// Puts a copy in the place of the hub here.
    ///
    /// @param user whose passphrase it is; nobody for the recovery key
    RestoreAnswer restore(Path copy, Optional<UserId> user, String secret, BackupProgress progress) throws Exception;

    /// The agencies that a new hub can start with, by their labels.
    List<String> agencies();

    /// Five words, drawn by chance.
    String suggestion();

    /// What is wrong with a new passphrase, in words; nothing when it will do.
    Optional<String> problem(String passphrase, List<String> ownWords);

    /// A hub to make.
    record Plan(String hub, List<String> agencies, String user, Set<Role> roles, String passphrase) {
        /// Copies the lists.
        public Plan {
            agencies = List.copyOf(agencies);
            roles = Set.copyOf(roles);
        }

        @Override
        public String toString() {
            return "Plan";
        }
    }

    /// A hub that was made, open to its first user.
    ///
    /// @param recoveryKey shown once: groups joined by dashes
    /// @param authoritySecret shown once: words with spaces between them
    record Made(String recoveryKey, String authoritySecret, WorkSession session) {
        @Override
        public String toString() {
            return "Made";
        }
    }

    /// Makes a hub.
    Made make(Plan plan) throws Exception;

    /// The recovery key as a page for the safe.
    ///
    /// @param hub its name
    /// @param groups of the key
    byte[] keySheet(String hub, List<String> groups);

    /// The authority's secret as a page for a safe, apart from the recovery key.
    ///
    /// @param hub its name
    byte[] authoritySheet(String hub, List<String> words);

    /// What became of a passphrase.
    sealed interface Answer {
        /// It was right.
        ///
        /// @param warning what is wrong with the hub nevertheless, in words
        record Opened(WorkSession session, Optional<String> warning) implements Answer {}

        /// It was wrong, or it is too soon: nothing before the wait is over.
        record Wrong(Duration left) implements Answer {}

        /// The file cannot be opened: why, and what can be done, in words.
        record Shut(String why) implements Answer {}
    }

    /// How long this user must still wait.
    Duration waitOf(UserId user);

    /// Tries a passphrase.
    Answer unlock(UserId user, String passphrase) throws Exception;

    /// Opens the hub by the recovery key as this administrator, who gets a new passphrase.
    Answer recover(UserId user, String typed, String passphrase) throws Exception;

    /// Makes the demo day on invented children in a hub of its own, in memory. From now on this is its
    /// door, until it is ended.
    WorkSession demonstration() throws Exception;

    /// Makes a practice meeting on invented children in a hub of its own, in memory, beside the one that
    /// stays locked. From now on this is its door, until it is ended.
    WorkSession practise() throws Exception;

    /// Whether this is the door of a practice meeting or of the demo day, or one can be begun here.
    WorkSession.Practice practice();

    /// Ends it: nothing of it is kept, and this is the door of one's own hub again.
    void endPractice();

    /// Checks a PDF against an authority certificate that the reader has from elsewhere.
    CheckWords check(Path pdf, Path authority) throws Exception;
}
