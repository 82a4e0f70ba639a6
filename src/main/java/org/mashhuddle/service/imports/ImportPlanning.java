package org.mashhuddle.service.imports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.source.FromExtract;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.ssd.SsdExtract;
import org.mashhuddle.exchange.ssd.extract.ExtractContact;
import org.mashhuddle.exchange.ssd.extract.ExtractMissing;
import org.mashhuddle.exchange.ssd.extract.ExtractPerson;
import org.mashhuddle.exchange.ssd.extract.ExtractReferral;
import org.mashhuddle.exchange.ssd.extract.ExtractRow;
import org.mashhuddle.service.children.SsdMapping;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.imports.KnownRows;

/// Compares an extract with what is here and plans the changes. Nothing is written. What is here is read at once;
/// the rows are compared outside every transaction, so that nobody's typing waits for it.
final class ImportPlanning {

    static final String SOURCE = SsdExtract.SOURCE;

    private final SsdExtract extract;
    private final ServiceContext kit;
    private final Window window;
    private final SsdMapping mapping;
    private final TypedEntries typed;
    private final DestroyedSources destroyed;
    private final ImportTallies tallies = new ImportTallies();
    private final List<ExtractRow> unknown = new ArrayList<>();
    /// The rows of earlier extracts, read once for all that is asked of them.
    private final Map<String, KnownRows> known;
    /// Of families that earlier extracts told of.
    private final Map<String, UUID> families;
    private int history;
    private int ended;

    /// Since when a row that is new here still waits for a decision; what happened before is
    /// history.
    record Window(LocalDate openSince, Instant now) {

        boolean isOpen(Moment at) {
            return !at.day().isBefore(openSince);
        }
    }

    ImportPlanning(Tx tx, SsdExtract extract, ServiceContext kit, Window window) {
        this.extract = extract;
        this.kit = kit;
        this.window = window;
        this.mapping = new SsdMapping(extract, LocalDate.ofInstant(window.now(), Moment.LONDON));
        this.typed = new TypedEntries(tx, earliest(extract));
        this.destroyed = DestroyedSources.of(tx);
        this.known = Stream.of("person", "contact", "referral", "missing")
                .collect(Collectors.toMap(each -> each, each -> tx.imports().known(SOURCE, each)));
        this.families = tx.imports()
                .idsOf(SOURCE, "family", mapping.households().stream().sorted().toList());
    }

    /// The first day of which the extract tells.
    private static LocalDate earliest(SsdExtract extract) {
        return Stream.of(
                        extract.contacts().stream().flatMap(row -> row.at().stream()),
                        extract.referrals().stream().flatMap(row -> row.at().stream()),
                        extract.missing().stream().flatMap(row -> row.from().stream()))
                .flatMap(moments -> moments)
                .map(moment -> moment.day().minusDays(1))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    /// What would change, before it is looked at beside all that is here.
    record Draft(
            List<ImportPlan.Change<Child>> children,
            List<ImportPlan.Change<Referral>> referrals,
            List<ImportPlan.Change<MissingEpisode>> episodes,
            Map<SubjectId, FromExtract> facts) {
        ImportPlan plan(List<ImportPlan.Alike> pairs, List<GoneRow> gone) {
            return new ImportPlan(SOURCE, children, referrals, episodes, facts, pairs, gone);
        }

        @Override
        public String toString() {
            return "Draft[" + children.size() + "]";
        }
    }

    /// Once.
    Draft draft() {
        Set<String> mentioned = mentioned();
        ImportedBefore before = before("person", extract.persons());
        Map<String, UUID> people = known("person").ids(mentioned);
        people.putAll(before.ids());
        List<ImportPlan.Change<Child>> children = children(before, people, mentioned);
        List<ImportPlan.Change<Referral>> referrals = new ArrayList<>();
        referrals.addAll(contacts(people));
        referrals.addAll(referrals(people));
        Map<SubjectId, FromExtract> facts = new HashMap<>();
        extract.persons().forEach(person -> {
            UUID child = people.get(person.id());
            if (child != null) {
                mapping.beyond(person).ifPresent(says -> facts.merge(new SubjectId(child), says, FromExtract::and));
            }
        });
        return new Draft(children, referrals, episodes(people), facts);
    }

    /// What the extract does not have any more.
    List<GoneRow> gone(Tx tx) {
        return new ImportGone(tx, extract).all(this::known);
    }

    Instant now() {
        return window.now();
    }

    ImportTallies tallies() {
        return tallies;
    }

    /// Rows about persons who are neither in the extract nor here: they are refused.
    List<ExtractRow> unknown() {
        return unknown;
    }

    ImportPreview.History history() {
        return new ImportPreview.History(history, window.openSince(), ended);
    }

    private List<ImportPlan.Change<Child>> children(
            ImportedBefore before, Map<String, UUID> people, Set<String> mentioned) {
        Map<String, UUID> households = households();
        LocalDate today = LocalDate.ofInstant(window.now(), Moment.LONDON);
        List<ImportPlan.Change<Child>> changes = new ArrayList<>();
        for (ExtractPerson person : extract.persons()) {
            boolean adult = person.bornOn()
                    .filter(born -> new Birth.Born(born).isAdult(today))
                    .isPresent();
            boolean stays = mentioned.contains(person.id());
            if (!stays && (adult || destroyed.holds("person", person.id()))) {
                tallies.add("person", RowFate.LEFT_OUT);
                continue;
            }
            Optional<ImportedBefore.News> change = before.change(person.id(), mapping.facts(person));
            tallies.person(
                    person.id(),
                    change.map(news -> news.isNew() ? RowFate.NEW : RowFate.CHANGED)
                            .orElse(RowFate.SAME));
            change.ifPresent(news -> {
                people.put(person.id(), news.id());
                SubjectId id = new SubjectId(news.id());
                changes.add(news.with(mapping.child(person, id, households, !news.isNew())));
            });
        }
        return changes;
    }

    /// Of whom something is told that was not destroyed.
    private Set<String> mentioned() {
        Set<String> mentioned = new HashSet<>();
        destroyed.without("contact", extract.contacts()).forEach(each -> mentioned.add(each.personId()));
        destroyed.without("referral", extract.referrals()).forEach(each -> mentioned.add(each.personId()));
        destroyed.without("missing", extract.missing()).forEach(each -> mentioned.add(each.personId()));
        return mentioned;
    }

    /// The rows of a table that may come in; the others are counted as left out.
    private <T extends ExtractRow> List<T> rows(String object, List<T> all) {
        List<T> rows = destroyed.without(object, all);
        for (int gone = rows.size(); gone < all.size(); gone++) {
            tallies.add(object, RowFate.LEFT_OUT);
        }
        return rows;
    }

    /// Households keep their id from one extract to the next.
    private Map<String, UUID> households() {
        Map<String, UUID> households = new HashMap<>(families);
        mapping.households()
                .forEach(family -> households.computeIfAbsent(
                        family, each -> UUID.nameUUIDFromBytes((SOURCE + each).getBytes(StandardCharsets.UTF_8))));
        return households;
    }

    private List<ImportPlan.Change<Referral>> contacts(Map<String, UUID> people) {
        ImportedBefore before = before("contact", extract.contacts());
        typed.areTaken(before.ids().values());
        List<ImportPlan.Change<Referral>> changes = new ArrayList<>();
        for (ExtractContact row : rows("contact", extract.contacts())) {
            UUID person = people.get(row.personId());
            if (person == null) {
                refuse("contact", row);
            } else {
                contact(before, row, person).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private Optional<ImportPlan.Change<Referral>> contact(ImportedBefore before, ExtractContact row, UUID person) {
        Moment at = row.at().orElseThrow();
        return before.change(
                        row.id(),
                        SsdMapping.facts(row),
                        () -> typed(
                                person, ReferralKind.CONTACT, at, row.source().or(row::sourceCode)))
                .map(news -> news.with(SsdMapping.contact(
                        row,
                        new ReferralId(news.id()),
                        new SubjectId(person),
                        arrival(
                                "contact",
                                at,
                                SsdMapping.isEnded(row.outcome()) ? Optional.of(at) : Optional.empty(),
                                news.isNew()))));
    }

    private void refuse(String object, ExtractRow row) {
        tallies.add(object, RowFate.REFUSED);
        unknown.add(row);
    }

    private List<ImportPlan.Change<Referral>> referrals(Map<String, UUID> people) {
        ImportedBefore before = before("referral", extract.referrals());
        typed.areTaken(before.ids().values());
        List<ImportPlan.Change<Referral>> changes = new ArrayList<>();
        for (ExtractReferral row : rows("referral", extract.referrals())) {
            UUID person = people.get(row.personId());
            if (person == null) {
                refuse("referral", row);
            } else {
                referral(before, row, person).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private Optional<ImportPlan.Change<Referral>> referral(ImportedBefore before, ExtractReferral row, UUID person) {
        Moment at = row.at().orElseThrow();
        return before.change(
                        row.id(),
                        SsdMapping.facts(row),
                        () -> typed(
                                person, ReferralKind.REFERRAL, at, row.source().or(row::sourceCode)))
                .map(news -> news.with(SsdMapping.referral(
                        row,
                        new ReferralId(news.id()),
                        new SubjectId(person),
                        arrival("referral", at, ended(row), news.isNew()))));
    }

    private Optional<UUID> typed(UUID person, ReferralKind kind, Moment at, Optional<String> source) {
        return typed.referral(new SubjectId(person), kind, at, source.orElse(""));
    }

    private static Optional<Moment> ended(ExtractReferral row) {
        return row.closedAt()
                .or(() -> row.noFurtherAction().filter(none -> none).flatMap(_ -> row.at()))
                .or(() -> SsdMapping.isEnded(row.outcome()) ? row.at() : Optional.empty());
    }

    private List<ImportPlan.Change<MissingEpisode>> episodes(Map<String, UUID> people) {
        ImportedBefore before = before("missing", extract.missing());
        typed.areTaken(before.ids().values());
        List<ImportPlan.Change<MissingEpisode>> changes = new ArrayList<>();
        for (ExtractMissing row : rows("missing", extract.missing())) {
            UUID person = people.get(row.personId());
            if (person == null) {
                refuse("missing", row);
                continue;
            }
            before.change(
                            row.id(),
                            SsdMapping.facts(row),
                            () -> typed.episode(
                                    new SubjectId(person), row.from().orElseThrow()))
                    .ifPresent(news -> {
                        MissingEpisode episode = SsdMapping.episode(
                                row,
                                new EpisodeId(news.id()),
                                new SubjectId(person),
                                row.from().orElseThrow());
                        changes.add(news.with(episode));
                    });
        }
        return changes;
    }

    /// A row from before the window, or ended at its source, is history: it waits for nobody.
    private SsdMapping.Arrival arrival(String object, Moment at, Optional<Moment> end, boolean isNew) {
        if (isNew && (end.isPresent() || !window.isOpen(at))) {
            tallies.isHistory(object);
            history += end.isPresent() ? 0 : 1;
            ended += end.isPresent() ? 1 : 0;
        }
        Optional<Moment> settled = window.isOpen(at) ? end : end.or(() -> Optional.of(at));
        return new SsdMapping.Arrival(at, window.now(), settled.map(ImportPlanning::instant));
    }

    private static Instant instant(Moment moment) {
        return switch (moment) {
            case Moment.Exactly exact -> exact.at();
            case Moment.OnDay day ->
                day.day().atTime(LocalTime.NOON).atZone(Moment.LONDON).toInstant();
        };
    }

    private ImportedBefore before(String object, List<? extends ExtractRow> rows) {
        List<String> ids = rows.stream().map(ExtractRow::id).toList();
        KnownRows here = known(object);
        return new ImportedBefore(object, here.ids(ids), here.hashes(ids), kit, tallies);
    }

    private KnownRows known(String object) {
        return Objects.requireNonNull(known.get(object), object);
    }
}
