package org.mashhuddle.service;

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
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PossiblySame;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.ssd.FileNote;
import org.mashhuddle.exchange.ssd.FileState;
import org.mashhuddle.exchange.ssd.RowProblem;
import org.mashhuddle.exchange.ssd.SsdExtract;
import org.mashhuddle.exchange.ssd.SsdReader;
import org.mashhuddle.store.Deed;
import org.mashhuddle.store.Tx;

/// Takes an extract of the Standard Safeguarding Dataset in: first a preview with every problem in
/// words, then the good rows. The same extract twice adds nothing.
public final class ImportService {

    private static final int SLICE = 100;
    private static final int SHOWN_PROBLEMS = 500;
    private static final int LATE_ARRIVALS_DAYS = 28;

    private final Kit kit;
    private final WorkingDays days;
    private final SearchService search;

    /// One for each open hub.
    ///
    /// @param search is told that many subjects have changed
    public ImportService(Kit kit, WorkingDays days, SearchService search) {
        this.kit = kit;
        this.days = days;
        this.search = search;
    }

    /// Reads a folder or a zip file and says what it would bring.
    public ImportPreview preview(Viewer viewer, Path folderOrZip) {
        Allowed.toOpenRecords(viewer);
        SsdExtract extract = new SsdReader(kit.now()).read(folderOrZip);
        return kit.database()
                .readForTheRecord(
                        viewer,
                        Deed.of("import.preview"),
                        tx -> preview(
                                extract,
                                new ImportPlanning(tx, extract, kit, window(tx)),
                                new ImportConflicts(tx, viewer),
                                plan -> new ImportTwins(tx).seenBy(viewer, plan)));
    }

    private static ImportPreview preview(
            SsdExtract extract,
            ImportPlanning planning,
            ImportConflicts conflicts,
            Function<ImportPlan, List<ImportPreview.Twin>> twins) {
        ImportPlan plan = planning.plan();
        List<ImportPreview.Problem> problems = extract.problems().stream()
                .limit(SHOWN_PROBLEMS)
                .map(ImportService::problem)
                .toList();
        long inAll =
                extract.counts().values().stream().mapToLong(Long::longValue).sum();
        List<String> refusals = new ArrayList<>(
                extract.refusals().stream().map(ImportService::sentence).toList());
        if (extract.files().stream().allMatch(file -> file.state() == FileState.EXTRA)) {
            refusals.add("There is no file of an extract here, such as ssd_person.csv.");
        }
        return new ImportPreview(
                extract.source(),
                counts(planning.tallies(), extract),
                conflicts.of(plan),
                problems,
                inAll,
                refusals,
                unread(extract),
                twins.apply(plan),
                planning.history(),
                plan);
    }

    private static List<ImportPreview.Unread> unread(SsdExtract extract) {
        return extract.files().stream()
                .filter(note -> !note.extraColumns().isEmpty())
                .map(note -> new ImportPreview.Unread(note.name(), note.extraColumns()))
                .toList();
    }

    private static String sentence(FileNote note) {
        return note.name() + ": " + note.sentence();
    }

    private static ImportPreview.Problem problem(RowProblem problem) {
        return new ImportPreview.Problem(
                problem.object().table(),
                problem.line(),
                problem.column(),
                problem.wrong() + " " + problem.expected(),
                problem.kind().refused());
    }

    private static List<ImportPreview.Count> counts(ImportTallies tallies, SsdExtract extract) {
        List<ImportPreview.Count> counts = new ArrayList<>();
        for (String object : List.of("person", "contact", "referral", "missing")) {
            ImportTallies.Tally tally = tallies.of(object);
            long refused = extract.problems().stream()
                    .filter(problem -> problem.kind().refused()
                            && table(object).equals(problem.object().table()))
                    .count();
            counts.add(new ImportPreview.Count(
                    object, tally.added(), tally.updated(), tally.unchanged(), Math.toIntExact(refused)));
        }
        return counts;
    }

    private static String table(String object) {
        return switch (object) {
            case "contact" -> "ssd_contacts";
            case "referral" -> "ssd_cin_episodes";
            default -> "ssd_" + object;
        };
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
        Allowed.toOpenRecords(actor.viewer());
        ImportPlan plan = preview.plan();
        int kept = children(actor, plan);
        search.changed();
        slices(actor, plan.referrals(), (tx, change) -> keepReferral(tx, change.value(), kit.now()));
        slices(actor, plan.episodes(), (tx, change) -> keepEpisode(tx, change.value()));
        ImportResult result = result(preview, kept);
        kit.database().write(actor, Deed.of("import.take"), tx -> {
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
    private static void keepReferral(Tx tx, Referral previewed, Instant now) {
        Referral extract = previewed.arrived(now, previewed.settledAt());
        tx.referrals().keep(EntryOutranking.merged(tx.referrals().byId(extract.id()), extract));
    }

    private static void keepEpisode(Tx tx, MissingEpisode extract) {
        tx.referrals().keep(EntryOutranking.merged(tx.referrals().episode(extract.id()), extract));
    }

    /// What was typed here since the preview counts as well as what was typed before.
    ///
    /// @return how many parts of records stay as a person typed them
    private int children(Actor actor, ImportPlan plan) {
        AtomicInteger kept = new AtomicInteger();
        Map<SubjectId, List<PossiblySame>> pairs = plan.pairs().stream()
                .collect(Collectors.groupingBy(pair -> plan.isChanged(pair.one()) ? pair.one() : pair.other()));
        slices(actor, plan.children(), (tx, change) -> {
            Optional<Child> here = tx.subjects()
                    .byId(change.value().id())
                    .filter(Child.class::isInstance)
                    .map(Child.class::cast);
            here.ifPresent(child -> {
                kept.addAndGet(Outranking.conflicts(child, change.value()).size());
                new Differing(tx).taken(child, change.value(), kit.now());
            });
            tx.subjects()
                    .keep(here.map(child -> Outranking.merged(child, change.value()))
                            .orElse(change.value()));
            Optional.ofNullable(plan.facts().get(change.value().id()))
                    .ifPresent(says -> tx.pairs().keep(change.value().id(), says));
            pairs.getOrDefault(change.value().id(), List.of()).forEach(tx.pairs()::keep);
        });
        return kept.get();
    }

    private <T> void slices(
            Actor actor, List<ImportPlan.Change<T>> changes, BiConsumer<Tx, ImportPlan.Change<T>> keep) {
        for (int from = 0; from < changes.size(); from += SLICE) {
            List<ImportPlan.Change<T>> slice = changes.subList(from, Math.min(from + SLICE, changes.size()));
            kit.database().writeForTheRecord(actor, Deed.of("import.slice"), (_, tx) -> {
                for (ImportPlan.Change<T> change : slice) {
                    keep.accept(tx, change);
                    tx.imports()
                            .keep(
                                    ImportPlanning.SOURCE,
                                    change.object(),
                                    change.sourceId(),
                                    change.id(),
                                    change.hash());
                }
                return slice.size();
            });
        }
    }

    private static ImportResult result(ImportPreview preview, int kept) {
        int added = 0;
        int updated = 0;
        int unchanged = 0;
        int refused = 0;
        for (ImportPreview.Count count : preview.counts()) {
            added += count.added();
            updated += count.updated();
            unchanged += count.unchanged();
            refused += count.refused();
        }
        return new ImportResult(added, updated, unchanged, refused, kept);
    }
}
