package org.mashhuddle.service.imports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.PoliceRisk;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.source.SourceFacts;
import org.mashhuddle.domain.source.SourcePart;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.list.ListChild;
import org.mashhuddle.exchange.list.ListRows;
import org.mashhuddle.exchange.list.ListedEvent;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.vault.Hashes;

/// Compares an agency's own list with what is here and plans the changes. Nothing is written.
///
/// A list brings events, and children whom nobody knew; it never changes the record of a child who is
/// here. A row belongs to a child who is here where the list brought that child, or where an NHS or
/// pupil number says so and nothing else contradicts; a name alone joins nobody to a record.
public final class ListPlanning {

    private static final int KEY_LENGTH = 32;

    private final Tx tx;
    private final List<ListedEvent> entries;
    private final ListProfile profile;
    private final ServiceContext kit;
    private final ImportPlanning.Window window;
    private final ImportTallies tallies = new ImportTallies();
    private final List<ImportPlan.Change<Child>> children = new ArrayList<>();
    private final Map<UUID, Long> lines = new HashMap<>();
    private int history;

    ListPlanning(Tx tx, ListRows rows, ListProfile profile, ServiceContext kit, ImportPlanning.Window window) {
        this.tx = tx;
        this.profile = profile;
        this.kit = kit;
        this.window = window;
        this.entries = notDestroyed(rows.entries());
    }

    /// What was destroyed here is left out, however often the list has it.
    private List<ListedEvent> notDestroyed(List<ListedEvent> all) {
        DestroyedSources destroyed = DestroyedSources.of(tx);
        List<ListedEvent> kept = all.stream()
                .filter(entry -> !destroyed.holds(profile.source(), object(), hidden(entry.key())))
                .toList();
        for (int gone = kept.size(); gone < all.size(); gone++) {
            tallies.add(object(), RowFate.LEFT_OUT);
        }
        return kept;
    }

    ImportPlan plan() {
        TypedEntries typed = new TypedEntries(tx, earliest());
        ImportedBefore before = before(object(), keys());
        typed.areTaken(before.ids().values());
        Map<ListedEvent, SubjectId> whose = whose(before);
        List<ImportPlan.Change<Referral>> referrals = new ArrayList<>();
        List<ImportPlan.Change<MissingEpisode>> episodes = new ArrayList<>();
        for (ListedEvent entry : entries) {
            SubjectId child = Objects.requireNonNull(whose.get(entry), "every row has found its child");
            switch (profile.kind()) {
                case MISSING -> episode(entry, child, before, typed).ifPresent(episodes::add);
                case CONTACT ->
                    arrival(ReferralKind.CONTACT, entry, child, before, typed).ifPresent(referrals::add);
                case REFERRAL ->
                    arrival(ReferralKind.REFERRAL, entry, child, before, typed).ifPresent(referrals::add);
            }
        }
        return new ImportPlan(
                profile.source(),
                children,
                referrals,
                episodes,
                Map.of(),
                new ImportTwins(tx, profile.source()).of(children, window.now()),
                List.of());
    }

    ImportTallies tallies() {
        return tallies;
    }

    ImportPreview.History history() {
        return new ImportPreview.History(history, window.openSince());
    }

    /// The row of the list in which a child whom it brings stands first.
    String row(ImportPlan.Change<Child> change) {
        return "row " + lines.getOrDefault(change.id(), 0L);
    }

    /// What the rows are called among those imported before.
    String object() {
        return switch (profile.kind()) {
            case CONTACT -> ImportLedger.CONTACT;
            case REFERRAL -> ImportLedger.REFERRAL;
            case MISSING -> ImportLedger.MISSING;
        };
    }

    private LocalDate earliest() {
        return entries.stream()
                .map(entry -> entry.at().day().minusDays(1))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private List<String> keys() {
        return entries.stream().map(entry -> hidden(entry.key())).toList();
    }

    /// A key may hold a name.
    private static String hidden(String key) {
        return Hashes.sha256Hex(key.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH);
    }

    private ImportedBefore before(String object, List<String> ids) {
        return new ImportedBefore(
                object,
                tx.imports().idsOf(profile.source(), object, ids),
                tx.imports().hashesOf(profile.source(), object, ids),
                kit,
                tallies);
    }

    /// The child of each row: an event that is here stays with its child.
    private Map<ListedEvent, SubjectId> whose(ImportedBefore before) {
        ListedChildren here = ListedChildren.of(tx);
        Map<String, UUID> brought = tx.imports()
                .idsOf(
                        profile.source(),
                        ImportLedger.PERSON,
                        entries.stream().map(ListPlanning::person).toList());
        Map<String, SubjectId> met = new HashMap<>();
        Map<ListedEvent, SubjectId> whose = new HashMap<>();
        for (ListedEvent entry : entries) {
            String person = person(entry);
            SubjectId child = Optional.ofNullable(before.ids().get(hidden(entry.key())))
                    .flatMap(this::subject)
                    .or(() -> here.numbered(entry.child()))
                    .or(() -> Optional.ofNullable(brought.get(person)).map(SubjectId::new))
                    .or(() -> Optional.ofNullable(met.get(person)))
                    .orElseGet(() -> added(entry, person, here));
            met.put(person, child);
            whose.put(entry, child);
        }
        return whose;
    }

    private static String person(ListedEvent entry) {
        return hidden(entry.child().key().orElse(entry.key()));
    }

    private Optional<SubjectId> subject(UUID event) {
        return profile.kind() == ListKind.MISSING
                ? tx.referrals().episode(new EpisodeId(event)).map(MissingEpisode::subject)
                : tx.referrals().byId(new ReferralId(event)).map(Referral::subject);
    }

    private SubjectId added(ListedEvent entry, String person, ListedChildren here) {
        UUID id = kit.id();
        Child child = child(entry.child(), new SubjectId(id));
        SourceFacts facts = SourceFacts.none().with(SourcePart.RECORD, person);
        children.add(new ImportPlan.Change<>(
                child,
                ImportLedger.PERSON,
                person,
                id,
                facts,
                Hashes.sha256Hex(facts.text().getBytes(StandardCharsets.UTF_8)),
                true));
        lines.put(id, entry.line());
        here.add(child);
        return child.id();
    }

    private Child child(ListChild read, SubjectId id) {
        return new Child(
                id,
                Names.of(read.given(), read.family()),
                read.born().<Birth>map(Birth.Born::new).orElseGet(Birth.NotKnown::new),
                Sex.NOT_KNOWN,
                "",
                new Identifiers(
                        read.nhs(),
                        read.upn(),
                        Optional.empty(),
                        NhsNumber.Verified.fromExtract(LocalDate.ofInstant(window.now(), Moment.LONDON))),
                Optional.of(read.address())
                        .filter(lines -> !lines.isEmpty())
                        .map(lines -> new Address(lines, "", false)),
                Care.notKnown(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                0);
    }

    private Optional<ImportPlan.Change<Referral>> arrival(
            ReferralKind kind, ListedEvent entry, SubjectId child, ImportedBefore before, TypedEntries typed) {
        String sender = entry.said().sender().isEmpty()
                ? "source not known"
                : entry.said().sender();
        return before.change(
                        hidden(entry.key()), entry.arrival(), () -> typed.referral(child, kind, entry.at(), sender))
                .map(news -> news.with(new Referral(
                        new ReferralId(news.id()),
                        child,
                        kind,
                        entry.at(),
                        window.now(),
                        sender,
                        entry.summary(),
                        // Nobody here has read it yet: widening it is a person's word.
                        new SharingMark.RecordOnly(),
                        Optional.empty(),
                        settled(entry.at(), news.isNew()),
                        0)));
    }

    /// A row from before the window is history: it waits for nobody.
    private Optional<Instant> settled(Moment at, boolean isNew) {
        if (window.isOpen(at)) {
            return Optional.empty();
        }
        if (isNew) {
            tallies.isHistory(object());
            history++;
        }
        return Optional.of(at.earliest());
    }

    private Optional<ImportPlan.Change<MissingEpisode>> episode(
            ListedEvent entry, SubjectId child, ImportedBefore before, TypedEntries typed) {
        return before.change(hidden(entry.key()), entry.episode(), () -> typed.episode(child, entry.at()))
                .map(news -> news.with(new MissingEpisode(
                        new EpisodeId(news.id()),
                        child,
                        entry.at(),
                        new MissingEpisode.Report(
                                entry.said().from(),
                                entry.said().lastSeen(),
                                Optional.empty(),
                                profile.sender(),
                                risk(entry.said().risk())),
                        Optional.empty(),
                        entry.returned(),
                        "",
                        MissingEpisode.ReturnInterview.notKnown(),
                        Provenance.extract(),
                        0)));
    }

    /// The four words that the police use; another word is none of them.
    private static Optional<PoliceRisk> risk(String words) {
        return switch (words.toLowerCase(Locale.UK).replaceAll("[^a-z]|risk", "")) {
            case "high", "h" -> Optional.of(PoliceRisk.HIGH);
            case "medium", "med", "m" -> Optional.of(PoliceRisk.MEDIUM);
            case "low", "l" -> Optional.of(PoliceRisk.LOW);
            case "noapparent", "noneapparent", "nar" -> Optional.of(PoliceRisk.NONE_APPARENT);
            default -> Optional.empty();
        };
    }
}
