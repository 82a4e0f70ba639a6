package org.mashhuddle;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mashhuddle.document.layout.KeySheetLayout;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.Created;
import org.mashhuddle.service.HubRestorer;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.MemoryHub;
import org.mashhuddle.service.NewHub;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.backups.RestoreChoice;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.WindowPreferences;
import org.mashhuddle.ui.unlock.Door;
import org.mashhuddle.vault.PassphraseProblem;

/// The door of the hub's file: what the unlock page asks for, done by the services, and the open
/// hub held until it is locked.
public final class HubDoor implements Door {

    private static final String LAST = "door.last";
    private final Function<Path, HubService> hubs;
    private final Function<WorkSession.Practice, InMemory> making;
    private final InstantSource clock;
    private final Supplier<CheckService> check;
    private HubService here;
    private Optional<Session> open = Optional.empty();
    private Optional<InMemory> invented = Optional.empty();
    private final List<UserId> wereAtWork = new ArrayList<>();
    private WindowPreferences memory = WindowPreferences.ofThisStart();
    private Runnable opened = () -> {};
    private volatile boolean unlocking;

    /// A practice meeting that has begun, or the demo day.
    ///
    /// @param working who is at work in it
    /// @param clock what time it is in it
    record InMemory(WorkSession.Practice what, MemoryHub hub, Session working, InstantSource clock) {}

    /// A door at which nobody practises or looks around.
    ///
    /// @param hubs the services of a folder
    /// @param standard where the program looks first
    /// @param check made only when a file is checked: signatures are slow to load, and the window
    ///   need not wait for them
    public HubDoor(Function<Path, HubService> hubs, Path standard, InstantSource clock, Supplier<CheckService> check) {
        this(
                hubs,
                standard,
                _ -> {
                    throw new IllegalStateException("Nothing is invented here");
                },
                clock,
                check);
    }

    /// @param making makes a practice meeting or the demo day, in memory
    HubDoor(
            Function<Path, HubService> hubs,
            Path standard,
            Function<WorkSession.Practice, InMemory> making,
            InstantSource clock,
            Supplier<CheckService> check) {
        this.hubs = hubs;
        this.making = making;
        this.clock = clock;
        this.check = check;
        this.here = hubs.apply(standard);
    }

    /// Keeps who was here last between two starts: an id, and no name that does not stand at the door.
    void remembersIn(WindowPreferences window) {
        memory = window;
    }

    /// Tells somebody of each opening, on the thread that opened.
    void whenOpened(Runnable told) {
        opened = told;
    }

    /// Whether somebody has asked to come in, and is, or will be soon; for any thread.
    boolean isUnlocking() {
        return unlocking || open.isPresent();
    }

    /// The open hub; none while it is locked.
    public Optional<Session> session() {
        return open;
    }

    /// What time it is for whoever works here: in a practice meeting and in the demo day, theirs.
    Clock clock() {
        return new DoorClock(() -> invented.map(InMemory::clock).orElse(clock), Moment.LONDON);
    }

    /// Locks: closes the file and forgets its key. A practice meeting and the demo day wait to be unlocked
    /// again.
    public void close() {
        leave().run();
    }

    /// Lets go of the open hub: from now on nothing here reaches it.
    ///
    /// @return closes its file and forgets its key, on whatever thread: a disk may take its time
    public Runnable leave() {
        Optional<Session> left = open.filter(_ -> invented.isEmpty());
        open = Optional.empty();
        return () -> left.ifPresent(Session::close);
    }

    /// The same when the window has gone and the program ends.
    public void end() {
        open.filter(_ -> invented.isEmpty()).ifPresent(Session::end);
        endPractice();
    }

    @Override
    public MachinePolicy policy() {
        return here.policy();
    }

    @Override
    public Optional<Closed> hub() {
        return invented.map(InMemory::hub)
                .map(held -> closed(held.name(), held.users()))
                .or(() -> here.exists() ? Optional.of(closed()) : Optional.empty());
    }

    private Closed closed() {
        if (here.damage().isPresent() && !here.readsKeys()) {
            return new Closed(words("restore.unknown-hub"), List.of());
        }
        return closed(here.hubName(), here.users());
    }

    private Closed closed(String name, List<KnownUser> users) {
        List<UserId> ids = users.stream().map(KnownUser::id).toList();
        return new Closed(
                name,
                users,
                wereAtWork.stream().filter(ids::contains).findFirst().or(() -> lastOf(ids)));
    }

    private Optional<UserId> lastOf(List<UserId> ids) {
        return memory.get(LAST)
                .flatMap(kept -> ids.stream()
                        .filter(id -> id.value().toString().equals(kept))
                        .findFirst());
    }

    @Override
    public Optional<Closed> lookIn(Path folder) {
        HubService other = hubs.apply(folder);
        if (other.exists()) {
            here = other;
        }
        return other.exists() ? hub() : Optional.empty();
    }

    @Override
    public Optional<String> damage() {
        return invented.isEmpty() && here.exists() ? here.damage() : Optional.empty();
    }

    @Override
    public List<Path> backupFolders() {
        return here.restoring().knownFolders();
    }

    @Override
    public List<RestoreChoice> copies(Path folder) {
        return here.restoring().choices(folder);
    }

    @Override
    public RestoreAnswer restore(Path copy, Optional<UserId> user, String secret, BackupProgress progress) {
        HubRestorer restoring = here.restoring();
        return user.map(who -> restoring.restore(copy, who, secret.toCharArray(), progress))
                .orElseGet(() -> restoring.restoreByRecoveryKey(copy, secret, progress));
    }

    @Override
    public List<String> agencies() {
        return here.seedAgencies();
    }

    @Override
    public String suggestion() {
        return new String(here.suggestPassphrase());
    }

    @Override
    public Optional<String> problem(String passphrase, List<String> ownWords) {
        return here.judge(passphrase.toCharArray(), ownWords).map(HubDoor::sentence);
    }

    private static String sentence(PassphraseProblem problem) {
        return words("passphrase." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public Made make(Plan plan) {
        Created created = here.create(NewHub.called(
                plan.hub(),
                plan.agencies(),
                plan.user(),
                plan.roles(),
                plan.passphrase().toCharArray()));
        return new Made(created.recoveryKey(), created.authoritySecret(), entered(created.session()));
    }

    @Override
    public byte[] keySheet(String hub, List<String> groups) {
        return new KeySheetLayout(new PdfRenderer(), policy().classification())
                .print(hub, List.copyOf(groups))
                .bytes();
    }

    @Override
    public byte[] authoritySheet(String hub, List<String> words) {
        return new KeySheetLayout(new PdfRenderer(), policy().classification())
                .ofAuthority(hub, List.copyOf(words))
                .bytes();
    }

    @Override
    public Duration waitOf(UserId user) {
        return invented.isPresent() ? Duration.ZERO : here.wait(user);
    }

    @Override
    public Answer unlock(UserId user, String passphrase) {
        return comingIn(() -> unlocked(user, passphrase));
    }

    private Answer comingIn(Supplier<Answer> tried) {
        unlocking = true;
        try {
            return tried.get();
        } finally {
            unlocking = false;
        }
    }

    private Answer unlocked(UserId user, String passphrase) {
        return invented.map(InMemory::hub)
                .map(held -> held.unlock(user, passphrase.toCharArray())
                        .<Answer>map(session -> new Answer.Opened(entered(session), Optional.empty()))
                        .orElseGet(() -> new Answer.Wrong(Duration.ZERO)))
                .orElseGet(() -> answered(here.unlock(user, passphrase.toCharArray())));
    }

    @Override
    public Answer recover(UserId user, String typed, String passphrase) {
        return comingIn(() -> answered(here.unlockWithRecoveryKey(user, typed, passphrase.toCharArray())));
    }

    private Answer answered(UnlockAnswer answer) {
        return switch (answer) {
            case UnlockAnswer.Opened opened -> answered(opened);
            case UnlockAnswer.Wrong wrong -> new Answer.Wrong(wrong.left());
            case UnlockAnswer.Waiting waiting -> new Answer.Wrong(waiting.left());
            case UnlockAnswer.Unusable unusable -> new Answer.Shut(unusable.sentence());
        };
    }

    private Answer answered(UnlockAnswer.Opened opened) {
        return new Answer.Opened(
                entered(opened.session()),
                opened.alteredAt().isPresent()
                        ? Optional.of(words("unlock.trail", opened.alteredAt().getAsLong()))
                        : opened.toDo().map(HubDoor::sentence));
    }

    private static String sentence(UnlockAnswer.SigningToDo toDo) {
        return words("unlock.to-do." + toDo.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public WorkSession demonstration() {
        return entered(WorkSession.Practice.DEMO_DAY);
    }

    @Override
    public WorkSession practise() {
        return entered(WorkSession.Practice.HELD);
    }

    private WorkSession entered(WorkSession.Practice what) {
        InMemory begun = making.apply(what);
        invented = Optional.of(begun);
        return entered(begun.working());
    }

    @Override
    public WorkSession.Practice practice() {
        return invented.map(InMemory::what)
                .orElseGet(() -> policy().demo() ? WorkSession.Practice.POSSIBLE : WorkSession.Practice.FORBIDDEN);
    }

    @Override
    public void endPractice() {
        invented.map(InMemory::hub).ifPresent(MemoryHub::close);
        invented = Optional.empty();
        open = Optional.empty();
    }

    /// A hub that cannot be entered is closed again: whoever makes room on a full disk unlocks it as before.
    private WorkSession entered(Session session) {
        open = Optional.of(session);
        try {
            WorkSession working = working(session);
            opened.run();
            return working;
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private WorkSession working(Session session) {
        wereAtWork.remove(session.user().id());
        wereAtWork.addFirst(session.user().id());
        if (invented.isEmpty()) {
            memory.put(LAST, session.user().id().value().toString());
            memory.keep();
        }
        LocalDate today = LocalDate.ofInstant(clock().instant(), Moment.LONDON);
        return new WorkSession(
                session.user(),
                session.profile(),
                today,
                session.viewer().opensChildrensRecords()
                        ? Optional.of(session.services().agendas().next(session.actor(), today))
                        : Optional.empty(),
                session.services().locks().idle(session.viewer()),
                practice());
    }

    @Override
    public CheckWords check(Path pdf, Path authority) throws IOException {
        return check.get().check(CheckService.read(pdf), Files.readAllBytes(authority));
    }
}
