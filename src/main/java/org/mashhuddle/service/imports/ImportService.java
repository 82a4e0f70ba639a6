package org.mashhuddle.service.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.source.PossiblySame;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.ssd.FileNote;
import org.mashhuddle.exchange.ssd.FileState;
import org.mashhuddle.exchange.ssd.SsdExtract;
import org.mashhuddle.exchange.ssd.SsdObject;
import org.mashhuddle.exchange.ssd.SsdReader;
import org.mashhuddle.service.children.ImportConflictRecorder;
import org.mashhuddle.service.children.ManualEntryPrecedence;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Takes an extract of the Standard Safeguarding Dataset in: first a preview with every problem in
/// words, then the good rows. The same extract twice adds nothing.
public final class ImportService {

    private static final int SLICE = 100;
    private static final int LATE_ARRIVALS_DAYS = 28;

    private final ServiceContext kit;
    private final WorkingDays days;
    private final SearchService search;

    /// One for each open hub.
    ///
    /// @param search is told that many subjects have changed
    public ImportService(ServiceContext kit, WorkingDays days, SearchService search) {
        this.kit = kit;
        this.days = days;
        this.search = search;
    }

    /// Reads a folder or a zip file and says what it would bring.
    public ImportPreview preview(Viewer viewer, Path folderOrZip) {
        Allowed.to(Permission.EXTRACTS, viewer);
        SsdExtract extract = new SsdReader(kit.now()).read(folderOrZip);
        return kit.database()
                .readForTheRecord(
                        viewer,
                        AuditEvent.of("import.preview"),
                        tx -> preview(
                                extract,
                                new ImportPlanning(tx, extract, kit, window(tx)),
                                new ImportConflicts(tx, viewer),
                                plan -> new ImportTwins(tx).seenBy(viewer, plan),
                                new ImportGone(tx, extract, viewer).all(),
                                kit.today()));
    }

    private static ImportPreview preview(
            SsdExtract extract,
            ImportPlanning planning,
            ImportConflicts conflicts,
            Function<ImportPlan, List<ImportPreview.Twin>> twins,
            List<ImportPreview.Gone> gone,
            LocalDate today) {
        ImportPlan plan = planning.plan();
        List<ImportPreview.Problem> problems = new ImportProblems(extract).all(planning.unknown());
        long inAll =
                extract.counts().values().stream().mapToLong(Long::longValue).sum();
        List<String> refusals = new ArrayList<>(
                extract.refusals().stream().map(ImportService::sentence).toList());
        if (extract.files().stream().allMatch(ImportService::isNone)) {
            refusals.add("There is no file of an extract here, such as ssd_person.csv.");
        }
        return new ImportPreview(
                extract.source(),
                counts(planning.tallies(), extract),
                conflicts.of(plan),
                problems,
                inAll + planning.unknown().size(),
                refusals,
                ImportProblems.unread(extract),
                new ImportLedger(extract, planning.tallies(), today).all(),
                unreadColumns(extract),
                twins.apply(plan),
                gone,
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
                .lastRunWithArrivals(ImportPlanning.SOURCE)
                .map(at -> LocalDate.ofInstant(at, Moment.LONDON));
        LocalDate since = last.or(() -> isHeldHere(tx) ? Optional.of(kit.today()) : Optional.empty())
                .map(day -> day.minusDays(LATE_ARRIVALS_DAYS))
                .orElseGet(() -> days.calendar().previous(kit.today()));
        return new ImportPlanning.Window(since, kit.now());
    }

    private boolean isHeldHere(Tx tx) {
        return tx.meetings()
                .lastHeldBefore(tx.hub().mainType().id(), kit.today().plusDays(1))
                .isPresent();
    }

    /// Takes the good rows, in slices, so that nobody's typing waits.
    public ImportResult take(Actor actor, ImportPreview preview) {
        Allowed.to(Permission.EXTRACTS, actor);
        ImportPlan plan = preview.plan();
        int kept = children(actor, plan);
        search.changed();
        slices(actor, plan.referrals(), (news, change) -> keepReferral(news, change, kit.now()));
        slices(actor, plan.episodes(), ImportService::keepEpisode);
        ImportResult result = result(preview, kept);
        kit.database().write(actor, AuditEvent.of("import.take"), tx -> {
            tx.imports()
                    .keepRun(
                            kit.now(),
                            actor.user(),
                            result.added(),
                            result.updated(),
                            result.unchanged(),
                            result.refused());
            return result;
        });
        return result;
    }

    /// Known here when it is taken, not when it was previewed: who was deferred in between is told.
    private static void keepReferral(SourceNews news, ImportPlan.Change<Referral> change, Instant now) {
        Tx tx = news.tx();
        Referral extract = change.value().arrived(now, change.value().settledAt());
        Optional<Referral> here = tx.referrals().byId(extract.id());
        here.ifPresent(before -> news.referral(change, before));
        tx.referrals().keep(EventEntryPrecedence.merged(here, extract));
    }

    private static void keepEpisode(SourceNews news, ImportPlan.Change<MissingEpisode> change) {
        Tx tx = news.tx();
        MissingEpisode extract = change.value();
        Optional<MissingEpisode> here = tx.referrals().episode(extract.id());
        here.ifPresent(before -> news.episode(change, before));
        tx.referrals().keep(EventEntryPrecedence.merged(here, extract));
    }

    /// What was typed here since the preview counts as well as what was typed before.
    ///
    /// @return how many parts of records stay as a person typed them
    private int children(Actor actor, ImportPlan plan) {
        AtomicInteger kept = new AtomicInteger();
        Map<SubjectId, List<PossiblySame>> pairs = plan.pairs().stream()
                .collect(Collectors.groupingBy(pair -> plan.isChanged(pair.one()) ? pair.one() : pair.other()));
        slices(actor, plan.children(), (news, change) -> {
            kept.addAndGet(keepChild(actor, news, change));
            SubjectId child = change.value().id();
            Optional.ofNullable(plan.facts().get(child))
                    .ifPresent(says -> news.tx().pairs().keep(child, says));
            pairs.getOrDefault(child, List.of()).forEach(news.tx().pairs()::keep);
        });
        return kept.get();
    }

    /// @return how many parts stay as a person typed them
    private int keepChild(Actor actor, SourceNews news, ImportPlan.Change<Child> change) {
        Tx tx = news.tx();
        Optional<Child> here = tx.subjects()
                .byId(change.value().id())
                .filter(Child.class::isInstance)
                .map(Child.class::cast);
        Child extract = change.value();
        here.ifPresent(child -> {
            news.child(change, child);
            new ImportConflictRecorder(tx).taken(child, extract, kit.now());
        });
        tx.subjects()
                .keep(here.map(child -> ManualEntryPrecedence.merged(child, extract))
                        .orElse(extract));
        new ExtractDeaths(tx, kit, actor).told(here, extract);
        return here.map(child -> ManualEntryPrecedence.conflicts(child, extract).size())
                .orElse(0);
    }

    private <T> void slices(
            Actor actor, List<ImportPlan.Change<T>> changes, BiConsumer<SourceNews, ImportPlan.Change<T>> keep) {
        for (int from = 0; from < changes.size(); from += SLICE) {
            List<ImportPlan.Change<T>> slice = changes.subList(from, Math.min(from + SLICE, changes.size()));
            kit.database().writeForTheRecord(actor, AuditEvent.of("import.slice"), (_, tx) -> {
                SourceNews news = SourceNews.of(tx, kit);
                slice.forEach(change -> {
                    keep.accept(news, change);
                    news.remember(change);
                });
                return slice.size();
            });
        }
    }

    private static ImportResult result(ImportPreview preview, int kept) {
        int added = 0;
        int updated = 0;
        int unchanged = 0;
        int refused = Math.toIntExact(preview.refused());
        for (ImportPreview.Count count : preview.counts()) {
            added += count.added();
            updated += count.updated();
            unchanged += count.unchanged();
        }
        return new ImportResult(added, updated, unchanged, refused, kept);
    }
}
