package org.mashhuddle.service.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.source.ImportRun;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.children.EventEntryPrecedence;
import org.mashhuddle.service.children.ImportConflictRecorder;
import org.mashhuddle.service.children.ManualEntryPrecedence;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.imports.ImportUndo;

/// Takes the good rows of one extract in, in slices so short that nobody's typing waits.
final class ImportIntake {

    /// A slice ends after so long where nobody waits: each is a commit of its own, and the file grows with it.
    private static final Duration SLICE = Duration.ofMillis(200);

    /// So long a slice goes on whoever waits: else each row would be a commit and an entry of the trail where
    /// somebody always does.
    private static final Duration LEAST = Duration.ofMillis(5);

    /// So many new rows are added together; while somebody types only so few, since they wait for all of them.
    private static final int TOGETHER = 32;

    private static final int FEW = 8;
    private static final int MORE = 4;

    private final ServiceContext kit;
    private final Actor actor;
    private final ImportPreview preview;
    private final long run;
    private final Map<SubjectId, List<ImportPlan.Alike>> pairs;
    private final int destroyed;
    private final List<SubjectId> covered = new ArrayList<>();
    private int kept;
    private Set<SubjectId> busy = Set.of();
    private long busyUntil = -1;
    private int together = TOGETHER;

    /// @param destroyed how many records were destroyed before it began
    private ImportIntake(ServiceContext kit, Actor actor, ImportPreview preview, long run, int destroyed) {
        this.kit = kit;
        this.actor = actor;
        this.preview = preview;
        this.run = run;
        this.destroyed = destroyed;
        Set<SubjectId> changed = preview.plan().children().stream()
                .map(change -> change.value().id())
                .collect(Collectors.toSet());
        this.pairs = preview.plan().pairs().stream()
                .collect(Collectors.groupingBy(
                        alike -> changed.contains(alike.pair().one())
                                ? alike.pair().one()
                                : alike.pair().other()));
    }

    /// Lists the import before its first row: one that breaks off is seen.
    static ImportIntake begin(ServiceContext kit, Actor actor, ImportPreview preview) {
        Instant now = kit.now();
        return kit.database().write(actor, AuditEvent.of("import.begin"), tx -> {
            DestroyedSources gone = DestroyedSources.of(tx);
            if (gone.hold(preview.plan())) {
                throw new Refusal(Refusal.Kind.DESTROYED_SINCE);
            }
            long run = tx.imports()
                    .runs()
                    .begin(now, actor.user(), preview.source(), preview.plan().source());
            return new ImportIntake(kit, actor, preview, run, gone.destroyed());
        });
    }

    /// A row that was planned before would bring back what was destroyed since.
    private void mustBeAsItWas(Tx tx) {
        if (DestroyedSources.count(tx) != destroyed) {
            throw new Refusal(Refusal.Kind.DESTROYED_SINCE);
        }
    }

    long run() {
        return run;
    }

    /// Takes the rows, slice after slice.
    ///
    /// @return nothing where somebody stopped it: what was taken is there
    Optional<ImportResult> take(ImportService.Progress progress) {
        ImportPlan plan = preview.plan();
        progress.begin(plan.children().size()
                + plan.referrals().size()
                + plan.episodes().size());
        slices(progress, plan.children(), this::addChildren, this::keepChild);
        covered.forEach(this::trailCovered);
        slices(progress, plan.referrals(), this::addReferrals, this::keepReferral);
        slices(progress, plan.episodes(), (tx, episodes) -> tx.referrals().addEpisodes(episodes), this::keepEpisode);
        if (progress.isStopped()) {
            return Optional.empty();
        }
        ImportResult result = ImportResult.of(preview, kept);
        ImportRun.Counts counts =
                new ImportRun.Counts(result.added(), result.updated(), result.unchanged(), result.refused());
        kit.database().writeForTheRecord(actor, AuditEvent.of("import.take"), (_, tx) -> {
            plan.gone().forEach(gone -> gone.tell(tx, kit, run));
            tx.imports().runs().end(run, kit.now(), counts, preview.ledgers());
            return result;
        });
        return Optional.of(result);
    }

    private void trailCovered(SubjectId child) {
        AuditEvent deed = new AuditEvent(
                "subject.restrict",
                Optional.of(child.value()),
                "Import " + run + " brought the child of a restricted record once more");
        kit.database().writeForTheRecord(actor, deed, (_, _) -> child);
    }

    /// @param add what was never here is added without looking for it
    private <T> void slices(
            ImportService.Progress progress,
            List<ImportPlan.Change<T>> changes,
            BiConsumer<Tx, List<T>> add,
            BiConsumer<SourceNews, ImportPlan.Change<T>> keep) {
        Set<String> known = known(changes);
        int next = 0;
        while (next < changes.size() && !progress.isStopped()) {
            List<ImportPlan.Change<T>> left = changes.subList(next, changes.size());
            int taken = kit.database()
                    .writeForTheRecord(
                            actor, AuditEvent.of("import.slice"), (_, tx) -> slice(tx, left, known, add, keep));
            progress.took(taken);
            next += taken;
        }
    }

    /// @return how many it took
    private <T> int slice(
            Tx tx,
            List<ImportPlan.Change<T>> left,
            Set<String> known,
            BiConsumer<Tx, List<T>> add,
            BiConsumer<SourceNews, ImportPlan.Change<T>> keep) {
        mustBeAsItWas(tx);
        Optional<SourceNews> aware = Optional.empty();
        long begun = System.nanoTime();
        int at = 0;
        while (at < left.size() && (at == 0 || goesOn(begun))) {
            List<ImportPlan.Change<T>> fresh = fresh(left.subList(at, left.size()), known);
            if (fresh.isEmpty()) {
                if (aware.isEmpty()) {
                    aware = Optional.of(aware(tx));
                    begun = System.nanoTime();
                }
                again(aware.orElseThrow(), left.get(at), keep);
                at++;
            } else {
                add.accept(tx, fresh.stream().map(ImportPlan.Change::value).toList());
                SourceNews.ofWhatIsNew(tx, kit, run, source()).first(fresh);
                at += fresh.size();
            }
        }
        together = together(together, kit.database().isAwaited());
        return at;
    }

    /// The first of them, as far as they were never here.
    private <T> List<ImportPlan.Change<T>> fresh(List<ImportPlan.Change<T>> left, Set<String> known) {
        return left.stream()
                .limit(together)
                .takeWhile(change -> change.isNew() && !known.contains(key(change.object(), change.sourceId())))
                .toList();
    }

    /// Who is busy is read again only where something else was kept since the last slice.
    private SourceNews aware(Tx tx) {
        long now = kit.database().kept();
        if (now != busyUntil) {
            busy = SourceNews.busy(tx, kit);
        }
        busyUntil = now + 1;
        return new SourceNews(tx, kit, run, source(), busy);
    }

    private boolean goesOn(long begun) {
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        return goesOn(taken, kit.database().isAwaited());
    }

    /// Whoever types waits for the least length of a slice, and for the rows that are added together.
    static boolean goesOn(Duration taken, boolean awaited) {
        return taken.compareTo(awaited ? LEAST : SLICE) < 0;
    }

    /// How many rows the next slice adds together: more with each slice for which nobody waited.
    static int together(int before, boolean awaited) {
        return awaited ? FEW : Math.min(TOGETHER, before + MORE);
    }

    /// The rows that are known by now: another import may have been taken since the preview.
    private <T> Set<String> known(List<ImportPlan.Change<T>> changes) {
        Set<String> objects = changes.stream().map(ImportPlan.Change::object).collect(Collectors.toSet());
        return kit.database().readForTheRecord(actor.viewer(), AuditEvent.of("import.look"), tx -> {
            Set<String> known = new HashSet<>();
            objects.forEach(
                    object -> tx.imports().sourceIds(source(), object).forEach(id -> known.add(key(object, id))));
            return known;
        });
    }

    private String source() {
        return preview.plan().source();
    }

    private static String key(String object, String sourceId) {
        return object + "/" + sourceId;
    }

    private <T> void again(
            SourceNews news, ImportPlan.Change<T> change, BiConsumer<SourceNews, ImportPlan.Change<T>> keep) {
        ImportUndo undo = news.tx().imports().undo();
        undo.remember(run, change.object(), change.sourceId(), change.id());
        keep.accept(news, change);
        news.remember(change);
        undo.changed(run, change.object(), change.sourceId(), change.id());
    }

    private void addChildren(Tx tx, List<Child> children) {
        tx.subjects()
                .add(
                        children.stream().map(child -> covered(tx, child)).toList(),
                        preview.plan().facts());
        ExtractDeaths deaths = new ExtractDeaths(tx, kit, actor);
        for (Child child : children) {
            deaths.told(Optional.empty(), child);
            alike(tx, child.id());
        }
    }

    private void addReferrals(Tx tx, List<Referral> referrals) {
        tx.referrals()
                .add(referrals.stream()
                        .map(referral -> referral.arrived(kit.now(), referral.settledAt()))
                        .toList());
    }

    private void beside(Tx tx, SubjectId child) {
        Optional.ofNullable(preview.plan().facts().get(child))
                .ifPresent(says -> tx.pairs().keep(child, says));
        alike(tx, child);
    }

    /// The child, restricted like the record here that is very likely of the same child: else everybody would read of
    /// one
    /// who is hidden from them (`product.md`, rule 3). Who is named decides whether they are two.
    private Child covered(Tx tx, Child extract) {
        Optional<Restriction> only = pairs.getOrDefault(extract.id(), List.of()).stream()
                .filter(alike -> alike.sure() == HowSure.VERY_LIKELY
                        || ImportTwins.isPlain(alike.pair().by()))
                .flatMap(alike -> tx.subjects().byId(alike.pair().beside(extract.id())).stream())
                .flatMap(here -> here.restriction().stream())
                .findFirst();
        only.ifPresent(_ -> covered.add(extract.id()));
        return only.isPresent() ? extract.restrictedTo(only) : extract;
    }

    private void alike(Tx tx, SubjectId child) {
        pairs.getOrDefault(child, List.of()).forEach(alike -> tx.pairs().keep(alike.pair(), run));
    }

    /// What was typed here since the preview counts as well as what was typed before.
    private void keepChild(SourceNews news, ImportPlan.Change<Child> change) {
        Tx tx = news.tx();
        Child extract = change.value();
        Optional<Child> was =
                tx.subjects().byId(extract.id()).filter(Child.class::isInstance).map(Child.class::cast);
        ChildStanding stood = tx.standings().of(extract.id());
        was.ifPresent(child -> {
            news.child(change, child);
            beside(tx, extract.id());
        });
        Optional<Child> here = was.map(child -> tx.standings().inLine(child));
        here.ifPresent(child -> new ImportConflictRecorder(tx).taken(child, extract, kit.now()));
        tx.subjects()
                .keep(here.map(child -> planned(tx, ManualEntryPrecedence.merged(child, extract), stood))
                        .orElseGet(() -> covered(tx, extract)));
        new ExtractDeaths(tx, kit, actor).told(here, extract);
        kept += here.map(
                        child -> ManualEntryPrecedence.conflicts(child, extract).size())
                .orElse(0);
        if (was.isEmpty()) {
            beside(tx, extract.id());
        }
    }

    /// Where nobody has typed a plan, it is what the extracts tell by now, each file the last time that it
    /// was there: one that has a plan no more ends it.
    private Child planned(Tx tx, Child child, ChildStanding before) {
        ChildStanding now = tx.standings().of(child.id());
        boolean told = before.saysHelp() || now.saysHelp();
        return told && !child.typedHere().contains(ChildPart.CARE)
                ? child.caredFor(child.care().planned(now.plan(kit.today())))
                : child;
    }

    /// Known here when it is taken, not when it was previewed: who was deferred in between is told.
    private void keepReferral(SourceNews news, ImportPlan.Change<Referral> change) {
        Tx tx = news.tx();
        Referral extract = change.value().arrived(kit.now(), change.value().settledAt());
        Optional<Referral> here = tx.referrals().byId(extract.id());
        here.ifPresent(before -> news.referral(change, before));
        tx.referrals().keep(EventEntryPrecedence.merged(here, extract));
    }

    private void keepEpisode(SourceNews news, ImportPlan.Change<MissingEpisode> change) {
        Tx tx = news.tx();
        MissingEpisode extract = change.value();
        Optional<MissingEpisode> here = tx.referrals().episode(extract.id());
        here.ifPresent(before -> news.episode(change, before));
        tx.referrals().keep(EventEntryPrecedence.merged(here, extract));
    }

    @Override
    public String toString() {
        return "ImportIntake[" + run + "]";
    }
}
