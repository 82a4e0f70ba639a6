package org.mashhuddle.service.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.source.BuiltOn;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ImportRun;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.exchange.ssd.FileNote;
import org.mashhuddle.exchange.ssd.FileState;
import org.mashhuddle.exchange.ssd.ProblemKind;
import org.mashhuddle.exchange.ssd.SsdExtract;
import org.mashhuddle.exchange.ssd.SsdObject;
import org.mashhuddle.exchange.ssd.SsdReader;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Takes an extract of the Standard Safeguarding Dataset in: first a preview with every problem in
/// words, then the good rows. The same extract twice adds nothing.
public final class ImportService {

    private static final String COMPARED = "import.look";

    private final ServiceContext kit;
    private final WorkingDays days;
    private final SearchService search;
    private final ListImports lists;

    /// One for each open hub.
    ///
    /// @param search is told that many subjects have changed
    public ImportService(ServiceContext kit, WorkingDays days, SearchService search) {
        this.kit = kit;
        this.days = days;
        this.search = search;
        this.lists = new ListImports(kit, days);
    }

    /// Reads a folder or a zip file and says what it would bring.
    public ImportPreview preview(Viewer viewer, Path folderOrZip) {
        return preview(viewer, folderOrZip, DayOrder.IN_DOUBT);
    }

    /// The same, where a person has said which number is the day in dates that leave it in doubt.
    public ImportPreview preview(Viewer viewer, Path folderOrZip, DayOrder order) {
        Allowed.to(Permission.EXTRACTS, viewer);
        SsdExtract extract = new SsdReader(kit.now(), order).read(folderOrZip);
        ImportPlanning planning =
                look(viewer, "import.preview", tx -> new ImportPlanning(tx, extract, kit, window(tx)));
        ImportPlanning.Draft draft = planning.draft();
        Around around = look(
                viewer,
                COMPARED,
                tx -> Around.of(
                        tx, new ImportTwins(tx, ImportPlanning.SOURCE).here(draft.children()), planning.gone(tx)));
        ImportPlan plan =
                draft.plan(ImportTwins.pairs(around.here(), draft.children(), planning.now()), around.untold());
        return preview(
                extract,
                planning,
                plan,
                look(viewer, COMPARED, tx -> Seen.of(tx, viewer, extract, plan, around.gone())));
    }

    /// A few short looks and not a long one: a county's rows are compared between them, and whoever types is not kept
    /// waiting for that.
    private <T> T look(Viewer viewer, String deed, Function<Tx, T> reading) {
        return kit.database().readForTheRecord(viewer, AuditEvent.of(deed), reading);
    }

    /// What the rows are compared with beside what earlier extracts said.
    private record Around(ImportTwins.Here here, List<GoneRow> gone, List<GoneRow> untold) {

        static Around of(Tx tx, ImportTwins.Here here, List<GoneRow> gone) {
            return new Around(
                    here, gone, gone.stream().filter(row -> !row.isTold(tx)).toList());
        }

        @Override
        public String toString() {
            return "Around";
        }
    }

    /// What is shown of it, as far as the viewer may see it.
    private record Seen(
            List<ImportPreview.Conflict> conflicts, List<ImportPreview.Twin> twins, List<ImportPreview.Gone> gone) {

        static Seen of(Tx tx, Viewer viewer, SsdExtract extract, ImportPlan plan, List<GoneRow> gone) {
            return new Seen(
                    new ImportConflicts(tx, viewer).of(plan),
                    new ImportTwins(tx, ImportPlanning.SOURCE)
                            .seenBy(viewer, plan, change -> "ssd_person, id " + change.sourceId()),
                    new ImportGone(tx, extract).seenBy(viewer, gone));
        }

        @Override
        public String toString() {
            return "Seen";
        }
    }

    /// Reads an agency's own list, CSV or XLSX: its columns, and what they may be.
    public ListLook look(Viewer viewer, Path list) {
        return look(viewer, list, ListWriting.found());
    }

    /// Reads it again, after a person has put right what was found.
    ///
    /// @param said how it is written, as far as a person has said so
    public ListLook look(Viewer viewer, Path list, ListWriting said) {
        Allowed.to(Permission.EXTRACTS, viewer);
        return lists.look(viewer, list, said);
    }

    /// What an agency's own list would bring, by what its columns are.
    public ImportPreview preview(Viewer viewer, Path list, ListProfile profile) {
        return preview(viewer, list, profile, DayOrder.IN_DOUBT);
    }

    /// What it would bring.
    ///
    /// @param said which number is the day in this list, whatever its dates say; in doubt, where nobody said it
    public ImportPreview preview(Viewer viewer, Path list, ListProfile profile, DayOrder said) {
        Allowed.to(Permission.EXTRACTS, viewer);
        return lists.preview(viewer, list, profile, said);
    }

    /// The profile of lists that is kept under a name.
    ///
    /// @throws Refusal not found, where there is none
    public ListProfile profile(Viewer viewer, String name) {
        Allowed.to(Permission.EXTRACTS, viewer);
        return lists.named(viewer, name);
    }

    /// Keeps a profile, in the place of the one that has its name.
    public ListProfile keep(Actor actor, ListProfile profile) {
        Allowed.to(Permission.EXTRACTS, actor);
        return lists.keep(actor, profile);
    }

    private ImportPreview preview(SsdExtract extract, ImportPlanning planning, ImportPlan plan, Seen seen) {
        List<ImportPreview.Problem> problems = new ImportProblems(extract).all(planning.unknown());
        long inAll =
                extract.counts().values().stream().mapToLong(Long::longValue).sum();
        long years = extract.counts().getOrDefault(ProblemKind.YEAR_IN_DOUBT, 0L);
        List<String> refusals = new ArrayList<>(
                extract.refusals().stream().map(ImportService::sentence).toList());
        if (extract.files().stream().allMatch(ImportService::isNone)) {
            refusals.add("There is no file of an extract here, such as ssd_person.csv.");
        }
        return new ImportPreview(
                extract.source(),
                counts(planning.tallies(), extract),
                seen.conflicts(),
                problems,
                inAll + planning.unknown().size(),
                refusals,
                ImportProblems.unread(extract),
                new ImportLedger(extract, planning.tallies(), kit.today()).all(),
                unreadColumns(extract),
                seen.twins(),
                seen.gone(),
                extract.counts().getOrDefault(ProblemKind.DATE_IN_DOUBT, 0L) + years,
                years,
                planning.history(),
                plan);
    }

    private static boolean isNone(FileNote file) {
        return file.state() == FileState.EXTRA || file.state() == FileState.LEFT_OUT;
    }

    private static List<ImportPreview.UnreadColumns> unreadColumns(SsdExtract extract) {
        return extract.files().stream()
                .filter(note -> !note.extraColumns().isEmpty())
                .map(note -> new ImportPreview.UnreadColumns(note.name(), note.extraColumns()))
                .toList();
    }

    private static String sentence(FileNote note) {
        return note.name() + ": " + note.sentence();
    }

    private static List<ImportPreview.Count> counts(ImportTallies tallies, SsdExtract extract) {
        List<ImportPreview.Count> counts = new ArrayList<>();
        for (SsdObject object : List.of(SsdObject.PERSON, SsdObject.CONTACT, SsdObject.REFERRAL, SsdObject.MISSING)) {
            String key = ImportLedger.key(object);
            long unread = extract.files().stream()
                    .filter(file -> file.object().filter(object::equals).isPresent())
                    .mapToLong(file -> file.rows() - file.taken())
                    .sum();
            counts.add(new ImportPreview.Count(
                    key,
                    tallies.of(key, RowFate.NEW) + tallies.of(key, RowFate.HISTORY),
                    tallies.of(key, RowFate.CHANGED),
                    tallies.of(key, RowFate.SAME),
                    Math.toIntExact(unread) + tallies.of(key, RowFate.REFUSED)));
        }
        return counts;
    }

    /// The first extract's older rows are history. Later ones may bring rows some weeks late: those
    /// still wait, and so does whatever came since the last extract, however long ago that was.
    private ImportPlanning.Window window(Tx tx) {
        Optional<LocalDate> last = tx.imports()
                .runs()
                .lastWithArrivals(ImportPlanning.SOURCE)
                .map(at -> LocalDate.ofInstant(at, Moment.LONDON));
        LocalDate since = last.or(() -> isHeldHere(tx) ? Optional.of(kit.today()) : Optional.empty())
                .map(day -> day.minusDays(days.limits().on(TimeLimit.LATE_ARRIVALS, kit.today())))
                .orElseGet(() -> days.calendar().previous(kit.today()));
        return new ImportPlanning.Window(since, kit.now());
    }

    private boolean isHeldHere(Tx tx) {
        return tx.meetings()
                .lastOpenedBefore(tx.hub().mainType().id(), kit.today().plusDays(1))
                .isPresent();
    }

    /// How many rows of how many were taken, for whoever waits; and the way to stop it. On any thread.
    public static final class Progress {

        private final AtomicInteger done = new AtomicInteger();
        private volatile int all;
        private volatile boolean stopped;
        private volatile Set<BuiltOn> built = Set.of();

        void begin(int rows) {
            all = rows;
        }

        void took(int rows) {
            done.addAndGet(rows);
        }

        /// Ends it after the slice that is being taken; what was taken is taken back.
        public void stop() {
            stopped = true;
        }

        public boolean isStopped() {
            return stopped;
        }

        public int done() {
            return done.get();
        }

        /// None before the first is taken.
        public int all() {
            return all;
        }

        /// Why what was taken before it was stopped could not be taken back.
        public Set<BuiltOn> built() {
            return built;
        }

        @Override
        public String toString() {
            return "Progress[" + done + " of " + all + "]";
        }
    }

    /// Takes the good rows, in slices, so that nobody's typing waits.
    public ImportResult take(Actor actor, ImportPreview preview) {
        return take(actor, preview, new Progress()).orElseThrow();
    }

    /// The same, for somebody who waits and may stop it.
    ///
    /// @return nothing where it was stopped; what was taken until then is taken back, where nobody built on it
    public Optional<ImportResult> take(Actor actor, ImportPreview preview, Progress progress) {
        Allowed.to(Permission.EXTRACTS, actor);
        ImportIntake intake = ImportIntake.begin(kit, actor, preview);
        try {
            Optional<ImportResult> taken = intake.take(progress);
            if (taken.isEmpty()) {
                progress.built = undo(actor, intake.run(), "Stopped while it was taken");
            }
            return taken;
        } finally {
            search.changed();
        }
    }

    /// The imports that were taken in, the newest first.
    public List<ImportRun> runs(Viewer viewer) {
        Allowed.to(Permission.EXTRACTS, viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("import.list"),
                        tx -> tx.imports().runs().all(tx.parties().directory()::name));
    }

    /// Takes the whole of an import back, where nothing was built on it; the search finds what was
    /// before.
    ///
    /// @param why the reason, for the trail and the list of imports
    /// @return why it cannot be taken back; nothing where it was
    public Set<BuiltOn> undo(Actor actor, long run, String why) {
        Allowed.to(Permission.EXTRACTS, actor);
        if (why.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        Set<BuiltOn> built = kit.database()
                .readForTheRecord(
                        actor.viewer(),
                        AuditEvent.of("import.undo-look"),
                        tx -> tx.imports().undo().builtOn(run));
        if (!built.isEmpty()) {
            kit.database().write(actor, about("import.undo-refused", run, built.toString()), _ -> run);
            return built;
        }
        Set<BuiltOn> meanwhile = kit.database()
                .writeForTheRecord(actor, about("import.undo", run, why.strip()), (own, tx) -> {
                    Set<BuiltOn> found = tx.imports().undo().builtOn(run);
                    if (found.isEmpty()) {
                        tx.imports().undo().undo(run);
                        String by = own.parties().directory().name(actor.user());
                        tx.imports().runs().undone(run, new ImportRun.Undone(kit.now(), by, why.strip()));
                    }
                    return found;
                });
        search.changed();
        return meanwhile;
    }

    private static AuditEvent about(String verb, long run, String reason) {
        return new AuditEvent(verb, Optional.empty(), "Import " + run + ": " + reason);
    }
}
